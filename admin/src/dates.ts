import { DateTime } from 'luxon';

const ZONE = 'Europe/Oslo';

/** A day as Norwegians write it: 14.02.2026. */
export function day(iso: string): string {
  return DateTime.fromISO(iso, { zone: ZONE }).toFormat('dd.MM.yyyy');
}

/** The day and month alone: 14.02. */
export function dayAndMonth(iso: string): string {
  return DateTime.fromISO(iso, { zone: ZONE }).toFormat('dd.MM.');
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(iso: string): number {
  return DateTime.fromISO(iso, { zone: ZONE }).weekday;
}

/** The day it is in Norway, as form fields take it: what a form begins with. What counts is the server's to say. */
export function today(): string {
  return dayAndTime(nowThere()).day;
}

/** The day that comes some days after another, or before it. */
export function dayAfter(isoDay: string, days: number): string {
  return DateTime.fromISO(isoDay, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** The moment by the browser's clock, for what only the browser keeps. */
export function nowThere(): string {
  // The browser has no act to take the moment from.
  // oxlint-disable-next-line naerhjul/no-clock
  return new Date().toISOString();
}

/** The time of day in Norway: kl. 18:00. */
export function clock(iso: string): string {
  return DateTime.fromISO(iso, { zone: ZONE }).toFormat("'kl.' HH:mm");
}

/** A moment in Norway: 14.02.2026 kl. 18:00. */
export function moment(iso: string): string {
  return `${day(iso)} ${clock(iso)}`;
}

/** Weekday, date and month in words: tirsdag 10. februar 2026. */
export function longDay(iso: string, locale: string): string {
  const words = DateTime.fromISO(iso, { zone: ZONE, locale: localeOf(locale) }).toLocaleString(DateTime.DATE_HUGE);
  return locale === 'nn' ? words.replace(/^\S+/, (name) => WEEKDAYS_NN[name] ?? name) : words;
}

/** A day and its times in full: tirsdag 8. juni 2027 kl. 18:00–20:00. Empty until the day is a whole one. */
export function longTime(isoDay: string, times: readonly string[], locale: string): string {
  // While one types, the year 2027 is 0002, 0020 and 0202 before it is itself.
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(isoDay)) return '';
  const given = times.filter((time) => time !== '').join('–');
  return given === ''
    ? longDay(isoDay, locale)
    : `${longDay(isoDay, locale)} ${locale === 'en' ? 'at' : 'kl.'} ${given}`;
}

/** The ISO week in Norway: 53 (2026). */
export function week(iso: string): string {
  return DateTime.fromISO(iso, { zone: ZONE }).toFormat('W (kkkk)');
}

/**
 * The moment at which a clock in Norway shows this day and time, as the API takes it; empty where there is no such day.
 * Of a time that comes twice it is the first; one that is skipped is as much later as the clock was put forward.
 */
export function momentAt(isoDay: string, time: string): string {
  const there = DateTime.fromISO(`${isoDay}T${time}`, { zone: ZONE }).getPossibleOffsets();
  return DateTime.min(...there)?.toISO({ suppressMilliseconds: true }) ?? '';
}

/** The day and the time that a clock in Norway shows, as form fields take them: 2026-02-14 and 18:00. */
export function dayAndTime(iso: string): { day: string; time: string } {
  const there = DateTime.fromISO(iso, { zone: ZONE });
  return { day: there.toFormat('yyyy-MM-dd'), time: there.toFormat('HH:mm') };
}

/** The name of a month, 1 to 12: mai. */
export function monthName(month: number, locale: string): string {
  return DateTime.fromObject({ year: 2026, month }, { locale: localeOf(locale) }).toFormat('LLLL');
}

// Chromium knows no nynorsk and would answer in the language of the machine; the months are the same as in bokmål.
const WEEKDAYS_NN: Readonly<Record<string, string>> = {
  mandag: 'måndag',
  tirsdag: 'tysdag',
  lørdag: 'laurdag',
  søndag: 'sundag',
};

function localeOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : 'nb';
}
