import type { Day } from '../calendar.ts';

export type ExchangeStatus = 'PLANNING' | 'CONFIRMED' | 'CARRIED_OUT' | 'CANCELLED';

/** The ways back from CARRIED_OUT and CANCELLED are corrections. */
export const MOVES: Record<ExchangeStatus, readonly ExchangeStatus[]> = {
  PLANNING: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['CARRIED_OUT', 'CANCELLED'],
  CARRIED_OUT: ['CONFIRMED'],
  CANCELLED: ['PLANNING'],
};

export function canMove(from: ExchangeStatus, to: ExchangeStatus): boolean {
  return MOVES[from].includes(to);
}

export type ExchangeVerb = 'UPDATE' | 'INVITE' | 'ANSWER' | 'CONFIRM' | 'CARRY_OUT' | 'CANCEL' | 'REOPEN';

/** What can be done with an exchange now; the services refuse the rest. Nothing in a closed year. */
export function openExchangeVerbs(status: ExchangeStatus, yearClosed: boolean): readonly ExchangeVerb[] {
  if (yearClosed) return [];
  const ahead = status === 'PLANNING' || status === 'CONFIRMED';
  const verbs: Record<ExchangeVerb, boolean> = {
    UPDATE: ahead,
    INVITE: ahead,
    ANSWER: ahead,
    CONFIRM: canMove(status, 'CONFIRMED') && ahead,
    CARRY_OUT: canMove(status, 'CARRIED_OUT'),
    CANCEL: canMove(status, 'CANCELLED'),
    REOPEN: !ahead,
  };
  return (Object.keys(verbs) as ExchangeVerb[]).filter((verb) => verbs[verb]);
}

/** What an exchange lacks to be confirmed: two committees that said yes, the host among them (R12). */
export function lacksOfExchange(accepted: number): readonly string[] {
  return accepted >= 2 ? [] : ['accepted'];
}

interface Facts {
  readonly on: Day | null;
  readonly place: string | null;
  readonly participants: number | null;
  /** How it takes place; in words where no kind fits. */
  readonly format: string | null;
}

export interface Difference {
  readonly what: 'DAY' | 'PLACE' | 'PARTICIPANTS' | 'FORMAT';
  readonly planned: string;
  readonly actual: string;
}

/** Where what was done differs from what was planned. What nobody planned, or nobody noted, is no difference. */
export function differencesOf(planned: Facts, actual: Facts): readonly Difference[] {
  const pairs = [
    ['DAY', planned.on, actual.on],
    ['PLACE', planned.place, actual.place],
    ['PARTICIPANTS', planned.participants, actual.participants],
    ['FORMAT', planned.format, actual.format],
  ] as const;
  return pairs.flatMap(([what, was, became]) =>
    was === null || became === null || was === became ? [] : [{ what, planned: String(was), actual: String(became) }],
  );
}
