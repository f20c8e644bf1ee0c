import { dayOf, timeOf } from '@naerhjul/domain/calendar.ts';
import type { Column } from '@naerhjul/domain/export/column.ts';

/** Norwegian programs show moments by the Norwegian clock. */
const SHOWN_IN = 'Europe/Oslo';

/** The global id of a row of a type, as the API tells it. */
export function globalIdOf(of: string, row: string): string {
  return Buffer.from(`${of}:${row}`).toString('base64');
}

/** A moment as the database writes it in UTC (`2026-01-05 17:00:00+00`), as ISO 8601. */
export function isoOf(written: string): string {
  return `${written.slice(0, 10)}T${written.slice(11, -3)}Z`;
}

const HOUR = 3_600_000;
const offsets = new Map<number, number>();
const MOST_HOURS = 50_000;

/** Milliseconds since 1970 that the Norwegian clock shows at a moment, were it UTC. Clocks change on whole hours. */
export function shownAt(written: string): number {
  const at = Date.parse(isoOf(written));
  const hour = Math.floor(at / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return at + known;
  const moment = new Date(hour * HOUR);
  const offset = Date.parse(`${dayOf(moment, SHOWN_IN)}T${timeOf(moment, SHOWN_IN)}:00Z`) - hour * HOUR;
  if (offsets.size >= MOST_HOURS) offsets.clear();
  offsets.set(hour, offset);
  return at + offset;
}

export type Cell = string | number | boolean | Date | null;

/** A value as programs have it: numbers, truths, days and moments as what they are. */
export function typed({ type, of }: Column, written: string | null): Cell {
  if (written === null) return null;
  switch (type) {
    case 'id':
      return globalIdOf(of ?? '', written);
    case 'integer':
    case 'decimal':
      return Number(written);
    case 'boolean':
      return written === 't';
    case 'date':
      return new Date(`${written}T00:00:00Z`);
    case 'instant':
      return new Date(isoOf(written));
    case 'text':
    case 'code':
    default:
      return written;
  }
}
