import { sqlState, RETRIED, type Act } from '@naerhjul/domain/act.ts';
import { auditContacts, type ContactsRead } from '@naerhjul/domain/person/contact-read.ts';
import { behind, standBehindTheWall } from '@naerhjul/domain/wall.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { cutAnswer } from './cut.ts';

const TRIES = 3;

/** An answer with errors to an operation that changes something: what it changed is undone. */
class Undone extends Error {
  readonly result: ExecutionResult;

  constructor(result: ExecutionResult) {
    super('undone');
    this.result = result;
  }
}

type Execute = (act: Act) => Promise<ExecutionResult>;

interface Operation {
  readonly act: Act;
  /** Whether it changes nothing. */
  readonly reading: boolean;
  /** Cut when nobody waits for it any more. */
  readonly cut: AbortSignal;
  readonly execute: Execute;
}

/**
 * Carries out an operation as its caller, behind the database's wall: as one transaction, which only reads unless the
 * operation changes something, and which leaves no trace when its answer has errors.
 */
export async function walled(database: Database, operation: Operation): Promise<ExecutionResult> {
  const { act, cut, execute } = operation;
  if (act.actor.kind === 'PUBLIC' && database.hasPublicConnections) {
    return execute({ ...act, db: database.asPublic }).catch((error: unknown) => {
      if (cut.aborted) return cutAnswer();
      throw error;
    });
  }
  for (let attempt = 1; ; attempt += 1) {
    // One try after another is the point: the next one starts when this one has failed.
    const contactsRead: ContactsRead = new Map();
    const { result, collided } = await attemptOf(database, { ...operation, act: { ...act, contactsRead } });
    if (collided && attempt < TRIES && !cut.aborted) continue;
    // Who is told what is private is told of; an answer that can't be told of is not given.
    if (result.data) await auditContacts(database.prisma, act, contactsRead);
    return result;
  }
}

async function attemptOf({ prisma, asPublic, cancel }: Database, { act, reading, cut, execute }: Operation) {
  const client = act.actor.kind === 'PUBLIC' ? asPublic : prisma;
  try {
    const result = await client.$transaction(async (db) => {
      const running = await standBehindTheWall(db, act.actor, { reading });
      // What can't be cancelled ends by its own limits.
      const stop = () => void (running && cancel?.(running).catch(() => undefined));
      cut.addEventListener('abort', stop, { once: true });
      try {
        const answer = asItStands(await execute(behind(act, db)));
        if (!reading && answer.errors !== undefined && answer.errors.length > 0) throw new Undone(answer);
        return answer;
      } finally {
        cut.removeEventListener('abort', stop);
      }
    });
    return { result, collided: false };
  } catch (error) {
    if (error instanceof Undone)
      return { result: error.result, collided: error.result.errors?.some(isCollision) ?? false };
    if (cut.aborted) return { result: cutAnswer(), collided: false };
    const told = new GraphQLError('Unexpected error', {
      originalError: error instanceof Error ? error : new Error(String(error)),
    });
    return { result: { data: null, errors: [told] }, collided: isCollision(told) };
  }
}

/**
 * An answer is given as soon as it is sure to be none, while other parts of it are still being looked up. They find the
 * transaction ended, which is no fault of the caller's.
 */
function asItStands(answer: ExecutionResult): ExecutionResult {
  return answer.errors === undefined ? answer : { ...answer, errors: [...answer.errors] };
}

/** Whether two transactions stood in each other's way, so that another try may do. */
function isCollision({ originalError }: GraphQLError): boolean {
  return RETRIED.has(sqlState(originalError) ?? '');
}
