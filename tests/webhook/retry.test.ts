import { beforeEach, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { change, givenWebhook, next } from './given.ts';

/** How many changes a failing receiver is sent. */
const CHANGES = Number(process.env['WEBHOOK_CHANGES'] ?? 60);

let w: World;
beforeEach(async () => {
  w = await world();
});

const idOf = () => rowId(w.municipality);

describe('a receiver that fails', () => {
  it(
    'a third of the time has every change in the end, whatever it failed on',
    async () => {
      const given = await givenWebhook(w);
      const { receiver } = given;
      const taken = new Set<string>();
      let seed = 7;
      receiver.answer(({ id }, response) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        const ways = ['break', 'error', 'take', 'take', 'take', 'take'] as const;
        const way = ways[Math.floor((seed / 2147483648) * ways.length)];
        if (way === 'break') return void response.destroy();
        if (way === 'take') taken.add(id);
        return void response.writeHead(way === 'take' ? 200 : 503).end();
      });
      for (let nth = 0; nth < CHANGES; nth += 1) await change(w);
      await given.turn();
      while ((await given.now()).pendingCount > 0) await next(given);
      expect(taken.size).toBe(CHANGES);
      const failed = receiver.arrived.length - CHANGES;
      expect(failed).toBeGreaterThan(CHANGES / 5);
      expect(await given.now()).toMatchObject({ pendingCount: 0, deadCount: 0, status: 'ACTIVE', failingSince: null });
      // What had failed came later than what came after it, and all else in order.
      const firsts = [...new Set(receiver.arrived.map(({ id }) => id))];
      const inOrder = [
        ...(await w.db.prisma.webhookDelivery.findMany({ where: { municipalityId: idOf() }, orderBy: { seq: 'asc' } })),
      ];
      expect(firsts).toEqual(inOrder.map(({ messageId }) => messageId));
    },
    Math.max(600_000, CHANGES * 2_000),
  );

  it('is tried for three days, and what never arrived is given up and told of, and tried once more by hand', async () => {
    const given = await givenWebhook(w);
    const { receiver, webhook } = given;
    let broken = true;
    let other = 0;
    // One message is poison to it, and the others arrive: the address goes on.
    receiver.answer(({ message }, response) => {
      const poison = message.data['entity'] === 'SchoolHoliday' && broken;
      if (!poison) other += 1;
      response.writeHead(poison ? 500 : 200).end();
    });
    await change(w);
    await w.givenDistrict();
    const start = given.clock().getTime();
    await given.turn();
    expect(other).toBeGreaterThan(0);
    while (await next(given));
    const dead = (await given.deliveries()).find(({ status }) => status === 'DEAD');
    expect(dead).toMatchObject({ attempts: 11, responseCode: 500, fault: 'STATUS', nextAttemptAt: null });
    const hours = (given.clock().getTime() - start) / 3_600_000;
    expect(hours).toBeGreaterThan(71);
    expect(hours).toBeLessThanOrEqual(72.5);
    expect((await given.now()).deadCount).toBe(1);
    expect((await given.deliveries()).find(({ status }) => status === 'DEAD')).toMatchObject({ moves: ['PENDING'] });
    expect(receiver.arrived).toHaveLength(11 + other);

    broken = false;
    await w.carryOut('resumeWebhook', { id: webhook.id }).catch(() => undefined);
    await w.carryOut('retryWebhookDelivery', { id: dead?.id });
    await given.turn();
    expect(await given.now()).toMatchObject({ deadCount: 0, pendingCount: 0, failingSince: null });
    expect(await w.refusalOf('retryWebhookDelivery', { id: dead?.id })).toMatchObject({ code: 'NOT_OPEN' });
    expect(await w.refusalOf('retryDeadDeliveries', { id: webhook.id })).toMatchObject({ code: 'NOT_OPEN' });
  });

  it('to answer is waited for so long and no longer, and one that never ends its answer has answered', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer(() => undefined);
    await change(w);
    const started = performance.now();
    await given.turn({ patience: 300 });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect((await given.deliveries())[0]).toMatchObject({
      status: 'PENDING',
      attempts: 1,
      fault: 'TIMEOUT',
      responseCode: null,
    });

    let closed = false;
    given.receiver.answer((_arrived, response) => {
      response.on('close', () => {
        closed = true;
      });
      response.writeHead(200);
      const pour = () => response.write(Buffer.alloc(16_384)) && setImmediate(pour);
      response.on('drain', pour);
      pour();
    });
    given.wait(5);
    await given.turn({ patience: 5_000 });
    expect((await given.deliveries())[0]).toMatchObject({
      status: 'DELIVERED',
      attempts: 2,
      fault: null,
      responseCode: 200,
    });
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(true);
  });

  it('is left alone for as long as it asks', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer((_arrived, response) => void response.writeHead(429, { 'retry-after': '120' }).end());
    await change(w);
    await given.turn();
    const [one] = await given.deliveries();
    expect(Date.parse(one?.nextAttemptAt ?? '') - given.clock().getTime()).toBe(120_000);
  });

  it('to take a try by hand is tried no more, and nothing is held against it', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer((_arrived, response) => void response.writeHead(500).end());
    await w.carryOut('testWebhook', { id: given.webhook.id });
    await given.turn();
    expect(await given.deliveries()).toMatchObject([
      { type: 'webhook.test', status: 'DEAD', attempts: 1, responseCode: 500 },
    ]);
    expect(await given.now()).toMatchObject({ failingSince: null, status: 'ACTIVE' });
  });
});
