import type { Column } from '@naerhjul/domain/export/column.ts';
import { globalIdOf, shownAt } from './values.rules.ts';

/** The styles of a cell, by their place in the workbook's list. */
export const STYLES = { plain: 0, date: 1, moment: 2, head: 3, decimal: 4, wrapped: 5 } as const;

/** What Excel holds in one cell, and in one sheet with its head. */
const LONGEST = 32_767;
export const MOST_ROWS = 1_048_575;

const MS_PER_DAY = 86_400_000;
/** Excel counts days from here; that its 1900 is a leap year matters to none of ours. */
const EPOCH = Date.UTC(1899, 11, 30);

const serial = (ms: number) => (ms - EPOCH) / MS_PER_DAY;

/** What XML can't hold, and what Excel would read as a character of that number. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

export function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The letters of a column, from 0: A to Z, AA and on. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

export function textCell(place: string, text: string, style: number): string {
  const whole = text.replaceAll(UNWRITABLE, '').replaceAll(ESCAPE, '_x005F_');
  const fits = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
  const kept = /^\s|\s$|[\n\t]/.test(fits) ? ' xml:space="preserve"' : '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${kept}>${escapedXml(fits)}</t></is></c>`;
}

/** A value as a cell: days and moments as what they are, moments by the Norwegian clock, texts never as a formula. */
export function cellOf(place: string, { type, of }: Column, written: string | null): string {
  if (written === null) return '';
  switch (type) {
    case 'id':
      return textCell(place, globalIdOf(of ?? '', written), STYLES.plain);
    case 'integer':
      return `<c r="${place}"><v>${written}</v></c>`;
    case 'decimal':
      return `<c r="${place}" s="${STYLES.decimal}"><v>${written}</v></c>`;
    case 'boolean':
      return `<c r="${place}" t="b"><v>${written === 't' ? 1 : 0}</v></c>`;
    case 'date':
      return `<c r="${place}" s="${STYLES.date}"><v>${serial(Date.parse(`${written}T00:00:00Z`))}</v></c>`;
    case 'instant':
      return `<c r="${place}" s="${STYLES.moment}"><v>${serial(shownAt(written))}</v></c>`;
    case 'text':
    case 'code':
    default:
      return textCell(place, written, STYLES.plain);
  }
}
