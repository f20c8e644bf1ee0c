import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '@naerhjul/api/src/config.ts';
import type { RateSettings } from '@naerhjul/api/src/rate.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenHouse } from '../access/given.ts';
import { HAS_REDIS, startRedis } from '../testkit/redis.ts';
import { codesOf, JSON_TYPE, knock } from './door.ts';
import { ownApp } from './own-app.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({});
  await migrate(database);
});
afterAll(() => database?.close());

const PROXIED = ['127.0.0.1'];

const from = (address: string, headers: object = {}) => ({
  headers: { ...JSON_TYPE, 'x-forwarded-for': address, ...headers },
});

/** An API that counts, and calls to it from an address, as the proxy in front tells it. */
async function counting(settings: Partial<RateSettings> = {}) {
  const app = await ownApp({ database, signIn: 'demo', rate: { perMinute: 3, proxies: PROXIED, ...settings } });
  const ask = (address: string, headers: object = {}) =>
    knock(
      '/graphql',
      { method: 'POST', body: '{"query":"{ viewer { actor } }"}', ...from(address, headers) },
      app.origin,
    );
  return { ...app, ask, visit: (path: string, address: string) => knock(path, from(address), app.origin) };
}

const OWN_PEOPLE = {
  OIDC_ISSUER: 'https://idp.example',
  OIDC_CLIENT_ID: 'x',
  PUBLIC_URL: 'https://naerhjul.example',
};
const KEY = { authorization: 'Bearer a-token-of-its-own' };
const WRONG = { authorization: 'Bearer nh_0123456789ab_wrong' };

describe('the public', () => {
  it('may ask so often from one address, is told how often, and then when to come back', async () => {
    const { ask } = await counting();
    const told = [await ask('203.0.113.1'), await ask('203.0.113.1'), await ask('203.0.113.1')];
    expect(told.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0']);
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200]);
    const full = await ask('203.0.113.1');
    expect([full.status, codesOf(full)]).toEqual([429, ['RATE_LIMITED']]);
    expect(full.headers.get('ratelimit-limit')).toBe('3');
    expect(Number(full.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(full.errors[0]?.extensions).toMatchObject({ limit: 3, retryAfter: Number(full.headers.get('retry-after')) });
    expect((await ask('203.0.113.2')).status).toBe(200);
  });

  it('is one and the same in all of an IPv6 network, and whatever it calls itself', async () => {
    const { ask } = await counting({ perMinute: 1 });
    expect((await ask('2001:db8:1:2::1')).status).toBe(200);
    expect((await ask('2001:db8:1:2:ffff::9')).status).toBe(429);
    expect((await ask('198.51.100.1')).status).toBe(200);
    expect((await ask('1.2.3.4, 198.51.100.1')).status).toBe(429);
    expect(
      (await ask('198.51.100.1', { 'x-real-ip': '1.2.3.4', 'user-agent': 'another', cookie: 'naerhjul-session=' }))
        .status,
    ).toBe(429);
  });

  it('can’t say where it comes from without a proxy that is trusted', async () => {
    const { ask } = await counting({ perMinute: 1, proxies: [] });
    expect((await ask('203.0.113.1')).status).toBe(200);
    expect((await ask('203.0.113.2')).status).toBe(429);
  });
});

describe('a cookie that is worth nothing', () => {
  it('goes round no count', async () => {
    const { ask } = await counting({ perMinute: 2 });
    const stale = { cookie: `naerhjul-session=${'a'.repeat(43)}` };
    const told = [await ask('203.0.113.9', stale), await ask('203.0.113.9', stale), await ask('203.0.113.9', stale)];
    expect(told.map(({ status }) => status)).toEqual([401, 401, 429]);
  });
});

describe('whoever is known', () => {
  it('is counted by who they are, and may ask more', async () => {
    const { ask } = await counting({ perMinute: 1 });
    expect((await ask('203.0.113.1')).status).toBe(200);
    const told = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4', '203.0.113.5']) {
      told.push((await ask(address, KEY)).status);
    }
    expect(told).toEqual([200, 200, 200, 200, 429]);
  });
});

