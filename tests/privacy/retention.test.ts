import { randomBytes } from 'node:crypto';
import type { Grant } from '@naerhjul/domain/act.ts';
import { eraseExpired } from '@naerhjul/domain/privacy/retention.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { RESTRICTED, refusalOf as sqlRefusal } from '../change/refused.ts';
import { keyOf } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { knownOf, userWhoLeft } from './users-who-left.ts';

// Long before everything that other tests make in the same database: only what is planted here is old enough.
const NOW = new Date('2002-01-01T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const on = (days: number) => ago(days).toISOString().slice(0, 10);

let w: World;
beforeAll(async () => {
  w = await world({ now: on(800) });
});

interface Retention {
  readonly kind: string;
  readonly days: number;
  readonly expired: number | null;
}

const run = () => eraseExpired({ db: w.db.prisma, now: NOW });

const preview = async (key?: string) => {
  w.at(NOW.toISOString());
  const by = key === undefined ? {} : { key };
  const { retention } = await w.told<{ retention: Retention[] }>('{ retention { kind days expired } }', {}, by);
  return Object.fromEntries(retention.map(({ kind, days, expired }) => [kind, { days, expired }]));
};

async function someoneWhoLeft(days: number | null, there: World = w) {
  there.at(on(800));
  const { id: committeeId } = await there.givenCommittee({ establishedOn: on(800) });
  const person = await there.givenPerson({ email: 'kim@example.org', birthYear: 1970 });
  await there.givenMember({ committeeId, person, startsOn: on(700), ...(days === null ? {} : { endsOn: on(days) }) });
  return person;
}

const contactOf = (person: { readonly id: string }) =>
  w.db.prisma.personContact.findFirst({ where: { personId: rowId(person) } });

async function signIns(...days: readonly number[]) {
  const user = await w.db.prisma.user.create({ data: { name: 'Tove Prøve' } });
  for (const one of days) {
    await w.db.prisma.auditEntry.create({
      data: { at: ago(one), event: 'SIGNED_IN', actor: `user:${user.id}`, userId: user.id },
    });
  }
  return () => w.db.prisma.auditEntry.findMany({ where: { userId: user.id }, orderBy: { at: 'asc' } });
}

describe('what has been kept for as long as it may be', () => {
  it('is contact data 90 days after the last seat ended: not before, and not of who sits', async () => {
    const [long, just, sits] = [await someoneWhoLeft(91), await someoneWhoLeft(89), await someoneWhoLeft(null)];
    expect(await preview()).toMatchObject({ CONTACT_DATA: { days: 90, expired: 1 } });
    await run();
    expect(await contactOf(long)).toBeNull();
    expect(await contactOf(just)).toMatchObject({ birthYear: 1970 });
    expect(await contactOf(sits)).toMatchObject({ email: 'kim@example.org' });
    const erased = await w.db.prisma.erasure.findMany({ where: { personId: rowId(long) } });
    expect(erased).toMatchObject([{ kind: 'CONTACT', actor: 'system:retention' }]);
    const told = (await w.changesOf()).filter(({ entity, cause }) => entity === 'PersonContact' && cause === 'SYSTEM');
    expect(told).toMatchObject([{ operation: 'DELETE', actor: 'system:retention', published: false }]);
  });

  it('is sign-ins after a year; what else the audit tells is kept for five', async () => {
    const left = await signIns(366, 364);
    const other = await w.db.prisma.auditEntry.create({
      data: { at: ago(366), event: 'GRANT_GIVEN', actor: 'user:someone' },
    });
    expect(await preview()).toMatchObject({ SIGN_IN_LOG: { days: 365, expired: 1 }, AUDIT: { days: 1826 } });
    await run();
    expect((await left()).map(({ at }) => at)).toEqual([ago(364)]);
    expect(await w.db.prisma.auditEntry.findUnique({ where: { id: other.id } })).not.toBeNull();
  });

  it('is sessions a month after they ended, and keys of retried calls after two days', async () => {
    const user = await w.db.prisma.user.create({ data: { name: 'Tove Prøve' } });
    const session = (expiresAt: Date) =>
      w.db.prisma.session.create({
        data: {
          userId: user.id,
          tokenHash: randomBytes(32).toString('hex'),
          issuer: 'https://i.example',
          createdAt: ago(41),
          lastSeenAt: ago(40),
          expiresAt,
        },
      });
    await session(ago(31));
    const recent = await session(ago(29));
    const key = (name: string, at: Date) =>
      w.db.prisma.mutationKey.create({
        data: { actor: user.id, key: name, verb: 'x', inputHash: 'x', result: '', createdAt: at },
      });
    await Promise.all([key('old', ago(3)), key('new', ago(1))]);
    await run();
    const [sessions, keys] = [
      await w.db.prisma.session.findMany({ where: { userId: user.id } }),
      await w.db.prisma.mutationKey.findMany({ where: { actor: user.id } }),
    ];
    expect(sessions.map(({ id }) => id)).toEqual([recent.id]);
    expect(keys.map(({ key: name }) => name)).toEqual(['new']);
  });

  it('is erased once, however often it is run or by however many at once, and the audit tells of it', async () => {
    await someoneWhoLeft(100);
    await signIns(400);
    const runs = await Promise.all([run(), run()]);
    const counted = runs.flat().map(({ kind, erased }) => [kind, erased]);
    expect(counted.filter(([kind]) => kind === 'CONTACT_DATA')).toEqual([['CONTACT_DATA', 1]]);
    expect(await run()).toEqual([]);
    const told = await w.db.prisma.auditEntry.findMany({ where: { event: 'RETENTION_RUN', at: NOW } });
    expect(told.map(({ reason }) => reason)).toContain('CONTACT_DATA 1');
  });
});

describe('a user without a role', () => {
  it('is nobody any more a year after the last role and the last sign-in, and the audit keeps the id', async () => {
    const [gone, never] = [await userWhoLeft(w, NOW, 366, 366), await userWhoLeft(w, NOW, null, 366)];
    const [had, came] = [await userWhoLeft(w, NOW, 364, 366), await userWhoLeft(w, NOW, 366, 364)];
    const at = { at: ago(360), event: 'GRANT_ENDED', actor: 'user:other', userId: gone.id } as const;
    await w.db.prisma.auditEntry.create({ data: at });
    expect(await preview()).toMatchObject({ USERS: { days: 365, expired: 2 } });
    await run();
    for (const one of [gone, never]) expect(await knownOf(w, one)).toEqual(['–', null, NOW, 0]);
    for (const one of [had, came]) expect(await knownOf(w, one)).toEqual(['Tove Prøve', 'tove@example.org', null, 1]);
    expect(await w.db.prisma.auditEntry.count({ where: { userId: gone.id } })).toBe(1);
    expect(await preview()).toMatchObject({ USERS: { expired: 0 } });
    await w.db.prisma.userIdentity.updateMany({
      where: { userId: { in: [had.id, came.id] } },
      data: { lastUsedAt: NOW },
    });
  });
});

const expiredOf = async (key: string) =>
  Object.fromEntries(Object.entries(await preview(key)).map(([kind, { expired }]) => [kind, expired]));
const actor = (id: string, grant: Grant): string => keyOf({ kind: 'STAFF', id: `user:${id}`, grants: [grant] });
const secret = () => randomBytes(32).toString('hex');

describe('what is told to go', () => {
  it('is what the next run takes: all of it for who looks after the installation, their own for who looks after a municipality', async () => {
    const theirs = await world({ now: on(800) });
    await Promise.all([someoneWhoLeft(95), someoneWhoLeft(96)]);
    await someoneWhoLeft(97, theirs);
    await signIns(380, 390);
    const { municipality, db } = w;
    for (const { id } of [municipality, theirs.municipality]) {
      const data = {
        at: ago(1900),
        event: 'GRANT_GIVEN',
        actor: 'user:someone',
        municipalityId: rowId({ id }),
      } as const;
      await db.prisma.auditEntry.create({ data });
    }
    // Filed under no municipality, and told to that of the user.
    const ours = { role: 'ANALYST', municipalityId: rowId(municipality), validFrom: ago(2000) } as const;
    const { id: userId } = await db.prisma.user.create({ data: { name: 'Tove Prøve', grants: { create: ours } } });
    for (const [event, days] of [
      ['SIGNED_IN', 380],
      ['USER_SUSPENDED', 1900],
    ] as const) {
      await db.prisma.auditEntry.create({ data: { at: ago(days), event, actor: 'user:other', userId } });
    }
    const link = { tokenHash: secret(), createdAt: ago(41), expiresAt: ago(40) };
    await db.prisma.administratorLink.create({ data: link });
    const user = await db.prisma.user.create({ data: { name: 'Tove Prøve' } });
    const session = { userId: user.id, issuer: 'https://i.example', createdAt: ago(41), lastSeenAt: ago(40) };
    await db.prisma.session.create({ data: { ...session, tokenHash: secret(), expiresAt: ago(40) } });
    const call = { actor: user.id, key: 'told', verb: 'x', inputHash: 'x', result: '', createdAt: ago(9) };
    await db.prisma.mutationKey.create({ data: call });

    const system = await expiredOf(actor('system', { role: 'SYSTEM_ADMIN' }));
    const own = await expiredOf(actor('admin', { role: 'MUNICIPAL_ADMIN', municipalityId: rowId(municipality) }));
    const nothing = { USERS: null, SESSIONS: null, MUTATION_KEYS: null, ADMINISTRATOR_LINKS: null };
    expect(own).toEqual({ ...nothing, CONTACT_DATA: 2, AUDIT: 2, SIGN_IN_LOG: 1, WEBHOOK_DELIVERIES: 0 });
    const done = await run();
    const erasedOf = Object.fromEntries(done.map(({ kind, erased }) => [kind, erased]));
    expect({ USERS: 0, WEBHOOK_DELIVERIES: 0, ...erasedOf }).toEqual(system);
    expect(system).toMatchObject({ CONTACT_DATA: 3, AUDIT: 3, SIGN_IN_LOG: 3, SESSIONS: 1, ADMINISTRATOR_LINKS: 1 });
  });

  it.each(['COORDINATOR', 'ANALYST'] as const)('is not told to a %s', async (role) => {
    const key = actor('other', { role, municipalityId: rowId(w.municipality) });
    const { errors } = await w.ask('{ retention { kind } }', {}, { key });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED', what: 'RetentionPeriod' });
  });
});

describe('the audit', () => {
  it('forgets nothing but what has expired, not even when the house is told to', async () => {
    const [entry] = await (await signIns(400))();
    expect(await sqlRefusal(w.db.query('DELETE FROM audit_entry WHERE id = $1', [entry?.id ?? '']))).toBe(RESTRICTED);
    const recent = w.db.session(async (query) => {
      await query('BEGIN');
      await query("SELECT set_config('app.retention', 'on', true), set_config('app.now', $1, true)", [
        ago(380).toISOString(),
      ]);
      await query('DELETE FROM audit_entry WHERE id = $1', [entry?.id ?? '']);
      await query('COMMIT');
    });
    expect(await sqlRefusal(recent)).toBe(RESTRICTED);
  });
});

describe('setRetention', () => {
  const DEFAULT = { kind: 'CONTACT_DATA', days: 90 };

  it('decides how long something is kept, and the audit tells of it', async () => {
    await someoneWhoLeft(60);
    expect((await preview())['CONTACT_DATA']).toEqual({ days: 90, expired: 0 });
    const kinds = await w.carryOut('setRetention', { kind: 'CONTACT_DATA', days: 30 });
    expect(kinds).toContainEqual({ kind: 'CONTACT_DATA', days: 30, expired: 2 });
    const [told] = await w.db.prisma.auditEntry.findMany({
      where: { event: 'RETENTION_SET', at: { lte: NOW } },
      orderBy: { at: 'desc' },
    });
    expect(told).toMatchObject({ reason: 'CONTACT_DATA 30', actor: 'staff:development' });
    await w.carryOut('setRetention', DEFAULT);
  });

  it('refuses fewer or more days than can be, and whoever does not look after the installation', async () => {
    const few = await w.refusalOf('setRetention', { kind: 'SIGN_IN_LOG', days: 30 });
    expect(few).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'days', fault: 'too_small' }] });
    const many = await w.refusalOf('setRetention', { kind: 'CONTACT_DATA', days: 731 });
    expect(many).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'days', fault: 'too_big' }] });
    expect(await w.refusalOf('setRetention', DEFAULT, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
    const asked = await w.ask('{ retention { kind } }', {}, { as: 'public' });
    expect(asked.errors?.[0]?.extensions?.code).toBe('SIGN_IN_FIRST');
  });
});
