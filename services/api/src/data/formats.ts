import { csvIn } from './csv.ts';
import { EXCEL_NB, RFC } from './csv.rules.ts';
import type { Format } from './format.ts';
import { JSONL } from './jsonl.ts';
import { PARQUET } from './parquet.ts';
import { XLSX } from './xlsx.ts';

const CSV = csvIn(RFC);
const EXCEL = csvIn(EXCEL_NB);

/** Every format, with what an address ends in. */
export const FORMATS: readonly Format[] = [CSV, XLSX, JSONL, PARQUET];

export function formatOf(extension: string, dialect: 'rfc4180' | 'excel-nb'): Format {
  if (dialect === 'excel-nb') return EXCEL;
  return FORMATS.find((one) => one.extension === extension) ?? CSV;
}
