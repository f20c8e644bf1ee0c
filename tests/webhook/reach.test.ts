import type { LookupAddress } from 'node:dns';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { givenWebhook } from './given.ts';
import { receiver } from './receiver.ts';

let w: World;
beforeEach(async () => {
  w = await world();
});

type Given = Awaited<ReturnType<typeof givenWebhook>>;

/** Where an address has come to lead since it was registered: no verb would let it. */
const lead = (given: Given, url: string) =>
  w.db.prisma.webhook.update({ where: { id: rowId(given.webhook) }, data: { url } });

async function outcomeOf(given: Given, options: Parameters<Given['turn']>[0]) {
  const { id } = await w.carryOut('testWebhook', { id: given.webhook.id });
  await given.turn({ patience: 3_000, ...options });
  return (await given.deliveries()).find((one) => one.id === id);
}

const unknown = (_name: string, done: (error: Error | null, found: LookupAddress[]) => void) =>
  done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []);

const PRIVATE = { fault: 'PRIVATE_ADDRESS', status: 'DEAD', responseCode: null };

describe('what is sent', () => {
  it.each([
    ['by number', (port: number) => `http://127.0.0.1:${port}/`],
    ['by a number that is written otherwise', (port: number) => `http://2130706433:${port}/`],
    ['by a number within another', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['by a name of this machine', (port: number) => `http://localhost:${port}/`],
  ])('does not get to this machine %s', async (_how, urlAt) => {
    const given = await givenWebhook(w);
    await lead(given, urlAt(given.receiver.port));
    expect(await outcomeOf(given, { local: false })).toMatchObject(PRIVATE);
    expect(given.receiver.arrived).toEqual([]);
  });

  it('does not get to another network of ours either, and there not even where one develops', async () => {
    const given = await givenWebhook(w);
    for (const host of ['10.0.0.1', '169.254.169.254', '[fd00::1]', '[::ffff:192.168.0.1]', '100.64.0.1']) {
      await lead(given, `http://${host}/`);
      expect([host, await outcomeOf(given, {})]).toEqual([host, expect.objectContaining(PRIVATE)]);
    }
  });

  it('does not follow a name that leads to the net at first and to this machine the next time', async () => {
    const given = await givenWebhook(w);
    await lead(given, `http://portal.example.no:${given.receiver.port}/`);
    const answers: LookupAddress[][] = [
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      [{ address: '127.0.0.1', family: 4 }],
      [{ address: '::ffff:127.0.0.1', family: 6 }],
    ];
    const asked: string[] = [];
    const resolve = (name: string, done: (error: Error | null, found: LookupAddress[]) => void) => {
      asked.push(name);
      done(null, answers[asked.length - 1] ?? []);
    };
    for (let nth = 0; nth < answers.length; nth += 1) {
      expect(await outcomeOf(given, { local: false, resolve })).toMatchObject({ fault: 'PRIVATE_ADDRESS' });
    }
    // Looked at once for each connection: what was found is what is connected to.
    expect(asked).toEqual(answers.map(() => 'portal.example.no'));
    expect(given.receiver.arrived).toEqual([]);
  });

  it('is not sent on to where the receiver points', async () => {
    const [given, other] = [await givenWebhook(w), await receiver()];
    for (const status of [301, 302, 303, 307, 308]) {
      given.receiver.answer((_arrived, response) => void response.writeHead(status, { location: other.url }).end());
      expect(await outcomeOf(given, {})).toMatchObject({ fault: 'REDIRECT', responseCode: status, status: 'DEAD' });
    }
    expect(other.arrived).toEqual([]);
  });

  it('fails where the name leads nowhere, no one listens, or the line is not what was asked for', async () => {
    const given = await givenWebhook(w);
    const faults: (string | null | undefined)[] = [];
    const tell = async (url: string, options: Parameters<Given['turn']>[0] = {}) => {
      await lead(given, url);
      faults.push((await outcomeOf(given, options))?.fault);
    };
    await tell('http://finnes-ikke.example.no/', { resolve: unknown });
    await tell('http://127.0.0.1:1/');
    await tell(`https://127.0.0.1:${given.receiver.port}/`);
    expect(faults).toEqual(['NAME', 'CONNECTION', 'TLS']);
  });
});
