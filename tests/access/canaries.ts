import { randomUUID } from 'node:crypto';
import type { Actor } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { APPENDED_ONLY, ENTITIES, TABLES, type Chain, type Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import type { PlantedMunicipality } from './planted.ts';

/** What tells who may what, of which the change log knows nothing. */
type AccessEntity = 'User' | 'ApiClient';

/** A text or a number that stands in one field of one row, and nowhere else. */
export interface Canary {
  readonly token: string;
  /** The reason of an entry of the log is told with the entry. */
  readonly entity: Entity | AccessEntity | 'Change';
  readonly column: string;
  readonly municipalityId: string;
  readonly committees: readonly string[];
  readonly published: boolean;
}

/** A word that stands in every planted text, for those who search. */
export const WORD = 'hemmelighet';

/** What is for those who may change the row, besides what the log hides of its concept: always, or on a condition on row t. */
const ALSO_PRIVATE: Partial<Record<Entity, Readonly<Record<string, string>>>> = {
  AgendaItem: {
    outcome: 'NOT EXISTS (SELECT FROM minutes m WHERE m.meeting_id = t.meeting_id AND m.published_at IS NOT NULL)',
  },
  CaseStatusEvent: { actor: 'true' },
  DialogueResponsible: { override_reason: 'true' },
  MayorVisit: { confirm_reason: 'true' },
};
/** Texts that are no one's words, or that other things are found by. */
const NOT_WORDS = new Set(['slug', 'number', 'code', 'rule', 'sort_name', 'time_zone', 'case_number']);

const REGISTERS = new Set<Entity>(['Wheel', 'WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility']);
const UNCLAIMED = new Set<Entity>(['Person', 'PersonContact', 'Consent', 'OutsideActor']);

interface Stored {
  readonly municipality: string;
  readonly committees: string[];
  readonly published: boolean;
  readonly hidden: boolean;
}

let planted = 0;

/** A word that stands nowhere yet. */
export function nextToken(): string {
  planted += 1;
  return `qx${planted}x`;
}

type Planted = Pick<Canary, 'token' | 'column'> & { readonly entity: Entity | 'Change'; readonly id: string };

/** Years of birth from here on stand for one person each. */
const FIRST_BORN = 1900;
let born = 0;

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
      const why = nextToken();
      // What is only appended to gets a row more, with the texts in it.
      const [copy, texts] = [randomUUID(), {} as Record<string, string>];
      for (const { column } of columns.filter((one) => one.table === table && !NOT_WORDS.has(one.column))) {
        const token = nextToken();
        if (APPENDED_ONLY.includes(entity)) {
          texts[column] = token;
          continue;
        }
        const written = await db
          .query(
            `WITH said AS MATERIALIZED (SELECT set_config('app.reason', $3, true))
             UPDATE ${table} SET ${column} = $1 FROM said WHERE id = $2 RETURNING id`,
            [`${token} ${WORD}`, id, `${why} ${WORD}`],
          )
          // What can't change any more keeps its text.
          .catch(() => []);
        if (written.length > 0) canaries.push({ token, entity, column, id });
      }
      if (APPENDED_ONLY.includes(entity)) {
        const words = Object.fromEntries(Object.entries(texts).map(([column, token]) => [column, `${token} ${WORD}`]));
        const added = await db.query(
          `INSERT INTO ${table} SELECT r.* FROM ${table} t, jsonb_populate_record(t, $2::jsonb) AS r WHERE t.id = $1 RETURNING id`,
          [id, JSON.stringify({ ...words, id: copy, seq: planted })],
        );
        if (added.length > 0) {
          for (const [column, token] of Object.entries(texts)) canaries.push({ token, entity, column, id: copy });
        }
      }
      canaries.push({ token: why, entity: 'Change', column: 'reason', id });
      if (entity === 'PersonContact') {
        born += 1;
        const token = String(FIRST_BORN + born);
        await db.query('UPDATE person_contact SET birth_year = $1 WHERE id = $2', [FIRST_BORN + born, id]);
        canaries.push({ token, entity, column: 'birth_year', id });
      }
    }
  }
  return canaries;
}

