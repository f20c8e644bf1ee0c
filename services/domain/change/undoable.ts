import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import DataLoader from 'dataloader';
import type { Act } from '../act.ts';
import { isChangeable, mayChange } from '../own.ts';
import { TABLES, type Changeable } from '../tables.ts';
import { fieldOf, type HistoryEntry } from './history.ts';
import { undoOf, type Hindrance, type Undo } from './undo.rules.ts';

type Row = Readonly<Record<string, unknown>>;

interface Standing {
  readonly municipalityId: string;
  readonly row: Row;
}

const loaders = new WeakMap<Act, Map<Changeable, DataLoader<string, Standing | undefined>>>();

/** How the actor may put back what a change set, as things stand now, or why not; null for who may not change it. */
export async function undo(act: Act, entry: HistoryEntry): Promise<Undo | Hindrance | null> {
  const { entity, entityId: id } = entry;
  if (!isChangeable(entity)) return 'STEP';
  const ruled = undoOf(entry, undefined);
  // What is there or not makes no difference to the others, so it isn't looked up.
  if (ruled !== 'GONE') return ruled;
  const standing = await standingOf(act, entity).load(id);
  if (standing === undefined) return ruled;
  if (!(await mayChange(act, entity, { id, municipalityId: standing.municipalityId }))) return null;
  return undoOf(entry, standing.row);
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
