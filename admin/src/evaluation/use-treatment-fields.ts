import { useFieldWords } from '../help/field-words.tsx';
import type { Field } from '../verb/field.ts';

/** What is asked when a paper is sent to political treatment, and when it was treated. */
export function useTreatmentFields() {
  const asks = useFieldWords();
  const submission: readonly Field[] = [
    { name: 'body', ...asks('evaluation.field.body'), type: 'line', required: true },
    { name: 'submittedOn', ...asks('evaluation.field.submitted_on'), type: 'day' },
  ];
  const treatment = (needsReference: boolean): readonly Field[] => [
    { name: 'treatedOn', ...asks('evaluation.field.treated_on'), type: 'day', required: true },
    {
      name: 'caseReference',
      ...asks('evaluation.field.case_reference'),
      type: 'line',
      required: needsReference,
    },
    { name: 'decision', ...asks('evaluation.field.decision'), type: 'text', required: true },
  ];
  return { submission, treatment };
}
