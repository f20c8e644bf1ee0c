import { beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../privacy/dump.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { givenHouse, type House } from './given.ts';

let w: World;
let house: House;
beforeAll(async () => {
  w = await world();
  house = await givenHouse({}, undefined, w.db);
});

/** Someone signed in who has a role in our municipality, or none. */
async function someone(role?: 'COORDINATOR' | 'MUNICIPAL_ADMIN', claims: object = {}) {
  const one = await house.signedIn({ ...claims });
  const data = { userId: one.userId, municipalityId: rowId(w.municipality), validFrom: new Date('2026-01-01') };
  const grant = role && (await house.db.roleGrant.create({ data: { ...data, role } }));
  return { ...one, id: globalId('User', one.userId), grantId: globalId('RoleGrant', grant?.id ?? '') };
}

type Someone = Awaited<ReturnType<typeof someone>>;
const tries = (by: Someone, verb: Verb, input: object) =>
  by.visitor.ask<{ exportUser: { document: string } }>(documentOf(verb), { input });

interface Exported {
  readonly user: Readonly<Record<string, unknown>>;
  readonly identities: readonly { readonly subject: string }[];
  readonly grants: readonly { readonly role: string }[];
  readonly sessions: readonly object[];
  readonly audit: readonly { readonly event: string }[];
}

describe('exportUser', () => {
  it('gives each all that is known about them, and no token; the audit tells of it', async () => {
    const one = await someone('COORDINATOR', { sub: 'egil', email: 'egil@example.org' });
    const { data } = await tries(one, 'exportUser', {});
    const text = data?.exportUser.document ?? '';
    const known = JSON.parse(text) as Exported;
    expect(known.user).toMatchObject({ id: one.userId, email: 'egil@example.org' });
    expect([known.identities[0]?.subject, known.grants[0]?.role]).toEqual(['egil', 'COORDINATOR']);
    expect([known.sessions.length, known.audit.map(({ event }) => event)]).toEqual([1, ['SIGNED_IN']]);
    const [session] = await house.db.session.findMany({ where: { userId: one.userId } });
    expect(text).not.toContain(session?.tokenHash);
    expect(await house.db.auditEntry.count({ where: { userId: one.userId, event: 'USER_EXPORTED' } })).toBe(1);
  });

  it('gives an administrator those whom they look after, and nobody anyone else', async () => {
    const [admin, other, stranger] = [await someone('MUNICIPAL_ADMIN'), await someone('COORDINATOR'), await someone()];
    expect((await tries(admin, 'exportUser', { id: other.id })).code).toBeUndefined();
    expect((await tries(admin, 'exportUser', { id: stranger.id })).code).toBe('NOT_FOUND');
    expect((await tries(other, 'exportUser', { id: admin.id })).code).toBe('NOT_FOUND');
    expect(await house.db.auditEntry.count({ where: { userId: stranger.userId, event: 'USER_EXPORTED' } })).toBe(0);
  });
});

describe('anonymiseUser', () => {
  it('takes away who someone was who has left, from every table, and keeps what they did', async () => {
    const claims = { sub: 'kanari-sub-9137', name: 'Kanari Niendtredve', email: 'kanari-9137@example.org' };
    const [admin, other] = [await someone('MUNICIPAL_ADMIN'), await someone('COORDINATOR', claims)];
    expect(await textsOf(w.db)).toMatch(/kanari-sub-9137|Kanari Niendtredve/);
    await tries(admin, 'endGrant', { id: other.grantId });
    expect((await tries(admin, 'anonymiseUser', { id: other.id })).data).toMatchObject({
      anonymiseUser: { name: '–' },
    });
    expect(await textsOf(w.db)).not.toMatch(/kanari-sub-9137|Kanari Niendtredve|kanari-9137@/);
    expect((await other.visitor.ask('{ viewer { actor } }')).status).toBe(401);
    const told = await house.db.auditEntry.findMany({ where: { userId: other.userId }, orderBy: { id: 'asc' } });
    expect(told.map(({ event }) => event)).toEqual(['SIGNED_IN', 'GRANT_ENDED', 'USER_ANONYMISED']);
    expect(told.at(-1)?.toldTo).toEqual([rowId(w.municipality)]);
    expect((await tries(admin, 'anonymiseUser', { id: other.id })).code).toBe('ALREADY_DONE');
    expect((await someone(undefined, claims)).userId).not.toBe(other.userId);
  });

  it('is refused of who has a role, of oneself and of others’, and leaves no trace', async () => {
    const [admin, other, stranger] = [await someone('MUNICIPAL_ADMIN'), await someone('COORDINATOR'), await someone()];
    const refusals = [
      [admin, other, 'STILL_IN_USE'],
      [admin, admin, 'NOT_ALLOWED'],
      [admin, stranger, 'NOT_FOUND'],
      [other, admin, 'NOT_FOUND'],
    ] as const;
    for (const [by, of, code] of refusals) expect((await tries(by, 'anonymiseUser', { id: of.id })).code).toBe(code);
    const stale = await tries(admin, 'anonymiseUser', { id: other.id, expectedVersion: 9 });
    expect(stale.code).toBe('CHANGED_MEANWHILE');
    const users = { in: [admin, other, stranger].map(({ userId }) => userId) };
    expect(await house.db.user.count({ where: { id: users, anonymisedAt: null, identities: { some: {} } } })).toBe(3);
    expect(await house.db.auditEntry.count({ where: { userId: users, event: 'USER_ANONYMISED' } })).toBe(0);
  });
});
