import type { WebhookDelivery } from '@naerhjul/prisma/generated/client.ts';
import { together, type ActInTransaction } from '../act.ts';
import { SENDER, type Moment } from './take-new.ts';
import { auditWebhook, forgetFailures, holdWebhook } from './webhook-to-change.ts';
import { isLongFailure, isTest, nextAttempt, restUntil, TYPES } from './webhook.rules.ts';

/** What is sent next to an address, where to, and what it is signed with, the newest secret first. */
export interface Due {
  readonly delivery: WebhookDelivery;
  readonly url: string;
  readonly secrets: readonly string[];
}

/**
 * The next of what is due to an address, in the order of the change feed; nothing while it is stopped or rests, save what
 * someone tries by hand.
 */
export async function nextDue({ db, now }: Moment, webhookId: string): Promise<Due | undefined> {
  const found = await db.webhook.findUnique({ where: { id: webhookId }, include: { progress: true } });
  if (found === null) return undefined;
  const { municipalityId, url, status, progress } = found;
  const isOpen = status === 'ACTIVE' && (progress?.restsUntil ?? now) <= now;
  const [delivery] = await db.webhookDelivery.findMany({
    where: {
      municipalityId,
      webhookId,
      status: 'PENDING',
      nextAttemptAt: { lte: now },
      ...(isOpen ? {} : { type: TYPES.test }),
    },
    orderBy: { seq: 'asc' },
    take: 1,
  });
  if (delivery === undefined) return undefined;
  const secrets = await db.webhookSecret.findMany({
    where: { municipalityId, webhookId, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return { delivery, url, secrets: secrets.map(({ secret }) => secret) };
}

/** What may go wrong on the way. */
export type DeliveryFault =
  | 'STATUS'
  | 'REDIRECT'
  | 'GONE'
  | 'NAME'
  | 'PRIVATE_ADDRESS'
  | 'TIMEOUT'
  | 'CONNECTION'
  | 'TLS';

/** What came of a try. */
export interface Outcome {
  /** Nothing when the receiver took it. */
  readonly fault?: DeliveryFault | undefined;
  readonly responseCode?: number | undefined;
  readonly durationMs: number;
  /** How long the receiver asks to be left alone. */
  readonly retryAfterMs?: number | undefined;
}

type Tried = Pick<WebhookDelivery, 'id' | 'webhookId' | 'municipalityId' | 'attempts' | 'type'>;

/**
 * Writes down what came of a try: that it arrived, when it is tried next, or that it is given up; and whether the receiver
 * is left alone for a while, or for good.
 */
export function recordOutcome({ db, now }: Moment, delivery: Tried, outcome: Outcome): Promise<void> {
  return together({ db, actor: SENDER, cause: 'SYSTEM', now }, async (inside) => {
    await holdWebhook(inside, delivery.webhookId);
    const { fault, responseCode = null, durationMs } = outcome;
    const attempts = delivery.attempts + 1;
    const next = fault === undefined || isTest(delivery.type) ? undefined : nextOf(attempts, now, outcome);
    const status = fault === undefined ? 'DELIVERED' : next === undefined ? 'DEAD' : 'PENDING';
    // Where two have sent the same, the first of them tells; what was removed meanwhile is told of no more.
    const { count } = await inside.db.webhookDelivery.updateMany({
      where: { id: delivery.id, status: 'PENDING', attempts: delivery.attempts },
      data: {
        status,
        attempts,
        nextAttemptAt: next ?? null,
        attemptedAt: now,
        fault: fault ?? null,
        responseCode,
        durationMs,
      },
    });
    if (count === 0) return;
    if (fault === undefined) await arrived(inside, delivery);
    else if (!isTest(delivery.type)) await failed(inside, delivery, fault);
  });
}

function nextOf(attempts: number, now: Date, { fault, retryAfterMs }: Outcome): Date | undefined {
  return fault === 'GONE' ? undefined : nextAttempt(attempts, now, retryAfterMs);
}

async function arrived(inside: ActInTransaction, { webhookId }: Tried) {
  await forgetFailures(inside, { id: webhookId });
  await inside.db.webhookProgress.updateMany({ where: { webhookId }, data: { deliveredAt: inside.now } });
}

async function failed(inside: ActInTransaction, { webhookId, municipalityId }: Tried, fault: DeliveryFault) {
  const { db, now } = inside;
  const stands = await db.webhookProgress.findUnique({ where: { webhookId } });
  if (stands === null) return;
  const failures = stands.failures + 1;
  const failingSince = stands.failingSince ?? now;
  const restsUntil = restUntil(failures, now) ?? null;
  await db.webhookProgress.update({ where: { webhookId }, data: { failures, failingSince, restsUntil } });
  const stop = fault === 'GONE' ? 'GONE' : isLongFailure(failingSince, now) ? 'FAILING' : undefined;
  if (stop === undefined) return;
  const { count } = await db.webhook.updateMany({
    where: { id: webhookId, status: 'ACTIVE' },
    data: { status: 'DISABLED', stop, stoppedAt: now },
  });
  if (count > 0) await auditWebhook(inside, 'WEBHOOK_DISABLED', { id: webhookId, municipalityId }, stop);
}
