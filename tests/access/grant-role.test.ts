import { beforeAll, describe, expect, it } from 'vitest';
import { globalId, rowId } from '../testkit/rows.ts';
import { documentOf } from '../testkit/verbs.ts';
import type { Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { givenHouse, type House } from './given.ts';

const ROLES = ['COORDINATOR', 'ANALYST', 'MUNICIPAL_ADMIN', 'SYSTEM_ADMIN'] as const;
type Role = (typeof ROLES)[number];

let ours: World;
let theirs: World;
let house: House;
beforeAll(async () => {
  [ours, theirs] = [await world(), await world()];
  house = await givenHouse({}, undefined, ours.db);
});

/** Someone signed in who has a role, in our municipality unless another is named. */
async function someone(role?: Role, where: World = ours) {
  const one = await house.signedIn();
  const municipalityId = role === 'SYSTEM_ADMIN' ? null : rowId(where.municipality);
  const data = { userId: one.userId, validFrom: new Date('2026-01-01'), municipalityId };
  const grant = role && (await house.db.roleGrant.create({ data: { ...data, role } }));
  return { ...one, id: globalId('User', one.userId), grantId: globalId('RoleGrant', grant?.id ?? '') };
}

type Someone = Awaited<ReturnType<typeof someone>>;
const tries = (by: Someone, verb: Verb, input: object) => by.visitor.ask(documentOf(verb), { input });

const give = (by: Someone, to: Someone, role: Role, where: World = ours) =>
  tries(by, 'grantRole', {
    userId: to.id,
    role,
    ...(role === 'SYSTEM_ADMIN' ? {} : { municipality: where.municipality.number }),
  });

describe('grantRole', () => {
  it('gives a role that counts from the next request on, and the audit tells who gave what to whom', async () => {
    const [admin, newcomer] = [await someone('MUNICIPAL_ADMIN'), await someone()];
    const before = await newcomer.visitor.ask('{ viewer { municipalities { number } } }');
    expect(before.data).toEqual({ viewer: { municipalities: [] } });
    expect((await give(admin, newcomer, 'COORDINATOR')).data).toMatchObject({
      grantRole: { role: 'COORDINATOR', validFrom: '2026-01-05', municipality: { number: ours.municipality.number } },
    });
    const after = await newcomer.visitor.ask('{ viewer { grants { role } municipalities { number } } }');
    expect(after.data).toEqual({
      viewer: { grants: [{ role: 'COORDINATOR' }], municipalities: [{ number: ours.municipality.number }] },
    });
    const told = await admin.visitor.ask(
      `{ auditEntries(first: 1, filter: { municipality: "${ours.municipality.number}", events: [GRANT_GIVEN] }) {
        edges { node { event actor user { id } } } } }`,
    );
    expect(told.data).toEqual({
      auditEntries: { edges: [{ node: { event: 'GRANT_GIVEN', actor: admin.actor, user: { id: newcomer.id } } }] },
    });
  });

  const table: Readonly<Record<string, readonly Role[]>> = {
    COORDINATOR: [],
    ANALYST: [],
    MUNICIPAL_ADMIN: ['COORDINATOR', 'ANALYST', 'MUNICIPAL_ADMIN'],
    SYSTEM_ADMIN: ['MUNICIPAL_ADMIN', 'SYSTEM_ADMIN'],
  };
  it.each(Object.entries(table))('lets a %s give %j, and nothing else', async (role, may) => {
    const [by, to] = [await someone(role as Role), await someone()];
    const outcomes: Record<string, string | undefined> = {};
    for (const one of ROLES) outcomes[one] = (await give(by, to, one)).code;
    expect(outcomes).toEqual(
      Object.fromEntries(ROLES.map((one) => [one, may.includes(one) ? undefined : 'NOT_ALLOWED'])),
    );
    expect(await house.db.roleGrant.count({ where: { userId: to.userId } })).toBe(may.length);
  });

  it('tells nobody who may not give roles whether there is such a user', async () => {
    const [analyst, to] = [await someone('ANALYST'), await someone()];
    const client = await ours.carryOut('createApiClient', {
      municipalities: [ours.municipality.number],
      name: 'Fagsystemet',
      kind: 'PORTAL',
      scopes: ['read'],
    });
    const { secret } = await ours.carryOut('createApiKey', { clientId: client.id });
    const { number: municipality } = ours.municipality;
    for (const userId of [to.id, globalId('User', '0190b6f4-0000-7000-8000-000000000000')]) {
      const input = { userId, role: 'ANALYST', municipality } as const;
      expect((await tries(analyst, 'grantRole', input)).code).toBe('NOT_ALLOWED');
      expect(await ours.refusalOf('grantRole', input, { key: secret ?? '' })).toMatchObject({ code: 'NOT_ALLOWED' });
    }
    const none = { userId: globalId('User', '0190b6f4-0000-7000-8000-000000000000'), role: 'ANALYST', municipality };
    expect((await tries(await someone('MUNICIPAL_ADMIN'), 'grantRole', none)).code).toBe('NOT_FOUND');
  });

  it('gives nothing in another municipality, and nothing to oneself', async () => {
    const [admin, to] = [await someone('MUNICIPAL_ADMIN'), await someone()];
    expect((await give(admin, to, 'COORDINATOR', theirs)).code).toBe('NOT_ALLOWED');
    expect((await give(admin, admin, 'COORDINATOR')).code).toBe('NOT_ALLOWED');
    const system = await someone('SYSTEM_ADMIN');
    expect((await give(system, system, 'MUNICIPAL_ADMIN')).code).toBe('NOT_ALLOWED');
    expect(await house.db.roleGrant.count({ where: { userId: to.userId } })).toBe(0);
  });

  it('gives a coordinator one committee of the municipality, and no other’s', async () => {
    const [admin, to] = [await someone('MUNICIPAL_ADMIN'), await someone()];
    const [own, foreign] = [await ours.givenCommittee(), await theirs.givenCommittee()];
    const input = { userId: to.id, role: 'COORDINATOR', municipality: ours.municipality.number };
    expect((await tries(admin, 'grantRole', { ...input, committeeId: foreign.id })).code).toBe('NOT_FOUND');
    expect((await tries(admin, 'grantRole', { ...input, role: 'ANALYST', committeeId: own.id })).code).toBe(
      'INVALID_INPUT',
    );
    expect((await tries(admin, 'grantRole', { ...input, committeeId: own.id })).data).toMatchObject({
      grantRole: { committee: { id: own.id } },
    });
  });

  it('refuses a period that ends before it begins', async () => {
    const [admin, to] = [await someone('MUNICIPAL_ADMIN'), await someone()];
    const input = { userId: to.id, role: 'ANALYST', municipality: ours.municipality.number };
    const { errors } = await tries(admin, 'grantRole', { ...input, validUntil: '2026-01-04' });
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ field: 'validUntil', fault: 'before_start' }] });
  });
});

