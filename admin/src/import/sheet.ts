import { parse } from 'csv-parse/browser/esm/sync';
import { readSheet as readXlsx } from 'read-excel-file/browser';

/** What a cell holds: a text, or what Excel keeps as a number, a day, a moment or a yes. */
export type Cell = string | number | boolean | Date | null;

/** The first sheet of a file, as rows of cells; the first row holds the names of the columns. */
export type Sheet = readonly (readonly Cell[])[];

/** The largest file that is read. */
export const MOST_BYTES = 2_000_000;

/** Reads a file from Excel or of comma-separated values, in whichever dialect it is. Throws when it is neither. */
export async function readSheet(file: Blob): Promise<Sheet> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A workbook is an archive, whatever the file is called.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await readXlsx(file)) as unknown as Sheet;
  return readCsv(bytes);
}

/** Reads separated values: of Norwegian Excel (semicolons, Windows-1252 or a byte order mark) or as RFC 4180 says. */
export function readCsv(bytes: Uint8Array): Sheet {
  // Excel may say on the first line what it separates by.
  const [, said, text = ''] = /^(?:sep=(.)\r?\n)?([^]*)$/.exec(decoded(bytes)) ?? [];
  if (text.includes('\0')) throw new Error('no text');
  return parse(text, {
    delimiter: said ?? delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

function decoded(bytes: Uint8Array): string {
  // "Unicode text" of Excel.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What separates the names of the columns most often; what stands in quotes does not count. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = [';', '\t', ','].map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}
