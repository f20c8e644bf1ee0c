import type { Prisma, PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import type { ChangeCause } from '@naerhjul/prisma/generated/enums.ts';

/** A role that an actor has, and where. */
export interface Grant {
  readonly role: 'COORDINATOR' | 'ANALYST' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN' | 'PORTAL';
  /** The id of the municipality it holds in; without it, it holds everywhere. */
  readonly municipalityId?: string;
  /** The id of the one committee it holds for; without it, it holds for all of the municipality. */
  readonly committeeId?: string;
  /** What a machine may do there. */
  readonly scopes?: readonly string[];
}

/**
 * Who acts. Nobody (PUBLIC) reads what is published; people (STAFF), programs of others (MACHINE) and the house itself
 * (SYSTEM) have what their grants say, and no more.
 */
export interface Actor {
  readonly kind: 'PUBLIC' | 'STAFF' | 'MACHINE' | 'SYSTEM';
  /** What the change log calls the actor, such as `user:` and an id. */
  readonly id: string;
  readonly grants: readonly Grant[];
  /** The user who has signed in. */
  readonly userId?: string;
  /** The session in which the user asks. */
  readonly sessionId?: string;
  /** The program that calls. */
  readonly clientId?: string;
  /** What a program's scopes must hold for the verb that is being carried out; none of them opens some verbs. */
  readonly needs?: string | undefined;
}

export const NOBODY: Actor = { kind: 'PUBLIC', id: 'public', grants: [] };

/** Every right there is, in every municipality: for the house itself, and for whoever develops it. */
export const EVERYTHING: readonly Grant[] = [{ role: 'SYSTEM_ADMIN' }, { role: 'MUNICIPAL_ADMIN' }];

/** The outside world, as one argument: who, when, on which database, and why. */
export interface Act {
  readonly db: Prisma.TransactionClient | PrismaClient;
  readonly actor: Actor;
  /** The act's moment. Nobody asks the clock. */
  readonly now: Date;
  /** When it was asked, where it is carried out as of an earlier moment: what anyone may keep is read as of the day. */
  readonly askedAt?: Date;
  readonly requestId?: string;
  /** Why, for the change log. */
  readonly reason?: string;
  /** EDIT unless said otherwise. */
  readonly cause?: ChangeCause;
  /** Whether receivers of changes may be on this very machine: for those who develop. */
  readonly localReceivers?: boolean | undefined;
  /** Whose private data were told so far, each with the municipality; for the audit. */
  readonly contactsRead?: Map<string, string>;
}

export interface ActInTransaction extends Act {
  readonly db: Prisma.TransactionClient;
}

/** What PostgreSQL says when two transactions stood in each other's way. */
export const RETRIED: ReadonlySet<string> = new Set(['40001', '40P01']);

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

type Told = Readonly<Record<'actor' | 'now' | 'cause' | 'reason' | 'request', string>>;

/** What this process knows of a transaction that is under way. */
interface Underway {
  /** The act whose work is being done; undefined between the acts of a transaction that is none itself. */
  acting?: Told | undefined;
  /** What the database was told last. */
  told?: Told;
  /** Whether there is a new meeting that is not logged yet. */
  unlogged?: boolean;
}

const underway = new WeakMap<Prisma.TransactionClient, Underway>();

function stateOf(db: Prisma.TransactionClient): Underway {
  const known = underway.get(db) ?? {};
  underway.set(db, known);
  return known;
}

async function tell<Result>(act: ActInTransaction, work: (act: ActInTransaction) => Promise<Result>): Promise<Result> {
  const { db, actor, now, cause = 'EDIT', reason = '', requestId: request = '' } = act;
  const telling = { actor: actor.id, now: now.toISOString(), cause, reason, request };
  await set(db, telling);
  const state = stateOf(db);
  const outer = state.acting;
  state.acting = telling;
  try {
    return await work(act);
  } finally {
    state.acting = outer;
  }
}

/** An act within another's transaction: afterwards the outer one is told again. */
async function within<Result>(
  act: ActInTransaction,
  work: (act: ActInTransaction) => Promise<Result>,
): Promise<Result> {
  const { db } = act;
  await logNew(db);
  const result = await tell(act, work);
  await logNew(db);
  const { acting } = stateOf(db);
  if (acting) await set(db, acting);
  return result;
}

/**
 * Carries out a part of a transaction that can be undone by itself: when it fails, or is not to stay, what it changed is as
 * it was before, and the transaction goes on.
 */
export async function undoable<Result>(
  { db }: ActInTransaction,
  work: () => Promise<{ readonly result: Result; readonly stays: boolean }>,
): Promise<Result> {
  const before = { ...stateOf(db) };
  await db.$executeRaw`SAVEPOINT part`;
  let stays = false;
  try {
    const done = await work();
    ({ stays } = done);
    return done.result;
  } finally {
    if (!stays) {
      await db.$executeRaw`ROLLBACK TO SAVEPOINT part`;
      // What the database was told meanwhile it has forgotten too.
      underway.set(db, before);
    }
    await db.$executeRaw`RELEASE SAVEPOINT part`;
  }
}

/** A new meeting is logged when its transaction ends; one that belongs to one of several acts, when that act ends. */
export function madeMeeting({ db }: ActInTransaction): void {
  stateOf(db).unlogged = true;
}

async function logNew(db: Prisma.TransactionClient) {
  const state = stateOf(db);
  if (!state.unlogged) return;
  state.unlogged = false;
  await db.$executeRaw`SET CONSTRAINTS b_log_new IMMEDIATE`;
  await db.$executeRaw`SET CONSTRAINTS b_log_new DEFERRED`;
}

async function set(db: Prisma.TransactionClient, telling: Told) {
  const state = stateOf(db);
  if (state.told && isSame(state.told, telling)) return;
  const { actor, now, cause, reason, request } = telling;
  await db.$queryRaw`SELECT set_config('app.actor', ${actor}, true), set_config('app.now', ${now}, true),
    set_config('app.cause', ${cause}, true), set_config('app.reason', ${reason}, true),
    set_config('app.request', ${request}, true)`;
  state.told = telling;
}

const isSame = (one: Told, other: Told) =>
  (Object.keys(one) as (keyof Told)[]).every((setting) => one[setting] === other[setting]);

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
