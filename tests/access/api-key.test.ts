import { beforeAll, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

const VIEWER = '{ viewer { actor signedIn grants { role scopes municipality { number } } } }';
const DAY = 86_400_000;

let w: World;
beforeAll(async () => {
  w = await world();
});

const givenClient = (scopes = ['read', 'cases']) =>
  w.carryOut('createApiClient', {
    municipalities: [w.municipality.number],
    name: 'Portalen i Prøve',
    kind: 'PORTAL',
    scopes,
  });

interface Viewer {
  readonly viewer: { readonly actor: string; readonly grants: readonly object[] };
}

const viewerOf = async (key: string | null) => (await w.ask<Viewer>(VIEWER, {}, { key: key ?? '' })).data?.viewer;

const may = async (of: string | null) => (await viewerOf(of))?.grants.map((one) => 'scopes' in one && one.scopes);

async function givenKey(input: object = {}) {
  const client = await givenClient();
  const { secret, key } = await w.carryOut('createApiKey', { clientId: client.id, ...input });
  return { client, key, secret };
}

describe('a key', () => {
  it('lets its client in, in its municipalities and with its scopes', async () => {
    const { client, key, secret } = await givenKey({ scopes: ['cases'] });
    expect(secret).toMatch(new RegExp(`^nh_${key.prefix}_[\\w-]{43}$`));
    expect(await viewerOf(secret)).toEqual({
      actor: `client:${rowId(client)}`,
      signedIn: true,
      grants: [{ role: 'PORTAL', scopes: ['cases'], municipality: { number: w.municipality.number } }],
    });
  });

  it('is kept as what it is recognised by, shown once, and told again to nobody', async () => {
    const client = await givenClient();
    const input = { clientId: client.id, clientMutationKey: client.id };
    const [first, again] = [await w.carryOut('createApiKey', input), await w.carryOut('createApiKey', input)];
    expect([again.key.id, again.secret]).toEqual([first.key.id, null]);
    const kept = await w.db.prisma.apiKey.findUniqueOrThrow({ where: { id: rowId(first.key) } });
    expect(JSON.stringify(kept)).not.toContain(first.secret?.split('_').slice(2).join('_'));
    expect(await viewerOf(`nh_${kept.prefix}_${'a'.repeat(43)}`)).toBeUndefined();
    expect(await viewerOf(kept.hash)).toBeUndefined();
  });

  it('works no more when it has expired, is revoked, or its client is shut out', async () => {
    const [expired, revoked, disabled] = [await givenKey({ days: 1 }), await givenKey(), await givenKey()];
    for (const { secret } of [expired, revoked, disabled]) expect(await viewerOf(secret)).toBeDefined();
    await w.carryOut('revokeApiKey', { id: revoked.key.id });
    await w.carryOut('disableApiClient', { id: disabled.client.id });
    w.at('2026-01-06T12:00:00Z');
    for (const { secret } of [expired, revoked, disabled]) expect(await viewerOf(secret)).toBeUndefined();
    w.at('2026-01-05T12:00:00Z');
    expect(await w.refusalOf('revokeApiKey', { id: revoked.key.id })).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await w.refusalOf('createApiKey', { clientId: disabled.client.id })).toMatchObject({ code: 'NOT_OPEN' });
  });

  it('gets a successor, and both work for a while', async () => {
    const { key, secret } = await givenKey();
    const next = await w.carryOut('rotateApiKey', { id: key.id, overlapDays: 2 });
    expect([await viewerOf(secret), await viewerOf(next.secret)]).toEqual([expect.anything(), expect.anything()]);
    w.at(new Date(Date.parse('2026-01-05T12:00:00Z') + 2 * DAY).toISOString());
    expect([await viewerOf(secret), await viewerOf(next.secret)]).toEqual([undefined, expect.anything()]);
    expect(await w.refusalOf('rotateApiKey', { id: key.id })).toMatchObject({ code: 'NOT_OPEN' });
    w.at('2026-01-05T12:00:00Z');
  });

  it('is told of with its client, by the part that may be shown', async () => {
    const { client, key } = await givenKey();
    const { node } = await w.told<{ node: object }>(
      'query($id: ID!) { node(id: $id) { ... on ApiClient { keys { prefix lastUsedAt } } } }',
      { id: client.id },
    );
    expect(node).toEqual({ keys: [{ prefix: key.prefix, lastUsedAt: null }] });
  });

  it('may do no more than its client', async () => {
    const client = await givenClient(['read']);
    const refusal = await w.refusalOf('createApiKey', { clientId: client.id, scopes: ['people'] });
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'scopes' }] });
    const unknown = await w.refusalOf('createApiKey', { clientId: client.id, scopes: ['everything'] });
    expect(unknown).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('makes no keys and no clients, and gives no roles', async () => {
    const { client, secret } = await givenKey();
    const by = { key: secret ?? '' };
    expect(await w.refusalOf('createApiKey', { clientId: client.id }, by)).toMatchObject({ code: 'NOT_FOUND' });
    const input = { municipalities: [w.municipality.number], name: 'En til', kind: 'PORTAL', scopes: ['read'] };
    expect(await w.refusalOf('createApiClient', input, by)).toMatchObject({ code: 'NOT_ALLOWED' });
    const more = { id: client.id, scopes: ['people'] };
    expect(await w.refusalOf('updateApiClient', more, by)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is followed in the audit: made, used for the first time and each day, changed for another, revoked', async () => {
    const { client, key, secret } = await givenKey();
    await viewerOf(secret);
    await viewerOf(secret);
    w.at('2026-01-06T08:00:00Z');
    await viewerOf(secret);
    await viewerOf(secret);
    w.at('2026-01-05T12:00:00Z');
    await w.carryOut('rotateApiKey', { id: key.id });
    await w.carryOut('revokeApiKey', { id: key.id });
    const entries = await w.db.prisma.auditEntry.findMany({ where: { entityId: rowId(key) }, orderBy: { id: 'asc' } });
    expect(entries.map(({ event, actor }) => [event, actor])).toEqual([
      ['KEY_CREATED', 'staff:development'],
      ['KEY_FIRST_USED', `client:${rowId(client)}`],
      ['KEY_USED', `client:${rowId(client)}`],
      ['KEY_ROTATED', 'staff:development'],
      ['KEY_REVOKED', 'staff:development'],
    ]);
  });
});

