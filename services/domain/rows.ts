import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ActInTransaction } from './act.ts';
import { dayStored } from './calendar.ts';
import { lastChanged } from './change/last-changed.ts';
import { demandOwn, isSeen, type Right } from './own.ts';
import { mayAdminister, mayEditAll, mayEditSome, seesWholes } from './reach.ts';
import { Refusal } from './refusal.ts';
import { TABLES, type Changeable } from './tables.ts';

export type { Changeable } from './tables.ts';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly municipalityId?: string;
}

interface Wanted<Found extends Row> {
  readonly what: Changeable;
  readonly id: string;
  readonly find: () => Promise<Found | null>;
  readonly expectedVersion?: number | null | undefined;
  /** WORK where it is not the row itself that changes, but the work of the committee or the municipality. */
  readonly right?: Right;
  /** What the caller wants to write, told back beside what stands there when someone else was first. */
  readonly yours?: Readonly<Record<string, unknown>>;
}

/**
 * Finds a row to change, and keeps others from changing it until the transaction ends. Refuses callers
 * who may not change it, and edits that rest on an older version of it.
 */
export async function toChange<Found extends Row>(
  inside: ActInTransaction,
  { what, id, find, expectedVersion, right = 'ROW', yours = {} }: Wanted<Found>,
): Promise<Found> {
  const { db, actor } = inside;
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  // To be kept from others takes time, and waits for them: where it is hidden, that would tell that it is there.
  if (!seesWholes(actor) && !(await isSeen(inside, what, id))) throw new Refusal('NOT_FOUND', { what, id });
  await db.$queryRaw`SELECT 1 FROM ${Prisma.raw(TABLES[what])} WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await find();
  if (found === null) throw new Refusal('NOT_FOUND', { what, id });
  await demandOwn(inside, what, { id, municipalityId: found.municipalityId ?? found.id }, right);
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== found.version) {
    const theirs = standing(found, Object.keys(yours));
    throw new Refusal('CHANGED_MEANWHILE', {
      what,
      id,
      expectedVersion,
      currentVersion: found.version,
      yours,
      theirs,
      changed: await lastChanged(inside, { entity: what, id, fields: Object.keys(theirs) }),
    });
  }
  return found;
}

/** What stands in these fields of an input, in the input's own words: texts by language, days as days. */
function standing(found: Row, fields: readonly string[]) {
  const row = new Map<string, unknown>(Object.entries(found));
  const valueOf = (field: string): unknown => {
    const value = row.get(field);
    if (value instanceof Date && field.endsWith('On')) return dayStored(value);
    if (typeof value === 'object' && value !== null && 'code' in value) return value.code;
    if (value !== undefined) return value;
    if (field === 'window' && row.has('windowKind')) {
      const kind = row.get('windowKind');
      return kind === null ? null : { kind, months: row.get('windowMonths') };
    }
    const nb = row.get(`${field}Nb`);
    return nb === null || nb === undefined ? nb : { nb, nn: row.get(`${field}Nn`), en: row.get(`${field}En`) };
  };
  return Object.fromEntries(
    fields.map((field) => [field, valueOf(field)] as const).filter(([, value]) => value !== undefined),
  );
}

/**
 * The municipality with this number, for a caller whose right goes so far in it: to the registers, to the work of all
 * committees, or to that of some.
 */
export async function ownMunicipality(
  { db, actor }: ActInTransaction,
  number: string,
  right: 'REGISTERS' | 'ALL_WORK' | 'SOME_WORK',
) {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  const found = await db.municipality.findUnique({ where: { number } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  if (!MAY[right](actor, found.id)) throw new Refusal('NOT_ALLOWED', { what: 'Municipality' });
  return found;
}

const MAY = { REGISTERS: mayAdminister, ALL_WORK: mayEditAll, SOME_WORK: mayEditSome };

/** Leaves out what the caller left out, so that Prisma never sees an undefined. */
export function given<Values extends object>(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
