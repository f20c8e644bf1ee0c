import type { FileRow } from './rows-in.ts';

/** The most that is sent at once: the server takes 150 rows, and 256 kB. */
const MOST_ROWS = 150;
const MOST_CHARACTERS = 120_000;

/** Rows in parts that can be sent. Each part is carried out as a whole or not at all. */
export function partsOf(rows: readonly FileRow[]): readonly (readonly FileRow[])[] {
  const parts: FileRow[][] = [];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row.input).length;
    const part = parts.at(-1);
    if (part === undefined || part.length === MOST_ROWS || size + length > MOST_CHARACTERS) {
      parts.push([row]);
      size = length;
    } else {
      part.push(row);
      size += length;
    }
  }
  return parts;
}
