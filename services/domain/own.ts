import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import DataLoader from 'dataloader';
import { seen } from './access.ts';
import type { Act } from './act.ts';
import { scopeFor } from './client/scopes.ts';
import { mayAdminister, mayEditAll, mayEditSome, reachOf } from './reach.ts';
import { Refusal } from './refusal.ts';
import { OF_ACCESS, TABLES, type Changeable } from './tables.ts';

/** Whether a word is the name of something of the domain that can be changed by itself. */
export function isChangeable(what: string): what is Changeable {
  return Object.hasOwn(TABLES, what) && !OF_ACCESS.some((one) => one === what);
}

/** What is to change: the row itself, or the work of the committee or municipality that the row is. */
export type Right = 'ROW' | 'WORK';

/** What concerns a municipality as a whole: its administrators change it. */
const REGISTERS: ReadonlySet<Changeable> = new Set([
  'Municipality',
  'SchoolHoliday',
  'District',
  'Coordinator',
  'Committee',
  'Regulation',
  'Wheel',
  'WheelVersion',
  'PhaseTemplate',
  'CaseTheme',
  'CaseStatus',
]);

/** What may concern no committee yet; until it does, it is open to whoever works for one in the municipality. */
const UNCLAIMED: ReadonlySet<Changeable> = new Set(['Person', 'PersonContact', 'Consent', 'OutsideActor']);

interface Row {
  readonly id: string;
  readonly municipalityId: string;
}

/** Whether the actor may change a row. Asked of many rows at once, the database is asked once. */
export async function mayChange(act: Act, what: Changeable, row: Row, right: Right = 'ROW'): Promise<boolean> {
  const { actor } = act;
  const { id, municipalityId } = row;
  if (REGISTERS.has(what) && right === 'ROW') return mayAdminister(actor, municipalityId);
  if (mayEditAll(actor, municipalityId)) return true;
  if (!mayEditSome(actor, municipalityId)) return false;
  const concerned = await concerning(act, what).load(id);
  if (concerned.length === 0) return UNCLAIMED.has(what);
  const { committees } = reachOf(actor);
  return concerned.some((committeeId) => committees.includes(committeeId));
}

/** Whether the actor may change what an id names; false too where there is nothing, or nothing that the actor may know of. */
export async function mayChangeNamed(act: Act, what: Changeable, id: string, right: Right): Promise<boolean> {
  if (act.actor.kind === 'PUBLIC' || !(await isSeen(act, what, id))) return false;
  const [row] = await act.db.$queryRaw<{ municipalityId: string }[]>`
    SELECT ${Prisma.raw(what === 'Municipality' ? 'id' : 'municipality_id')}::text AS "municipalityId"
    FROM ${Prisma.raw(TABLES[what])} WHERE id = ${id}::uuid`;
  // A program may carry out the verbs that its scopes open.
  const acting = { ...act, actor: { ...act.actor, needs: scopeFor(what) } };
  return row !== undefined && mayChange(acting, what, { id, ...row }, right);
}

/**
 * Refuses unless the actor may change a row: as something that is not there when the actor may not know of it, and as
 * something that is not theirs otherwise.
 */
export async function demandOwn(act: Act, what: Changeable, row: Row, right: Right = 'ROW'): Promise<void> {
  if (act.actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (await mayChange(act, what, row, right)) {
    // Scopes let a program change what it sees.
    if (act.actor.kind !== 'MACHINE' || (await isSeen(act, what, row.id))) return;
    throw new Refusal('NOT_FOUND', { what, id: row.id });
  }
  if (await isSeen(act, what, row.id)) throw new Refusal('NOT_ALLOWED', { what });
  throw new Refusal('NOT_FOUND', { what, id: row.id });
}

/** Whether the actor may know of a row. */
export async function isSeen({ db, actor }: Act, what: Changeable, id: string): Promise<boolean> {
  const key = (what.charAt(0).toLowerCase() + what.slice(1)) as 'coordinator';
  const clauses: Partial<Record<string, object>> = seen(actor);
  const clause = clauses[key];
  // What has no clause is public in full.
  return clause === undefined || (await db[key].count({ where: { AND: [{ id }, clause] } })) > 0;
}

type Concerning = DataLoader<string, readonly string[]>;

const loaders = new WeakMap<Act, Map<Changeable, Concerning>>();

/** The committees that rows of a concept concern; rows that are asked of at the same time are looked up together. */
function concerning(act: Act, what: Changeable): Concerning {
  const known = loaders.get(act) ?? new Map<Changeable, Concerning>();
  loaders.set(act, known);
  const found = known.get(what);
  if (found) return found;
  // Within an act a row's committees may change, so nothing is remembered.
  const made: Concerning = new DataLoader((ids) => committeesOf(act, what, ids), { cache: false });
  known.set(what, made);
  return made;
}

async function committeesOf({ db }: Act, what: Changeable, ids: readonly string[]): Promise<(readonly string[])[]> {
  const rows = await db.$queryRaw<{ id: string; committees: string[] }[]>`
    SELECT t.id::text, app_concerns(${what}, to_jsonb(t))::text[] AS committees
    FROM ${Prisma.raw(TABLES[what])} AS t WHERE t.id = ANY(${[...ids]}::uuid[])`;
  const byId = new Map(rows.map(({ id, committees }) => [id, committees]));
  return ids.map((id) => byId.get(id) ?? []);
}
