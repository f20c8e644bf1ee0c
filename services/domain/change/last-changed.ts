import type { Act } from '../act.ts';
import { namesOfActors } from '../user/actor-name.ts';
import { fieldOf } from './history.ts';

/** Who changed something, and when. */
export interface ChangedBy {
  readonly at: Date;
  /** What the log calls whoever did it. */
  readonly actor: string;
  /** Their name; null where the caller may not see it, or they have none. */
  readonly actorName: string | null;
}

interface Wanted {
  readonly entity: string;
  readonly id: string;
  /** The fields as the input has them. */
  readonly fields: readonly string[];
}

/** What an input calls by one word may be kept in several columns: a text by language, a window, a reference. */
const ENDINGS = ['', 'Id', 'Nb', 'Nn', 'En', 'Kind', 'Months'] as const;

/** So many of the latest changes of the object are looked through. */
const MOST = 50;

/** Who changed each of these fields last. For those only who may change the object. */
export async function lastChanged(
  act: Act,
  { entity, id, fields }: Wanted,
): Promise<Readonly<Record<string, ChangedBy>>> {
  const entries = await act.db.$queryRaw<{ at: Date; actor: string; columns: string[] }[]>`
    SELECT at, actor, ARRAY(SELECT jsonb_object_keys(diff)) AS columns FROM change
    WHERE entity = ${entity} AND entity_id = ${id}::uuid ORDER BY seq DESC LIMIT ${MOST}`;
  const found = fields.flatMap((field) => {
    const kept = new Set(ENDINGS.map((ending) => `${field}${ending}`));
    const entry = entries.find(({ columns }) => columns.some((column) => kept.has(fieldOf(column))));
    return entry === undefined ? [] : [{ field, entry }];
  });
  const names = await namesOfActors(
    act,
    found.map(({ entry }) => entry.actor),
  );
  return Object.fromEntries(
    found.map(({ field, entry: { at, actor } }) => [field, { at, actor, actorName: names.get(actor) ?? null }]),
  );
}
