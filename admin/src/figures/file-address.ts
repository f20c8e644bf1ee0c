import type { Shown } from './address.ts';

export type FileForm = 'csv' | 'xlsx';

interface InFile extends Pick<Shown, 'asOf' | 'knownAt' | 'committees'> {
  /** The first and the last year; none where all are in it. */
  readonly from?: string;
  readonly to?: string;
  /** What else some rows alone are asked for by, under the names that the address has for it. */
  readonly more?: Readonly<Record<string, readonly string[]>>;
}

/** Where the cases behind the figures are a file: those that are counted, as of the same day and moment. */
export function fileOf(municipality: string, shown: Shown, form: FileForm): string {
  const { themes, horizons, origins, years } = shown;
  const more = { theme: themes, horizon: horizons, origin: origins, year: years };
  return dataFileOf('cases', municipality, { ...shown, more }, form);
}

/** Where what stands behind figures is a file. */
export function dataFileOf(
  dataset: 'cases' | 'compliance' | 'divergence',
  municipality: string,
  { asOf, knownAt, committees, from = '', to = '', more = {} }: InFile,
  form: FileForm,
): string {
  const params = new URLSearchParams({ municipality, asOf });
  if (knownAt !== '') params.set('knownAt', knownAt);
  for (const [name, values] of Object.entries({ committee: committees, ...more })) {
    if (values.length > 0) params.set(name, values.join(','));
  }
  if (from !== '') params.set('from', `${from}-01-01`);
  if (to !== '') params.set('to', `${to}-12-31`);
  if (form === 'csv') params.set('dialect', 'excel-nb');
  return `/data/${dataset}.${form}?${params.toString().replaceAll('%2C', ',')}`;
}
