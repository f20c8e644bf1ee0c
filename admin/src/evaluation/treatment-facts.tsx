import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { useWords } from '../words.ts';
import type { Treated } from './evaluation.ts';

interface TreatmentFactsProps {
  readonly paper: Treated;
}

/** How far a paper has come on its way to political treatment. */
export function TreatmentFacts({ paper }: TreatmentFactsProps) {
  const words = useWords();
  const { status, body, submittedOn, treatedOn, caseReference, decision } = paper;
  return (
    <Facts
      facts={[
        [words('evaluation.field.status'), words(`evaluation.status.${status}`)],
        ...(body === null ? [] : [[words('evaluation.field.body'), body] as const]),
        ...(submittedOn === null ? [] : [[words('evaluation.field.submitted_on'), day(submittedOn)] as const]),
        ...(treatedOn === null ? [] : [[words('evaluation.field.treated_on'), day(treatedOn)] as const]),
        ...(caseReference === null ? [] : [[words('evaluation.field.case_reference'), caseReference] as const]),
        ...(decision === null ? [] : [[words('evaluation.field.decision'), decision] as const]),
      ]}
    />
  );
}
