import type { Day } from '../calendar.ts';

export type VisitStatus = 'PLANNED' | 'CONFIRMED' | 'HELD' | 'CANCELLED';

/** The ways back from HELD and CANCELLED are corrections. */
export const MOVES: Record<VisitStatus, readonly VisitStatus[]> = {
  PLANNED: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['HELD', 'CANCELLED'],
  HELD: ['CONFIRMED'],
  CANCELLED: ['PLANNED'],
};

export function canMove(from: VisitStatus, to: VisitStatus): boolean {
  return MOVES[from].includes(to);
}

export type VisitVerb = 'UPDATE' | 'CONFIRM' | 'HOLD' | 'CANCEL' | 'REOPEN';

/** What can be done with a visit now; the services refuse the rest. Nothing in a closed year. */
export function openVisitVerbs(
  { status, visitsOn }: { readonly status: VisitStatus; readonly visitsOn: Day | null },
  { yearClosed, today }: { readonly yearClosed: boolean; readonly today: Day },
): readonly VisitVerb[] {
  if (yearClosed) return [];
  const verbs: Record<VisitVerb, boolean> = {
    UPDATE: status !== 'CANCELLED',
    CONFIRM: canMove(status, 'CONFIRMED') && status === 'PLANNED',
    HOLD: canMove(status, 'HELD') && visitsOn !== null && visitsOn <= today,
    CANCEL: canMove(status, 'CANCELLED'),
    REOPEN: status === 'HELD' || status === 'CANCELLED',
  };
  return (Object.keys(verbs) as VisitVerb[]).filter((verb) => verbs[verb]);
}

export interface VisitFacts {
  readonly mayor: string | null;
  /** Null while the day isn't set: then nobody can tell who holds which seat. */
  readonly onTheDay: {
    readonly participants: readonly string[];
    /** Of the participants, those who hold a resident seat of the committee. */
    readonly residents: ReadonlySet<string>;
    readonly leader: string | null;
    /** How many residents the regulation in force wants. */
    readonly min: number;
    readonly max: number;
  } | null;
}

export type VisitLacks = 'mayor' | 'visitsOn' | 'tooFewResidents' | 'tooManyResidents' | 'residentSeats' | 'leader';

/** What a visit lacks to be confirmed (R13). */
export function lacksOfVisit({ mayor, onTheDay }: VisitFacts): readonly VisitLacks[] {
  const lacks: VisitLacks[] = mayor === null ? ['mayor'] : [];
  if (onTheDay === null) return [...lacks, 'visitsOn'];
  const { participants, residents, leader, min, max } = onTheDay;
  if (residents.size < min) lacks.push('tooFewResidents');
  if (residents.size > max) lacks.push('tooManyResidents');
  if (participants.some((one) => !residents.has(one))) lacks.push('residentSeats');
  if (leader === null || !participants.includes(leader)) lacks.push('leader');
  return lacks;
}
