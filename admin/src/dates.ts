const ZONE = 'Europe/Oslo';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// The one language whose parts are digits alone, with the week's first day known.
const THERE = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

interface Shown {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What calendar and clock in Norway show at a moment. A day without a time is that day. */
function shown(iso: string): Shown {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  if (iso.length === 10) return { year, month, date, hour: 0, minute: 0, second: 0 };
  return shownAt(Date.parse(iso));
}

function shownAt(at: number): Shown {
  const parts = new Map(THERE.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const of = (part: Intl.DateTimeFormatPartTypes) => parts.get(part) ?? 0;
  return {
    year: of('year'),
    month: of('month'),
    date: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

/** How far the clock in Norway is ahead of UTC then. */
function ahead(at: number): number {
  const { year, month, date, hour, minute, second } = shownAt(at);
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function noonOf({ year, month, date }: Shown): number {
  return Date.UTC(year, month - 1, date, 12);
}

/** A day as Norwegians write it: 14.02.2026. */
export function day(iso: string): string {
  const { year, month, date } = shown(iso);
  return `${two(date)}.${two(month)}.${year}`;
}

/** The day and month alone: 14.02. */
export function dayAndMonth(iso: string): string {
  const { month, date } = shown(iso);
  return `${two(date)}.${two(month)}.`;
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(iso: string): number {
  return new Date(noonOf(shown(iso))).getUTCDay() || 7;
}

/** The day it is in Norway, as form fields take it: what a form begins with. What counts is the server's to say. */
export function today(): string {
  return dayAndTime(nowThere()).day;
}

/** The moment by the browser's clock, for what only the browser keeps. */
export function nowThere(): string {
  // The browser has no act to take the moment from.
  // oxlint-disable-next-line naerhjul/no-clock
  return new Date().toISOString();
}

/** The time of day in Norway: kl. 18:00. */
export function clock(iso: string): string {
  return `kl. ${dayAndTime(iso).time}`;
}

/** A moment in Norway: 14.02.2026 kl. 18:00. */
export function moment(iso: string): string {
  return `${day(iso)} ${clock(iso)}`;
}

/** Weekday, date and month in words: tirsdag 10. februar 2026. */
export function longDay(iso: string, locale: string): string {
  const words = new Intl.DateTimeFormat(localeOf(locale), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(noonOf(shown(iso)));
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
  // A week belongs to the year that its Thursday is in.
  const thursday = noonOf(shown(iso)) + (4 - weekday(iso)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  return `${1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7)} (${year})`;
}

/**
 * The moment at which a clock in Norway shows this day and time, as the API takes it; empty where there is no such day.
 * Of a time that comes twice it is the first; one that is skipped is as much later as the clock was put forward.
 */
export function momentAt(isoDay: string, time: string): string {
  const asUtc = Date.parse(`${isoDay}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(asUtc)) return '';
  const before = ahead(asUtc - DAY);
  // The day after counts where the clock has been changed by then, and the day before where there is no such time.
  const at =
    [before, ahead(asUtc + DAY)].map((by) => asUtc - by).find((one) => one + ahead(one) === asUtc) ?? asUtc - before;
  const offset = ahead(at);
  const there = new Date(at + offset).toISOString().slice(0, 19);
  return `${there}+${two(offset / MINUTE / 60)}:${two((offset / MINUTE) % 60)}`;
}

/** The day and the time that a clock in Norway shows, as form fields take them: 2026-02-14 and 18:00. */
export function dayAndTime(iso: string): { day: string; time: string } {
  const { year, month, date, hour, minute } = shown(iso);
  return { day: `${year}-${two(month)}-${two(date)}`, time: `${two(hour)}:${two(minute)}` };
}

/** The name of a month, 1 to 12: mai. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(localeOf(locale), { timeZone: 'UTC', month: 'long' }).format(
    Date.UTC(2026, month - 1, 15),
  );
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
