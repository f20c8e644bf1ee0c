import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@naerhjul/domain/act.ts';
import { RESTRICTED, refusalOf } from '../change/refused.ts';
import { globalId } from '../testkit/rows.ts';
import { documentOf } from '../testkit/verbs.ts';
import { actorsIn, type ActorName } from './actors.ts';
import { heardIn, mayHear } from './canaries.ts';
import { forgetful, refused } from './forgetful.ts';
import { listeners } from './leaks.ts';
import type { PlantedMunicipality } from './planted.ts';

const NOT_PRIVILEGED = '42501';
const NAMES = Object.keys(actorsIn({ first: {}, second: {} } as PlantedMunicipality, {} as PlantedMunicipality));

let here: Awaited<ReturnType<typeof listeners>>;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  here = await listeners();
  actors = actorsIn(here.ours, here.theirs);
}, 120_000);

const keyOf = (name: ActorName) => here.listening.find(({ actor }) => actor.id === actors[name].id)?.key ?? '';
/** What someone who may not is told; undefined for one who may. */
const refusalsOf = (name: ActorName, may: boolean): readonly unknown[] => {
  if (may) return [undefined];
  return name === 'public' ? ['SIGN_IN_FIRST'] : ['NOT_ALLOWED', 'NOT_FOUND'];
};
const told = (event: 'PERSON_EXPORTED' | 'RETENTION_SET', actor: Actor) =>
  here.w.db.prisma.auditEntry.count({ where: { event, actor: actor.id } });

describe.each(NAMES as readonly ActorName[])('%s', (name) => {
  it('exports the people whom they administer, with nothing that is not theirs to hear, and nobody else', async () => {
    const { w, ours, theirs, canaries } = here;
    for (const place of [ours, theirs]) {
      const isOwn = (name === 'ownAdmin' && place === ours) || (name === 'foreignAdmin' && place === theirs);
      for (const chain of [place.first.open, place.first.draft, place.second.draft, place.wheelDraft]) {
        const before = await told('PERSON_EXPORTED', actors[name]);
        const input = { id: globalId('Person', chain.Person) };
        const answer = await w.ask<{ exportPerson: { document: string } | null }>(
          documentOf('exportPerson'),
          { input },
          { key: keyOf(name) },
        );
        const heard = heardIn(JSON.stringify(answer), canaries);
        expect(heard.filter((canary) => !mayHear(actors[name], canary))).toEqual([]);
        expect(heard.length > 0).toBe(isOwn);
        expect(await told('PERSON_EXPORTED', actors[name])).toBe(isOwn ? before + 1 : before);
        expect(refusalsOf(name, isOwn)).toContain(answer.errors?.[0]?.extensions?.code);
      }
    }
  });

  it('sets how long things are kept only where they look after the installation', async () => {
    const { w } = here;
    const before = await told('RETENTION_SET', actors[name]);
    const input = { kind: 'CONTACT_DATA', days: 90 };
    const { errors } = await w.ask(documentOf('setRetention'), { input }, { key: keyOf(name) });
    const isTheirs = name === 'systemAdmin';
    expect(refusalsOf(name, isTheirs)).toContain(errors?.[0]?.extensions?.code);
    expect(await told('RETENTION_SET', actors[name])).toBe(isTheirs ? before + 1 : before);
  });

  it('is told how much goes next only where they administer something', async () => {
    const { errors } = await here.w.ask('{ retention { kind days expired } }', {}, { key: keyOf(name) });
    const isTheirs = ['systemAdmin', 'ownAdmin', 'foreignAdmin'].includes(name);
    expect(refusalsOf(name, isTheirs)).toContain(errors?.[0]?.extensions?.code);
  });
});

/** What the public is told when it calls a function about what goes next. */
const publicly = (called: string) =>
  refused(here.w.db)(
    actors.public,
    (db) => db.$queryRawUnsafe(`SELECT ${called}('SESSIONS'::retention_kind, now())`),
    true,
  );

/** How many are named to someone as those whose session goes next. */
const named = async (actor: Actor) => {
  const ask = `SELECT user_id FROM app_expiring('SESSIONS'::retention_kind, '2100-01-01Z'::timestamptz)`;
  return (await forgetful(here.w.db)(actor, (db) => db.$queryRawUnsafe<object[]>(ask), true)).length;
};

