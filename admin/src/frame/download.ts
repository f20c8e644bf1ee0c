import type { DataProvider, SortPayload } from 'react-admin';
import { saveAs } from './save-as.ts';
import { sheetOf } from './sheet-text.ts';

const PAGE = 100;

interface Asked {
  readonly filter: object;
  readonly sort: SortPayload;
}

/** Every row of a list, page by page. */
export async function allRows<Row>(provider: DataProvider, resource: string, asked: Asked): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = await provider.getList(resource, { ...asked, pagination: { page, perPage: PAGE } });
    rows.push(...(data as Row[]));
    if (data.length === 0 || rows.length >= total) return rows;
  }
}

interface Shown<Row> {
  readonly head: string;
  readonly text: (row: Row) => unknown;
}

/** Gives the rows to the browser to keep as a file. */
export function saveRows<Row>(name: string, columns: readonly Shown<Row>[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map(({ text }) => wordsOf(text(row))));
  saveAs(name, sheetOf([columns.map(({ head }) => head), ...lines]), 'text/csv;charset=utf-8');
}

function wordsOf(told: unknown): string {
  return typeof told === 'string' || typeof told === 'number' ? String(told) : '';
}
