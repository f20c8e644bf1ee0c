import { beforeEach, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { change, givenWebhook, type GivenWebhook } from './given.ts';

/** How many changes a failing receiver is sent. */
const CHANGES = Number(process.env['WEBHOOK_CHANGES'] ?? 60);
const HOUR = 3600;

let w: World;
beforeEach(async () => {
  w = await world();
});

const idOf = () => rowId(w.municipality);

/** Moves the sender's clock to when there is something to do next, and has it done; false when there is nothing. */
async function next(given: GivenWebhook): Promise<boolean> {
  const { restsUntil } = await given.now();
  const first = await w.db.prisma.webhookDelivery.findFirst({
    where: { webhookId: rowId(given.webhook), status: 'PENDING' },
    orderBy: { nextAttemptAt: 'asc' },
  });
  if (first?.nextAttemptAt === undefined || first.nextAttemptAt === null) return false;
  const times = [given.clock(), first.nextAttemptAt, new Date(restsUntil ?? 0)].map((time) => time.getTime());
  given.setClock(new Date(Math.max(...times)));
  await given.turn();
  return true;
}

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

  it('for three days on end is sent nothing more, which the audit tells, and everything when someone says so', async () => {
    const given = await givenWebhook(w);
    const { receiver, webhook } = given;
    receiver.answer((_arrived, response) => void response.writeHead(500).end());
    for (let nth = 0; nth < 20; nth += 1) await change(w);
    await given.turn();
    // After five in a row it is left alone, for a second at first.
    expect(receiver.arrived).toHaveLength(5);
    const rests = Date.parse((await given.now()).restsUntil ?? '') - given.clock().getTime();
    expect(rests).toBe(1000);
    await change(w);
    await given.turn();
    expect(receiver.arrived).toHaveLength(5);
    // What is new waits in the log until it is over.
    expect(await given.now()).toMatchObject({ pendingCount: 20 });
    given.wait(71 * HOUR);
    await given.turn();
    expect((await given.now()).status).toBe('ACTIVE');
    given.wait(1 * HOUR);
    await given.turn();
    expect(await given.now()).toMatchObject({ status: 'DISABLED', stop: 'FAILING', moves: ['ACTIVE'] });
    const sent = receiver.arrived.length;
    given.wait(100 * HOUR);
    await given.turn();
    expect(receiver.arrived).toHaveLength(sent);
    const entries = await w.db.prisma.auditEntry.findMany({
      where: { event: 'WEBHOOK_DISABLED', municipalityId: idOf() },
    });
    expect(entries).toMatchObject([{ actor: 'system:webhooks', entity: 'Webhook', reason: 'FAILING' }]);

    receiver.answer((_arrived, response) => void response.writeHead(200).end());
    await w.carryOut('resumeWebhook', { id: webhook.id });
    for (let more = true; more;) more = await next(given);
    expect(await given.now()).toMatchObject({ pendingCount: 0, status: 'ACTIVE', stop: null });
    expect(new Set(receiver.arrived.map(({ id }) => id)).size).toBe(21);
  });

  it('by saying that it is gone is sent nothing more at once', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer((_arrived, response) => void response.writeHead(410).end());
    for (let nth = 0; nth < 3; nth += 1) await change(w);
    await given.turn();
    given.wait(100 * HOUR);
    await given.turn();
    expect(given.receiver.arrived).toHaveLength(1);
    expect(await given.now()).toMatchObject({ status: 'DISABLED', stop: 'GONE', deadCount: 1, pendingCount: 2 });
    // It is looked whether it is back, and the address goes on: everything since it stopped is sent.
    given.receiver.answer((_arrived, response) => void response.writeHead(200).end());
    await w.carryOut('testWebhook', { id: given.webhook.id });
    await w.carryOut('updateWebhook', { id: given.webhook.id, url: `${given.receiver.url}there` });
    await given.turn();
    await change(w);
    await w.carryOut('resumeWebhook', { id: given.webhook.id });
    await given.turn();
    const sent = await w.db.prisma.webhookDelivery.findMany({
      where: { webhookId: rowId(given.webhook), type: 'change.recorded' },
      orderBy: { seq: 'asc' },
    });
    expect(sent.map(({ status }) => status)).toEqual(Array(4).fill('DELIVERED'));
    // In the order of the feed, the one that met the stop first of all.
    const ids = given.receiver.arrived.slice(1).flatMap(({ id }) => (id.startsWith('chg_') ? [id] : []));
    expect(ids).toEqual(sent.map(({ messageId }) => messageId));
    expect(ids[0]).toBe(given.receiver.arrived[0]?.id);
  });

  it('for so long that messages were given up before it was stopped is sent those too when it goes on', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer((_arrived, response) => void response.writeHead(500).end());
    for (let nth = 0; nth < 3; nth += 1) await change(w);
    await given.turn();
    while ((await given.now()).status === 'ACTIVE' && (await next(given)));
    // The last tries are made a little before three days are over.
    expect(await given.now()).toMatchObject({ status: 'ACTIVE', deadCount: 3 });
    given.wait(1 * HOUR);
    await change(w);
    await given.turn();
    expect(await given.now()).toMatchObject({ status: 'DISABLED', stop: 'FAILING' });
    expect((await given.now()).deadCount).toBeGreaterThan(0);
    given.receiver.answer((_arrived, response) => void response.writeHead(200).end());
    await w.carryOut('resumeWebhook', { id: given.webhook.id });
    await given.turn();
    const all = await given.deliveries();
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 'DELIVERED'));
    expect(await given.now()).toMatchObject({ pendingCount: 0, deadCount: 0, failingSince: null, restsUntil: null });
  });

  it('at one message alone is not sent that again for going on: it failed by itself', async () => {
    const given = await givenWebhook(w);
    given.receiver.answer(({ message }, response) => {
      response.writeHead(message.data['entity'] === 'SchoolHoliday' ? 500 : 200).end();
    });
    await change(w);
    await given.turn();
    while (await next(given));
    expect((await given.now()).deadCount).toBe(1);
    await w.givenDistrict();
    given.wait(300);
    await given.turn();
    await w.carryOut('pauseWebhook', { id: given.webhook.id });
    await w.carryOut('resumeWebhook', { id: given.webhook.id });
    expect((await given.now()).deadCount).toBe(1);
  });

  it('a third of the time is not left alone for long: all it was sent arrives within a minute for each hundred', async () => {
    const given = await givenWebhook(w);
    let nth = 0;
    // Two fail, four arrive, and now and then six fail in a row.
    given.receiver.answer((_arrived, response) => {
      nth += 1;
      response.writeHead(nth % 6 < 2 || nth % 90 < 6 ? 503 : 200).end();
    });
    for (let many = 0; many < 100; many += 1) await change(w);
    const started = given.clock().getTime();
    await given.turn();
    const tried = async () => (await given.deliveries()).filter(({ attempts }) => attempts > 0).length;
    while ((await tried()) < 100) {
      const { restsUntil } = await given.now();
      if (restsUntil) given.setClock(new Date(restsUntil));
      await given.turn();
    }
    expect(given.clock().getTime() - started).toBeLessThan(60_000);
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
