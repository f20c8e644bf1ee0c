import { useState } from 'react';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { act } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import type { Details } from '../refused-error.ts';
import type { ImportKind } from './fields.ts';
import { partsOf } from './parts.ts';
import type { FileRow } from './rows-in.ts';

export type Fate = 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';

/** Why a row is refused, by the file itself or by the server. */
export interface Fault {
  readonly field: string | null;
  readonly fault: string | null;
  readonly code: string;
  readonly details: Details;
}

/** What comes of a row of the file. */
export interface RowFate {
  readonly row: FileRow;
  readonly fate: Fate;
  /** What it is about, where that is there. */
  readonly id: string | null;
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  readonly faults: readonly Fault[];
}

interface Told {
  readonly row: number;
  readonly fate: Fate;
  readonly id: string | null;
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  readonly faults: readonly {
    readonly field: string | null;
    readonly fault: string | null;
    readonly code: string;
    readonly details: readonly { readonly name: string; readonly value: string }[];
  }[];
}

const ANSWER = 'done rows { row fate id steps fields faults { field fault code details { name value } } }';
const DOCUMENTS: Readonly<Record<ImportKind, string>> = {
  members: `mutation Import($input: ImportMembersInput!) { told: importMembers(input: $input) { ${ANSWER} } }`,
  meetings: `mutation Import($input: ImportMeetingsInput!) { told: importMeetings(input: $input) { ${ANSWER} } }`,
  cases: `mutation Import($input: ImportCasesInput!) { told: importCases(input: $input) { ${ANSWER} } }`,
};

/** How far it has come, of 100; null while it can't be told. */
export interface Progress {
  readonly isDryRun: boolean;
  readonly percent: number | null;
}

export interface Outcome {
  /** Whether all that was sent is carried out. */
  readonly isDone: boolean;
  /** How many rows are carried out; some, where a later part was refused. */
  readonly imported: number;
  readonly fates: readonly RowFate[];
}

/** Sends the rows of a file, part by part, and tells how far it has come. */
export function useImport(kind: ImportKind) {
  const { number: municipality } = useMunicipality();
  const readAnew = useReadAnew();
  const [progress, setProgress] = useState<Progress | null>(null);

  async function send(rows: readonly FileRow[], isDryRun: boolean): Promise<Outcome> {
    const good = rows.filter(({ faults }) => faults.length === 0);
    const parts = partsOf(good);
    const fates: RowFate[] = rows.filter(({ faults }) => faults.length > 0).map(refusedByFile);
    let isDone = !isDryRun;
    let imported = 0;
    try {
      for (const [nth, part] of parts.entries()) {
        setProgress({ isDryRun, percent: parts.length === 1 ? null : Math.round((nth / parts.length) * 100) });
        const input = { municipality, dryRun: isDryRun, rows: part.map(({ input: row }) => row) };
        const { told } = await act<{ readonly told: { readonly done: boolean; readonly rows: readonly Told[] } }>(
          DOCUMENTS[kind],
          { input },
        );
        fates.push(...told.rows.flatMap((one) => fateOf(one, part)));
        if (told.done) imported += part.length;
        if (isDryRun || told.done) continue;
        isDone = false;
        break;
      }
    } finally {
      setProgress(null);
      if (!isDryRun) await readAnew();
    }
    return { isDone, imported, fates: fates.toSorted((a, b) => a.row.number - b.row.number) };
  }

  return { send, progress };
}

function refusedByFile(row: FileRow): RowFate {
  const faults = row.faults.map((one) => ({ ...one, code: 'INVALID_INPUT', details: {} }));
  return { row, fate: 'REFUSED', id: null, steps: [], fields: [], faults };
}

function fateOf({ row: nth, faults, ...told }: Told, part: readonly FileRow[]): readonly RowFate[] {
  const row = part[nth];
  if (row === undefined) return [];
  const worded = faults.map(({ details, ...fault }) => ({
    ...fault,
    details: Object.fromEntries(details.map(({ name, value }) => [name, value])),
  }));
  return [{ ...told, row, faults: worded }];
}
