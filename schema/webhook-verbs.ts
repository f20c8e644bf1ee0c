import { ENTITIES } from '@naerhjul/domain/change/changes.ts';
import {
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from '@naerhjul/domain/webhook/change-webhook.ts';
import { registerWebhook } from '@naerhjul/domain/webhook/register-webhook.ts';
import {
  replayWebhook,
  retryDeadDeliveries,
  retryWebhookDelivery,
  testWebhook,
} from '@naerhjul/domain/webhook/send-again.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { verbWithSecret, type Made } from './verb-with-secret.ts';
import { Webhook } from './webhook.ts';
import { WebhookDelivery } from './webhook-delivery.ts';

const theWebhook = { required: true, for: Webhook, description: 'The address.' } as const;
const KINDS = `The kinds of object whose changes are sent, each one of ${ENTITIES.join(', ')}; all unless there are some.`;
const COMMITTEES = 'The committees whose changes are sent; those of all of the municipality unless there are some.';
const ids = (given: readonly { readonly id: string }[] | null | undefined) => given?.map(({ id }) => id);

const NewWebhookSecret = builder.objectRef<Made>('NewWebhookSecret').implement({
  description: 'A secret that messages to an address are signed with, made just now.',
  fields: (t) => ({
    webhook: t.prismaField({
      type: Webhook,
      description: 'The address.',
      resolve: (query, { id }, _args, { act }) => act.db.webhook.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    secret: t.string({
      nullable: true,
      description:
        'The whole secret, shown this once; null when the same call was made before. Signatures are verified with it (Standard Webhooks).',
      resolve: ({ secret }) => secret ?? null,
    }),
  }),
});
const aSecret = { type: NewWebhookSecret, of: 'Webhook' } as const;

verbWithSecret('registerWebhook', aSecret, {
  description:
    'Has the changes of a municipality, from now on, sent to an address of others, as the public may know of them. The answer has the secret they are signed with, which is shown this once.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'What it is called.' }),
    url: t.string({ required: true, description: 'Where the changes are sent: an address on the net, with https.' }),
    entities: t.stringList({ description: KINDS }),
    committeeIds: t.globalIDList({ for: Committee, description: COMMITTEES }),
  }),
  run: (act, { committeeIds, ...input }) => registerWebhook(act, { ...input, committeeIds: ids(committeeIds) }),
});

verbWithSecret('rotateWebhookSecret', aSecret, {
  description: 'Makes a successor of a secret. For a while messages are signed with both, so that one can change over.',
  input: (t) => ({
    id: t.globalID(theWebhook),
    overlapDays: t.int({ description: 'How many days the old one is signed with too; 1 unless given, at most 30.' }),
  }),
  run: (act, { id, ...input }) => rotateWebhookSecret(act, { ...input, id: id.id }),
});

verb('updateWebhook', 'Webhook', {
  description: 'Changes what an address is called, where it is and what is sent there. What is left out stays.',
  input: (t) => ({
    id: t.globalID(theWebhook),
    name: t.string({ description: 'What it is called.' }),
    url: t.string({ description: 'Where the changes are sent.' }),
    entities: t.stringList({ description: KINDS }),
    committeeIds: t.globalIDList({ for: Committee, description: COMMITTEES }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, committeeIds, ...input }) =>
    updateWebhook(act, { ...input, id: id.id, committeeIds: ids(committeeIds) }),
});

verb('pauseWebhook', 'Webhook', {
  description: 'Sends nothing to an address for now. What changes meanwhile is sent when it goes on.',
  input: (t) => ({ id: t.globalID(theWebhook), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => pauseWebhook(act, { ...input, id: id.id }),
});

verb('resumeWebhook', 'Webhook', {
  description:
    'Goes on sending to an address from where it stopped, also where the house stopped it. What was given up since nothing arrived any more is sent again.',
  input: (t) => ({ id: t.globalID(theWebhook), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => resumeWebhook(act, { ...input, id: id.id }),
});

verb('testWebhook', 'WebhookDelivery', {
  description: 'Sends a message of no meaning to an address, once, to see whether it arrives.',
  input: (t) => ({ id: t.globalID(theWebhook) }),
  run: (act, { id }) => testWebhook(act, { id: id.id }),
});

verb('replayWebhook', 'Webhook', {
  description:
    'Sends anew what has changed after a cursor of the change feed, or since a moment, and goes on from there. Each message has the id it had the first time.',
  input: (t) => ({
    id: t.globalID(theWebhook),
    after: t.string({ description: 'The cursor to go on after.' }),
    since: t.field({ type: 'DateTime', description: 'The moment to begin with, instead of a cursor.' }),
  }),
  run: (act, { id, ...input }) => replayWebhook(act, { ...input, id: id.id }),
});

verb('retryWebhookDelivery', 'WebhookDelivery', {
  description: 'Tries something once more that was given up.',
  input: (t) => ({ id: t.globalID({ required: true, for: WebhookDelivery, description: 'What was given up.' }) }),
  run: (act, { id }) => retryWebhookDelivery(act, { id: id.id }),
});

verb('retryDeadDeliveries', 'Webhook', {
  description: 'Tries everything once more that was given up on the way to an address.',
  input: (t) => ({ id: t.globalID(theWebhook) }),
  run: (act, { id }) => retryDeadDeliveries(act, { id: id.id }),
});

verbThatRemoves('removeWebhook', 'Webhook', {
  description: 'Removes an address, with what was and was to be sent there.',
  input: (t) => ({ id: t.globalID(theWebhook), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => removeWebhook(act, { ...input, id: id.id }),
});