/** A name for a user or a client, heard where it is told. */
export function plantName(canaries: Map<string, Canary>, entity: AccessEntity, municipalityId: string): string {
  const token = nextToken();
  canaries.set(token, { token, entity, column: 'name', municipalityId, committees: [], published: false });
  return `${token} ${WORD}`;
}

/** Tells whose each canary is, once everything stands as it will stay. */
export async function whoseAre(db: Database, texts: readonly Planted[]): Promise<ReadonlyMap<string, Canary>> {
  const found = new Map<string, Canary>();
  for (const { id, entity, ...one } of texts) {
    const of = entity === 'Change' ? await whoseEntry(db, one.token, id) : await whose(db, entity, id, one.column);
    if (of) found.set(one.token, { ...one, entity, ...of });
  }
  return found;
}

/** Whose the entries with a reason are; none where nothing was written of it. */
async function whoseEntry(db: Database, token: string, id: string) {
  const [row] = await db.query<Omit<Stored, 'hidden'>>(
    `SELECT municipality_id::text AS municipality, committee_ids::text[] AS committees, published FROM change
     WHERE reason LIKE $1 AND municipality_id = (SELECT c.municipality_id FROM change c WHERE c.entity_id = $2 ORDER BY c.seq DESC LIMIT 1)
     ORDER BY published DESC, seq LIMIT 1`,
    // Another process may have planted the same text in the same database.
    [`${token} %`, id],
  );
  return row && { municipalityId: row.municipality, committees: row.committees, published: row.published };
}

/** Whose a row is, and whether the public may read a column of it. */
export async function whose(db: Database, entity: Entity, id: string, column: string) {
  const also = ALSO_PRIVATE[entity]?.[column] ?? 'false';
  const [row] = await db.query<Stored>(
    `SELECT coalesce(to_jsonb(t) ->> 'municipality_id', t.id::text) AS municipality, s.published,
       app_concerns($1, to_jsonb(t))::text[] AS committees, $3 = ANY(app_private($1)) OR ${also} AS hidden
     FROM ${TABLES[entity]} t CROSS JOIN app_scope($1, to_jsonb(t)) AS s WHERE t.id = $2`,
    [entity, id, column],
  );
  if (row === undefined) throw new Error(`there is no ${entity} ${id}`);
  return { municipalityId: row.municipality, committees: row.committees, published: row.published && !row.hidden };
}

/** Whether an actor may hear of a canary, said without the code that decides it. */
export function mayHear({ grants }: Actor, { entity, municipalityId, committees, published }: Canary): boolean {
  if (published) return true;
  return grants.some((grant) => {
    if (entity === 'User' && grant.role === 'SYSTEM_ADMIN') return true;
    if (grant.municipalityId !== municipalityId) return false;
    if (grant.role === 'MUNICIPAL_ADMIN') return true;
    if (entity === 'User' || entity === 'ApiClient') return false;
    if (grant.role !== 'COORDINATOR') return false;
    if (entity === 'Change') return grant.committeeId === undefined || committees.includes(grant.committeeId);
    if (REGISTERS.has(entity)) return false;
    if (grant.committeeId === undefined) return true;
    // Both committees have the one coordinator.
    if (entity === 'Coordinator') return true;
    return committees.includes(grant.committeeId) || (committees.length === 0 && UNCLAIMED.has(entity));
  });
}

/** The canaries that stand in a text. */
export function heardIn(text: string, canaries: ReadonlyMap<string, Canary>): readonly Canary[] {
  // A year of birth stands by its name: other numbers may be the same.
  return [...text.matchAll(/qx\d+x|(?<=birth_?year(?:_2)?\\*"?:\s*(?:\[\s*(?:null,\s*)?)?)19[0-4]\d/gi)].flatMap(
    ([token]) => canaries.get(token) ?? [],
  );
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
