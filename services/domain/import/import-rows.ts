import { z } from 'zod';
import { together, undoable, type Act, type ActInTransaction } from '../act.ts';
import { read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { placeOf, type Place } from './place.ts';

/** What comes of a row: something new, a change of what is there, nothing since it is there already, or a refusal. */
export type ImportFate = 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED';

/** What carrying a row out takes, verb by verb. */
export const IMPORT_STEPS = [
  'REGISTER_PERSON',
  'ADD_SEAT',
  'FILL_SEAT',
  'END_MEMBERSHIP',
  'NAME_DEPUTY',
  'RECORD_CONTACT',
  'PLAN_MEETING',
  'DATE_MEETING',
  'MOVE_MEETING',
  'UPDATE_MEETING',
  'RAISE_CASE',
  'UPDATE_CASE',
  'CHANGE_STATUS',
] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** Why a row is refused: the code and the details of the refusal, and the field of the row that it is about. */
export interface ImportFault {
  readonly field: string | null;
  readonly fault: string | null;
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

export interface ImportedRow {
  /** Its place among the rows that were sent, from 0. */
  readonly row: number;
  readonly fate: ImportFate;
  /** What the row is about; null where it is refused, or new and not there yet. */
  readonly id: string | null;
  readonly steps: readonly ImportStep[];
  /** The fields of the row that say something else than what stood there. */
  readonly fields: readonly string[];
  readonly faults: readonly ImportFault[];
}

export interface Import {
  /** Whether all of it was carried out. */
  readonly done: boolean;
  readonly rows: readonly ImportedRow[];
}

/** How a row was carried out. */
export interface Carried {
  readonly id: string;
  readonly isNew: boolean;
  readonly steps: readonly ImportStep[];
  readonly fields?: readonly string[];
}

/** The most rows of one import; it is one transaction, which may last for 15 seconds. */
export const MOST_ROWS = 150;

/** What the change log tells of every change that a file brought. */
const REASON = 'Importert fra en fil';

const importInput = z.object({
  municipality: z.string(),
  rows: z.array(z.unknown()).min(1).max(MOST_ROWS, `must be at most ${MOST_ROWS} rows`),
  dryRun: z.boolean().nullish(),
});

export interface ImportInput<Row> {
  readonly municipality: string;
  readonly rows: readonly Row[];
  readonly dryRun?: boolean | null | undefined;
}

type CarryRow = (inside: ActInTransaction, place: Place, row: unknown) => Promise<Carried>;

/**
 * Carries out rows one by one, each on top of those before it, and tells what comes of each: all of them, or none where one
 * is refused or it is a dry run.
 */
export function importRows<Row>(act: Act, input: ImportInput<Row>, carry: CarryRow): Promise<Import> {
  const { municipality, rows, dryRun } = read(importInput, input);
  return together({ ...act, reason: REASON }, async (inside) => {
    const place = await placeOf(inside, municipality);
    return undoable(inside, async () => {
      const told: ImportedRow[] = [];
      for (const [nth, row] of rows.entries()) {
        told.push({ row: nth, ...(await fateOf(inside, () => carry(inside, place, row))) });
      }
      const done = dryRun !== true && told.every(({ fate }) => fate !== 'REFUSED');
      const result = { done, rows: told.map((row) => (row.fate === 'NEW' && !done ? { ...row, id: null } : row)) };
      return { result, stays: done };
    });
  });
}

async function fateOf(inside: ActInTransaction, carry: () => Promise<Carried>): Promise<Omit<ImportedRow, 'row'>> {
  try {
    const {
      id,
      isNew,
      steps,
      fields = [],
    } = await undoable(inside, async () => ({
      result: await carry(),
      stays: true,
    }));
    const fate = steps.length === 0 ? 'SAME' : 'CHANGED';
    return { fate: isNew ? 'NEW' : fate, id, steps, fields, faults: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { fate: 'REFUSED', id: null, steps: [], fields: [], faults: faultsOf(error) };
  }
}

/** What the fields of the verbs are called in a row. */
const FIELDS: Readonly<Record<string, string>> = {
  personId: 'name',
  seatId: 'kind',
  deputyId: 'deputy',
  validFrom: 'startsOn',
  leadCommitteeId: 'committee',
  committeeId: 'committee',
  phaseId: 'phase',
  startsAt: 'time',
  endsAt: 'endTime',
  themeId: 'theme',
  to: 'status',
  occurredOn: 'statusOn',
};
const inRow = (field: string) => FIELDS[field] ?? field;

function faultsOf({ code, details }: Refusal): readonly ImportFault[] {
  if ('fields' in details) {
    return details.fields.map(({ field, fault, message, nearest }) => ({
      field: inRow(field),
      fault,
      code,
      message,
      details: nearest === undefined ? [] : [{ name: 'nearest', value: nearest }],
    }));
  }
  const plain = Object.entries(details).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [{ name, value: String(value) }] : [],
  );
  const field = 'field' in details ? inRow(details.field) : null;
  const message = [code, ...plain.map(({ name, value }) => `${name} ${value}`)].join(', ');
  return [{ field, fault: null, code, message, details: plain }];
}
