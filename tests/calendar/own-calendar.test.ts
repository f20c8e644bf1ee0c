import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@naerhjul/domain/act.ts';
import { plantUser, type PlantedUser } from '../access/planted-access.ts';
import { ownApp } from '../api/own-app.ts';
import { keyOf, theApi } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { eventsIn } from './subscribed.ts';

let w: World;
let origin: string;
let admin: PlantedUser;
/** The id of the one committee of two that is the coordinator's. */
let own: string;
beforeAll(async () => {
  ({ origin } = await theApi());
  w = await world({ now: '2026-06-01' });
  await w.givenYear(2026, { size: 2 });
  await w.carryOut('planYear', { municipality: w.municipality.number, year: 2027 });
  const where = { municipalityId: rowId(w.municipality), slug: 'utvalg-1' };
  own = (await w.db.prisma.committee.findFirstOrThrow({ where })).id;
  admin = await plantUser(w.db, 'MUNICIPAL_ADMIN', rowId(w.municipality));
});

/** A coordinator of one committee, with what they may do as the database has it. */
async function coordinator(): Promise<PlantedUser> {
  const municipalityId = rowId(w.municipality);
  const planted = await plantUser(w.db, 'COORDINATOR', municipalityId);
  await w.db.prisma.roleGrant.update({ where: { id: planted.grantId }, data: { committeeId: own } });
  const grants = [{ role: 'COORDINATOR', municipalityId, committeeId: own }] as const;
  return { ...planted, actor: { ...planted.actor, grants } };
}

const tries = (actor: Actor, verb: Verb, input: object = {}) =>
  w.ask<Readonly<Record<string, { path: string; address: { id: string } } | null>>>(
    documentOf(verb),
    { input },
    { key: keyOf(actor) },
  );

const codeOf = async (actor: Actor) => (await tries(actor, 'createCalendarAddress')).errors?.[0]?.extensions?.code;

async function addressOf({ actor }: PlantedUser) {
  const { data, errors } = await tries(actor, 'createCalendarAddress');
  const made = data?.['createCalendarAddress'];
  if (!made) throw new Error(`no address was made: ${JSON.stringify(errors)}`);
  return { id: made.address.id, path: made.path };
}

const read = async (path: string) => fetch(`${origin}${path}`);
const statusOf = async (path: string) => (await read(path)).status;
const eventsAt = async (path: string) => eventsIn(await (await read(path)).text());

describe('createCalendarAddress', () => {
  it('gives a calendar of one’s own committees alone, with what isn’t published yet, marked', async () => {
    const { path } = await addressOf(await coordinator());
    expect(path).toMatch(/^\/calendar\/own\/[\w-]{43}\.ics$/);
    const events = await eventsAt(path);
    expect(events.filter(({ summary }) => summary.includes('Utvalg 2'))).toEqual([]);
    const drafts = events.filter(({ start }) => start.startsWith('2027'));
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.every(({ summary }) => summary.startsWith('Utkast: '))).toBe(true);
    const published = events.filter(({ start }) => start.startsWith('2026'));
    expect(published.length).toBeGreaterThan(0);
    expect(published.some(({ summary }) => summary.startsWith('Utkast'))).toBe(false);
    const everywhere = await eventsAt((await addressOf(admin)).path);
    expect(everywhere.some(({ summary }) => summary.includes('Utvalg 2'))).toBe(true);
  });

  it('keeps only what the address is recognised by, and lets the one before it work no more', async () => {
    const user = await coordinator();
    const [first, second] = [await addressOf(user), await addressOf(user)];
    expect([await statusOf(first.path), await statusOf(second.path)]).toEqual([404, 200]);
    const kept = await w.db.prisma.calendarAddress.findMany({ where: { userId: user.userId } });
    expect(kept.map(({ id }) => id)).toEqual([rowId(second)]);
    expect(JSON.stringify(kept)).not.toContain(second.path.slice('/calendar/own/'.length, -'.ics'.length));
    const entries = await w.db.prisma.auditEntry.findMany({ where: { userId: user.userId }, orderBy: { id: 'asc' } });
    expect(entries.map(({ event }) => event)).toEqual([
      'CALENDAR_ADDRESS_CREATED',
      'CALENDAR_ADDRESS_REVOKED',
      'CALENDAR_ADDRESS_CREATED',
    ]);
  });

  it('is refused to whoever has no committee, and leaves no trace', async () => {
    const analyst = await plantUser(w.db, 'ANALYST', rowId(w.municipality));
    const addresses = { where: { userId: { in: [analyst.actor.userId ?? '', admin.actor.userId ?? ''] } } };
    const before = await w.db.prisma.calendarAddress.count(addresses);
    expect(await codeOf(analyst.actor)).toBe('NOT_ALLOWED');
    expect(await codeOf({ kind: 'PUBLIC', id: 'public', grants: [] })).toBe('SIGN_IN_FIRST');
    const { userId: _, ...nobody } = admin.actor;
    expect(await codeOf(nobody)).toBe('NOT_FOUND');
    expect(await w.db.prisma.calendarAddress.count(addresses)).toBe(before);
  });
});

