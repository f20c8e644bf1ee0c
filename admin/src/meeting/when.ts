import { dayAndMonth, dayAndTime, momentAt, weekday } from '../dates.ts';
import type { ConsoleLanguage } from '../words.ts';

// Browsers differ in which of these they know, nynorsk least of all. Monday comes first.
const WEEKDAYS: Record<ConsoleLanguage, readonly string[]> = {
  nb: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
  nn: ['man.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** The day in short, with its weekday: tor. 12.03. It stays in one piece where the line breaks. */
export function shortDay(iso: string, language: ConsoleLanguage): string {
  return `${WEEKDAYS[language][weekday(iso) - 1] ?? ''}\u00A0${dayAndMonth(iso)}`;
}

/** The moment in short: tor. 12.03. kl. 18:00. */
export function shortMoment(iso: string, language: ConsoleLanguage): string {
  return `${shortDay(iso, language)} ${at(language)}\u00A0${dayAndTime(iso).time}`;
}

/** From when to when, with weekday and year: tor. 12.03.2026 kl. 18:00–20:00. */
export function span(startsAt: string, endsAt: string | null, language: ConsoleLanguage): string {
  const { day, time } = dayAndTime(startsAt);
  const start = `${shortDay(startsAt, language)}${day.slice(0, 4)} ${at(language)} ${time}`;
  if (endsAt === null) return start;
  const ends = dayAndTime(endsAt);
  return ends.day === day ? `${start}–${ends.time}` : `${start} – ${shortDay(endsAt, language)} ${ends.time}`;
}

function at(language: ConsoleLanguage): string {
  return language === 'en' ? 'at' : 'kl.';
}

/** Two days, or one where there is no last: 01.02.–30.04. */
export function days(startsOn: string, endsOn: string | null, language: ConsoleLanguage): string {
  if (endsOn === null || endsOn === startsOn) return shortDay(startsOn, language);
  return `${dayAndMonth(startsOn)}–${dayAndMonth(endsOn)}`;
}

export interface Proposed {
  readonly iso: string;
  /** What the clock shows then: another time than asked for, where that one does not exist (summer time). */
  readonly time: string;
}

/** The moment at which the clock shows this day and time; null until both are filled in: 0020 is half a year. */
export function proposed(day: string, time: string): Proposed | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
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
