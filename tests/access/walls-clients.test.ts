import { beforeAll, describe, expect, it } from 'vitest';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { forgetful, refused } from './forgetful.ts';
import { plantClient, plantUser, type PlantedClient, type PlantedUser } from './planted-access.ts';

type Db = ActInTransaction['db'];

const NOT_PRIVILEGED = '42501';
/** What Prisma says of a row that the database does not let be changed. */
const NOT_THERE = 'P2025';
const AT = new Date('2026-06-01T12:00:00Z');

let w: World;
let place: string;
let otherPlace: string;
let system: PlantedUser;
let admin: PlantedUser;
let foreign: PlantedUser;
let coordinator: PlantedUser;
let client: PlantedClient;
let shared: PlantedClient;
const portal: Actor = { kind: 'MACHINE', id: 'client:portal', grants: [] };
beforeAll(async () => {
  w = await world({ now: AT.toISOString() });
  [place, otherPlace] = [rowId(w.municipality), rowId((await world()).municipality)];
  system = await plantUser(w.db, 'SYSTEM_ADMIN');
  admin = await plantUser(w.db, 'MUNICIPAL_ADMIN', place);
  foreign = await plantUser(w.db, 'MUNICIPAL_ADMIN', otherPlace);
  coordinator = await plantUser(w.db, 'COORDINATOR', place);
  [client, shared] = [await plantClient(w.db, place), await plantClient(w.db, place, otherPlace)];
});

const asked = (by: PlantedUser | Actor) => ('actor' in by ? by.actor : by);
const outcome = (by: PlantedUser | Actor, work: (db: Db) => Promise<unknown>) => refused(w.db)(asked(by), work);

const shutOut = (of: PlantedClient) => (db: Db) =>
  db.apiClient.update({ where: { id: of.id }, data: { disabledAt: AT } });
const revoke = (of: PlantedClient) => (db: Db) =>
  db.apiKey.update({ where: { id: of.keyId }, data: { revokedAt: AT }, select: { id: true } });
const remove = (of: PlantedClient) => (db: Db) => db.maskinportenConsumer.delete({ where: { id: of.consumerId } });
const key = (of: PlantedClient) => (db: Db) =>
  db.$executeRaw`INSERT INTO api_key (id, client_id, prefix, hash, expires_at)
    VALUES (gen_random_uuid(), ${of.id}::uuid, 'abcdefabcdef', repeat('a', 64), now())`;
const register = (of: PlantedClient) => (db: Db) =>
  db.maskinportenConsumer.create({ data: { clientId: of.id, organisationNumber: '889640782' } });
const letIn = (of: PlantedClient, where: string) => (db: Db) =>
  db.apiClientMunicipality.create({ data: { clientId: of.id, municipalityId: where } });
const widen = (of: PlantedClient) => (db: Db) =>
  db.apiClient.update({ where: { id: of.id }, data: { scopes: ['read', 'people'], name: 'Ny' } });
const takeOut = (of: PlantedClient, where: string) => (db: Db) =>
  db.apiClientMunicipality.delete({ where: { clientId_municipalityId: { clientId: of.id, municipalityId: where } } });
const scopesOfKey = (of: PlantedClient, scopes: string[]) => (db: Db) =>
  db.apiKey.update({ where: { id: of.keyId }, data: { scopes }, select: { id: true } });
const letInAgain = (of: PlantedClient) => (db: Db) =>
  db.apiClient.update({ where: { id: of.id }, data: { disabledAt: null } });
const unrevoke = (of: PlantedClient) => (db: Db) =>
  db.apiKey.update({ where: { id: of.keyId }, data: { revokedAt: null }, select: { id: true } });

const bare = (disabledAt: Date | null) => (db: Db) =>
  db.$executeRaw`INSERT INTO api_client (id, name, kind, disabled_at) VALUES (gen_random_uuid(), 'Ny', 'PORTAL', ${disabledAt})`;

