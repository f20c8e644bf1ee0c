import { DateTime } from 'luxon';

declare const brand: unique symbol;

/** A day of the calendar, YYYY-MM-DD, known to exist. Days compare with < and >. */
export type Day = string & { readonly [brand]: 'Day' };

/** The wall clock against summer time: in a GAP the time doesn't exist, in an OVERLAP it exists twice. */
export type Shifted = 'GAP' | 'OVERLAP';

export interface Instant {
  readonly at: Date;
  readonly shifted: Shifted | null;
}

const MS_PER_DAY = 86_400_000;

/** The only clock of the house; act.ts reads it once for each act. */
export function now(): Date {
  return new Date();
}

/** The day that a text names, or undefined when there is no such day (29 February of a common year, month 13). */
export function day(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** As `day`, for texts that cannot be wrong: literals and what the house itself has written. Throws otherwise. */
export function theDay(text: string): Day {
  const found = day(text);
  if (!found) throw new RangeError(`not a day: ${text}`);
  return found;
}

export function isTimeOfDay(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function dayOf(instant: Date, zone: string): Day {
  return theDay(wallAt(instant, zone).toFormat('yyyy-MM-dd'));
}

export function today(moment: Date, zone: string): Day {
  return dayOf(moment, zone);
}

/** The wall clock at an instant, HH:mm. */
export function timeOf(instant: Date, zone: string): string {
  return wallAt(instant, zone).toFormat('HH:mm');
}

/**
 * The instant at which the wall clock shows a time, HH:mm. A time that doesn't exist is moved on by the length of
 * the gap (02:30 becomes 03:30); of a time that exists twice it is the first.
 */
export function instantOf(on: Day, time: string, zone: string): Instant {
  if (!isTimeOfDay(time)) throw new RangeError(`not a time of day: ${time}`);
  const wall = DateTime.fromISO(`${on}T${time}`, { zone });
  if (!wall.isValid) throw new RangeError(`not a time zone: ${zone}`);
  if (wall.toFormat('HH:mm') !== time) return { at: wall.toJSDate(), shifted: 'GAP' };
  // Which of two luxon picks by itself depends on the season it is asked in, so both are compared here.
  const [first = wall, second] = wall.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis());
  return { at: first.toJSDate(), shifted: second ? 'OVERLAP' : null };
}

export function startOfDay(on: Day, zone: string): Date {
  return instantOf(on, '00:00', zone).at;
}

/** The start of the next day: a deadline holds while the moment is before it. */
export function endOfDay(on: Day, zone: string): Date {
  return startOfDay(addDays(on, 1), zone);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to) - midnight(from)) / MS_PER_DAY);
}

export function addDays(on: Day, days: number): Day {
  return theDay(new Date(midnight(on) + days * MS_PER_DAY).toISOString().slice(0, 10));
}

export function isWeekend(on: Day): boolean {
  return weekdayOf(on) > 5;
}

/** 1 to 7, Monday first (ISO 8601). */
export function weekdayOf(on: Day): number {
  return new Date(midnight(on)).getUTCDay() || 7;
}

export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(on: Day): number {
  return Number(on.slice(5, 7));
}

/** Months are 1 to 12. */
export function firstOfMonth(year: number, month: number): Day {
  return theDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** Months are 1 to 12. */
export function lastOfMonth(year: number, month: number): Day {
  return addDays(month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1), -1);
}

function wallAt(instant: Date, zone: string): DateTime {
  const wall = DateTime.fromJSDate(instant, { zone });
  if (!wall.isValid) throw new RangeError(`not a moment in a time zone: ${String(instant)}, ${zone}`);
  return wall;
}

// A day has no zone: counted in UTC every one of them is 24 hours long.
function midnight(on: Day): number {
  return Date.parse(`${on}T00:00:00Z`);
}

/** A day as the database's `date` columns take it. */
export function storedDay(on: Day): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** The day that a `date` column holds. */
export function dayStored(value: Date): Day {
  return value.toISOString().slice(0, 10) as Day;
}

/** As dayStored, where the column may be empty. */
export function dayStoredOrNull(value: Date | null): Day | null {
  return value === null ? null : dayStored(value);
}
