import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActInTransaction, Actor } from '@naerhjul/domain/act.ts';
import { APPENDED_ONLY, EDITS, ENTITIES, TABLES, edit, remove, type Entity } from '../change/one-of-each.ts';
import { RESTRICTED } from '../change/refused.ts';
import { keyOf } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { forgetful, refused } from './forgetful.ts';
import { demanded, insert, likeOne } from './like-one.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

const NOT_PRIVILEGED = '42501';
const READ_ONLY = '25006';
/** What Prisma says of a row that the database does not show. */
const NOT_THERE = 'P2025';

let w: World;
let ours: PlantedMunicipality;
let theirs: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  theirs = await plantMunicipality(w.db);
  actors = actorsIn(ours, theirs);
}, 60_000);

/** How much that is not published an actor finds of the one municipality. */
const unpublished = (actor: Actor) => {
  const count = async (db: ActInTransaction['db']) => ({
    years: await db.cycle.count({ where: { municipalityId: ours.id, status: 'PLANNED' } }),
    cases: await db.case.count({ where: { municipalityId: ours.id, isPublic: false } }),
    reports: await db.annualReport.count({ where: { municipalityId: ours.id, status: 'DRAFT' } }),
    contacts: actor.kind === 'PUBLIC' ? 0 : await db.personContact.count({ where: { municipalityId: ours.id } }),
    consents: await db.consent.count({ where: { municipalityId: ours.id } }),
  });
  return forgetful(w.db)(actor, count, true);
};

const FROZEN = new Set<Entity>(['WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility']);

const tell = (actor: string) => (db: ActInTransaction['db']) =>
  db.auditEntry.createMany({ data: { at: new Date(), event: 'SIGNED_IN', actor } }); // not read back: that would be refused too
const setUp = (db: ActInTransaction['db']) =>
  db.$executeRaw`INSERT INTO municipality (id, number, name) VALUES (gen_random_uuid(), '0009', 'Ny')`;

