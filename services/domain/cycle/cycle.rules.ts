export type CycleStatus = 'PLANNED' | 'OPEN' | 'CLOSED';

/** OPEN goes back to PLANNED only while nothing in the year is held or done. */
export const MOVES: Record<CycleStatus, readonly CycleStatus[]> = {
  PLANNED: ['OPEN'],
  OPEN: ['PLANNED', 'CLOSED'],
  CLOSED: [],
};

export function canMove(from: CycleStatus, to: CycleStatus): boolean {
  return MOVES[from].includes(to);
}

export type CycleVerb = 'OPEN' | 'UNPUBLISH' | 'ADD_PHASE' | 'PLAN_MEETING' | 'CLOSE';

/** What can be done with a committee's year now; the services refuse the rest. Nothing in a closed one. */
export function openCycleVerbs(status: CycleStatus, anythingDone: boolean): readonly CycleVerb[] {
  if (status === 'CLOSED') return [];
  if (status === 'PLANNED') return ['OPEN', 'ADD_PHASE', 'PLAN_MEETING'];
  return [...(anythingDone ? [] : (['UNPUBLISH'] as const)), 'ADD_PHASE', 'PLAN_MEETING', 'CLOSE'];
}

export type PhaseVerb = 'CHOOSE' | 'DATE' | 'SIGN_OFF' | 'SKIP' | 'RESUME' | 'CHANGE' | 'REMOVE' | 'PLAN_MEETING';

export interface PhaseSituation {
  readonly isMeeting: boolean;
  readonly optional: boolean;
  readonly declined: boolean;
  readonly done: boolean;
  readonly skipped: boolean;
  readonly added: boolean;
  /** Has a meeting that isn't cancelled. */
  readonly hasMeeting: boolean;
  readonly hasHeldMeeting: boolean;
}

/** What can be done with a phase now; the services refuse the rest. Nothing in a closed year. */
export function openPhaseVerbs(phase: PhaseSituation, yearClosed: boolean): readonly PhaseVerb[] {
  if (yearClosed) return [];
  const finished = phase.done || phase.hasHeldMeeting;
  const verbs: Record<PhaseVerb, boolean> = {
    CHOOSE: phase.optional,
    DATE: !phase.isMeeting && !phase.skipped && !phase.declined,
    SIGN_OFF: !phase.isMeeting && !phase.done && !phase.declined,
    SKIP: !finished && !phase.skipped && !phase.declined,
    RESUME: phase.done || phase.skipped,
    CHANGE: true,
    REMOVE: phase.added && !finished,
    PLAN_MEETING: phase.isMeeting && !phase.hasMeeting && !phase.skipped,
  };
  return (Object.keys(verbs) as PhaseVerb[]).filter((verb) => verbs[verb]);
}
