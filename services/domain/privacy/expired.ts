import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, ActInTransaction } from '../act.ts';
import { administered } from '../user/access.ts';
import type { RetentionKind } from './retention.rules.ts';

type Db = ActInTransaction['db'];

/** What counts as expired is said in the database, once for whoever counts it and whoever erases it. */
const EXPIRED: Readonly<Record<Exclude<RetentionKind, 'CONTACT_DATA' | 'USERS'>, (before: Date) => Prisma.Sql>> = {
  SIGN_IN_LOG: (before) =>
    Prisma.sql`audit_entry t WHERE app_expired(t, 'SIGN_IN_LOG'::retention_kind, ${before}::timestamptz)`,
  AUDIT: (before) => Prisma.sql`audit_entry t WHERE app_expired(t, 'AUDIT'::retention_kind, ${before}::timestamptz)`,
  SESSIONS: (before) => Prisma.sql`session t WHERE app_expired(t, ${before}::timestamptz)`,
  MUTATION_KEYS: (before) => Prisma.sql`mutation_key t WHERE app_expired(t, ${before}::timestamptz)`,
  WEBHOOK_DELIVERIES: (before) => Prisma.sql`webhook_delivery t WHERE app_expired(t, ${before}::timestamptz)`,
  ADMINISTRATOR_LINKS: (before) => Prisma.sql`administrator_link t WHERE app_expired(t, ${before}::timestamptz)`,
};

/** How much of a kind has expired, of what the caller looks after; null where none of it belongs to any municipality. */
export async function countExpired(db: Act['db'], kind: RetentionKind, before: Date): Promise<number | null> {
  const [row] = await db.$queryRaw<{ count: number | null }[]>`
    SELECT app_count_expired(${kind}::retention_kind, ${before}::timestamptz) AS count`;
  return row?.count ?? null;
}

/** One of what goes next: what it is of, and since when it has been kept. */
export interface Expiring {
  /** Of contact data the person, of users and sessions the user, of the others the row. */
  readonly id: string;
  readonly since: Date;
}

/** What of a kind has expired and can be named, the oldest first: of people whom the caller administers, and what the wall lets through. */
export async function listExpired({ db, actor }: Act, kind: RetentionKind, before: Date): Promise<readonly Expiring[]> {
  const from = named(kind, before, administered(actor));
  return from === undefined ? [] : db.$queryRaw<Expiring[]>`${from} ORDER BY 2, 1 LIMIT ${MOST_LISTED}`;
}

/** So many of a kind are named; how many there are is counted. */
const MOST_LISTED = 50;

function named(kind: RetentionKind, before: Date, places: ReturnType<typeof administered>): Prisma.Sql | undefined {
  switch (kind) {
    case 'CONTACT_DATA': {
      const here = places === 'ALL' ? Prisma.sql`true` : Prisma.sql`t.municipality_id = ANY(${[...places]}::uuid[])`;
      return Prisma.sql`SELECT t.person_id::text AS id, coalesce((SELECT max(m.ends_on)::timestamptz FROM membership m
          WHERE t.person_id IN (m.person_id, m.deputy_id)), t.updated_at) AS since
        FROM person_contact t WHERE ${here} AND app_expired(t, ${before}::timestamptz)`;
    }
    case 'SIGN_IN_LOG':
    case 'AUDIT':
      return Prisma.sql`SELECT t.id::text AS id, t.at AS since FROM ${EXPIRED[kind](before)}`;
    case 'WEBHOOK_DELIVERIES':
      return Prisma.sql`SELECT t.id::text AS id, t.created_at AS since FROM ${EXPIRED[kind](before)}`;
    case 'USERS':
    case 'SESSIONS':
      return Prisma.sql`SELECT t.user_id::text AS id, t.since FROM app_expiring(${kind}::retention_kind, ${before}::timestamptz) t`;
    // Keys and links are nobody's.
    case 'MUTATION_KEYS':
    case 'ADMINISTRATOR_LINKS':
    default:
      return undefined;
  }
}

/** Erases all of a kind that has expired, and tells how much it was. */
export async function eraseRows(db: Db, kind: keyof typeof EXPIRED, before: Date): Promise<number> {
  // Only so does the database let go of entries of the audit.
  await db.$queryRaw`SELECT set_config('app.retention', 'on', true)`;
  const count = await db.$executeRaw`DELETE FROM ${EXPIRED[kind](before)}`;
  await db.$queryRaw`SELECT set_config('app.retention', '', true)`;
  return count;
}

interface Contact {
  readonly municipalityId: string;
  readonly personId: string;
}

/** Whose contact data have no seat to be there for any more: the last one ended before then, or there never was one. */
export function expiredContacts(db: Db, before: Date): Promise<readonly Contact[]> {
  return db.$queryRaw<Contact[]>`
    SELECT t.municipality_id::text AS "municipalityId", t.person_id::text AS "personId"
    FROM person_contact t WHERE app_expired(t, ${before}::timestamptz) ORDER BY t.id`;
}

/** Takes away who those users were who have had no role since before then, and tells how many they were. */
export async function forgetUsers(db: Db, before: Date): Promise<number> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT t.id::text FROM app_user t WHERE app_expired(t, ${before}::timestamptz) ORDER BY t.id`;
  for (const { id } of found) await db.$queryRaw`SELECT app_forget_user(${id}::uuid)::text`;
  return found.length;
}
