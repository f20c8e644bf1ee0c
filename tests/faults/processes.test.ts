import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../change/listening.ts';
import { HAS_REDIS, startRedis } from '../testkit/redis.ts';
import { newDatabase, type Place } from './place.ts';
import { start, type Running } from './running.ts';

const SERVER = process.env['DATABASE_URL'] ?? '';
const ADD = 'mutation($input: CreateMunicipalityInput!) { createMunicipality(input: $input) { id } }';
const COUNT = '{ municipalities(first: 0) { totalCount } }';
const CHANGES = 20;
const counted = (text: string) => Number(/"totalCount":(\d+)/.exec(text)?.[1]);

// Both are there in the whole run, which starts and installs them.
describe.skipIf(SERVER === '' || !HAS_REDIS)('of two processes on one database, with Redis between them,', () => {
  let place: Place;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let one: Running;
  let other: Running;
  beforeAll(async () => {
    [place, redis] = [await newDatabase(SERVER), await startRedis()];
    const settings = { ...place.settings, REDIS_URL: redis.url };
    one = await start(settings);
    other = await start(settings);
  });
  afterAll(async () => {
    await Promise.all([one?.kill(), other?.kill()]);
    redis?.redis.kill();
    await place?.drop();
  });

  const read = async (held = '') => {
    const response = await fetch(`${other.url}/graphql?query=${encodeURIComponent(COUNT)}`, {
      headers: { 'if-none-match': held },
    });
    return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
  };

  it('what one changes is heard by whoever listens to the other, and what the other has kept of it is gone', async () => {
    const listener = listen(other.url, { entities: ['Municipality'] });
    // It is heard from the moment on that the stream is open; what was done before would be none of this.
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    const waits = [];
    const kept = await read();
    expect((await read(kept.etag)).status).toBe(304);
    const before = counted(kept.text);
    for (let i = 0, { etag } = kept; i < CHANGES; i += 1) {
      await one.ask(ADD, { input: { number: String(5000 + i), name: `Prøve ${i}` } });
      const begun = performance.now();
      const told = await read(etag);
      expect([told.status, counted(told.text)]).toEqual([200, before + i + 1]);
      ({ etag } = told);
      // While anyone's transaction is under way on the server, what marks the answer may move once more.
      await expect
        .poll(async () => {
          const again = await read(etag);
          ({ etag } = again);
          return again.status;
        })
        .toBe(304);
      await listener.until(i + 1);
      waits.push(performance.now() - begun);
    }
    listener.stop();
    expect(listener.entries).toHaveLength(CHANGES);
    expect(new Set(listener.entries.map(({ id }) => id)).size).toBe(CHANGES);
    // Without a signal it would be seen within two seconds, a second in the middle.
    expect(waits.toSorted((a, b) => a - b)[CHANGES / 2]).toBeLessThan(500);
  });

  it('each goes on by itself when Redis is gone', async () => {
    const listener = listen(other.url, { entities: ['Municipality'] });
    redis.redis.kill();
    await new Promise((resolve) => {
      redis.redis.once('exit', resolve);
    });
    await one.ask(ADD, { input: { number: '9901', name: 'Uten Redis' } });
    await listener.until(1);
    listener.stop();
    expect(listener.entries).toHaveLength(1);
  });
});
