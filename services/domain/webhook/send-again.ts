import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { endOfChanges, placeOf, stateOf } from '../change/changes.ts';
import { id, invalid, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandSignedIn, seenOfAccess } from '../user/access.ts';
import { restartMessage, testMessage } from './message.ts';
import { auditWebhook, forgetFailures, webhookToChange } from './webhook-to-change.ts';
import { TYPES } from './webhook.rules.ts';

const testInput = z.object({ id });
export type TestWebhook = z.input<typeof testInput>;

/** Sends a message of no meaning to an address, once, to see whether it arrives; whether or not changes are sent there now. */
export function testWebhook(act: Act, input: TestWebhook) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: webhookId } = read(testInput, input);
    const { municipalityId, ...found } = await webhookToChange(inside, { id: webhookId });
    const { number } = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId } });
    await auditWebhook(inside, 'WEBHOOK_RESENT', { ...found, municipalityId }, 'TEST');
    const message = testMessage(randomUUID(), now, number);
    return db.webhookDelivery.create({ data: { municipalityId, webhookId, nextAttemptAt: now, ...message } });
  });
}

const replayInput = z.object({ id, after: z.string().max(200).nullish(), since: z.date().nullish() });
export type ReplayWebhook = z.input<typeof replayInput>;

/** Sends anew what was changed after a cursor of the change feed, or since a moment, and goes on from there. */
export function replayWebhook(act: Act, input: ReplayWebhook) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db } = inside;
    const { id: webhookId, after, since } = read(replayInput, input);
    const found = await webhookToChange(inside, { id: webhookId });
    const { epoch } = await stateOf(db);
    const from = await startOf(inside, { epoch, municipalityId: found.municipalityId, after, since });
    const stands = await db.webhookProgress.findUniqueOrThrow({ where: { webhookId } });
    const isAhead =
      stands.epoch === epoch && (from.xid > stands.xid || (from.xid === stands.xid && from.seq >= stands.seq));
    if (isAhead) throw invalid(from.field, 'must be before what has been sent already', 'too_late');
    // Whoever stands in a log that is no more is told so first, as the worker would have.
    if (stands.epoch !== epoch) await tellOfRestart(inside, found, epoch);
    await db.webhookProgress.update({ where: { webhookId }, data: { epoch, xid: from.xid, seq: from.seq } });
    await auditWebhook(inside, 'WEBHOOK_RESENT', found, from.field === 'after' ? 'CURSOR' : 'SINCE');
    return found;
  });
}

type Found = Pick<Awaited<ReturnType<typeof webhookToChange>>, 'id' | 'municipalityId'>;

/** Puts word in line that the database was restored. */
async function tellOfRestart(inside: ActInTransaction, webhook: Found, epoch: string) {
  const { db, now } = inside;
  const { id: webhookId, municipalityId } = webhook;
  const { number } = await db.municipality.findUniqueOrThrow({ where: { id: municipalityId } });
  const { xid } = placeOf(await endOfChanges(inside), epoch);
  const message = restartMessage(epoch, xid, now, number);
  await db.webhookDelivery.create({ data: { municipalityId, webhookId, nextAttemptAt: now, ...message } });
}

interface Start {
  readonly epoch: string;
  readonly municipalityId: string;
  readonly after: string | null | undefined;
  readonly since: Date | null | undefined;
}

async function startOf({ db }: ActInTransaction, { epoch, municipalityId, after, since }: Start) {
  if (typeof after === 'string' && since) throw invalid('since', 'goes without after', 'not_with');
  if (typeof after === 'string') {
    const { xid, seq } = placeOf(after, epoch);
    return { field: 'after', xid: BigInt(xid), seq } as const;
  }
  if (!since) throw invalid('after', 'must be given, or since', 'required');
  // Transactions end in another order than they tell the time in: from the first of those that tell a time since then.
  const [first] = await db.$queryRaw<{ xid: string | null }[]>`
    SELECT min(xid::text::bigint)::text AS xid FROM change
    WHERE municipality_id = ${municipalityId}::uuid AND at >= ${since}::timestamptz`;
  if (typeof first?.xid !== 'string') throw invalid('since', 'must be before the last change', 'too_late');
  return { field: 'since', xid: BigInt(first.xid), seq: 0n } as const;
}

const retryInput = z.object({ id });
export type RetryDelivery = z.input<typeof retryInput>;

/** Tries something once more that was given up. */
export function retryWebhookDelivery(act: Act, input: RetryDelivery) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, actor } = inside;
    const { id: deliveryId } = read(retryInput, input);
    const where = { id: deliveryId, AND: [seenOfAccess(actor).webhookDelivery] };
    const found = await db.webhookDelivery.findFirst({ where, select: { webhookId: true } });
    if (found === null) throw new Refusal('NOT_FOUND', { what: 'WebhookDelivery', id: deliveryId });
    const webhook = await webhookToChange(inside, { id: found.webhookId });
    if ((await revive(inside, { id: deliveryId, webhookId: webhook.id })) === 0) {
      throw new Refusal('NOT_OPEN', { what: 'WebhookDelivery', id: deliveryId, verb: 'retryWebhookDelivery' });
    }
    await forgetFailures(inside, webhook);
    await auditWebhook(inside, 'WEBHOOK_RESENT', webhook, 'DEAD');
    return { id: deliveryId };
  });
}

/** Tries everything once more that was given up on the way to an address. */
export function retryDeadDeliveries(act: Act, input: RetryDelivery) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { id: webhookId } = read(retryInput, input);
    const webhook = await webhookToChange(inside, { id: webhookId });
    if ((await revive(inside, { webhookId })) === 0) {
      throw new Refusal('NOT_OPEN', { what: 'Webhook', id: webhookId, verb: 'retryDeadDeliveries' });
    }
    await forgetFailures(inside, webhook);
    await auditWebhook(inside, 'WEBHOOK_RESENT', webhook, 'DEAD');
    return webhook;
  });
}

/**
 * Puts in line anew, in the order of the feed, what did not arrive since nothing has arrived any more: also what was given up for
 * that. What was given up while others arrived failed by itself, and stays so.
 */
export async function sendWhatFailed({ db, now }: ActInTransaction, { id: webhookId }: { readonly id: string }) {
  const stands = await db.webhookProgress.findUnique({ where: { webhookId }, select: { failingSince: true } });
  if (!stands?.failingSince) return;
  await db.webhookDelivery.updateMany({
    where: {
      webhookId,
      type: { not: TYPES.test },
      status: { in: ['DEAD', 'PENDING'] },
      attemptedAt: { gte: stands.failingSince },
    },
    data: { status: 'PENDING', attempts: 0, nextAttemptAt: now },
  });
}

async function revive({ db, now }: ActInTransaction, which: { readonly id?: string; readonly webhookId: string }) {
  const { count } = await db.webhookDelivery.updateMany({
    where: { ...which, status: 'DEAD' },
    data: { status: 'PENDING', attempts: 0, nextAttemptAt: now },
  });
  return count;
}
