import { beforeAll, describe, expect, it } from 'vitest';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { forgetful, refused } from './forgetful.ts';
import { plantUser, type PlantedUser } from './planted-access.ts';

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
let both: PlantedUser;
/** Someone who had a role elsewhere once, and has none any more. */
let former: PlantedUser;
const portal: Actor = { kind: 'MACHINE', id: 'client:portal', grants: [] };
beforeAll(async () => {
  w = await world({ now: AT.toISOString() });
  [place, otherPlace] = [rowId(w.municipality), rowId((await world()).municipality)];
  system = await plantUser(w.db, 'SYSTEM_ADMIN');
  [admin, foreign] = [
    await plantUser(w.db, 'MUNICIPAL_ADMIN', place),
    await plantUser(w.db, 'MUNICIPAL_ADMIN', otherPlace),
  ];
  [coordinator, both] = [await plantUser(w.db, 'COORDINATOR', place), await plantUser(w.db, 'COORDINATOR', place)];
  former = await plantUser(w.db, 'COORDINATOR', otherPlace);
  await w.db.prisma.roleGrant.update({ where: { id: former.grantId }, data: { endedAt: AT } });
  await w.db.prisma.roleGrant.create({
    data: { userId: both.userId, role: 'ANALYST', municipalityId: otherPlace, validFrom: AT },
  });
});

const asked = (by: PlantedUser | Actor) => ('actor' in by ? by.actor : by);
const outcome = (by: PlantedUser | Actor, work: (db: Db) => Promise<unknown>) => refused(w.db)(asked(by), work);

