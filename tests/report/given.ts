import { givenAdopted } from '../agreement/given.ts';
import type { World } from '../testkit/world.ts';

/** What a report says, word for word. */
const FACTS = `asOf meetingsRequired meetings { meetingId kind status on } dialogue { dialogueId status completedOn
  activities participants challenges opportunities needs } agreement { agreementId adoptedOn versions } casesInAll priorities
  cases { caseId number title category rank } casesByCategory { category count } settled carriedOver workingGroups
  exchanges { exchangeId track status plannedOn actualOn committees } visits { mayorVisitId status on residents }
  goodExamples { goodExampleId title } trainings residentsTrained { reached notReached }
  politiciansTrained { reached notReached } elections { electionRoundId status heldOn elected }
  residents { required seats held vacant } politicians { required seats held vacant } youthObservers { seats held vacant }
  divergence { position kind days reason } evaluation { evaluationId summary byResidents byPoliticians }`;

const COLLATED = `asOf committees { committeeId cycleId number name cases figures { meetingsHeld priorities agreementsAdopted }
  casesByCategory { category count } } sums { meetingsHeld priorities agreementsAdopted divergences } casesInMunicipality
  casesPerCommittee casesByCategory { category casesInMunicipality casesPerCommittee }`;

export interface Facts {
  readonly asOf: string;
  readonly casesInAll: number;
  readonly cases: readonly { readonly caseId: string; readonly number: string; readonly rank: number | null }[];
  readonly meetings: readonly { readonly status: string; readonly on: string | null }[];
}

interface Collated {
  readonly casesInMunicipality: number;
  readonly casesPerCommittee: number;
  readonly committees: readonly { readonly number: number; readonly cycleId: string; readonly cases: number }[];
}

/** The facts of a report as they are told; null where the caller may not see it. */
export async function factsOf({ told }: World, { id }: { readonly id: string }, by?: { readonly as: 'public' }) {
  const { node } = await told<{ node: { facts: Facts | null; collated: Collated | null } | null }>(
    `query($id: ID!) { node(id: $id) { ... on AnnualReport { facts { ${FACTS} } collated { ${COLLATED} } } } }`,
    { id },
    by,
  );
  return node;
}

/** A year with an adopted agreement, a meeting that was held, and an evaluation. */
export async function givenFullYear(here: World) {
  const given = await givenAdopted(here);
  here.at('2026-11-20');
  const { id: evaluationId } = await here.carryOut('startEvaluation', { cycleId: given.cycle.id });
  await here.carryOut('contribute', { evaluationId, givenBy: 'RESIDENTS', text: 'Vi ble hørt' });
  await here.carryOut('summariseEvaluation', { id: evaluationId, summary: 'Et godt år' });
  return { ...given, evaluationId };
}
