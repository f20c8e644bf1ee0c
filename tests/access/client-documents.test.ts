import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { MOST_DOCUMENTS } from '@naerhjul/domain/client/documents.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf, JSON_TYPE, knock, post } from '../api/door.ts';
import { keyOf } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
let place: { municipality: string };
beforeAll(async () => {
  w = await world();
  place = { municipality: w.municipality.number };
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
let made = 0;
/** A document that there is no other of. */
const fresh = () => {
  made += 1;
  return `query Own${made}At${w.municipality.number}($municipality: String!) { municipality(number: $municipality) { name } }`;
};

async function givenPortal() {
  const municipalities = [w.municipality.number];
  const client = await w.carryOut('createApiClient', {
    municipalities,
    name: 'Portalen',
    kind: 'PORTAL',
    scopes: ['read'],
  });
  const { secret } = await w.carryOut('createApiKey', { clientId: client.id });
  return { client, key: secret ?? '' };
}

const byHash = (hash: string, variables: object = place) =>
  knock(`/graphql?documentId=${hash}&variables=${encodeURIComponent(JSON.stringify(variables))}`);
const asApollo = (hash: string, more: object = {}) =>
  post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables: place, ...more }));

describe('a document that a portal has told of', () => {
  it('is asked for by its hash, in each of the ways that clients have, and kept as if it had been sent whole', async () => {
    const { client, key } = await givenPortal();
    const document = fresh();
    const [hash, input] = [hashOf(document), { documents: [document] }];
    expect(codesOf(await byHash(hash))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    const { data, errors } = await w.ask(
      'mutation($input: RegisterDocumentsInput!) { registerDocuments(input: $input) { hash document } }',
      { input },
      { key },
    );
    expect([errors, data]).toEqual([undefined, { registerDocuments: [{ hash, document }] }]);
    const name = `Kommune ${w.municipality.number}`;
    const whole = await knock(
      `/graphql?query=${encodeURIComponent(document)}&variables=${encodeURIComponent(JSON.stringify(place))}`,
    );
    for (const told of [await byHash(hash), await byHash(`sha256:${hash.toUpperCase()}`), whole]) {
      expect([told.errors, told.data]).toEqual([[], { municipality: { name } }]);
      expect(told.headers.get('etag')).toBe(whole.headers.get('etag'));
    }
    expect((await asApollo(hash)).data).toEqual({ municipality: { name } });
    // Nobody else gains by it: what the document asks for is asked for as whoever asks.
    expect((await post(JSON.stringify({ documentId: hash, variables: place }))).data).toEqual({
      municipality: { name },
    });
    const { node } = await w.told<{ node: { documents: readonly object[] } }>(
      'query($id: ID!) { node(id: $id) { ... on ApiClient { documents { hash } } } }',
      { id: client.id },
    );
    expect(node.documents).toEqual([{ hash }]);
    const of = { entityId: rowId(client), event: 'DOCUMENTS_REGISTERED' } as const;
    expect(await w.db.prisma.auditEntry.findMany({ where: of, select: { actor: true } })).toEqual([
      { actor: `client:${rowId(client)}` },
    ]);
  });

  it('is an example as well, which everyone knows', async () => {
    const text = readFileSync(new URL('../../schema/examples/portal-committees.graphql', import.meta.url), 'utf8');
    const told = await byHash(hashOf(text), { ...place, activeOn: '2026-11-23' });
    expect(told.errors).toEqual([]);
    expect(told.headers.get('etag')).toMatch(/^W\//);
  });

  it('makes place for newer ones when there are too many, the longest unused first', async () => {
    const { client } = await givenPortal();
    const [first = '', second = '', ...rest] = Array.from({ length: MOST_DOCUMENTS }, fresh);
    const told = { clientId: client.id };
    const at = async (time: string, documents: readonly string[]) => {
      w.at(`2026-01-05T12:${time}Z`);
      await w.carryOut('registerDocuments', { ...told, documents });
    };
    await at('01:00', [first, second]);
    await at('02:00', rest.slice(0, 100));
    await at('03:00', rest.slice(100));
    await at('04:00', [first]);
    const last = fresh();
    await at('05:00', [last]);
    const rows = await w.db.prisma.clientDocument.findMany({ where: { clientId: rowId(client) } });
    expect(rows).toHaveLength(MOST_DOCUMENTS);
    const known = new Set(rows.map(({ document }) => document));
    expect([first, second, last].map((one) => known.has(one))).toEqual([true, false, true]);
    w.at('2026-01-05T12:00:00Z');
  });
});

describe('what isn’t known', () => {
  it('is refused clearly, and kept by nobody', async () => {
    for (const told of [await byHash(hashOf('x')), await asApollo(hashOf('x'))]) {
      expect([told.status, codesOf(told)]).toEqual([400, ['PERSISTED_QUERY_NOT_FOUND']]);
      expect(told.headers.get('cache-control')).toBe('no-store');
    }
    expect(codesOf(await byHash('hei'))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await asApollo(hashOf('x'), { query: '{ viewer { actor } }' }))).toEqual(['BAD_USER_INPUT']);
    // A client that may send the document along with its hash is answered; the document is not learnt by that.
    const document = fresh();
    expect((await asApollo(hashOf(document), { query: document })).errors).toEqual([]);
    expect(codesOf(await byHash(hashOf(document)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('is a document of a client that is shut out', async () => {
    const { client } = await givenPortal();
    const document = fresh();
    await w.carryOut('registerDocuments', { clientId: client.id, documents: [document] });
    await w.carryOut('disableApiClient', { id: client.id });
    expect(codesOf(await byHash(hashOf(document)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(await w.refusalOf('registerDocuments', { clientId: client.id, documents: [document] })).toMatchObject({
      code: 'NOT_OPEN',
    });
  });

  it.each([
    ['no document', '{', 'documents.1'],
    ['one that asks for what isn’t there', '{ nothing }', 'documents.1'],
    ['one that is too long', `{ viewer { actor } } #${'x'.repeat(20_000)}`, 'documents.1'],
  ])('can’t be told of where it is %s, and leaves no trace', async (_, document, field) => {
    const { client } = await givenPortal();
    const input = { clientId: client.id, documents: ['{ viewer { actor } }', document] };
    expect(await w.refusalOf('registerDocuments', input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
    expect(await w.db.prisma.clientDocument.count({ where: { clientId: rowId(client) } })).toBe(0);
  });

  it('can’t be told of by whoever has nothing to do with the client, and leaves no trace', async () => {
    const [one, other] = [await givenPortal(), await givenPortal()];
    const elsewhere = await world();
    const administrator = keyOf({
      kind: 'STAFF',
      id: 'user:00000000-0000-4000-8000-000000000001',
      grants: [{ role: 'MUNICIPAL_ADMIN', municipalityId: rowId(elsewhere.municipality) }],
    });
    const input = { clientId: one.client.id, documents: [fresh()] };
    for (const by of [{ key: other.key }, { key: administrator }]) {
      expect(await w.refusalOf('registerDocuments', input, by)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await w.refusalOf('registerDocuments', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
    expect(await w.db.prisma.clientDocument.count({ where: { clientId: rowId(one.client) } })).toBe(0);
    expect((await knock('/graphql', { headers: JSON_TYPE })).status).toBe(400);
  });

  it('is not in the database’s reach of whoever has nothing to do with it', async () => {
    const { client } = await givenPortal();
    await w.carryOut('registerDocuments', { clientId: client.id, documents: [fresh()] });
    const count = (role: string, actor: string) =>
      w.db.prisma.$transaction(async (db) => {
        await db.$queryRaw`SELECT set_config('app.actor', ${actor}, true), set_config('role', ${role}, true)`;
        return db.clientDocument.count({ where: { clientId: rowId(client) } });
      });
    expect(await count('app_staff', `client:${rowId(client)}`)).toBe(1);
    expect(await count('app_staff', 'client:00000000-0000-4000-8000-000000000001')).toBe(0);
    await expect(count('app_public', 'public')).rejects.toThrow(/denied/);
  });
});