describe('code that forgets to ask', () => {
  const at = new Date('2026-06-01T12:00:00Z');
  const entryOf = (place: PlantedMunicipality) => ({
    data: { at, kind: 'CONTACT', municipalityId: place.id, personId: place.first.open.Person, actor: 'x' } as const,
  });

  it('writes nothing in the ledger of another municipality, sees none of it there, and writes none of it anew', async () => {
    const { w, ours } = here;
    const { id } = await w.db.prisma.erasure.create(entryOf(ours));
    // Without reading it back, which would be refused for itself.
    const { kind, municipalityId, personId } = entryOf(ours).data;
    const refusedTo = (actor: Actor) =>
      refused(w.db)(
        actor,
        (db) => db.$executeRaw`INSERT INTO erasure (id, at, kind, municipality_id, person_id, actor)
          VALUES (gen_random_uuid(), ${at}, ${kind}::erasure_kind, ${municipalityId}::uuid, ${personId}::uuid, 'x')`,
      );
    for (const actor of [actors.public, actors.portal, actors.foreignAdmin, actors.systemAdmin]) {
      expect(await refusedTo(actor)).toBe(NOT_PRIVILEGED);
    }
    expect(await refusedTo(actors.ownAdmin)).toBeUndefined();
    const seen = (actor: Actor) => forgetful(w.db)(actor, (db) => db.erasure.count({ where: { id } }));
    expect([await seen(actors.foreignAdmin), await seen(actors.ownAdmin)]).toEqual([0, 1]);
    const change = (actor: Actor) => refused(w.db)(actor, (db) => db.$executeRaw`UPDATE erasure SET actor = ''`);
    expect(await change(actors.ownAdmin)).toBe(NOT_PRIVILEGED);
    const remove = w.db.prisma.erasure.delete({ where: { id } });
    expect(await refusalOf(remove)).toBe(RESTRICTED);
  });

  it('sets no period but for whoever looks after the installation', async () => {
    const data = { kind: 'SESSIONS', days: 1, updatedAt: at } as const;
    const period = (actor: Actor) =>
      refused(here.w.db)(actor, (db) =>
        db.retentionPeriod.upsert({ where: { kind: 'SESSIONS' }, create: data, update: data }),
      );
    for (const actor of [actors.public, actors.scopedPortal, actors.ownAdmin, actors.foreignAdmin]) {
      expect(await period(actor)).toBe(NOT_PRIVILEGED);
    }
    expect(await period(actors.systemAdmin)).toBeUndefined();
    await here.w.db.prisma.retentionPeriod.upsert({ where: { kind: 'SESSIONS' }, create: data, update: data });
    const change = refused(here.w.db)(actors.ownAdmin, (db) =>
      db.retentionPeriod.update({ where: { kind: 'SESSIONS' }, data: { days: 2 } }),
    );
    expect(await change).toBe('P2025');
    await here.w.db.prisma.retentionPeriod.deleteMany({ where: { kind: 'SESSIONS' } });
  });

  it('counts what has expired of no municipality but those that the caller administers', async () => {
    const { w, ours } = here;
    const count = async (actor: Actor, kind: 'CONTACT_DATA' | 'SESSIONS') => {
      const [row] = await forgetful(w.db)(
        actor,
        (db) => db.$queryRaw<{ count: number | null }[]>`
          SELECT app_count_expired(${kind}::retention_kind, '2100-01-01Z'::timestamptz) AS count`,
        true,
      );
      return row?.count;
    };
    const [all, own] = [await count(actors.systemAdmin, 'CONTACT_DATA'), await count(actors.ownAdmin, 'CONTACT_DATA')];
    const held = await w.db.prisma.personContact.count({ where: { municipalityId: ours.id } });
    expect(own).toBeLessThanOrEqual(held);
    expect(all).toBeGreaterThan(own ?? 0);
    for (const name of ['everyCommittee', 'portal', 'analyst'] as const) {
      expect(await count(actors[name], 'CONTACT_DATA')).toBe(0);
      expect(await count(actors[name], 'SESSIONS')).toBeNull();
    }
    expect(await publicly('app_count_expired')).toBe(NOT_PRIVILEGED);
  });

  it('names nobody whose session or user goes next but to who looks after the installation', async () => {
    expect(await named(actors.systemAdmin)).toBeGreaterThan(0);
    for (const name of ['ownAdmin', 'foreignAdmin', 'everyCommittee', 'scopedPortal', 'analyst'] as const) {
      expect(await named(actors[name])).toBe(0);
    }
    expect(await publicly('app_expiring')).toBe(NOT_PRIVILEGED);
  });
});
