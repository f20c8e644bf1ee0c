import type { Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { ENTITIES, TABLES, type Chain, type Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import type { PlantedMunicipality } from './planted.ts';

/** A text that stands in one field of one row, and nowhere else. */
export interface Canary {
  readonly token: string;
  readonly entity: Entity;
  readonly column: string;
  readonly municipalityId: string;
  readonly committees: readonly string[];
  readonly published: boolean;
}

/** A word that stands in every planted text, for those who search. */
export const WORD = 'hemmelighet';

/** What the log hides of each concept, and what else is for those who may change the row. */
const ALSO_PRIVATE: Partial<Record<Entity, readonly string[]>> = {
  CaseStatusEvent: ['actor'],
  DialogueResponsible: ['override_reason'],
  MayorVisit: ['confirm_reason'],
};
/** Texts that are no one's words, or that other things are found by. */
const NOT_WORDS = new Set(['slug', 'number', 'code', 'rule', 'actor', 'sort_name', 'time_zone', 'case_number']);

const REGISTERS = new Set<Entity>(['Wheel', 'WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility']);
const UNCLAIMED = new Set<Entity>(['Person', 'PersonContact', 'Consent', 'OutsideActor']);

interface Stored {
  readonly municipality: string;
  readonly committees: string[];
  readonly published: boolean;
  readonly hidden: string[];
}

let planted = 0;

type Planted = Pick<Canary, 'token' | 'entity' | 'column'> & { readonly id: string };

/** Plants a text of its own in every field of words of every row of these chains. */
export async function plantCanaries(db: Database, chains: readonly Chain[]): Promise<readonly Planted[]> {
  const columns = await db.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'text'`,
  );
  const canaries: Planted[] = [];
  const done = new Set<string>();
  for (const chain of chains) {
    for (const entity of ENTITIES) {
      const id = chain[entity];
      if (done.has(id)) continue;
      done.add(id);
      const table = TABLES[entity];
      for (const { column } of columns.filter((one) => one.table === table && !NOT_WORDS.has(one.column))) {
        planted += 1;
        const token = `qx${planted}x`;
        const written = await db
          .query(`UPDATE ${table} SET ${column} = $1 WHERE id = $2 RETURNING id`, [`${token} ${WORD}`, id])
          // What can't change any more keeps its text.
          .catch(() => []);
        if (written.length > 0) canaries.push({ token, entity, column, id });
      }
    }
  }
  return canaries;
}

/** Tells whose each canary is, once everything stands as it will stay. */
export async function whoseAre(db: Database, texts: readonly Planted[]): Promise<ReadonlyMap<string, Canary>> {
  const found = new Map<string, Canary>();
  for (const { id, ...one } of texts) {
    found.set(one.token, { ...one, ...(await whose(db, one.entity, id, one.column)) });
  }
  return found;
}

async function whose(db: Database, entity: Entity, id: string, column: string) {
  const [row] = await db.query<Stored>(
    `SELECT coalesce(to_jsonb(t) ->> 'municipality_id', t.id::text) AS municipality, s.published,
       app_concerns($1, to_jsonb(t))::text[] AS committees, app_private($1) AS hidden
     FROM ${TABLES[entity]} t CROSS JOIN app_scope($1, to_jsonb(t)) AS s WHERE t.id = $2`,
    [entity, id],
  );
  if (row === undefined) throw new Error(`there is no ${entity} ${id}`);
  const hidden = row.hidden.includes(column) || ALSO_PRIVATE[entity]?.includes(column) === true;
  return { municipalityId: row.municipality, committees: row.committees, published: row.published && !hidden };
}

/** Whether an actor may hear of a canary, said without the code that decides it. */
export function mayHear({ grants }: Actor, { entity, municipalityId, committees, published }: Canary): boolean {
  if (published) return true;
  return grants.some((grant) => {
    if (grant.municipalityId !== municipalityId) return false;
    if (grant.role === 'MUNICIPAL_ADMIN') return true;
    if (grant.role !== 'COORDINATOR' || REGISTERS.has(entity)) return false;
    if (grant.committeeId === undefined) return true;
    // Both committees have the one coordinator.
    if (entity === 'Coordinator') return true;
    return committees.includes(grant.committeeId) || (committees.length === 0 && UNCLAIMED.has(entity));
  });
}

/** The canaries that stand in a text. */
export function heardIn(text: string, canaries: ReadonlyMap<string, Canary>): readonly Canary[] {
  return [...text.matchAll(/qx\d+x/g)].flatMap(([token]) => canaries.get(token) ?? []);
}

export const chainsOf = ({ first, second, wheelDraft }: PlantedMunicipality): readonly Chain[] => [
  first.open,
  first.draft,
  second.open,
  second.draft,
  wheelDraft,
];

/** The global ids of the rows of these chains. */
export const idsIn = (chains: readonly Chain[]): readonly string[] => [
  ...new Set(chains.flatMap((chain) => ENTITIES.map((entity) => globalId(entity, chain[entity])))),
];
