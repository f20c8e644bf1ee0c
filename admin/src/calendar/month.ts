import { DateTime } from 'luxon';

/** A month of a year, such as 2026-03. */
export type Month = string;

/** The month that a text names; null where it names none. */
export function monthIn(text: string): Month | null {
  return /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(text) ? text : null;
}

export function monthAfter(month: Month, months: number): Month {
  return first(month).plus({ months }).toFormat('yyyy-MM');
}

/** The first and the last day of a month. */
export function daysOf(month: Month): { readonly from: string; readonly to: string } {
  return { from: `${month}-01`, to: isoOf(first(month).endOf('month')) };
}

export interface Week {
  /** By ISO 8601: the first week of a year has its first Thursday. */
  readonly number: number;
  /** From Monday to Sunday; those of the months beside it too. */
  readonly days: readonly string[];
}

/** The weeks that a month lies in. */
export function weeksOf(month: Month): readonly Week[] {
  const monday = first(month).startOf('week');
  const last = first(month).endOf('month');
  const count = Math.ceil(last.diff(monday, 'days').days / 7);
  return Array.from({ length: count }, (_, nth) => {
    const begins = monday.plus({ weeks: nth });
    return {
      number: begins.weekNumber,
      days: Array.from({ length: 7 }, (_day, days) => isoOf(begins.plus({ days }))),
    };
  });
}

export function weekOf(day: string): number {
  return DateTime.fromISO(day, { zone: 'utc' }).weekNumber;
}

// Days have no zone: counted in UTC none of them is an hour short.
function first(month: Month): DateTime {
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' });
}

function isoOf(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
