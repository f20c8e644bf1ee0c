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
export async function together<Result>(
  act: Act,
  work: (act: ActInTransaction) => Promise<Result>,
): Promise<Result> {
  const { db } = act;
  if (!isClient(db)) return tell({ ...act, db }, work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      // One try after another is the point: the next one starts when this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      return await db.$transaction((transaction) => tell({ ...act, db: transaction }, work));
    } catch (error) {
      if (attempt === 3 || !RETRIED.has(sqlState(error) ?? '')) throw error;
    }
  }
}

async function tell<Result>(
  act: ActInTransaction,
  work: (act: ActInTransaction) => Promise<Result>,
): Promise<Result> {
  await act.db.$queryRaw`SELECT set_config('app.actor', ${act.actor.id}, true),
    set_config('app.now', ${act.now.toISOString()}, true),
    set_config('app.cause', ${act.cause ?? 'EDIT'}, true),
    set_config('app.reason', ${act.reason ?? ''}, true),
    set_config('app.request', ${act.requestId ?? ''}, true)`;
  return work(act);
}

function isClient(db: Act['db']): db is PrismaClient {
  return '$transaction' in db && typeof db.$transaction === 'function';
}

/** The SQLSTATE behind a database error, on both databases; undefined when it is no database error. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && error.code === 'P2034') return '40001';
  const meta = 'meta' in error ? error.meta : undefined;
  const text = JSON.stringify(meta ?? {});
  return /"(?:originalCode|code)":"([0-9A-Z]{5})"/.exec(text)?.[1];
}
