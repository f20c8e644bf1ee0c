import { DateTime } from 'luxon';

/** Reads what is typed; undefined while it is none. Of what is typed to its end a shorter form will do too. */
export type Reader = (text: string, isDone: boolean) => string | undefined;

/** A day: 14.02.2026, 14.2.2026, 14022026 or 2026-02-14, and 14.2.26 once it is typed to its end. */
export const dayIn: Reader = (text, isDone) => {
  const typed = text.trim();
  const [, isoYear, isoMonth, isoDay] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  if (isoYear !== undefined) return dayOf(isoYear, isoMonth, isoDay);
  const parts =
    /^(\d{1,2})[ ./-]+(\d{1,2})[ ./-]+(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  const [, ofMonth, month, year] = parts ?? [];
  // 2026 is 20 on its way, so two figures are a year only at the end.
  if (year === undefined || (year.length === 2 && !isDone)) return undefined;
  return dayOf(year.length === 2 ? `20${year}` : year, month, ofMonth);
};

/** A time of day: 18:00, 18.00 or 1800, and 18 or 9:30 once it is typed to its end. */
export const timeIn: Reader = (text, isDone) => {
  const typed = text.trim().replace(/^kl\.?\s*/i, '');
  const whole = /^(\d{2})[:.]?(\d{2})$/.exec(typed);
  const short = isDone ? (/^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? /^(\d)(\d{2})$/.exec(typed)) : null;
  const [, hour, minute = '00'] = whole ?? short ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};

/** A day as it is typed: 14.02.2026. Anything else is shown as it is. */
export function dayTyped(value: string): string {
  const [, year, month, ofMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return year === undefined ? value : `${ofMonth}.${month}.${year}`;
}

function dayOf(year = '', month = '', ofMonth = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`;
  return /^[1-9]/.test(year) && DateTime.fromISO(iso, { zone: 'utc' }).isValid ? iso : undefined;
}
