import { beforeAll, describe, expect, it } from 'vitest';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { forgetful, refused } from './forgetful.ts';
import { plantUser, type PlantedUser } from './planted-access.ts';

type Db = ActInTransaction['db'];

const NOT_PRIVILEGED = '42501';
const AT = new Date('2026-06-01T12:00:00Z');
const portal: Actor = { kind: 'MACHINE', id: 'client:portal', grants: [] };

let w: World;
let place: string;
let system: PlantedUser;
let admin: PlantedUser;
let foreign: PlantedUser;
let coordinator: PlantedUser;
let both: PlantedUser;
beforeAll(async () => {
  w = await world({ now: AT.toISOString() });
  place = rowId(w.municipality);
  const otherPlace = rowId((await world()).municipality);
  system = await plantUser(w.db, 'SYSTEM_ADMIN');
  admin = await plantUser(w.db, 'MUNICIPAL_ADMIN', place);
  foreign = await plantUser(w.db, 'MUNICIPAL_ADMIN', otherPlace);
  coordinator = await plantUser(w.db, 'COORDINATOR', place);
  both = await plantUser(w.db, 'COORDINATOR', place);
  await w.db.prisma.roleGrant.create({
    data: { userId: both.userId, role: 'ANALYST', municipalityId: otherPlace, validFrom: AT },
  });
});

const asked = (by: PlantedUser | Actor) => ('actor' in by ? by.actor : by);
const outcome = (by: PlantedUser | Actor, work: (db: Db) => Promise<unknown>) => refused(w.db)(asked(by), work);

const end = (of: PlantedUser) => (db: Db) => db.roleGrant.update({ where: { id: of.grantId }, data: { endedAt: AT } });
const exported = (of: PlantedUser) => (db: Db) => db.$queryRaw`SELECT app_export_user(${of.userId}::uuid)`;
const forgotten = (of: PlantedUser) => (db: Db) => db.$queryRaw`SELECT app_forget_user(${of.userId}::uuid)::text`;
const left = (of: PlantedUser) => async (db: Db) => [await end(of)(db), await forgotten(of)(db)];

describe('code that forgets to ask who may be told', () => {
  it('tells who looks after the installation of sign-ins, users, roles and periods, and of nothing else in the audit', async () => {
    const { userId } = coordinator;
    const events = ['SIGN_IN_REFUSED', 'GRANT_GIVEN', 'USER_SUSPENDED', 'USER_EXPORTED', 'RETENTION_SET'] as const;
    const others = ['CONTACT_READ', 'PERSON_EXPORTED', 'KEY_CREATED', 'RULE_OVERRIDDEN'] as const;
    const requestId = `wall-${userId}`;
    await w.db.prisma.auditEntry.createMany({
      data: [...events, ...others].map((event) => ({
        event,
        requestId,
        actor: 'user:other',
        at: AT,
        municipalityId: place,
      })),
    });
    const told = (by: PlantedUser) =>
      forgetful(w.db)(by.actor, async (db) =>
        (await db.auditEntry.findMany({ where: { requestId } })).map(({ event }) => event).toSorted(),
      );
    expect(await told(system)).toEqual(events.toSorted());
    expect(await told(admin)).toEqual([...events, ...others].toSorted());
    expect(await told(foreign)).toEqual([]);
  });

  it('exports and takes away those whom its caller looks after, and takes nobody away who has a role', async () => {
    expect([await outcome(admin, exported(coordinator)), await outcome(coordinator, exported(coordinator))]).toEqual([
      undefined,
      undefined,
    ]);
    expect(await outcome(admin, left(coordinator))).toBeUndefined();
    for (const [by, of] of [
      [admin, both],
      [foreign, coordinator],
      [coordinator, both],
      [portal, coordinator],
    ] as const) {
      expect(await outcome(by, exported(of))).toBe(NOT_PRIVILEGED);
      expect(await outcome(by, forgotten(of))).toBe(NOT_PRIVILEGED);
    }
    expect(await outcome(admin, forgotten(coordinator))).toBe('23001');
    expect(await outcome(coordinator, left(coordinator))).toBe(NOT_PRIVILEGED);
  });
});
