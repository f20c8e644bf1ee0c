import type { Day } from '../calendar.ts';
import type { CycleFacts } from '../cycle/phase-facts.ts';
import { inOrder } from '../cycle/as-of.rules.ts';
import { phaseProgress, type PhaseState } from '../cycle/progress.rules.ts';

export type ActorGroup = 'RESIDENTS' | 'POLITICIANS' | 'LEADER' | 'MAYOR' | 'COORDINATOR' | 'COMMITTEE';

/** What a group carries together with others: residents, politicians and the leader are the committee. */
const TOGETHER: Record<ActorGroup, readonly ActorGroup[]> = {
  RESIDENTS: ['RESIDENTS', 'COMMITTEE'],
  POLITICIANS: ['POLITICIANS', 'COMMITTEE'],
  LEADER: ['LEADER', 'COMMITTEE'],
  MAYOR: ['MAYOR'],
  COORDINATOR: ['COORDINATOR'],
  COMMITTEE: ['COMMITTEE'],
};

/** Whether a group has a part in what another one carries. */
export function takesPart(group: ActorGroup, carrier: ActorGroup): boolean {
  return TOGETHER[group].includes(carrier);
}

export interface CurrentPhase {
  readonly phaseId: string;
  readonly state: PhaseState;
  readonly dueOn: Day;
}

/** The phases whose time a day is, in order: due, or overdue and neither done nor given up. */
export function currentPhases({ phases, year }: CycleFacts, on: Day): readonly CurrentPhase[] {
  return inOrder(phases)
    .map((phase) => phaseProgress(phase, year, on))
    .filter(({ state }) => state === 'DUE' || state === 'OVERDUE')
    .map(({ phaseId, state, dueOn }) => ({ phaseId, state, dueOn }));
}
