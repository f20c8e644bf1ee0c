import { createApiClient, disableApiClient } from '@naerhjul/domain/client/create-client.ts';
import { updateApiClient } from '@naerhjul/domain/client/update-client.ts';
import { createApiKey, revokeApiKey, rotateApiKey } from '@naerhjul/domain/client/create-key.ts';
import { registerMaskinportenConsumer, removeMaskinportenConsumer } from '@naerhjul/domain/client/register-consumer.ts';
import { SCOPES, type Scope } from '@naerhjul/domain/client/scopes.ts';
import { ApiClient, ApiKey, MaskinportenConsumer } from './api-client.ts';
import { builder } from './builder.ts';
import { ApiClientKind } from './user-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { verbWithSecret, type Made } from './verb-with-secret.ts';

const NewApiKey = builder.objectRef<Made>('NewApiKey').implement({
  description: 'A key that was made just now.',
  fields: (t) => ({
    key: t.prismaField({
      type: ApiKey,
      description: 'What is kept of it.',
      resolve: (query, { id }, _args, { act }) => act.db.apiKey.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    secret: t.string({
      nullable: true,
      description:
        'The whole key, shown this once; null when the same call was made before. Send it as a Bearer token.',
      resolve: ({ secret }) => secret ?? null,
    }),
  }),
});
const aKey = { type: NewApiKey, of: 'ApiKey' } as const;

const theClient = { required: true, for: ApiClient, description: 'The client.' } as const;
const theKey = { required: true, for: ApiKey, description: 'The key.' } as const;
const SCOPE_WORDS = `Each one of ${SCOPES.join(', ')}.`;

/** What isn't a scope is refused by the verb, with the field named. */
const asScopes = (given: readonly string[]) => given as Scope[];

verb('createApiClient', 'ApiClient', {
  description: 'Registers a program of others that is to call the API.',
  input: (t) => ({
    municipalities: t.stringList({
      required: true,
      description: 'The numbers of the municipalities it may act in; the caller must look after all of them.',
    }),
    name: t.string({ required: true, description: 'What it is called.' }),
    kind: t.field({ type: ApiClientKind, required: true, description: 'What it is for.' }),
    scopes: t.stringList({ required: true, description: `The most that its keys may do. ${SCOPE_WORDS}` }),
  }),
  run: (act, { scopes, ...input }) => createApiClient(act, { ...input, scopes: asScopes(scopes) }),
});

verb('updateApiClient', 'ApiClient', {
  description:
    'Changes what a client is called, what it may do and where. What is left out stays. Keys lose what their client loses from the next request on, and don’t get it back with it.',
  input: (t) => ({
    id: t.globalID(theClient),
    name: t.string({ description: 'What it is called.' }),
    scopes: t.stringList({ description: `All that its keys may do from now on, at the most. ${SCOPE_WORDS}` }),
    municipalities: t.stringList({
      description:
        'The numbers of all municipalities it may act in from now on; the caller must look after all of them.',
    }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, scopes, ...input }) =>
    updateApiClient(act, { ...input, id: id.id, scopes: scopes && asScopes(scopes) }),
});

verb('disableApiClient', 'ApiClient', {
  description: 'Shuts a client out: none of its keys and tokens work from the next request on.',
  input: (t) => ({ id: t.globalID(theClient), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => disableApiClient(act, { ...input, id: id.id }),
});

verbWithSecret('createApiKey', aKey, {
  description: 'Makes a key for a client. The answer has the whole key, which is shown this once.',
  input: (t) => ({
    clientId: t.globalID(theClient),
    scopes: t.stringList({ description: `What it may do; all that the client may unless given. ${SCOPE_WORDS}` }),
    days: t.int({ description: 'How many days it works; 365 unless given, at most 730.' }),
  }),
  run: (act, { clientId, scopes, ...input }) =>
    createApiKey(act, { ...input, clientId: clientId.id, scopes: scopes && asScopes(scopes) }),
});

verbWithSecret('rotateApiKey', aKey, {
  description: 'Makes a successor of a key. Both work for a while, so that one can change over.',
  input: (t) => ({
    id: t.globalID(theKey),
    overlapDays: t.int({ description: 'How many days the old key still works; 7 unless given, at most 90.' }),
    days: t.int({ description: 'How many days the new one works; 365 unless given, at most 730.' }),
  }),
  run: (act, { id, ...input }) => rotateApiKey(act, { ...input, id: id.id }),
});

verb('revokeApiKey', 'ApiKey', {
  description: 'Revokes a key: it does not work from the next request on.',
  input: (t) => ({ id: t.globalID(theKey) }),
  run: (act, { id }) => revokeApiKey(act, { id: id.id }),
});

verb('registerMaskinportenConsumer', 'MaskinportenConsumer', {
  description: 'Takes an organisation’s Maskinporten tokens as a client’s.',
  input: (t) => ({
    clientId: t.globalID(theClient),
    organisationNumber: t.string({ required: true, description: 'The nine digits of the organisation.' }),
  }),
  run: (act, { clientId, ...input }) => registerMaskinportenConsumer(act, { ...input, clientId: clientId.id }),
});

verbThatRemoves('removeMaskinportenConsumer', 'MaskinportenConsumer', {
  description: 'Takes an organisation’s Maskinporten tokens no more.',
  input: (t) => ({
    id: t.globalID({ required: true, for: MaskinportenConsumer, description: 'The organisation’s entry.' }),
  }),
  run: (act, { id }) => removeMaskinportenConsumer(act, { id: id.id }),
});
