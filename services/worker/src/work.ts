import { setTimeout as pause } from 'node:timers/promises';
import { webhooksAtWork } from '@naerhjul/domain/webhook/take-new.ts';
import type { Logger } from 'pino';
import { openQueue } from './queue.ts';
import { takeTurn, type TurnOptions } from './turn.ts';

export interface WorkerOptions extends TurnOptions {
  readonly log: Pick<Logger, 'error' | 'warn'>;
  /** To how many addresses this process sends at a time. */
  readonly hands?: number | undefined;
}

export interface Worker {
  /** Ends: takes up nothing more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

const LOOK_MS = 1_000;
const STOP_MS = 20_000;

/** Sends changes to the addresses of others, until it is stopped. Several processes may do so at once. */
export async function startWorker({ database, now, log, hands = 4, ...options }: WorkerOptions): Promise<Worker> {
  const failed = (error: unknown) => log.error({ err: error }, 'changes could not be sent; it is tried again');
  const stopping = new AbortController();
  const queue = await openQueue({
    database,
    // An embedded database has one session, which the callers need too.
    hands: database.kind === 'embedded' ? Math.min(hands, 2) : hands,
    work: (webhookId, lost) =>
      takeTurn({ database, now, ...options }, webhookId, AbortSignal.any([lost, stopping.signal])),
    failed,
  });
  const looking = look(stopping.signal, failed, async () => {
    for (const id of await webhooksAtWork({ db: database.prisma, now: now() })) await queue.wake(id);
  });
  return {
    stop: async () => {
      stopping.abort();
      await looking;
      await queue.stop(STOP_MS);
    },
  };
}

/** Looks whether there is something to do, and again a while after each time. */
async function look(stopped: AbortSignal, failed: (error: unknown) => void, once: () => Promise<void>): Promise<void> {
  while (!stopped.aborted) {
    await once().catch(failed);
    await pause(LOOK_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}