describe('revokeCalendarAddress', () => {
  it('takes it back from the next request on', async () => {
    const user = await coordinator();
    const { id, path } = await addressOf(user);
    expect((await tries(user.actor, 'revokeCalendarAddress', { id })).errors).toBeUndefined();
    expect(await statusOf(path)).toBe(404);
  });

  it('is refused to everyone else, who learn of no address, and leaves no trace', async () => {
    const user = await coordinator();
    const { id, path } = await addressOf(user);
    for (const { actor } of [admin, await coordinator()]) {
      const { errors } = await tries(actor, 'revokeCalendarAddress', { id });
      expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      const seen = await w.ask<{ node: object | null }>(
        'query($id: ID!) { node(id: $id) { id } }',
        { id },
        { key: keyOf(actor) },
      );
      expect(seen.data?.node ?? null).toBeNull();
    }
    expect(await statusOf(path)).toBe(200);
  });
});

describe('the rights of an address', () => {
  it('are the user’s own when it is read: they end with the role, and while the user is shut out', async () => {
    const user = await coordinator();
    const { path } = await addressOf(user);
    await w.db.prisma.roleGrant.update({ where: { id: user.grantId }, data: { endedAt: new Date('2026-05-31') } });
    expect(await statusOf(path)).toBe(404);
    await w.db.prisma.roleGrant.update({ where: { id: user.grantId }, data: { endedAt: null } });
    expect(await statusOf(path)).toBe(200);
    const id = Buffer.from(`User:${user.userId}`).toString('base64');
    const { errors } = await tries(admin.actor, 'suspendUser', { id });
    expect(errors).toBeUndefined();
    await tries(admin.actor, 'reinstateUser', { id });
    expect(await statusOf(path)).toBe(404);
  });

  it('are told to no cache, page, search or log', async () => {
    const { path } = await addressOf(await coordinator());
    const app = await ownApp({ database: w.db });
    const answer = await fetch(`${app.origin}${path}?lang=en`, { headers: { origin: 'https://portal.example' } });
    expect([answer.status, (await answer.text()).includes('Draft: ')]).toEqual([200, true]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('etag')).toBeNull();
    await new Promise((resolve) => {
      app.server.close(resolve);
      app.server.closeAllConnections();
    });
    const lines = JSON.stringify(app.lines);
    expect(lines).toContain('"path":"/calendar"');
    expect(lines).not.toContain(path.slice(14, 30));
  });

  it('are guessed by nobody: too many addresses that are none are one too many', async () => {
    const app = await ownApp({ database: w.db, rate: { perMinute: 1000, proxies: [] } });
    const tried: number[] = [];
    for (let nth = 0; nth < 32; nth += 1)
      tried.push((await fetch(`${app.origin}/calendar/own/${'a'.repeat(43)}.ics`)).status);
    expect([tried[0], tried.at(-1)]).toEqual([404, 429]);
    app.server.close();
  });
});
