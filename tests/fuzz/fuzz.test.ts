import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../faults/place.ts';
import { start, type Running } from '../faults/running.ts';
import { fuzz } from './fuzz.ts';
import { knownOf, type Known } from './pool.ts';

/** The same inputs each time, so that it fails for what is wrong and not for the luck of a day; `npm run fuzz` draws others. */
const SEED = 20261201;
const RUNS = 2000;
const KINDS = 19;
/** A slow machine tries fewer. */
const LIMIT_MS = 20_000;

const place = newFolder();
let running: Running;
let known: Known;
beforeAll(async () => {
  running = await start(place.settings);
  known = await knownOf(running.url, running.token);
});
afterAll(async () => {
  await running?.kill();
  await place.drop();
});

describe('what nobody should send', () => {
  it('is answered in time with a status that is told, in no words of the inside, and the process goes on', async () => {
    const { url: origin, token } = running;
    const { kinds, faults } = await fuzz({ origin, token, known, seed: SEED, runs: RUNS, limitMs: LIMIT_MS });
    expect(faults).toEqual([]);
    expect(kinds.size).toBe(KINDS);
    const statuses = [...kinds.values()].flatMap((one) => [...one.statuses.keys()]);
    // Some of it was fine, or all would be refused at the door.
    expect(statuses).toContain(200);
    expect(await running.ask('{ municipality(number: "3301") { name } }')).toEqual({
      municipality: { name: 'Drammen' },
    });
  }, 120_000);
});

describe('the judge of the answers', () => {
  const say: { status: number; text: string } = { status: 200, text: '{}' };
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume();
      if (say.status === 0) response.destroy();
      else response.writeHead(say.status, { 'content-type': 'application/json' }).end(say.text);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['a status of 500', 500, '{}', /^status 500$/],
    ['a fault of ours that is answered with 200', 200, '{"errors":[{"extensions":{"code":"INTERNAL"}}]}', /INTERNAL/],
    ['a stack', 400, '{"errors":[{"message":"x at Object.read (file.ts:1:1)"}]}', /^internal words/],
    ['a statement', 400, '{"errors":[{"message":"relation \\"person\\" does not exist"}]}', /^internal words/],
    ['a connection that breaks', 0, '', /closed without an answer/],
  ])('hears %s', async (_, status, text, what) => {
    Object.assign(say, { status, text });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { faults } = await fuzz({ origin, token: 'a', known, seed: SEED, runs: KINDS });
    expect(faults.length).toBeGreaterThan(5);
    for (const fault of faults) expect(fault.what).toMatch(what);
  });
});
