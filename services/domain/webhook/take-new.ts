import type { PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import { NOBODY, together, type Act, type Actor } from '../act.ts';
import { changesAfter, cursorOf, endOfChanges, placeOf, stateOf } from '../change/changes.ts';
import { standBehindTheWall } from '../wall.ts';
import { holdWebhook } from './webhook-to-change.ts';
import { changeMessage, restartMessage, type Message } from './message.ts';

/** Who sends: the house itself. */
export const SENDER: Actor = { kind: 'SYSTEM', id: 'system:webhooks', grants: [] };

/** When, and on which database. */
export interface Moment {
  readonly db: PrismaClient;
  readonly now: Date;
}

/** The addresses for which there is something to do now: something new, or something whose time has come. */
export async function webhooksAtWork({ db, now }: Moment): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT w.id::text FROM webhook w JOIN webhook_progress p ON p.webhook_id = w.id
    WHERE EXISTS (SELECT FROM webhook_delivery d WHERE d.municipality_id = w.municipality_id AND d.webhook_id = w.id
        AND d.status = 'PENDING' AND d.next_attempt_at <= ${now}::timestamptz
        AND (d.type = 'webhook.test' OR w.status = 'ACTIVE' AND coalesce(p.rests_until <= ${now}::timestamptz, true)))
      OR w.status = 'ACTIVE' AND coalesce(p.rests_until <= ${now}::timestamptz, true)
        AND (p.epoch <> (SELECT epoch FROM change_epoch) OR EXISTS (SELECT FROM change c
          WHERE c.municipality_id = w.municipality_id AND (c.xid, c.seq) > (p.xid::text::xid8, p.seq)
            AND c.xid < pg_snapshot_xmin(pg_current_snapshot())))
    ORDER BY w.id`;
  return rows.map(({ id }) => id);
}

/**
 * Puts in line what has changed since an address was last given something, in the order of the change feed, as far as the
 * public may know of it: it is read behind the public's wall. That it was put in line and how far one has come are one
 * transaction, so nothing is passed over and nothing is put there twice. Tells whether there may be something to send now.
 */
export async function takeNew({ db, now }: Moment, webhookId: string, most: number): Promise<boolean> {
  const webhook = await db.webhook.findUnique({
    where: { id: webhookId },
    include: { committees: true, progress: true, municipality: { select: { number: true } } },
  });
  if (webhook?.status !== 'ACTIVE' || webhook.progress === null) return false;
  const { municipalityId, progress } = webhook;
  // While the receiver is left alone, what is new waits in the log.
  if ((progress.restsUntil ?? now) > now) return false;
  const { number } = webhook.municipality;
  const wanted = {
    municipalityId,
    entities: webhook.entities.length > 0 ? webhook.entities : null,
    // Of any committee unless some are named.
    committeeIds: webhook.committees.length > 0 ? webhook.committees.map(({ committeeId }) => committeeId) : null,
    first: most,
  };
  const found = await db.$transaction(async (transaction) => {
    await standBehindTheWall(transaction, NOBODY, { reading: true });
    const act: Act = { db: transaction, actor: NOBODY, now };
    const { epoch } = await stateOf(transaction);
    if (epoch !== progress.epoch) return restarted(act, epoch, number);
    const after = cursorOf(epoch, String(progress.xid), progress.seq);
    const { entries, endCursor, hasNextPage } = await changesAfter(act, { ...wanted, after });
    const { xid, seq } = placeOf(endCursor, epoch);
    return { epoch, xid, seq, hasNextPage, messages: entries.map((entry) => changeMessage(entry, number)) };
  });
  const { epoch, xid, seq, messages } = found;
  await together({ db, actor: SENDER, cause: 'SYSTEM', now }, async (inside) => {
    await holdWebhook(inside, webhookId);
    // Whoever was here first, or has set the place elsewhere, has moved it.
    const stands = { webhookId, epoch: progress.epoch, xid: progress.xid, seq: progress.seq };
    const { count } = await inside.db.webhookProgress.updateMany({
      where: stands,
      data: { epoch, xid: BigInt(xid), seq },
    });
    if (count === 0 || messages.length === 0) return;
    const ofWebhook = { municipalityId, webhookId, nextAttemptAt: now };
    await inside.db.webhookDelivery.createMany({ data: messages.map((message) => ({ ...ofWebhook, ...message })) });
  });
  return messages.length > 0 || found.hasNextPage;
}

interface Found {
  readonly epoch: string;
  readonly xid: string;
  readonly seq: bigint;
  readonly hasNextPage: boolean;
  readonly messages: readonly Message[];
}

/** The database was restored or moved: the place means nothing in it, and the receiver is told to begin anew. */
async function restarted(act: Act, epoch: string, municipality: string): Promise<Found> {
  const { xid, seq } = placeOf(await endOfChanges(act), epoch);
  return { epoch, xid, seq, hasNextPage: false, messages: [restartMessage(epoch, xid, act.now, municipality)] };
}
