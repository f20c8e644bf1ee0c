import { isWeekend, type Day } from '../calendar.ts';
import { daysOutside, type Window } from '../wheel/window.rules.ts';

export type ClashKind = 'SAME_COORDINATOR' | 'PUBLIC_HOLIDAY' | 'WEEKEND' | 'SCHOOL_HOLIDAY' | 'OUTSIDE_WINDOW';

export interface Clash {
  readonly kind: ClashKind;
  /** OUTSIDE_WINDOW: negative before, positive after. */
  readonly days?: number;
  /** SAME_COORDINATOR: the id of the other meeting. */
  readonly with?: string;
  /** The holiday, or the committee of the other meeting. */
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

export interface ProposedTime {
  readonly day: Day;
  /** The window of the meeting's phase; null for a meeting outside any phase. */
  readonly window: Window | null;
  /** The year of the cycle, which the window counts from. */
  readonly year: number;
  readonly publicHolidays: readonly PublicHoliday[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  /** Other meetings of the same coordinator on the same evening. */
  readonly sameEvening: readonly { readonly meetingId: string; readonly committee: string; readonly startsAt: Date }[];
}

/** What speaks against a proposed time: advice, never a refusal. */
export function clashesOf(proposed: ProposedTime): readonly Clash[] {
  const { day, window, year, publicHolidays, schoolHolidays, sameEvening } = proposed;
  const days = window ? daysOutside(window, year, day) : 0;
  return [
    ...sameEvening.map((other): Clash => ({
      kind: 'SAME_COORDINATOR',
      with: other.meetingId,
      name: other.committee,
    })),
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
