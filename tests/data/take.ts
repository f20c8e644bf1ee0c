import { parse } from 'csv-parse/sync';
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { STAFF_KEY, theApi } from '../testkit/api.ts';

type Query = Readonly<Record<string, string>>;

/** Takes a file as the public, or with a key. */
export async function take(
  file: string,
  query: Query = {},
  { key, ...init }: RequestInit & { readonly key?: string } = {},
) {
  const { origin } = await theApi();
  const headers = new Headers(init.headers);
  if (key !== undefined && key !== '') headers.set('authorization', `Bearer ${key}`);
  return fetch(`${origin}/data/${file}?${new URLSearchParams(query).toString()}`, { ...init, headers });
}

export const asStaff = { key: STAFF_KEY };

export type Told = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of a dataset as JSON Lines tell them. */
export async function rowsOf(
  dataset: string,
  query: Query = {},
  by: { readonly key?: string } = {},
): Promise<readonly Told[]> {
  const answer = await take(`${dataset}.jsonl`, query, by);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Told);
}

/** The rows of a CSV as a program reads them, the names of columns first. */
export function csvRows(text: string, delimiter = ','): readonly (readonly string[])[] {
  return parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });
}

/** The sheets of a workbook as a program reads them. */
export async function sheetsOf(bytes: Buffer): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const sheets = await readXlsx(bytes);
  return sheets.map(({ data }) => data);
}

/** What a Parquet file holds: the types of its columns, and its rows. */
export async function parquetOf(bytes: Buffer) {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const types = Object.fromEntries(
    parquetSchema(metadata).children.map(({ element }) => [element.name, element.converted_type ?? element.type]),
  );
  return { types, rows: await parquetReadObjects({ file }) };
}