describe('code that forgets to ask', () => {
  const EDITED = ENTITIES.filter((entity) => entity in EDITS && !APPENDED_ONLY.includes(entity));

  it.each(EDITED)('changes no %s of another municipality, nor removes it', async (entity) => {
    for (const chain of [ours.first.open, ours.first.draft]) {
      const changed = await refused(w.db)(actors.foreignAdmin, (db) => edit(db, chain, entity));
      expect(changed).toBe(NOT_THERE);
      expect(await refused(w.db)(actors.foreignAdmin, (db) => remove(db, chain, entity))).toBe(NOT_THERE);
    }
  });

  it.each(EDITED)('changes no %s of another committee', async (entity) => {
    const data = entity === 'Cycle' ? { openedAt: new Date('2026-06-01') } : undefined;
    const changed = await refused(w.db)(actors.otherCoordinator, (db) => edit(db, ours.first.draft, entity, data));
    // A published version of the wheel is nobody's to change.
    expect(changed).toBe(FROZEN.has(entity) ? RESTRICTED : NOT_PRIVILEGED);
  });

  it.each(ENTITIES)('finds no %s of another municipality to change or remove, and makes none there', async (entity) => {
    const there = ours.first.draft[entity];
    const found = await forgetful(w.db)(actors.foreignAdmin, async (db) => [
      await db.$executeRawUnsafe(`UPDATE ${TABLES[entity]} SET id = id WHERE id = $1::uuid`, there),
      await db.$executeRawUnsafe(`DELETE FROM ${TABLES[entity]} WHERE id = $1::uuid`, there),
    ]);
    expect(found).toEqual([0, 0]);
    // Not even for as long as the transaction lasts.
    const row = await likeOne(w.db, entity, FROZEN.has(entity) ? ours.wheelDraft : ours.first.draft);
    let isMade = false;
    const make = async (db: ActInTransaction['db']) => {
      await insert(db, entity, row);
      isMade = true;
    };
    expect([await refused(w.db)(actors.foreignAdmin, make), isMade]).toEqual([NOT_PRIVILEGED, false]);
  });

  it('makes nothing for another committee, and what is its own', async () => {
    const data = {
      municipalityId: ours.id,
      committeeId: ours.first.id,
      title: 'Nytt',
      whatWasDone: 'Alt',
      result: 'Bra',
    };
    const make = (db: ActInTransaction['db']) => db.goodExample.create({ data });
    expect(await refused(w.db)(actors.otherCoordinator, make)).toBe(NOT_PRIVILEGED);
    expect(await refused(w.db)(actors.ownCoordinator, make)).toBeUndefined();
    const take = (db: ActInTransaction['db']) =>
      db.goodExample.update({ where: { id: ours.first.draft.GoodExample }, data: { committeeId: ours.second.id } });
    expect(await refused(w.db)(actors.otherCoordinator, take)).toBe(NOT_PRIVILEGED);
  });

  it('sets up no municipality, but for whoever looks after the installation', async () => {
    expect(await refused(w.db)(actors.systemAdmin, setUp)).toBeUndefined();
    expect(await refused(w.db)(actors.ownAdmin, setUp)).toBe(NOT_PRIVILEGED);
    const status = await likeOne(w.db, 'CaseStatus', ours.first.draft);
    const code = { ...status, code: 'NEW' };
    expect(await refused(w.db)(actors.foreignAdmin, (db) => insert(db, 'CaseStatus', code))).toBe(NOT_PRIVILEGED);
  });

  it('is asked by municipality and committee of each row, whatever the policies hide', async () => {
    const asked = (actor: Actor, entity: Entity, id: string, operation?: string) =>
      demanded(w.db, actor, { entity, id, operation });
    const [no, yes] = [NOT_PRIVILEGED, undefined];
    const { ownCoordinator, otherCoordinator, everyCommittee, systemAdmin } = actors;
    const [meeting, person] = [ours.first.draft.Meeting, ours.wheelDraft.Person];
    expect(await asked(ownCoordinator, 'Meeting', meeting)).toBe(yes);
    expect(await asked(otherCoordinator, 'Meeting', meeting)).toBe(no);
    expect(await asked(everyCommittee, 'Meeting', meeting)).toBe(yes);
    expect(await asked(everyCommittee, 'Meeting', theirs.first.draft.Meeting)).toBe(no);
    expect(await asked(otherCoordinator, 'Person', person)).toBe(yes);
    expect(await asked(otherCoordinator, 'Person', theirs.wheelDraft.Person)).toBe(no);
    expect(await asked(everyCommittee, 'District', ours.first.open.District)).toBe(no);
    expect(await asked(actors.ownAdmin, 'District', ours.first.open.District)).toBe(yes);
    const report = await w.db.prisma.annualReport.findFirstOrThrow({
      where: { municipalityId: ours.id, cycleId: null },
    });
    expect(await asked(ownCoordinator, 'AnnualReport', report.id)).toBe(no);
    expect(await asked(systemAdmin, 'Municipality', ours.id, 'INSERT')).toBe(yes);
    expect(await asked(systemAdmin, 'Municipality', ours.id)).toBe(no);
    expect(await asked(systemAdmin, 'District', ours.first.open.District, 'INSERT')).toBe(no);
  });

  it('changes nothing at all while it reads', async () => {
    const data = { place: 'Rådhuset' };
    const change = (db: ActInTransaction['db']) => db.meeting.update({ where: { id: ours.first.open.Meeting }, data });
    expect(await refused(w.db)(actors.ownAdmin, change, true)).toBe(READ_ONLY);
    expect(await refused(w.db)(actors.ownAdmin, change)).toBeUndefined();
  });

  it('reads drafts and what is private of no other municipality', async () => {
    const none = { years: 0, cases: 0, reports: 0, contacts: 0, consents: 0 };
    const { scopedPortal } = actors;
    for (const actor of [
      actors.public,
      actors.portal,
      scopedPortal,
      actors.analyst,
      actors.foreignAdmin,
      actors.systemAdmin,
    ]) {
      expect(await unpublished(actor)).toEqual(none);
    }
    expect(await unpublished(actors.ownAdmin)).toEqual({ years: 2, cases: 2, reports: 2, contacts: 5, consents: 5 });
  });

  it('gives the public nothing of what is private to a person', async () => {
    expect(await refused(w.db)(actors.public, (db) => db.personContact.count())).toBe(NOT_PRIVILEGED);
    expect(await refused(w.db)(actors.public, (db) => db.user.count())).toBe(NOT_PRIVILEGED);
    expect(await refused(w.db)(actors.public, (db) => db.session.count())).toBe(NOT_PRIVILEGED);
  });

  it('sees nothing where nothing was said of the caller', async () => {
    const seen = await w.db.session(async (query, exec) => {
      await exec('BEGIN; SET LOCAL ROLE app_staff');
      const [row] = await query<{ count: number }>("SELECT count(*)::int AS count FROM cycle WHERE status = 'PLANNED'");
      await exec('ROLLBACK');
      return row?.count;
    });
    expect(seen).toBe(0);
  });

  it('writes neither the log nor the audit anew', async () => {
    const { ownAdmin } = actors;
    for (const write of [
      "UPDATE change SET reason = ''",
      'DELETE FROM change',
      "UPDATE audit_entry SET actor = ''",
      'DELETE FROM audit_entry',
    ]) {
      expect(await refused(w.db)(ownAdmin, (db) => db.$executeRawUnsafe(write))).toBe(NOT_PRIVILEGED);
    }
    expect(await refused(w.db)(ownAdmin, tell(ownAdmin.id))).toBeUndefined();
    expect(await refused(w.db)(ownAdmin, tell('user:other'))).toBe(NOT_PRIVILEGED);
  });
});

