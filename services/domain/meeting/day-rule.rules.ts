import { addDays, daysBetween, weekdayOf, type Day } from '../calendar.ts';
import { daysOf, spansOf, type Window } from '../wheel/window.rules.ts';

export const OCCURRENCES = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'] as const;
export type Occurrence = (typeof OCCURRENCES)[number];

/** A weekday of a window, such as its second Wednesday. */
export interface DayRule {
  readonly occurrence: Occurrence;
  /** 1 to 7, Monday first. */
  readonly weekday: number;
}

const THURSDAY = 4;

/** The day that a rule names in the window of a year. A window begins with a whole month, and so with four of each weekday. */
export function dayByRule(window: Window, year: number, { occurrence, weekday }: DayRule): Day {
  const { first, last } = daysOf(window, year);
  if (occurrence === 'LAST') return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * OCCURRENCES.indexOf(occurrence));
}

/**
 * The days of a window in the order in which they may stand in for the day of a rule: that day, the same weekday in
 * other weeks, then other evenings from Monday to Thursday; the nearest first, and of two as near the later one.
 */
export function daysInstead(window: Window, year: number, rule: DayRule): readonly Day[] {
  const ruled = dayByRule(window, year, rule);
  const other = (on: Day) => Number(weekdayOf(on) !== rule.weekday);
  const away = (on: Day) => Math.abs(daysBetween(ruled, on));
  return spansOf(window, year)
    .flatMap(({ first, last }) =>
      Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => addDays(first, days)),
    )
    .filter((on) => other(on) === 0 || weekdayOf(on) <= THURSDAY)
    .toSorted((a, b) => other(a) - other(b) || away(a) - away(b) || daysBetween(a, b));
}