describe('a client that is changed', () => {
  it('may do what it is let do now, from the next request on, and its keys never more than when they were made', async () => {
    const { client, secret } = await givenKey();
    const only = await w.carryOut('createApiKey', { clientId: client.id, scopes: ['cases'] });
    const narrower = await w.carryOut('updateApiClient', { id: client.id, expectedVersion: 1, scopes: ['read'] });
    expect(narrower).toMatchObject({ version: 2, name: 'Portalen i Prøve', scopes: ['read'] });
    expect([await may(secret), await may(only.secret)]).toEqual([[['read']], [[]]]);
    await w.carryOut('updateApiClient', { id: client.id, name: 'Portalen', scopes: ['read', 'cases', 'people'] });
    const next = await w.carryOut('createApiKey', { clientId: client.id });
    expect([await may(secret), await may(only.secret)]).toEqual([[['read']], [[]]]);
    expect(await may(next.secret)).toEqual([['read', 'cases', 'people']]);
  });

  it('acts where it is let, and all that were or become its municipalities are told', async () => {
    const elsewhere = await world();
    const { client, secret } = await givenKey();
    const places = async () =>
      (await viewerOf(secret))?.grants.map(
        (one) => 'municipality' in one && (one.municipality as { number: string }).number,
      );
    await w.carryOut('updateApiClient', { id: client.id, municipalities: [elsewhere.municipality.number] });
    expect(await places()).toEqual([elsewhere.municipality.number]);
    const entries = await w.db.prisma.auditEntry.findMany({
      where: { entityId: rowId(client), event: 'CLIENT_CHANGED' },
    });
    const { number } = w.municipality;
    expect(entries.map(({ reason, toldTo }) => [reason, toldTo.toSorted()])).toEqual([
      [
        `MUNICIPALITIES -${number} +${elsewhere.municipality.number}`,
        [w.municipality, elsewhere.municipality].map(rowId).toSorted(),
      ],
    ]);
  });

  it('is left as it is by an edit on top of an older one, of a client shut out, or of nothing', async () => {
    const client = await givenClient();
    const { id } = client;
    await w.carryOut('updateApiClient', {
      id,
      municipalities: [w.municipality.number, (await world()).municipality.number],
    });
    expect(await w.refusalOf('updateApiClient', { id, expectedVersion: 1, scopes: ['people'] })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { scopes: ['people'] },
      theirs: { scopes: ['read', 'cases'] },
      currentVersion: 2,
    });
    expect(await w.refusalOf('updateApiClient', { id, scopes: [] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await w.refusalOf('updateApiClient', { id, municipalities: ['9998'] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await w.carryOut('updateApiClient', { id, scopes: ['read', 'cases'] })).toMatchObject({ version: 2 });
    await w.carryOut('disableApiClient', { id });
    expect(await w.refusalOf('updateApiClient', { id, name: 'Ny' })).toMatchObject({ code: 'NOT_OPEN' });
    expect(await w.db.prisma.auditEntry.count({ where: { entityId: rowId(client), event: 'CLIENT_CHANGED' } })).toBe(1);
  });
});

describe('an organisation', () => {
  it('is registered once for a client, whatever clients of others have it too', async () => {
    const [one, other] = [await givenClient(), await givenClient()];
    const input = { clientId: one.id, organisationNumber: '912345009' };
    const { id } = await w.carryOut('registerMaskinportenConsumer', input);
    expect(await w.refusalOf('registerMaskinportenConsumer', input)).toMatchObject({ code: 'ALREADY_EXISTS' });
    const beside = { ...input, clientId: other.id };
    expect(await w.carryOut('registerMaskinportenConsumer', beside)).toMatchObject({
      organisationNumber: '912345009',
    });
    await w.carryOut('removeMaskinportenConsumer', { id });
    const unsound = { ...input, organisationNumber: '912345000' };
    expect(await w.refusalOf('registerMaskinportenConsumer', unsound)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'organisationNumber' }],
    });
  });
});
