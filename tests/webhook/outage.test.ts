import { beforeEach, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { change, givenWebhook, next } from './given.ts';

const HOUR = 3600;

let w: World;
beforeEach(async () => {
  w = await world();
});

const idOf = () => rowId(w.municipality);

describe('a receiver that fails', () => {
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
});
