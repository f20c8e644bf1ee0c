import { closeDemo, isDemoOpen } from '@naerhjul/domain/sign-in/close-demo.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JSON_TYPE } from '../api/door.ts';
import { ownApp } from '../api/own-app.ts';
import { givenHouse } from './given.ts';
import { VIEWER, Visitor } from './visitor.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const SESSION = 'naerhjul-session';
const CLIENT = `mutation { createApiClient(input: { name: "Prøveportal", kind: PORTAL, scopes: ["read"], municipalities: ["3301"] }) { id } }`;
const KEY = 'mutation($id: ID!) { createApiKey(input: { clientId: $id }) { secret } }';
const CALENDAR = 'mutation { createCalendarAddress(input: {}) { path } }';

let database: Database;
let demo: Visitor;
let origin: string;
beforeAll(async () => {
  database = await openDatabase({});
  await migrate(database);
  await seedIfEmpty(database.prisma, NOW);
  const app = await ownApp({ database, signIn: 'demo', now: () => NOW });
  origin = app.origin.replace('127.0.0.1', 'localhost');
  demo = await marit();
}, 300_000);
afterAll(() => database.close());

/** Who looks after Drammen in the demo, signed in by one click. */
async function marit() {
  const visitor = new Visitor(origin);
  await visitor.visit('/auth/sign-in?as=marit');
  return visitor;
}

describe('a session of the demo', () => {
  it('lets nobody in where people sign in another way, on the same data', async () => {
    expect(await demo.who()).toMatch(/^user:/);
    const house = await givenHouse({}, undefined, database);
    for (const where of [house.origin, (await ownApp({ database, now: () => NOW })).origin]) {
      const there = new Visitor(where);
      there.keep(SESSION, demo.cookie(SESSION) ?? '');
      expect((await there.ask<{ viewer: { signedIn: boolean } }>(VIEWER)).data?.viewer.signedIn ?? false).toBe(false);
    }
  });
});

describe('closeDemo', () => {
  it('ends whatever anyone was given in the demo, once and for all', async () => {
    const { id } = (await demo.ask<{ createApiClient: { id: string } }>(CLIENT)).data?.createApiClient ?? {};
    const key = (await demo.ask<{ createApiKey: { secret: string } }>(KEY, { id })).data?.createApiKey.secret;
    const calendar = (await demo.ask<{ createCalendarAddress: { path: string } }>(CALENDAR)).data
      ?.createCalendarAddress;
    const withKey = () =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { ...JSON_TYPE, authorization: `Bearer ${key}` },
        body: '{"query":"{ viewer { actor } }"}',
      });
    const statuses = async () => [(await withKey()).status, (await fetch(`${origin}${calendar?.path}`)).status];
    expect(await statuses()).toEqual([200, 200]);
    expect(await isDemoOpen({ db: database.prisma })).toBe(true);

    const closed = await closeDemo({ db: database.prisma, now: NOW });
    expect(closed).toMatchObject({ users: 6, webhooks: 0 });
    expect(closed.clients).toBeGreaterThan(0);
    expect(await isDemoOpen({ db: database.prisma })).toBe(false);
    expect(await statuses()).toEqual([401, 404]);
    expect((await demo.ask(VIEWER)).status).toBe(401);
    expect(await (await marit()).who()).toBeUndefined();
    const suspended = await database.prisma.auditEntry.count({
      where: { event: 'USER_SUSPENDED', actor: 'system:close-demo' },
    });
    expect(suspended).toBe(6);
    expect(await closeDemo({ db: database.prisma, now: NOW })).toEqual({ users: 0, clients: 0, webhooks: 0 });
  });
});
