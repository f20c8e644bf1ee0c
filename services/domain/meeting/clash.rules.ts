import { isWeekend, type Day } from '../calendar.ts';
import { daysOutside, type Window } from '../wheel/window.rules.ts';
import { tieBetween, type Evening, type Tie, type Ties } from './evening.rules.ts';

export type ClashKind = Tie | 'PUBLIC_HOLIDAY' | 'WEEKEND' | 'SCHOOL_HOLIDAY' | 'OUTSIDE_WINDOW' | 'PAST';

export interface Clash {
  readonly kind: ClashKind;
  /** OUTSIDE_WINDOW: negative before, positive after. */
  readonly days?: number;
  /** Of a tie: the id of the other meeting. */
  readonly with?: string;
  /** The holiday, or the committees of the other meeting. */
  readonly name?: string;
}

export interface PublicHoliday {
  readonly name: string;
  readonly on: Day;
}

export interface SchoolHoliday {
  readonly name: string;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** What may speak against a time: the holidays, the other meetings, and what ties their committees together. */
export interface Surroundings extends Ties {
  readonly publicHolidays: readonly PublicHoliday[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly evenings: readonly Evening[];
}

export interface ProposedTime extends Evening {
  /** The window of the meeting's phase; null for a meeting outside any phase. */
  readonly window: Window | null;
  /** The year of the cycle, which the window counts from. */
  readonly year: number;
}

/** What speaks against a proposed time: advice, never a refusal. */
export function clashesOf(proposed: ProposedTime, around: Surroundings): readonly Clash[] {
  const { meetingId, day, window, year } = proposed;
  const { publicHolidays, schoolHolidays, evenings } = around;
  const days = window ? daysOutside(window, year, day) : 0;
  return [
    ...evenings.flatMap((other): readonly Clash[] => {
      if (other.day !== day || other.meetingId === meetingId) return [];
      const kind = tieBetween(proposed, other, around);
      return kind === undefined ? [] : [{ kind, with: other.meetingId, name: other.name }];
    }),
    ...publicHolidays
      .filter((holiday) => holiday.on === day)
      .map(({ name }): Clash => ({ kind: 'PUBLIC_HOLIDAY', name })),
    ...(isWeekend(day) ? [{ kind: 'WEEKEND' } satisfies Clash] : []),
    ...schoolHolidays
      .filter(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn)
      .map(({ name }): Clash => ({ kind: 'SCHOOL_HOLIDAY', name })),
    ...(days === 0 ? [] : [{ kind: 'OUTSIDE_WINDOW', days } satisfies Clash]),
  ];
}
