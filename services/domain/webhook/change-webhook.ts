import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, maybe, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandSignedIn } from '../user/access.ts';
import { receiverAt } from './address.ts';
import {
  committeeIds,
  demandCommittees,
  demandKinds,
  entities,
  name,
  newSecretFor,
  setCommittees,
  url,
} from './register-webhook.ts';
import type { NewSecret } from './register-webhook.ts';
import { sendWhatFailed } from './send-again.ts';
import { auditWebhook, forgetFailures, webhookToChange } from './webhook-to-change.ts';
import { MOVES } from './webhook.rules.ts';

const updateInput = z.object({
  id,
  name: maybe(name),
  url: maybe(url),
  entities: entities.nullish(),
  committeeIds: committeeIds.nullish(),
  expectedVersion,
});
export type UpdateWebhook = z.input<typeof updateInput>;

/** Changes what an address is called, where it is, and what is sent there from now on. What is left out stays. */
export function updateWebhook(act: Act, input: UpdateWebhook) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: webhookId, expectedVersion: expected, ...asked } = read(updateInput, input);
    const found = await webhookToChange(inside, { id: webhookId, expectedVersion: expected, yours: asked });
    const receiver = asked.url === undefined ? found.url : receiverAt(asked.url, { local: inside.localReceivers }).href;
    const kinds = asked.entities ? demandKinds(asked.entities) : found.entities;
    const values = { name: asked.name ?? found.name, url: receiver, entities: kinds };
    if (asked.committeeIds) {
      await setCommittees(inside, found, await demandCommittees(inside, found.municipalityId, asked.committeeIds));
    }
    // At another address nothing has failed yet.
    if (receiver !== found.url) await forgetFailures(inside, found);
    await auditWebhook(inside, 'WEBHOOK_CHANGED', found, 'EDIT');
    // Its committees are no column of its own, yet whoever edits it rests on them too.
    await db.$queryRaw`SELECT set_config('app.part', 'webhook', true)`;
    const changed = await db.webhook.update({ where: { id: webhookId }, data: { ...values, updatedAt: now } });
    await db.$queryRaw`SELECT set_config('app.part', '', true)`;
    return changed;
  });
}

const moveInput = z.object({ id, expectedVersion });
export type MoveWebhook = z.input<typeof moveInput>;

/** Sends nothing to an address for now. What changes meanwhile is sent when it goes on. */
export function pauseWebhook(act: Act, input: MoveWebhook) {
  return move(act, input, { to: 'PAUSED', verb: 'pauseWebhook' });
}

/** Goes on sending to an address, from where it stopped; what was given up since nothing arrived any more is sent again. */
export function resumeWebhook(act: Act, input: MoveWebhook) {
  return move(act, input, { to: 'ACTIVE', verb: 'resumeWebhook' });
}

interface Move {
  readonly to: 'ACTIVE' | 'PAUSED';
  readonly verb: string;
}

function move(act: Act, input: MoveWebhook, { to, verb }: Move) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { id: webhookId, expectedVersion: expected } = read(moveInput, input);
    const found = await webhookToChange(inside, { id: webhookId, expectedVersion: expected });
    if (!MOVES[found.status].includes(to)) throw new Refusal('NOT_OPEN', { what: 'Webhook', id: webhookId, verb });
    await auditWebhook(inside, 'WEBHOOK_CHANGED', found, to);
    const data = { status: to, stop: null, stoppedAt: null };
    const moved = await inside.db.webhook.update({ where: { id: webhookId }, data });
    if (to === 'ACTIVE') {
      await sendWhatFailed(inside, found);
      await forgetFailures(inside, found);
    }
    return moved;
  });
}

const DAY = 86_400_000;
const rotateInput = z.object({ id, overlapDays: z.int().min(0).max(30).nullish() });
export type RotateWebhookSecret = z.input<typeof rotateInput>;

/** Makes a successor of the secret. For a while both are signed with, so that the receiver can change over when it likes. */
export function rotateWebhookSecret(act: Act, input: RotateWebhookSecret): Promise<NewSecret> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: webhookId, overlapDays } = read(rotateInput, input);
    const found = await webhookToChange(inside, { id: webhookId });
    const endsAt = new Date(now.getTime() + (overlapDays ?? 1) * DAY);
    await db.webhookSecret.updateMany({ where: { webhookId, endsAt: null }, data: { endsAt } });
    // One that ends later than its successor would outlive what it was replaced for.
    await db.webhookSecret.updateMany({ where: { webhookId, endsAt: { gt: endsAt } }, data: { endsAt } });
    const secret = await newSecretFor(inside, found);
    await auditWebhook(inside, 'WEBHOOK_SECRET_ROTATED', found);
    return { id: webhookId, secret };
  });
}

const removeInput = z.object({ id, expectedVersion });
export type RemoveWebhook = z.input<typeof removeInput>;

/** Removes an address, with what was and was to be sent there. */
export function removeWebhook(act: Act, input: RemoveWebhook) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { id: webhookId, expectedVersion: expected } = read(removeInput, input);
    const found = await webhookToChange(inside, { id: webhookId, expectedVersion: expected });
    await auditWebhook(inside, 'WEBHOOK_REMOVED', found);
    await inside.db.webhook.delete({ where: { id: webhookId } });
    return { id: webhookId };
  });
}