describe('endGrant', () => {
  it('ends a role from the next request on', async () => {
    const [admin, other] = [await someone('MUNICIPAL_ADMIN'), await someone('COORDINATOR')];
    expect((await tries(admin, 'endGrant', { id: other.grantId, expectedVersion: 2 })).code).toBe('CHANGED_MEANWHILE');
    expect((await tries(admin, 'endGrant', { id: other.grantId, expectedVersion: 1 })).code).toBeUndefined();
    expect((await other.visitor.ask('{ viewer { grants { role } } }')).data).toEqual({ viewer: { grants: [] } });
    expect((await tries(admin, 'endGrant', { id: other.grantId })).code).toBe('ALREADY_DONE');
  });

  it('tells nobody of another municipality’s grants, and lets those who only hold one end no other’s', async () => {
    const [theirAdmin, other, one] = [
      await someone('MUNICIPAL_ADMIN', theirs),
      await someone('COORDINATOR'),
      await someone('COORDINATOR'),
    ];
    for (const by of [theirAdmin, one]) {
      expect((await tries(by, 'endGrant', { id: other.grantId })).code).toBe('NOT_FOUND');
    }
    // Who looks after the installation sees it, and ends it no more than they could give it.
    const system = await someone('SYSTEM_ADMIN');
    expect((await tries(system, 'endGrant', { id: other.grantId })).code).toBe('NOT_ALLOWED');
    expect((await other.visitor.ask('{ viewer { grants { role } } }')).data).toEqual({
      viewer: { grants: [{ role: 'COORDINATOR' }] },
    });
    expect((await tries(one, 'endGrant', { id: one.grantId, lastDay: '2026-01-05' })).code).toBeUndefined();
  });
});

describe('a role of one’s own', () => {
  it('can be given up sooner, and not be made to last longer', async () => {
    const one = await someone('COORDINATOR');
    expect((await tries(one, 'endGrant', { id: one.grantId, lastDay: '2026-03-01' })).code).toBeUndefined();
    expect((await tries(one, 'endGrant', { id: one.grantId, lastDay: '2026-03-02' })).code).toBe('NOT_ALLOWED');
    expect((await tries(one, 'endGrant', { id: one.grantId, lastDay: '2026-02-01' })).data).toMatchObject({
      endGrant: { validUntil: '2026-02-01' },
    });
    const admin = await someone('MUNICIPAL_ADMIN');
    expect((await tries(admin, 'endGrant', { id: one.grantId, lastDay: '2026-03-02' })).code).toBeUndefined();
  });
});

