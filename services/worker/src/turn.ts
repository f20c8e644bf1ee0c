import { nextDue, recordOutcome } from '@naerhjul/domain/webhook/deliveries.ts';
import { takeNew } from '@naerhjul/domain/webhook/take-new.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { send, type SendOptions } from './send.ts';

export interface TurnOptions extends SendOptions {
  readonly database: Pick<Database, 'kind' | 'prisma' | 'pool'>;
  /** The clock: asked for each message. */
  readonly now: () => Date;
}

/** What is put in line at a time; the rest waits in the change log. */
const MOST = 200;
/** For how long one address is sent to before it is another's turn. */
const TURN_MS = 30_000;

/** Sends one address what is due, one after the other in the order of the change feed, and then what is new. */
export async function takeTurn(
  { database, now, ...options }: TurnOptions,
  webhookId: string,
  stopped?: AbortSignal,
): Promise<void> {
  const { prisma: db } = database;
  const until = performance.now() + TURN_MS;
  while (performance.now() < until) {
    if (stopped?.aborted) return;
    const due = await nextDue({ db, now: now() }, webhookId);
    if (due === undefined) {
      if (!(await takeNew({ db, now: now() }, webhookId, MOST))) return;
      continue;
    }
    const outcome = await send(due, now(), options);
    await recordOutcome({ db, now: now() }, due.delivery, outcome);
  }
}
