import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { seenOfAccess } from '../user/access.ts';
import { demandVersion } from '../user/user-to-change.ts';
import type { AuditEvent } from '@naerhjul/prisma/generated/enums.ts';

interface Wanted {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
  /** What the caller wants to write, told back beside what stands there when someone else was first. */
  readonly yours?: Readonly<Record<string, unknown>>;
}

/** Finds an address that the actor looks after, with its committees, and keeps others from changing it meanwhile. */
export async function webhookToChange(act: ActInTransaction, { id, expectedVersion, yours = {} }: Wanted) {
  const { db, actor } = act;
  await holdWebhook(act, id);
  const found = await db.webhook.findFirst({
    where: { id, AND: [seenOfAccess(actor).webhook] },
    include: { committees: true },
  });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Webhook', id });
  const committeeIds = found.committees.map(({ committeeId }) => committeeId);
  demandVersion('Webhook', found, expectedVersion, yours, { ...found, committeeIds });
  return { ...found, committeeIds };
}

/** Keeps others from changing an address, or how it stands with it, until the transaction ends: first of all it touches. */
export async function holdWebhook({ db }: Pick<ActInTransaction, 'db'>, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM webhook WHERE id = ${id}::uuid FOR UPDATE`;
}

type WebhookEvent = Extract<AuditEvent, `WEBHOOK_${string}`>;

interface Of {
  readonly id: string;
  readonly municipalityId: string;
}

/** Tells the audit what happened to an address, with a word for how. */
export async function auditWebhook(act: ActInTransaction, event: WebhookEvent, of: Of, reason?: string): Promise<void> {
  const { id, municipalityId } = of;
  await audit(act, { event, municipalityId, of: { entity: 'Webhook', id }, reason });
}

/**
 * Begins anew with a receiver: as one that has not failed. Where nothing is sent since it stopped, what was given up because of
 * that is still to be sent when it goes on, so it is remembered until then.
 */
export async function forgetFailures({ db }: Pick<ActInTransaction, 'db'>, { id }: Pick<Of, 'id'>): Promise<void> {
  const fresh = { failingSince: null, failures: 0, restsUntil: null };
  await db.webhookProgress.updateMany({ where: { webhookId: id, webhook: { status: 'ACTIVE' } }, data: fresh });
}
