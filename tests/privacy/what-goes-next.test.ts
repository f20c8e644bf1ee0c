import { randomBytes } from 'node:crypto';
import type { Grant } from '@naerhjul/domain/act.ts';
import { beforeAll, expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { userWhoLeft } from './users-who-left.ts';

// Long before everything that other tests make in the same database, and after what others erase there.
const NOW = new Date('2004-01-01T12:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const on = (days: number) => ago(days).toISOString().slice(0, 10);

const GOING = `{ retention { kind expired next { since person { name } user { name } auditEntry { event }
  webhookDelivery { messageId } } } }`;

interface Going {
  readonly since: string;
  readonly person: { readonly name: string } | null;
  readonly user: { readonly name: string } | null;
  readonly auditEntry: { readonly event: string } | null;
  readonly webhookDelivery: { readonly messageId: string } | null;
}
interface Told {
  readonly retention: readonly { readonly kind: string; readonly expired: number | null; readonly next: Going[] }[];
}

let ours: World;
let theirs: World;
beforeAll(async () => {
  [ours, theirs] = [await world({ now: on(800) }), await world({ now: on(800) })];
  for (const [w, name] of [
    [ours, 'Kim Prøve'],
    [theirs, 'Siri Prøve'],
  ] as const) {
    w.at(on(800));
    const { id: committeeId } = await w.givenCommittee({ establishedOn: on(800) });
    const person = await w.givenPerson({ name, email: 'kim@example.org' });
    await w.givenMember({ committeeId, person, startsOn: on(700), endsOn: on(91) });
    const municipalityId = rowId(w.municipality);
    const { auditEntry, webhook } = w.db.prisma;
    await auditEntry.create({ data: { at: ago(1900), event: 'KEY_REVOKED', actor: 'user:someone', municipalityId } });
    const { id: webhookId } = await webhook.create({
      data: { municipalityId, name: 'Portalen', url: 'https://portal.example.no/' },
    });
    const sent = { type: 'change.recorded', body: '{}', status: 'DELIVERED' } as const;
    await w.db.prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('app.now', ${ago(31).toISOString()}, true)`;
      await db.webhookDelivery.create({ data: { ...sent, municipalityId, webhookId, messageId: `to ${name}` } });
    });
  }
});

const tellTo = async (grant: Grant) => {
  ours.at(NOW.toISOString());
  const key = keyOf({ kind: 'STAFF', id: 'user:asks', grants: [grant] });
  const { retention } = await ours.told<Told>(GOING, {}, { key });
  return new Map(retention.map((one) => [one.kind, one]));
};
const tellOurs = () => tellTo({ role: 'MUNICIPAL_ADMIN', municipalityId: rowId(ours.municipality) });

it('names whom it is of to who looks after the municipality: as many as are counted, and nobody of another one', async () => {
  const told = await tellOurs();
  const next = (kind: string) => told.get(kind)?.next ?? [];
  expect(next('CONTACT_DATA')).toMatchObject([{ person: { name: 'Kim Prøve' }, since: `${on(91)}T00:00:00.000Z` }]);
  expect(next('AUDIT')).toMatchObject([{ auditEntry: { event: 'KEY_REVOKED' }, since: ago(1900).toISOString() }]);
  expect(next('WEBHOOK_DELIVERIES')).toMatchObject([{ webhookDelivery: { messageId: 'to Kim Prøve' } }]);
  for (const { expired, next: named } of told.values()) expect(named).toHaveLength(expired ?? 0);
});

it('names users, and whose sessions it is of, to who looks after the installation, and none of a municipality’s people', async () => {
  const { id: userId } = await userWhoLeft(ours, NOW, 366, 366);
  const name = `Ida ${randomBytes(8).toString('hex')}`;
  await ours.db.prisma.user.update({ where: { id: userId }, data: { name } });
  const session = { userId, issuer: 'https://i.example', createdAt: ago(370), lastSeenAt: ago(370) };
  const tokenHash = randomBytes(32).toString('hex');
  await ours.db.prisma.session.create({ data: { ...session, tokenHash, expiresAt: ago(369) } });
  const told = await tellTo({ role: 'SYSTEM_ADMIN' });
  const named = (kind: string) => (told.get(kind)?.next ?? []).filter(({ user }) => user?.name === name);
  expect(named('USERS')).toMatchObject([{ since: ago(366).toISOString() }]);
  expect(named('SESSIONS')).toMatchObject([{ since: ago(369).toISOString() }]);
  expect(told.get('CONTACT_DATA')?.expired).toBeGreaterThanOrEqual(2);
  for (const kind of ['CONTACT_DATA', 'WEBHOOK_DELIVERIES', 'MUTATION_KEYS', 'ADMINISTRATOR_LINKS']) {
    expect(told.get(kind)?.next).toEqual([]);
  }
  const own = await tellOurs();
  expect([own.get('USERS')?.next, own.get('SESSIONS')?.next]).toEqual([[], []]);
});

it('tells of the kinds that are asked for, and of no others', async () => {
  const { retention } = await ours.told<Told>('{ retention(kinds: [USERS, AUDIT]) { kind } }');
  expect(retention.map(({ kind }) => kind).toSorted()).toEqual(['AUDIT', 'USERS']);
});
