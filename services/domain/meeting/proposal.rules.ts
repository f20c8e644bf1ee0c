import type { Day } from '../calendar.ts';
import { clashesOf, type Clash, type ProposedTime, type Surroundings } from './clash.rules.ts';
import { dayByRule, daysInstead, type DayRule } from './day-rule.rules.ts';
import type { Evening } from './evening.rules.ts';
import type { Window } from '../wheel/window.rules.ts';

/**
 * How days are spread: as the rule says; on another day of the window where something speaks against that one; or so, and
 * with one meeting an evening at most.
 */
export const SPREADS = ['AS_RULED', 'NO_CLASH', 'ONE_AN_EVENING'] as const;
export type Spread = (typeof SPREADS)[number];

/** A meeting that is to get a day. */
export interface Wanted extends Omit<Evening, 'day'> {
  readonly window: Window;
  readonly year: number;
  readonly rule: DayRule;
  /** The day that somebody has chosen for it; null where the rule is to say. */
  readonly fixed: Day | null;
}

export interface Proposal {
  readonly meetingId: string;
  readonly day: Day;
  /** The day that the rule alone gives. */
  readonly ruled: Day;
  /** What speaks against the day. */
  readonly clashes: readonly Clash[];
  /** What spoke against the day of the rule, where another one is proposed instead. */
  readonly passedOver: readonly Clash[];
}

interface Choice {
  readonly spread: Spread;
  /** Days before it are gone. */
  readonly today: Day;
  readonly around: Surroundings;
}

/**
 * Proposes a day for each meeting, in order, those first that have one. A day that was proposed for one speaks against it
 * for the next; where every day of a window has something against it, the rule's own day is proposed all the same.
 */
export function proposeDates(wanted: readonly Wanted[], { spread, today, around }: Choice): readonly Proposal[] {
  const placed = new Map<string, ProposedTime>();
  const standing = around.evenings.filter(({ meetingId }) => wanted.every((one) => one.meetingId !== meetingId));
  const against = (time: ProposedTime): readonly Clash[] => {
    const clashes = clashesOf(time, { ...around, evenings: [...standing, ...placed.values()] });
    return time.day < today ? [...clashes, { kind: 'PAST' }] : clashes;
  };
  const isTaken = (on: Day) => [...standing, ...placed.values()].some(({ day }) => day === on);
  for (const { fixed, ...one } of wanted) {
    if (fixed !== null) placed.set(one.meetingId, { ...one, day: fixed });
  }
  const passedOver = new Map<string, readonly Clash[]>();
  for (const { fixed, rule, ...one } of wanted) {
    if (fixed !== null) continue;
    const [ruled, ...others] = daysInstead(one.window, one.year, rule).map((day) => ({ ...one, day }));
    if (ruled === undefined) continue;
    const isFree = (time: ProposedTime) =>
      against(time).length === 0 && !(spread === 'ONE_AN_EVENING' && isTaken(time.day));
    const chosen = spread === 'AS_RULED' || isFree(ruled) ? ruled : (others.find(isFree) ?? ruled);
    if (chosen !== ruled) passedOver.set(one.meetingId, against(ruled));
    placed.set(one.meetingId, chosen);
  }
  return wanted.flatMap(({ meetingId, window, year, rule }) => {
    const time = placed.get(meetingId);
    if (time === undefined) return [];
    const { day } = time;
    return [
      {
        meetingId,
        day,
        ruled: dayByRule(window, year, rule),
        clashes: against(time),
        passedOver: passedOver.get(meetingId) ?? [],
      },
    ];
  });
}