describe('a retried call', () => {
  it('is known to the one who made it, and to nobody else', async () => {
    const data = { actor: actors.ownAdmin.id, key: randomUUID(), verb: 'v', inputHash: 'h', result: '' };
    await w.db.prisma.mutationKey.create({ data });
    const known = (actor: Actor) => forgetful(w.db)(actor, (db) => db.mutationKey.count({ where: { key: data.key } }));
    expect(await known(actors.ownAdmin)).toBe(1);
    expect(await known(actors.foreignAdmin)).toBe(0);
    const others = (db: ActInTransaction['db']) => db.mutationKey.createMany({ data: { ...data, key: 'other' } });
    expect(await refused(w.db)(actors.ownAdmin, others)).toBeUndefined();
    expect(await refused(w.db)(actors.foreignAdmin, others)).toBe(NOT_PRIVILEGED);
    await w.db.prisma.mutationKey.deleteMany({ where: { key: data.key } });
  });
});

describe('the log and the audit', () => {
  it('show what is not published to those whose it is', async () => {
    await w.db.prisma.auditEntry.create({
      data: { at: new Date(), event: 'GRANT_GIVEN', actor: 'user:nobody', municipalityId: ours.id },
    });
    const counts = (actor: Actor) =>
      forgetful(w.db)(actor, async (db) => ({
        drafts: await db.change.count({ where: { municipalityId: ours.id, published: false } }),
        audit: actor.kind === 'PUBLIC' ? 0 : await db.auditEntry.count({ where: { municipalityId: ours.id } }),
      }));
    for (const actor of [actors.public, actors.portal, actors.analyst, actors.foreignAdmin]) {
      expect(await counts(actor)).toEqual({ drafts: 0, audit: 0 });
    }
    const own = await counts(actors.ownCoordinator);
    const all = await counts(actors.ownAdmin);
    expect(own.audit).toBe(0);
    expect(all.audit).toBeGreaterThan(0);
    expect(own.drafts).toBeGreaterThan(0);
    expect(all.drafts).toBeGreaterThan(own.drafts);
  });
});

describe('an operation', () => {
  it('of several changes is undone as a whole when one of them is refused', async () => {
    const before = await w.log.length();
    const { errors } = await w.ask(
      `mutation($a: CreateCoordinatorInput!, $b: CreateCoordinatorInput!) {
        first: createCoordinator(input: $a) { id } second: createCoordinator(input: $b) { id } }`,
      { a: { municipality: ours.number, name: 'Kari' }, b: { municipality: theirs.number, name: 'Ola' } },
      { key: keyOf(actors.ownAdmin) },
    );
    expect(errors).toMatchObject([{ path: ['second'], extensions: { code: 'NOT_ALLOWED' } }]);
    expect(await w.log.length()).toBe(before);
    expect(await w.db.prisma.coordinator.count({ where: { name: 'Kari', municipalityId: ours.id } })).toBe(0);
  });

  it('of forty callers at once is each caller’s own', async () => {
    const callers = [actors.ownAdmin, actors.foreignAdmin, actors.ownCoordinator, actors.public];
    const query = `query($m: String!) { cycles(filter: { municipality: $m }) { edges { node { year } } } }`;
    const years = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const actor = callers[n % callers.length] as Actor;
        const told = await w.told<{ cycles: { edges: { node: { year: number } }[] } }>(
          query,
          { m: ours.number },
          { key: keyOf(actor) },
        );
        return told.cycles.edges.length;
      }),
    );
    expect(years).toEqual(Array.from({ length: 10 }, () => [4, 2, 3, 2]).flat());
  });
});
