import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';

/** What is asked when a paper is sent to political treatment, and when it was treated. */
export function useTreatmentFields() {
  const words = useWords();
  const submission: readonly Field[] = [
    { name: 'body', label: words('evaluation.field.body'), type: 'line', required: true },
    { name: 'submittedOn', label: words('evaluation.field.submitted_on'), type: 'day', help: words('work.day_help') },
  ];
  const treatment = (needsReference: boolean): readonly Field[] => [
    { name: 'treatedOn', label: words('evaluation.field.treated_on'), type: 'day', required: true },
    {
      name: 'caseReference',
      label: words('evaluation.field.case_reference'),
      type: 'line',
      required: needsReference,
    },
    { name: 'decision', label: words('evaluation.field.decision'), type: 'text', required: true },
  ];
  return { submission, treatment };
}
