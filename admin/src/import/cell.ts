import { DateTime } from 'luxon';
import type { Cell } from './sheet.ts';

/** A cell as one reads it. What looks like a formula is a text like any other. */
export function textIn(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayIn(cell) ?? '';
  return String(cell).replaceAll('\r\n', '\n').trim();
}

// The first day that Excel counts from, with the leap day of 1900 that it believes in.
const EXCEL = { year: 1899, month: 12, day: 30 };

/** The day that a cell means, as YYYY-MM-DD; undefined when it means none. */
export function dayIn(cell: Cell | undefined): string | undefined {
  if (cell instanceof Date) return DateTime.fromJSDate(cell, { zone: 'utc' }).toISODate() ?? undefined;
  const text = typeof cell === 'number' ? String(cell) : textIn(cell);
  const [, days] = /^(\d{5})(?:[.,]0+)?$/.exec(text) ?? [];
  if (days !== undefined)
    return (
      DateTime.fromObject(EXCEL)
        .plus({ days: Number(days) })
        .toISODate() ?? undefined
    );
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? DateTime.fromISO(text) : undefined;
  const found =
    day === undefined ? iso : DateTime.fromObject({ year: Number(year), month: Number(month), day: Number(day) });
  return found?.isValid === true ? (found.toISODate() ?? undefined) : undefined;
}

/** The time of day that a cell means, as HH:mm; undefined when it means none. */
export function timeIn(cell: Cell | undefined): string | undefined {
  if (cell instanceof Date) return DateTime.fromJSDate(cell, { zone: 'utc' }).toFormat('HH:mm');
  // Excel keeps a time as a part of a day.
  if (typeof cell === 'number' && cell > 0 && cell < 1) return clock(Math.round(cell * 24 * 60));
  const [, hour, minute = '0'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]00)?$/iu.exec(textIn(cell)) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return clock(Number(hour) * 60 + Number(minute));
}

function clock(minutes: number): string {
  return DateTime.fromObject({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 }).toFormat('HH:mm');
}

/** The whole number that a cell means, with a comma where Norwegians put one; undefined when it means none. */
export function numberIn(cell: Cell | undefined): number | undefined {
  const [, whole] = /^(\d{1,9})(?:[.,]0+)?$/.exec(textIn(cell).replaceAll(/[\s\u00A0]/g, '')) ?? [];
  return whole === undefined ? undefined : Number(whole);
}
