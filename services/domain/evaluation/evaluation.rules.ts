import { openTreatmentVerbs, type TreatmentStatus, type TreatmentVerb } from '../treatment/treatment.rules.ts';

const GROUPS = { RESIDENTS: 'residents', POLITICIANS: 'politicians' } as const;

/** The groups that have not contributed to an evaluation: `residents`, `politicians` (R16). */
export function silentGroups(contributions: readonly { readonly givenBy: string }[]): readonly string[] {
  const heard = new Set(contributions.map(({ givenBy }) => givenBy));
  return Object.entries(GROUPS).flatMap(([group, word]) => (heard.has(group) ? [] : [word]));
}

export type EvaluationVerb = 'CONTRIBUTE' | 'SUMMARISE' | 'SUBMIT' | 'TREAT';

/** The step on a document's way that each verb is (R19). */
const STEPS: Record<EvaluationVerb, TreatmentVerb> = {
  CONTRIBUTE: 'WRITE',
  SUMMARISE: 'WRITE',
  SUBMIT: 'SUBMIT',
  TREAT: 'TREAT',
};

export function stepOf(verb: EvaluationVerb): TreatmentVerb {
  return STEPS[verb];
}

/** What can be done with an evaluation now. In a closed year nothing is written, but it goes its way to treatment. */
export function openEvaluationVerbs(status: TreatmentStatus, yearClosed: boolean): readonly EvaluationVerb[] {
  const open = new Set(openTreatmentVerbs(status).filter((step) => step !== 'WRITE' || !yearClosed));
  return (Object.keys(STEPS) as EvaluationVerb[]).filter((verb) => open.has(STEPS[verb]));
}