describe('someone who guesses', () => {
  it('at keys is let try no more after thirty, with a right one neither, and others are', async () => {
    const { ask, visit } = await counting({ perMinute: 100 });
    for (let tries = 0; tries < 30; tries += 1) expect((await ask('203.0.113.1', WRONG)).status).toBe(401);
    expect((await ask('203.0.113.1', WRONG)).status).toBe(429);
    expect((await ask('203.0.113.1', KEY)).status).toBe(429);
    expect((await ask('203.0.113.2', KEY)).status).toBe(200);
    // Whoever only mistyped at the sign-in is another matter.
    expect((await visit('/auth/callback?code=x&state=y', '203.0.113.1')).status).toBe(400);
  });

  it('at sign-ins is let try no more after thirty, however many operations are left', async () => {
    const { visit, ask } = await counting({ perMinute: 100 });
    for (let tries = 0; tries < 30; tries += 1) {
      expect((await visit('/auth/callback?code=x&state=y', '203.0.113.1')).status).toBe(400);
    }
    const wait = await visit('/auth/sign-in', '203.0.113.1');
    expect([wait.status, wait.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(wait.text).toContain('Vent 10 minutter, og prøv igjen.');
    expect((await visit('/auth/callback?code=x&state=y', '203.0.113.2')).status).toBe(400);
    expect((await ask('203.0.113.1')).status).toBe(200);
  });

  it('is counted where operations are not: people of one’s own sign in there', async () => {
    const settings = readConfig({ ...OWN_PEOPLE, RATE_PER_MINUTE: '0' });
    expect(settings).toMatchObject({ production: true, rate: { perMinute: 0 } });
    const { visit, ask } = await counting({ perMinute: 0 });
    for (let asked = 0; asked < 40; asked += 1) expect((await ask('203.0.113.1')).status).toBe(200);
    for (let tries = 0; tries < 30; tries += 1) expect((await ask('203.0.113.1', WRONG)).status).toBe(401);
    expect((await ask('203.0.113.1', WRONG)).status).toBe(429);
    for (let tries = 0; tries < 30; tries += 1) await visit('/auth/callback?code=x&state=y', '203.0.113.2');
    expect((await visit('/auth/callback?code=x&state=y', '203.0.113.2')).status).toBe(429);
  });

  it('is not the provider that signs people out in a frame, all of an office from one address', async () => {
    const { origin, idp } = await givenHouse({}, undefined, database, { perMinute: 100, proxies: [] });
    const leave = `/auth/front-channel-logout?iss=${encodeURIComponent(idp.origin)}&sid=one`;
    for (let people = 0; people < 40; people += 1) expect((await knock(leave, {}, origin)).status).toBe(200);
  });

  it('is not whoever signs in: all of an office do so from one address, and who guesses among them is still counted', async () => {
    const rate = { perMinute: 100, proxies: [] };
    const { signedIn, origin } = await givenHouse({}, undefined, database, rate);
    for (let people = 0; people < 16; people += 1) expect((await signedIn()).actor).toMatch(/^user:/);
    for (let tries = 0; tries < 30; tries += 1) {
      expect((await knock('/auth/callback?code=x&state=y', {}, origin)).status).toBe(400);
    }
    expect((await knock('/auth/callback?code=x&state=y', {}, origin)).status).toBe(429);
  });
});

describe.skipIf(!HAS_REDIS)('several processes', () => {
  let redis: ChildProcess;
  let redisUrl: string;
  beforeAll(async () => {
    ({ redis, url: redisUrl } = await startRedis());
  });
  afterAll(() => redis?.kill());

  it('count together by Redis, and each by itself while it does not answer', async () => {
    const [one, other] = [await counting({ redisUrl }), await counting({ redisUrl })];
    // Until they are connected they count for themselves; that must not be what is seen here.
    const statusAt = async (remaining: string) => {
      for (;;) {
        const { headers } = await one.ask('203.0.113.9');
        if (headers.get('ratelimit-remaining') === remaining) return;
        await pause(50);
      }
    };
    await statusAt('0');
    await pause(500);
    const told = [];
    for (const app of [one, other, one, other]) told.push((await app.ask('203.0.113.1')).status);
    expect(told).toEqual([200, 200, 200, 429]);
    redis.kill();
    await new Promise((resolve) => redis.once('exit', resolve));
    expect((await one.ask('203.0.113.4')).status).toBe(200);
    expect((await other.ask('203.0.113.4')).status).toBe(200);
    while (!one.lines.some(({ msg }) => msg === 'the shared count does not answer')) await pause(50);
    for (const app of [one, other]) await new Promise((resolve) => app.server.close(resolve));
  });
});
