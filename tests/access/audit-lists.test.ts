import { beforeAll, describe, expect, it } from 'vitest';
import { globalId, rowId } from '../testkit/rows.ts';
import { documentOf } from '../testkit/verbs.ts';
import type { Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { givenHouse, type House } from './given.ts';

type Role = 'COORDINATOR' | 'MUNICIPAL_ADMIN';

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
  const municipalityId = rowId(where.municipality);
  const data = { userId: one.userId, validFrom: new Date('2026-01-01'), municipalityId };
  const grant = role && (await house.db.roleGrant.create({ data: { ...data, role } }));
  return { ...one, id: globalId('User', one.userId), grantId: globalId('RoleGrant', grant?.id ?? '') };
}

type Someone = Awaited<ReturnType<typeof someone>>;
const tries = (by: Someone, verb: Verb, input: object) => by.visitor.ask(documentOf(verb), { input });

/** How many of a list someone sees in our municipality. */
async function count(by: Someone, list: string) {
  const { number } = ours.municipality;
  const { data } = await by.visitor.ask<Record<string, { totalCount: number }>>(
    `{ ${list}(first: 1, filter: { municipality: "${number}" }) { totalCount } }`,
  );
  return data?.[list]?.totalCount ?? -1;
}

/** Someone who got a role and then signed in again. */
async function returning(sub: string, where: World) {
  const one = await house.signedIn({ sub });
  const data = { userId: one.userId, role: 'COORDINATOR', validFrom: new Date('2026-01-01') } as const;
  await house.db.roleGrant.create({ data: { ...data, municipalityId: rowId(where.municipality) } });
  await house.signedIn({ sub });
  return one;
}

interface Entry {
  readonly at: string;
  readonly actor: string;
  readonly actorName: string | null;
}

/** The sign-ins that someone is told of, of a municipality. */
async function signIns(by: Someone, { municipality }: World = ours): Promise<readonly Entry[]> {
  const { data } = await by.visitor.ask<{ auditEntries: { edges: readonly { node: Entry }[] } }>(
    `{ auditEntries(first: 100, filter: { municipality: "${municipality.number}", events: [SIGNED_IN] }) {
      edges { node { at actor actorName } } } }`,
  );
  return (data?.auditEntries.edges ?? []).map(({ node }) => node);
}

describe('the lists of users, grants and the audit', () => {
  it('tell who looks after a municipality of the sign-ins of those who have a role there, and of no others', async () => {
    const admin = await someone('MUNICIPAL_ADMIN');
    const [ours1, theirs1] = [await returning('ours', ours), await returning('theirs', theirs)];
    const told = await signIns(admin);
    const name = expect.stringContaining('Prøve Person') as string;
    expect(told).toContainEqual(expect.objectContaining({ actor: ours1.actor, actorName: name }));
    expect(told.map(({ actor }) => actor)).not.toContain(theirs1.actor);
  });

  it('tell of the time at which someone has a role there: of none before it was given or after it was ended', async () => {
    const [ourAdmin, theirAdmin] = [await someone('MUNICIPAL_ADMIN'), await someone('MUNICIPAL_ADMIN', theirs)];
    const traveller = await returning('traveller', theirs);
    const times = async () =>
      (await signIns(ourAdmin)).flatMap(({ at, actor }) => (actor === traveller.actor ? [at] : []));
    const input = {
      userId: globalId('User', traveller.userId),
      role: 'ANALYST',
      municipality: ours.municipality.number,
    };
    const begun = { ...input, validFrom: '2025-01-01' } as const;
    const { data } = await ourAdmin.visitor.ask<{ grantRole: { id: string } }>(documentOf('grantRole'), {
      input: begun,
    });
    expect(await times()).toEqual([]);
    house.after(5);
    const during = house.clock.now.toISOString();
    await house.signedIn({ sub: 'traveller' });
    expect(await times()).toEqual([during]);
    await tries(ourAdmin, 'endGrant', { id: data?.grantRole.id });
    house.after(5);
    await house.signedIn({ sub: 'traveller' });
    expect(await times()).toEqual([during]);
    // Nor is what is asked of the other municipality told to ours.
    expect(await signIns(ourAdmin, theirs)).toEqual([]);
    const theirsTold = (await signIns(theirAdmin, theirs)).filter(({ actor }) => actor === traveller.actor);
    expect(theirsTold).toHaveLength(3);
  });

  it.each(['users', 'roleGrants', 'apiClients', 'auditEntries'])(
    'shows %s to those who look after it',
    async (list) => {
      await ours.carryOut('createApiClient', {
        municipalities: [ours.municipality.number],
        name: 'Portalen',
        kind: 'PORTAL',
        scopes: ['read'],
      });
      await someone('COORDINATOR');
      expect(await count(await someone('MUNICIPAL_ADMIN'), list)).toBeGreaterThan(0);
      expect(await count(await someone('MUNICIPAL_ADMIN', theirs), list)).toBe(0);
      expect(await count(await someone(), list)).toBe(0);
    },
  );
});

describe('what is done to a client of several municipalities', () => {
  it('is told to all of them, its key’s first use too, and to no others', async () => {
    const third = await world();
    const admins = [await someone('MUNICIPAL_ADMIN'), await someone('MUNICIPAL_ADMIN', theirs)];
    const stranger = await someone('MUNICIPAL_ADMIN', third);
    const client = await ours.carryOut('createApiClient', {
      municipalities: [ours.municipality.number, theirs.municipality.number],
      name: 'Felles fagsystem',
      kind: 'PORTAL',
      scopes: ['read'],
    });
    const { key, secret } = await ours.carryOut('createApiKey', { clientId: client.id });
    // Who looks after some of them sees it, and changes nothing of it.
    expect((await tries(admins[0] as Someone, 'disableApiClient', { id: client.id })).code).toBe('NOT_ALLOWED');
    expect((await tries(admins[1] as Someone, 'revokeApiKey', { id: key.id })).code).toBe('NOT_ALLOWED');
    await ours.ask('{ __typename }', {}, { key: secret ?? '' });
    const consumer = { clientId: client.id, organisationNumber: '912345017' };
    const { id } = await ours.carryOut('registerMaskinportenConsumer', consumer);
    await ours.carryOut('removeMaskinportenConsumer', { id });
    await ours.carryOut('revokeApiKey', { id: key.id });
    await ours.carryOut('updateApiClient', { id: client.id, name: 'Portalen vår' });
    await ours.carryOut('disableApiClient', { id: client.id });
    const told = async (by: Someone, where: World) => {
      const { data } = await by.visitor.ask<{
        auditEntries: { edges: readonly { node: { event: string; entityId: string } }[] };
      }>(
        `{ auditEntries(first: 100, orderBy: [AT_ASC], filter: { municipality: "${where.municipality.number}" }) { edges { node { event entityId } } } }`,
      );
      const nodes = (data?.auditEntries.edges ?? []).map(({ node }) => node);
      return nodes.flatMap(({ event, entityId }) => ([client.id, key.id, id].includes(entityId) ? [event] : []));
    };
    const all = [
      'CLIENT_CREATED',
      'KEY_CREATED',
      'KEY_FIRST_USED',
      'CONSUMER_REGISTERED',
      'CONSUMER_REMOVED',
      'KEY_REVOKED',
      'CLIENT_CHANGED',
      'CLIENT_DISABLED',
    ];
    for (const [nth, where] of [ours, theirs].entries()) {
      expect((await told(admins[nth] as Someone, where)).toSorted()).toEqual(all.toSorted());
    }
    expect(await told(stranger, third)).toEqual([]);
    expect(await told(stranger, ours)).toEqual([]);
  });
});