describe('code that forgets to ask whose a client is', () => {
  it('changes it for whoever looks after all of its municipalities, and for nobody else', async () => {
    for (const change of [shutOut, revoke, remove, widen]) {
      expect(await outcome(admin, change(client))).toBeUndefined();
      for (const by of [foreign, system, coordinator, portal])
        expect(await outcome(by, change(client))).toBe(NOT_THERE);
      expect(await outcome(admin, change(shared))).toBe(NOT_THERE);
    }
    for (const make of [key, register]) {
      expect(await outcome(admin, make(client))).toBeUndefined();
      for (const by of [foreign, system, coordinator, portal]) {
        expect(await outcome(by, make(client))).toBe(NOT_PRIVILEGED);
      }
      expect(await outcome(admin, make(shared))).toBe(NOT_PRIVILEGED);
    }
  });

  it('lets none into a municipality that the caller does not look after, nor anyone else’s into an own one', async () => {
    const made = (by: PlantedUser, ...places: readonly string[]) =>
      outcome(by, async (db) => {
        const municipalities = { create: places.map((municipalityId) => ({ municipalityId })) };
        await db.apiClient.create({ data: { name: 'Ny', kind: 'PORTAL', scopes: ['read'], municipalities } });
      });
    expect(await made(admin, place)).toBeUndefined();
    expect(await made(admin, place, otherPlace)).toBe(NOT_PRIVILEGED);
    expect(await made(coordinator, place)).toBe(NOT_PRIVILEGED);
    // Nor makes one that is in none yet, or that is shut out to begin with. It isn't read back, which would be refused too.
    expect(await outcome(admin, bare(null))).toBeUndefined();
    for (const by of [system, coordinator, portal]) expect(await outcome(by, bare(null))).toBe(NOT_PRIVILEGED);
    expect(await outcome(admin, bare(AT))).toBe(NOT_PRIVILEGED);
    expect(await outcome(admin, letIn(client, otherPlace))).toBe(NOT_PRIVILEGED);
    expect(await outcome(foreign, letIn(client, otherPlace))).toBe(NOT_PRIVILEGED);
  });

  it('tells of it in full to whoever looks after one of its municipalities, and to nobody else', async () => {
    const ids = { in: [client.id, shared.id] };
    const seen = (by: PlantedUser | Actor) =>
      forgetful(w.db)(asked(by), async (db) => [
        await db.apiClient.count({ where: { id: ids } }),
        await db.apiClientMunicipality.count({ where: { clientId: ids } }),
        await db.apiKey.count({ where: { clientId: ids } }),
        await db.maskinportenConsumer.count({ where: { clientId: ids } }),
      ]);
    expect(await seen(admin)).toEqual([2, 3, 2, 2]);
    expect(await seen(foreign)).toEqual([1, 2, 1, 1]);
    for (const by of [system, coordinator, portal]) expect(await seen(by)).toEqual([0, 0, 0, 0]);
  });

  it('tells of one that is only just made, and in no municipality yet, to administrators alone', async () => {
    const made = await w.db.prisma.apiClient.create({ data: { name: 'Ny', kind: 'PORTAL', scopes: ['read'] } });
    const seen = (by: PlantedUser | Actor) =>
      forgetful(w.db)(asked(by), (db) => db.apiClient.count({ where: { id: made.id } }));
    expect(await seen(admin)).toBe(1);
    for (const by of [coordinator, portal]) expect(await seen(by)).toBe(0);
  });

  it('makes no key of more than its client or than it was, and leaves no client without a municipality', async () => {
    expect(await outcome(admin, scopesOfKey(client, []))).toBeUndefined();
    expect(
      await outcome(admin, async (db) => [await widen(client)(db), await scopesOfKey(client, ['people'])(db)]),
    ).toBe(NOT_PRIVILEGED);
    const insert = (db: Db) =>
      db.$executeRaw`INSERT INTO api_key (id, client_id, prefix, hash, scopes, expires_at)
        VALUES (gen_random_uuid(), ${client.id}::uuid, 'abcdefabcdee', repeat('a', 64), '{people}', now())`;
    expect(await outcome(admin, insert)).toBe(NOT_PRIVILEGED);
    expect(await outcome(admin, takeOut(client, place))).toBe('23001');
    expect(await outcome(admin, takeOut(shared, place))).toBe(NOT_THERE);
  });

  it('brings nothing back that was ended', async () => {
    expect(await outcome(admin, async (db) => [await shutOut(client)(db), await letInAgain(client)(db)])).toBe(
      NOT_THERE,
    );
    expect(await outcome(admin, async (db) => [await revoke(client)(db), await unrevoke(client)(db)])).toBe(NOT_THERE);
  });
});
