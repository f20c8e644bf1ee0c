import type { Prisma, PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import type { ChangeCause } from '@naerhjul/prisma/generated/enums.ts';

/** Who acts. Nobody (PUBLIC) reads what is published; STAFF and SYSTEM act in the municipalities they are given. */
export interface Actor {
  readonly kind: 'PUBLIC' | 'STAFF' | 'SYSTEM';
  /** What the change log calls the actor, such as `staff:development`. */
  readonly id: string;
  /** The ids of the municipalities the actor may act in, or all. */
  readonly municipalities: 'ALL' | readonly string[];
}

export const NOBODY: Actor = { kind: 'PUBLIC', id: 'public', municipalities: [] };

/** The outside world, as one argument: who, when, on which database, and why. */
export interface Act {
  readonly db: Prisma.TransactionClient | PrismaClient;
  readonly actor: Actor;
  /** The act's moment. Nobody asks the clock. */
  readonly now: Date;
  readonly requestId?: string;
  /** Why, for the change log. */
  readonly reason?: string;
  /** EDIT unless said otherwise. */
  readonly cause?: ChangeCause;
}

export interface ActInTransaction extends Act {
  readonly db: Prisma.TransactionClient;
}

const RETRIED = new Set(['40001', '40P01']);

/**
 * Carries out a piece of work as one transaction, and tells the database whose act it is, so that
 * the change log can say so. Within a transaction it joins that one.
 */
export async function together<Result>(act: Act, work: (act: ActInTransaction) => Promise<Result>): Promise<Result> {
  const { db } = act;
  if (!isClient(db)) return within({ ...act, db }, work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      // One try after another is the point: the next one starts when this one has failed.
      return await db.$transaction((transaction) => tell({ ...act, db: transaction }, work));
    } catch (error) {
      if (attempt === 3 || !RETRIED.has(sqlState(error) ?? '')) throw error;
    }
  }
}

async function tell<Result>(act: ActInTransaction, work: (act: ActInTransaction) => Promise<Result>): Promise<Result> {
  await set(act.db, {
    actor: act.actor.id,
    now: act.now.toISOString(),
    cause: act.cause ?? 'EDIT',
    reason: act.reason ?? '',
    request: act.requestId ?? '',
  });
  return work(act);
}

/** An act within another's transaction: afterwards the outer one is told again. */
async function within<Result>(
  act: ActInTransaction,
  work: (act: ActInTransaction) => Promise<Result>,
): Promise<Result> {
  const [outer] = await act.db.$queryRaw<Told[]>`SELECT current_setting('app.actor', true) AS actor,
    current_setting('app.now', true) AS now, current_setting('app.cause', true) AS cause,
    current_setting('app.reason', true) AS reason, current_setting('app.request', true) AS request`;
  const result = await tell(act, work);
  // A new meeting is logged when its transaction ends; here it is this act's, so it is logged now.
  await act.db.$executeRaw`SET CONSTRAINTS b_log_new IMMEDIATE`;
  await act.db.$executeRaw`SET CONSTRAINTS b_log_new DEFERRED`;
  if (outer?.actor) await set(act.db, outer);
  return result;
}

type Told = Readonly<Record<'actor' | 'now' | 'cause' | 'reason' | 'request', string | null>>;

async function set(db: ActInTransaction['db'], { actor, now, cause, reason, request }: Told) {
  await db.$queryRaw`SELECT set_config('app.actor', ${actor}, true), set_config('app.now', ${now}, true),
    set_config('app.cause', ${cause}, true), set_config('app.reason', ${reason}, true),
    set_config('app.request', ${request}, true)`;
}

/** A transaction has `$transaction` as well, for savepoints; it can't connect. */
function isClient(db: Act['db']): db is PrismaClient {
  return '$connect' in db && typeof db.$connect === 'function';
}

/** The SQLSTATE behind a database error, on both databases; undefined when it is no database error. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && error.code === 'P2034') return '40001';
  const meta = 'meta' in error ? error.meta : undefined;
  const text = JSON.stringify(meta ?? {});
  return /"(?:originalCode|code)":"([0-9A-Z]{5})"/.exec(text)?.[1];
}
