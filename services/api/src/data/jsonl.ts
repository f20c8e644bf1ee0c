import type { Column } from '@naerhjul/domain/export/column.ts';
import type { Row } from '@naerhjul/prisma/cursor.ts';
import type { Format } from './format.ts';
import { globalIdOf, isoOf } from './values.rules.ts';

/** JSON Lines: an object for each row, with every column in each. */
export const JSONL: Format = {
  extension: 'jsonl',
  type: 'application/jsonl; charset=utf-8',
  async *write({ dataset: { columns } }, batches) {
    for await (const rows of batches) yield rows.map((row) => lineOf(columns, row)).join('');
  },
};

function lineOf(columns: readonly Column[], row: Row): string {
  const members = columns.map((column, at) => `"${column.name}":${jsonOf(column, row[at] ?? null)}`);
  return `{${members.join(',')}}\n`;
}

function jsonOf({ type, of }: Column, written: string | null): string {
  if (written === null) return 'null';
  if (type === 'integer' || type === 'decimal') return written;
  if (type === 'boolean') return written === 't' ? 'true' : 'false';
  if (type === 'id') return `"${globalIdOf(of ?? '', written)}"`;
  if (type === 'instant') return `"${isoOf(written)}"`;
  return JSON.stringify(written);
}
