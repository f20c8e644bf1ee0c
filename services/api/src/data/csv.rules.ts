import type { Column } from '@naerhjul/domain/export/column.ts';
import { globalIdOf, isoOf, shownAt } from './values.rules.ts';

/** How a CSV is written. */
export interface Dialect {
  readonly begin: string;
  readonly separator: string;
  /** A value, without regard to what stands around it. */
  readonly say: (column: Column, written: string) => string;
  readonly needsQuotes: RegExp;
}

/** RFC 4180, with ISO 8601 days and moments, points in decimals, and the texts as they are. */
export const RFC: Dialect = {
  begin: '',
  separator: ',',
  needsQuotes: /[",\r\n]/,
  say: ({ type, of }, written) => {
    if (type === 'id') return globalIdOf(of ?? '', written);
    if (type === 'instant') return isoOf(written);
    if (type === 'boolean') return written === 't' ? 'true' : 'false';
    return written;
  },
};

/**
 * What a Norwegian Excel opens right: a byte order mark, semicolons, decimal commas, Norwegian days, moments by the Norwegian
 * clock, SANN and USANN. A text that Excel would carry out begins with an apostrophe.
 */
export const EXCEL_NB: Dialect = {
  begin: '\ufeff',
  separator: ';',
  needsQuotes: /[";\r\n]/,
  say: ({ type, of }, written) => {
    switch (type) {
      case 'id':
        return globalIdOf(of ?? '', written);
      case 'decimal':
        return written.replace('.', ',');
      case 'boolean':
        return written === 't' ? 'SANN' : 'USANN';
      case 'date':
        return norwegian(written);
      case 'instant': {
        const shown = new Date(shownAt(written)).toISOString();
        return `${norwegian(shown)} ${shown.slice(11, 16)}`;
      }
      case 'integer':
        return written;
      case 'text':
      case 'code':
      default:
        return FORMULA.test(written) ? `'${written}` : written;
    }
  },
};

/** What a spreadsheet takes for the beginning of something to carry out, also after spaces. */
const FORMULA = /^\s*[=+\-@\t\r\n]|^[\t\r\n]/;

const norwegian = (iso: string) => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;

/** A line of names. */
export function headOf({ separator }: Dialect, columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(separator)}\r\n`;
}

/** Writes rows as lines, each ending with CR and LF. */
export function linesOf(dialect: Dialect, columns: readonly Column[]) {
  const { say, separator, needsQuotes } = dialect;
  const isPlain = columns.map(({ type }) => type !== 'text' && type !== 'code');
  return (rows: readonly (readonly (string | null)[])[]): string => {
    let lines = '';
    for (const row of rows) {
      for (const [at, column] of columns.entries()) {
        if (at > 0) lines += separator;
        const written = row[at] ?? null;
        if (written === null) continue;
        const said = say(column, written);
        lines += isPlain[at] === true || !needsQuotes.test(said) ? said : `"${said.replaceAll('"', '""')}"`;
      }
      lines += '\r\n';
    }
    return lines;
  };
}
