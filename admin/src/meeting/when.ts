import { DateTime } from 'luxon';
import { clock, dayAndTime, momentAt } from '../dates.ts';

const ZONE = 'Europe/Oslo';

/** The day in short, with its weekday: tor. 12.03. It stays in one piece where the line breaks. */
export function shortDay(iso: string, locale: string): string {
  const on = DateTime.fromISO(iso, { zone: ZONE, locale: locale === 'en' ? 'en-GB' : locale });
  return locale === 'en' ? on.toFormat('ccc\u00A0dd.MM') : on.toFormat('ccc\u00A0dd.MM.');
}

/** The moment in short: tor. 12.03. kl. 18:00. */
export function shortMoment(iso: string, locale: string): string {
  // The time stays in one piece where the line breaks.
  return `${shortDay(iso, locale)} ${clock(iso).replace(' ', '\u00A0')}`;
}

/** Whole moments with weekday and year: tor. 12.03.2026 kl. 18:00–20:00. */
export function span(startsAt: string, endsAt: string | null, locale: string): string {
  const { day, time } = dayAndTime(startsAt);
  const year = day.slice(0, 4);
  const first = locale === 'en' ? `${shortDay(startsAt, locale)}.${year}` : `${shortDay(startsAt, locale)}${year}`;
  const ends = endsAt === null ? null : dayAndTime(endsAt);
  if (ends === null) return `${first} kl. ${time}`;
  return `${first} kl. ${time}–${ends.time}`;
}

/** Two days, or one where there is no last: 01.02.–30.04. */
export function days(startsOn: string, endsOn: string | null, locale: string): string {
  if (endsOn === null || endsOn === startsOn) return shortDay(startsOn, locale);
  return `${dayAndMonth(startsOn)}–${dayAndMonth(endsOn)}`;
}

function dayAndMonth(iso: string): string {
  return DateTime.fromISO(iso, { zone: ZONE }).toFormat('dd.MM.');
}

export interface Proposed {
  readonly iso: string;
  /** What the clock shows then: another time than asked for, where that one does not exist (summer time). */
  readonly time: string;
}

/** The moment at which the clock shows this day and time; null until both are filled in. */
export function proposed(day: string, time: string): Proposed | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
  const iso = momentAt(day, time);
  return iso === '' ? null : { iso, time: dayAndTime(iso).time };
}

/** A time of day some minutes later, at most the last minute of the day. */
export function minutesLater(time: string, minutes: number): string {
  const later = Math.min(minutesOf(time) + minutes, 23 * 60 + 59);
  if (Number.isNaN(later)) return '';
  return [Math.floor(later / 60), later % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
