import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import DataLoader from 'dataloader';
import type { Act } from '../act.ts';
import { isChangeable, mayChange } from '../own.ts';
import { TABLES, type Changeable } from '../tables.ts';
import { fieldOf, type HistoryEntry } from './history.ts';
import { PUT_BACK, undoVerbOf } from './undo.rules.ts';

type Row = Readonly<Record<string, unknown>>;

interface Standing {
  readonly municipalityId: string;
  readonly row: Row;
}

const loaders = new WeakMap<Act, Map<Changeable, DataLoader<string, Standing | undefined>>>();

/** The verb by which the actor may put back what a change set, as things stand now; null where there is none. */
export async function undoVerb(act: Act, entry: HistoryEntry): Promise<string | null> {
  const { entity, entityId: id } = entry;
  if (entry.operation !== 'UPDATE' || PUT_BACK[entity] === undefined || !isChangeable(entity)) return null;
  const standing = await standingOf(act, entity).load(id);
  const verb = undoVerbOf(entry, standing?.row);
  if (verb === null || standing === undefined) return null;
  return (await mayChange(act, entity, { id, municipalityId: standing.municipalityId })) ? verb : null;
}

/** Rows of a concept as they are now; those asked for at the same time are read together. */
function standingOf(act: Act, what: Changeable) {
  const known = loaders.get(act) ?? new Map<Changeable, DataLoader<string, Standing | undefined>>();
  loaders.set(act, known);
  const found = known.get(what);
  if (found) return found;
  const made = new DataLoader<string, Standing | undefined>((ids) => rowsOf(act, what, ids), { cache: false });
  known.set(what, made);
  return made;
}

async function rowsOf({ db }: Act, what: Changeable, ids: readonly string[]): Promise<(Standing | undefined)[]> {
  const rows = await db.$queryRaw<{ id: string; municipalityId: string; row: Row }[]>`
    SELECT id::text, municipality_id::text AS "municipalityId", to_jsonb(t) AS row
    FROM ${Prisma.raw(TABLES[what])} AS t WHERE id = ANY(${[...ids]}::uuid[])`;
  const byId = new Map(rows.map(({ id, municipalityId, row }) => [id, { municipalityId, row: asFields(row) }]));
  return ids.map((id) => byId.get(id));
}

/** The columns of a row by the names that the history gives its fields. */
function asFields(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [fieldOf(column), value]));
}
