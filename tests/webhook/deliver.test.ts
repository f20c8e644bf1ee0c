import { Webhook } from 'standardwebhooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';
import { change, givenWebhook } from './given.ts';
import { isSigned, type Arrived } from './receiver.ts';

const END = 'query($municipality: String) { changes(municipality: $municipality, first: 0) { endCursor } changesEnd }';
const FEED = `query($municipality: String, $after: String) { changes(municipality: $municipality, after: $after, first: 100) {
  entries { cursor at entity objectId id committees operation cause reason } } }`;

let w: World;
beforeEach(async () => {
  w = await world();
});

/** Work that the public may know of, and work that it may not: a year in preparation, and private data. */
async function someWork() {
  const cycle = await w.givenCycle(2026);
  const person = await w.carryOut('registerPerson', {
    municipality: w.municipality.number,
    kind: 'RESIDENT',
    name: 'Kim Skjult',
  });
  await w.carryOut('planYear', { municipality: w.municipality.number, year: 2027 });
  return { cycle, person };
}

const kinds = (arrived: readonly Arrived[]) => arrived.map(({ message }) => message.data['entity']);

describe('an address that changes are sent to', () => {
  it('is sent each change once, in the order of the change feed, just as the feed tells the public', async () => {
    await w.log.settled();
    const { changesEnd: after } = await w.told<{ changesEnd: string }>(END, { municipality: w.municipality.number });
    const { receiver, turn } = await givenWebhook(w);
    await someWork();
    await turn();
    await turn();
    const variables = { municipality: w.municipality.number, after };
    const { changes } = await w.told<{ changes: { entries: readonly object[] } }>(FEED, variables, { as: 'public' });
    expect(changes.entries.length).toBeGreaterThan(10);
    expect(receiver.arrived.map(({ message }) => message.data)).toEqual(
      changes.entries.map((entry) => ({ municipality: w.municipality.number, ...entry })),
    );
    const all = await w.log.changesOf();
    expect(all.filter(({ published }) => !published).length).toBeGreaterThan(10);
    expect(JSON.stringify(receiver.arrived)).not.toContain('Kim Skjult');
    expect(new Set(receiver.arrived.map(({ id }) => id)).size).toBe(changes.entries.length);
  });

  it('can verify by the library of Standard Webhooks who sent it, and that nobody changed it', async () => {
    const { receiver, turn, secret, setClock } = await givenWebhook(w);
    setClock(new Date());
    await change(w);
    await turn();
    const [one] = receiver.arrived;
    if (one === undefined) throw new Error('nothing arrived');
    const webhook = new Webhook(secret);
    expect(webhook.verify(one.body, one.headers)).toEqual(one.message);
    expect(one.message).toMatchObject({
      type: 'change.recorded',
      data: { entity: 'SchoolHoliday', operation: 'CREATE' },
    });
    expect(one.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'webhook-id': one.id });
    expect(() => webhook.verify(one.body.replace('CREATE', 'DELETE'), one.headers)).toThrow('No matching signature');
    expect(() => new Webhook(`whsec_${'A'.repeat(43)}=`).verify(one.body, one.headers)).toThrow(
      'No matching signature',
    );
  });

  it('is sent nothing of another municipality, nor of before it was registered', async () => {
    const other = await world();
    await change(w);
    const { receiver, turn } = await givenWebhook(w);
    await other.givenYear(2026);
    await change(w);
    await turn();
    expect(kinds(receiver.arrived)).toEqual(['SchoolHoliday']);
  });

  it('is sent only of the committees and the kinds of object that it is for', async () => {
    const [first, second] = await w.givenYear(2026, { size: 2 });
    const committees = await Promise.all(
      [first, second].map(async (cycle) => (await w.current('Cycle', cycle ?? { id: '' })).committee),
    );
    const [one = { id: '' }, other = { id: '' }] = committees;
    const ofOne = await givenWebhook(w, { committeeIds: [one.id] });
    const ofKind = await givenWebhook(w, { entities: ['SchoolHoliday'] });
    const { id: districtId } = await w.givenDistrict();
    const rename = (id: string, number: number, validFrom: string) =>
      w.carryOut('renameCommittee', { id, name: `Utvalg ${number}`, number, districtId, validFrom });
    await rename(one.id, 11, '2026-02-01');
    await rename(other.id, 12, '2026-02-01');
    await change(w);
    for (const { turn } of [ofOne, ofKind]) await turn();
    expect(ofOne.receiver.arrived.length).toBeGreaterThan(0);
    for (const { message } of ofOne.receiver.arrived) expect(message.data['committees']).toEqual([one.id]);
    expect(kinds(ofKind.receiver.arrived)).toEqual(['SchoolHoliday']);
    const widened = await w.carryOut('updateWebhook', {
      id: ofKind.webhook.id,
      entities: [],
      committeeIds: [other.id],
    });
    expect(widened).toMatchObject({ entities: [], committees: [{ id: other.id }], version: 2 });
    await change(w);
    await rename(other.id, 12, '2026-03-01');
    await ofKind.turn();
    expect(new Set(kinds(ofKind.receiver.arrived))).toEqual(new Set(['SchoolHoliday', 'CommitteeName', 'Committee']));
  });

  it('is signed for with both secrets for a while when one gets a successor, and then with that one', async () => {
    const { webhook, receiver, turn, secret, wait } = await givenWebhook(w);
    const next = (await w.carryOut('rotateWebhookSecret', { id: webhook.id, overlapDays: 2 })).secret ?? '';
    expect(next).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const signedWith = async () => {
      await change(w);
      await turn();
      const last = receiver.arrived.at(-1);
      return last && [secret, next].map((one) => isSigned(last, one));
    };
    expect(await signedWith()).toEqual([true, true]);
    wait(2 * 86_400);
    expect(await signedWith()).toEqual([false, true]);
  });

  it('is sent nothing while it is paused, and everything when it goes on', async () => {
    const { webhook, receiver, turn, now } = await givenWebhook(w);
    await w.carryOut('pauseWebhook', { id: webhook.id });
    await change(w);
    await turn();
    expect(receiver.arrived).toEqual([]);
    expect(await now()).toMatchObject({ status: 'PAUSED', moves: ['ACTIVE'] });
    await w.carryOut('testWebhook', { id: webhook.id });
    await turn();
    expect(receiver.arrived.map(({ message }) => message.type)).toEqual(['webhook.test']);
    await w.carryOut('resumeWebhook', { id: webhook.id });
    await turn();
    expect(kinds(receiver.arrived.slice(1))).toEqual(['SchoolHoliday']);
  });

  it('is sent anew what was changed after a cursor or since a moment, under the ids of the first time', async () => {
    const { webhook, receiver, turn, deliveries } = await givenWebhook(w);
    for (const day of ['05', '06', '07']) {
      w.at(`2026-01-${day}T12:00:00Z`);
      await change(w);
    }
    await turn();
    const ids = receiver.arrived.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    const [first] = receiver.arrived;
    await w.carryOut('replayWebhook', { id: webhook.id, after: first?.message.data['cursor'] });
    await turn();
    expect(receiver.arrived.slice(3).map(({ id }) => id)).toEqual(ids.slice(1));
    await w.carryOut('replayWebhook', { id: webhook.id, since: '2026-01-07T00:00:00Z' });
    await turn();
    expect(receiver.arrived.slice(5).map(({ id }) => id)).toEqual(ids.slice(2));
    expect((await deliveries()).map(({ status }) => status)).toEqual(Array(6).fill('DELIVERED'));
  });
});