describe('suspendUser', () => {
  it('shuts a user out at once, and reinstateUser lets the user in again', async () => {
    const [admin, other] = [await someone('MUNICIPAL_ADMIN'), await someone('COORDINATOR')];
    expect((await tries(admin, 'suspendUser', { id: other.id })).code).toBeUndefined();
    expect((await other.visitor.ask('{ __typename }')).status).toBe(401);
    expect((await tries(admin, 'suspendUser', { id: other.id })).code).toBe('ALREADY_DONE');
    expect((await tries(admin, 'reinstateUser', { id: other.id })).data).toMatchObject({
      reinstateUser: { suspendedAt: null },
    });
    await other.visitor.visit('/auth/sign-in');
    expect((await tries(admin, 'reinstateUser', { id: other.id })).code).toBe('ALREADY_DONE');
  });

  it('is nothing one does to oneself, to those above, or to those who work elsewhere too', async () => {
    const [admin, system, both] = [
      await someone('MUNICIPAL_ADMIN'),
      await someone('SYSTEM_ADMIN'),
      await someone('COORDINATOR'),
    ];
    const data = { userId: both.userId, role: 'COORDINATOR', validFrom: new Date('2026-01-01') } as const;
    await house.db.roleGrant.create({ data: { ...data, municipalityId: rowId(theirs.municipality) } });
    expect((await tries(admin, 'suspendUser', { id: admin.id })).code).toBe('NOT_ALLOWED');
    expect((await tries(admin, 'suspendUser', { id: system.id })).code).toBe('NOT_FOUND');
    expect((await tries(admin, 'suspendUser', { id: both.id })).code).toBe('NOT_ALLOWED');
    expect((await tries(await someone('COORDINATOR'), 'suspendUser', { id: both.id })).code).toBe('NOT_FOUND');
    expect((await tries(system, 'suspendUser', { id: both.id })).code).toBeUndefined();
  });
});

describe('revokeSession and signOutEverywhere', () => {
  const SESSIONS = '{ viewer { user { sessions { id } } } }';
  const sessionsOf = async (one: Someone) => {
    const { data } = await one.visitor.ask<{ viewer: { user: { sessions: { id: string }[] } } }>(SESSIONS);
    return data?.viewer.user.sessions.map(({ id }) => id) ?? [];
  };

  it('end one’s own, one or all of them, from the next request on', async () => {
    const one = await someone();
    const [id = ''] = await sessionsOf(one);
    expect((await tries(one, 'revokeSession', { id })).code).toBeUndefined();
    expect((await one.visitor.ask('{ __typename }')).status).toBe(401);
    const again = await house.signedIn({ sub: 'everywhere' });
    const other = await house.signedIn({ sub: 'everywhere' });
    await again.visitor.ask(documentOf('signOutEverywhere'), { input: {} });
    expect((await other.visitor.ask('{ __typename }')).status).toBe(401);
  });

  it('end nobody else’s, unless one looks after them', async () => {
    const [one, other] = [await someone(), await someone('COORDINATOR')];
    const [id = ''] = await sessionsOf(other);
    expect((await tries(one, 'revokeSession', { id })).code).toBe('NOT_FOUND');
    expect((await tries(one, 'signOutEverywhere', { id: other.id })).code).toBe('NOT_FOUND');
    expect((await other.visitor.ask('{ __typename }')).status).toBe(200);
    expect((await tries(await someone('MUNICIPAL_ADMIN'), 'revokeSession', { id })).code).toBeUndefined();
    expect((await other.visitor.ask('{ __typename }')).status).toBe(401);
  });
});

/** What someone is told that they may do with a user. */
async function toldOf(by: Someone, of: Someone) {
  const asked = `{ node(id: "${of.id}") { ... on User { viewerCanShutOut grants { viewerCanEnd } } } }`;
  return (await by.visitor.ask<{ node: object }>(asked)).data?.node;
}

it('tells whoever looks which roles they may end, and whom they may shut out', async () => {
  const [system, admin, other] = [await someone('SYSTEM_ADMIN'), await someone('MUNICIPAL_ADMIN'), await someone()];
  await give(admin, other, 'COORDINATOR');
  expect(await toldOf(admin, other)).toEqual({ viewerCanShutOut: true, grants: [{ viewerCanEnd: true }] });
  expect(await toldOf(system, other)).toEqual({ viewerCanShutOut: true, grants: [{ viewerCanEnd: false }] });
  expect(await toldOf(other, other)).toEqual({ viewerCanShutOut: false, grants: [{ viewerCanEnd: true }] });
  expect(await toldOf(admin, admin)).toMatchObject({ viewerCanShutOut: false });
  await give(system, other, 'SYSTEM_ADMIN');
  expect(await toldOf(admin, other)).toEqual({ viewerCanShutOut: false, grants: [{ viewerCanEnd: true }] });
});