/** It isn't read back, which would be refused too. */
const give =
  (role: 'COORDINATOR' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN', to: PlantedUser, where: string | null) => (db: Db) =>
    db.roleGrant.createMany({ data: { userId: to.userId, role, municipalityId: where, validFrom: AT } });
const end = (of: PlantedUser) => (db: Db) => db.roleGrant.update({ where: { id: of.grantId }, data: { endedAt: AT } });
const prolong = (of: PlantedUser) => (db: Db) =>
  db.roleGrant.update({ where: { id: of.grantId }, data: { validUntil: new Date('2030-01-01') } });
const suspend = (of: PlantedUser) => (db: Db) =>
  db.user.update({ where: { id: of.userId }, data: { suspendedAt: AT } });
const signOut = (of: PlantedUser) => (db: Db) =>
  db.session.update({ where: { id: of.sessionId }, data: { revokedAt: AT }, select: { id: true } });

const unend = (of: PlantedUser) => (db: Db) =>
  db.roleGrant.update({ where: { id: of.grantId }, data: { endedAt: null } });
const revive = (of: PlantedUser) => (db: Db) =>
  db.session.update({ where: { id: of.sessionId }, data: { revokedAt: null }, select: { id: true } });
const start = (of: PlantedUser) => (db: Db) =>
  db.$executeRaw`INSERT INTO session (id, user_id, token_hash, issuer, last_seen_at, expires_at)
    VALUES (gen_random_uuid(), ${of.userId}::uuid, repeat('a', 64), '', now(), now())`;

describe('where nothing was said of the caller', () => {
  const attempts = [
    "INSERT INTO role_grant (id, user_id, role, valid_from) VALUES (gen_random_uuid(), $1::uuid, 'SYSTEM_ADMIN', '2026-01-01')",
    'UPDATE role_grant SET ended_at = now() WHERE user_id = $1::uuid RETURNING id',
    'UPDATE app_user SET suspended_at = now() WHERE id = $1::uuid RETURNING id',
    'UPDATE session SET revoked_at = now() WHERE user_id = $1::uuid RETURNING id',
    'SELECT name FROM app_user WHERE id = $1::uuid',
    'SELECT id FROM role_grant WHERE user_id = $1::uuid',
    'SELECT id FROM session WHERE user_id = $1::uuid',
    'SELECT token_hash FROM session WHERE user_id = $1::uuid',
    'SELECT subject FROM user_identity WHERE user_id = $1::uuid',
    'SELECT token_hash FROM administrator_link WHERE id = $1::uuid',
    'SELECT app_is_user($1::uuid) AS is WHERE app_is_user($1::uuid)',
  ];
  it.each(attempts)('comes of it nothing: %s', async (statement) => {
    const rows = await w.db.session(async (query, exec) => {
      await exec('BEGIN; SET LOCAL ROLE app_staff');
      try {
        return await query(statement, [coordinator.userId]);
      } catch (error) {
        return String(error).includes('permission denied') || String(error).includes('row-level security')
          ? []
          : [error];
      } finally {
        await exec('ROLLBACK');
      }
    });
    expect(rows).toEqual([]);
  });
});

describe('code that forgets to ask who may what', () => {
  it('gives nobody more than its caller has, and nothing to the caller', async () => {
    const outcomes = async (by: PlantedUser | Actor) => [
      await outcome(by, give('COORDINATOR', coordinator, place)),
      await outcome(by, give('COORDINATOR', coordinator, otherPlace)),
      await outcome(by, give('MUNICIPAL_ADMIN', coordinator, otherPlace)),
      await outcome(by, give('SYSTEM_ADMIN', coordinator, null)),
    ];
    const [no, yes] = [NOT_PRIVILEGED, undefined];
    expect(await outcomes(admin)).toEqual([yes, no, no, no]);
    expect(await outcomes(system)).toEqual([no, no, yes, yes]);
    expect(await outcomes(coordinator)).toEqual([no, no, no, no]);
    expect(await outcomes(portal)).toEqual([no, no, no, no]);
    expect(await outcome(admin, give('COORDINATOR', admin, place))).toBe(no);
    expect(await outcome(system, give('SYSTEM_ADMIN', system, null))).toBe(no);
  });

  it('gives nothing in an identity provider’s name, and nothing that has ended', async () => {
    const data = { userId: coordinator.userId, role: 'ANALYST', municipalityId: place, validFrom: AT } as const;
    const made = (more: object) => outcome(admin, (db) => db.roleGrant.createMany({ data: { ...data, ...more } }));
    expect([await made({}), await made({ source: 'CLAIM' }), await made({ endedAt: AT })]).toEqual([
      undefined,
      NOT_PRIVILEGED,
      NOT_PRIVILEGED,
    ]);
  });

  it('ends the roles of those whom its caller looks after, and makes nothing of one’s own last longer', async () => {
    expect(await outcome(admin, end(coordinator))).toBeUndefined();
    expect(await outcome(admin, prolong(coordinator))).toBeUndefined();
    expect(await outcome(foreign, end(coordinator))).toBe(NOT_THERE);
    expect(await outcome(admin, end(system))).toBe(NOT_THERE);
    expect(await outcome(system, end(coordinator))).toBe(NOT_THERE);
    expect(await outcome(coordinator, end(coordinator))).toBeUndefined();
    const limited = async (by: PlantedUser) =>
      outcome(by, async (db) => {
        await db.roleGrant.update({ where: { id: coordinator.grantId }, data: { validUntil: AT } });
        await prolong(coordinator)(db);
      });
    expect(await limited(coordinator)).toBe(NOT_PRIVILEGED);
    expect(await limited(admin)).toBeUndefined();
    expect(await outcome(admin, async (db) => [await end(coordinator)(db), await unend(coordinator)(db)])).toBe(
      NOT_THERE,
    );
  });

  it('shuts out and signs out those whom its caller looks after, and nobody who has a role elsewhere or above', async () => {
    expect([await outcome(admin, suspend(coordinator)), await outcome(admin, signOut(coordinator))]).toEqual([
      undefined,
      undefined,
    ]);
    for (const [by, of] of [
      [admin, both],
      [admin, system],
      [admin, foreign],
      [admin, former],
      [foreign, coordinator],
      [coordinator, both],
      [portal, coordinator],
    ] as const) {
      expect(await outcome(by, suspend(of))).toBe(NOT_THERE);
      expect(await outcome(by, signOut(of))).toBe(NOT_THERE);
    }
    expect([await outcome(system, suspend(both)), await outcome(system, signOut(both))]).toEqual([
      undefined,
      undefined,
    ]);
    expect([await outcome(admin, suspend(admin)), await outcome(system, suspend(system))]).toEqual([
      NOT_THERE,
      NOT_THERE,
    ]);
    expect(await outcome(coordinator, signOut(coordinator))).toBeUndefined();
  });

  it('brings no session back to life, and starts none', async () => {
    expect(await outcome(coordinator, revive(coordinator))).toBe(NOT_PRIVILEGED);
    expect(
      await outcome(coordinator, async (db) => [await signOut(coordinator)(db), await revive(coordinator)(db)]),
    ).toBe(NOT_THERE);
    expect(await outcome(admin, start(admin))).toBe(NOT_PRIVILEGED);
  });

  it('tells each of themselves and of those whom they look after', async () => {
    const all = [system, admin, foreign, coordinator, both];
    const ids = { in: all.map(({ userId }) => userId) };
    const seen = (by: PlantedUser | Actor) =>
      forgetful(w.db)(asked(by), async (db) => [
        await db.user.count({ where: { id: ids } }),
        await db.roleGrant.count({ where: { userId: ids } }),
        await db.session.count({ where: { userId: ids } }),
      ]);
    expect(await seen(system)).toEqual([5, 6, 5]);
    expect(await seen(admin)).toEqual([3, 3, 2]);
    expect(await seen(foreign)).toEqual([2, 2, 1]);
    expect(await seen(coordinator)).toEqual([1, 1, 1]);
    expect(await seen(portal)).toEqual([0, 0, 0]);
    // Who looks after every municipality looks after none of those who look after the installation.
    const everywhere: Actor = { kind: 'STAFF', id: 'staff:x', grants: [{ role: 'MUNICIPAL_ADMIN' }] };
    expect((await seen(everywhere))[1]).toBe(5);
  });

  it('tells of a user’s sign-ins while the user has a role where its caller looks after users, and of no others', async () => {
    const { userId } = coordinator;
    const entry = { userId, event: 'SIGNED_IN', actor: coordinator.actor.id } as const;
    await w.db.prisma.auditEntry.createMany({
      data: [
        { ...entry, at: new Date('2025-12-31T12:00:00Z') },
        { ...entry, at: AT },
      ],
    });
    const told = (by: PlantedUser | Actor) =>
      forgetful(w.db)(asked(by), (db) => db.auditEntry.count({ where: { userId } }));
    expect([await told(admin), await told(foreign), await told(portal)]).toEqual([1, 0, 0]);
  });

  it('tells nobody what a token or a key is recognised by, nor how someone signs in', async () => {
    for (const by of [system, admin, coordinator]) {
      expect(await outcome(by, (db) => db.session.findMany({ select: { tokenHash: true } }))).toBe(NOT_PRIVILEGED);
      expect(await outcome(by, (db) => db.session.findMany({ select: { providerSession: true } }))).toBe(
        NOT_PRIVILEGED,
      );
      expect(await outcome(by, (db) => db.apiKey.findMany({ select: { hash: true } }))).toBe(NOT_PRIVILEGED);
      expect(await outcome(by, (db) => db.userIdentity.count())).toBe(NOT_PRIVILEGED);
      expect(await outcome(by, (db) => db.administratorLink.count())).toBe(NOT_PRIVILEGED);
    }
  });
});
