import { beforeAll, describe, expect, it } from 'vitest';
import { forgetful, refused } from '../access/forgetful.ts';
import { actorsIn } from '../access/actors.ts';
import { plantMunicipality } from '../access/planted.ts';
import { keyOf } from '../testkit/api.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { givenWebhook } from './given.ts';

const LISTS = `query($municipality: String) { webhooks(filter: { municipality: $municipality }) { totalCount edges { node { id } } }
  webhookDeliveries(filter: { municipality: $municipality }) { totalCount edges { node { body } } } }`;

interface Lists {
  readonly webhooks: { readonly totalCount: number };
  readonly webhookDeliveries: { readonly totalCount: number };
}

let w: World;
let actors: ReturnType<typeof actorsIn>;
let ours: Awaited<ReturnType<typeof plantMunicipality>>;
let given: Awaited<ReturnType<typeof givenWebhook>>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
  given = await givenWebhook(w, { municipality: ours.number });
  await w.carryOut('testWebhook', { id: given.webhook.id });
});

const OTHERS = [
  'portal',
  'scopedPortal',
  'analyst',
  'ownCoordinator',
  'everyCommittee',
  'foreignAdmin',
  'systemAdmin',
] as const;
const register = () => ({ municipality: ours.number, name: 'Ny', url: 'https://portal.example.no/' });

/** How many addresses and deliveries someone is told of, and whether this one is seen. */
const told = async (key: string) => {
  const { webhooks, webhookDeliveries } = await w.told<Lists>(LISTS, { municipality: ours.number }, { key });
  const seen = await w.seen('Webhook', given.webhook.id, { key });
  return [webhooks.totalCount, webhookDeliveries.totalCount, seen === null ? 0 : 1];
};

describe('an address that changes are sent to', () => {
  it('is seen by those who look after the municipality, and by nobody else, with what is sent there', async () => {
    expect(await told(keyOf(actors.ownAdmin))).toEqual([1, 1, 1]);
    for (const name of OTHERS) expect([name, await told(keyOf(actors[name]))]).toEqual([name, [0, 0, 0]]);
    expect(await told('')).toEqual([0, 0, 0]);
  });

  it.each([
    'pauseWebhook',
    'removeWebhook',
    'replayWebhook',
    'resumeWebhook',
    'retryDeadDeliveries',
    'rotateWebhookSecret',
    'testWebhook',
    'updateWebhook',
  ] as const)('is left as it is by %s of anyone else, as if it were not there', async (verb) => {
    const input = { id: given.webhook.id };
    for (const name of OTHERS) {
      const refusal = await w.refusalOf(verb, input, { key: keyOf(actors[name]) });
      expect([name, refusal]).toEqual([name, expect.objectContaining({ code: 'NOT_FOUND', id: given.webhook.id })]);
    }
    expect(await w.refusalOf(verb, input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
    expect(await given.now()).toMatchObject({ version: 1, status: 'ACTIVE' });
  });

  it('has nothing sent again by anyone else, as if it had never been sent', async () => {
    const [{ id } = { id: '' }] = await w.db.prisma.webhookDelivery.findMany({
      where: { webhookId: rowId(given.webhook) },
    });
    const input = { id: globalId('WebhookDelivery', id) };
    for (const name of OTHERS) {
      const refusal = await w.refusalOf('retryWebhookDelivery', input, { key: keyOf(actors[name]) });
      expect([name, refusal]).toEqual([name, expect.objectContaining({ code: 'NOT_FOUND', ...input })]);
    }
    expect(await w.refusalOf('retryWebhookDelivery', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
  });

  it('is registered by those who look after the municipality alone', async () => {
    for (const name of OTHERS) {
      const refusal = await w.refusalOf('registerWebhook', register(), { key: keyOf(actors[name]) });
      expect([name, refusal]).toEqual([name, expect.objectContaining({ code: 'NOT_ALLOWED' })]);
    }
    const theirs = globalId('Committee', ours.first.id);
    const mine = {
      municipality: w.municipality.number,
      name: 'Ny',
      url: 'https://portal.example.no/',
      committeeIds: [theirs],
    };
    expect(await w.refusalOf('registerWebhook', mine)).toMatchObject({
      fields: [{ field: 'committeeIds', fault: 'elsewhere' }],
    });
    expect(await w.refusalOf('registerWebhook', { ...mine, committeeIds: [], entities: ['User'] })).toMatchObject({
      fields: [{ field: 'entities', fault: 'unknown' }],
    });
  });

  it('is an address on the net, also when it is changed, and nothing is left where it is not', async () => {
    const refused_ = async (url: string) => {
      const faults = [
        await w.refusalOf('registerWebhook', { ...register(), url }),
        await w.refusalOf('updateWebhook', { id: given.webhook.id, url }),
      ].map(({ fields }) => (fields as { fault: string }[])[0]?.fault);
      return [...new Set(faults)].join();
    };
    expect(await refused_('http://portal.example.no/')).toBe('not_https');
    for (const url of [
      'https://10.0.0.1/',
      'https://169.254.169.254/',
      'https://[::ffff:10.0.0.1]/',
      'https://167772161/',
      'https://database/',
    ]) {
      expect([url, await refused_(url)]).toEqual([url, 'not_public']);
    }
    expect(await refused_('javascript:alert(1)')).toBe('invalid_format');
    expect(await w.db.prisma.webhook.count({ where: { municipalityId: ours.id } })).toBe(1);
  });

  it('refuses what it can’t do as it stands, and edits that rest on an older version', async () => {
    const { id } = given.webhook;
    expect(await w.refusalOf('resumeWebhook', { id })).toMatchObject({ code: 'NOT_OPEN', verb: 'resumeWebhook' });
    expect(await w.refusalOf('retryDeadDeliveries', { id })).toMatchObject({ code: 'NOT_OPEN' });
    expect(await w.refusalOf('updateWebhook', { id, name: 'Annet', expectedVersion: 7 })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { name: 'Annet' },
      theirs: { name: 'Portalen i Prøve' },
    });
    expect(await w.refusalOf('replayWebhook', { id })).toMatchObject({
      fields: [{ field: 'after', fault: 'required' }],
    });
    expect(await w.refusalOf('replayWebhook', { id, after: 'hei' })).toMatchObject({ code: 'BAD_CURSOR' });
    const elsewhere = Buffer.from('00000000-0000-4000-8000-000000000000.1.1').toString('base64url');
    expect(await w.refusalOf('replayWebhook', { id, after: elsewhere })).toMatchObject({ code: 'CURSOR_EXPIRED' });
    expect(await w.refusalOf('replayWebhook', { id, since: '2030-01-01T00:00:00Z' })).toMatchObject({
      fields: [{ field: 'since', fault: 'too_late' }],
    });
  });

  it('has a secret that is shown once, and that no caller can read out of the database', async () => {
    const input = { ...register(), clientMutationKey: `secret ${ours.number}` };
    const [first, again] = [await w.carryOut('registerWebhook', input), await w.carryOut('registerWebhook', input)];
    expect(first.secret).toMatch(/^whsec_/);
    expect(again).toMatchObject({ secret: null, webhook: { id: first.webhook.id } });
    const webhookId = rowId(first.webhook);
    const read = (actor: (typeof actors)['ownAdmin']) =>
      refused(w.db)(actor, (db) => db.webhookSecret.findMany({ where: { webhookId } }));
    expect([await read(actors.ownAdmin), await read(actors.systemAdmin)]).toEqual(['42501', '42501']);
    const ends = (actor: (typeof actors)['ownAdmin']) =>
      forgetful(w.db)(actor, (db) => db.webhookSecret.count({ where: { webhookId } }));
    expect([await ends(actors.ownAdmin), await ends(actors.foreignAdmin)]).toEqual([1, 0]);
  });

  it('is kept apart by the database too, for code that forgets to ask', async () => {
    const webhookId = rowId(given.webhook);
    const outcomes = async (actor: (typeof actors)['ownAdmin']) => [
      await refused(w.db)(actor, (db) => db.webhook.update({ where: { id: webhookId }, data: { name: 'Tatt' } })),
      await refused(w.db)(actor, (db) => db.webhook.delete({ where: { id: webhookId } })),
      await refused(w.db)(actor, (db) =>
        db.webhook.create({ data: { municipalityId: ours.id, name: 'x', url: 'https://x.example.no/' } }),
      ),
      await forgetful(w.db)(actor, (db) => db.webhookDelivery.count({ where: { webhookId } })),
      await forgetful(w.db)(actor, (db) => db.webhookProgress.count({ where: { webhookId } })),
    ];
    expect(await outcomes(actors.ownAdmin)).toEqual([undefined, undefined, undefined, 1, 1]);
    for (const name of ['foreignAdmin', 'everyCommittee', 'systemAdmin', 'scopedPortal'] as const) {
      expect([name, await outcomes(actors[name] as (typeof actors)['ownAdmin'])]).toEqual([
        name,
        ['P2025', 'P2025', '42501', 0, 0],
      ]);
    }
  });

  it('is told of in the audit, and goes with all that was sent when it is removed', async () => {
    const one = await givenWebhook(w, { municipality: ours.number, name: 'Går bort' });
    const { id } = one.webhook;
    await w.carryOut('testWebhook', { id });
    await w.carryOut('pauseWebhook', { id });
    await w.carryOut('rotateWebhookSecret', { id });
    await w.carryOut('removeWebhook', { id });
    const entries = await w.db.prisma.auditEntry.findMany({
      where: { entityId: rowId(one.webhook) },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ event, reason }) => [event, reason])).toEqual([
      ['WEBHOOK_REGISTERED', null],
      ['WEBHOOK_RESENT', 'TEST'],
      ['WEBHOOK_CHANGED', 'PAUSED'],
      ['WEBHOOK_SECRET_ROTATED', null],
      ['WEBHOOK_REMOVED', null],
    ]);
    expect(entries.map(({ toldTo }) => toldTo)).toEqual(entries.map(() => [ours.id]));
    const where = { webhookId: rowId(one.webhook) };
    expect([
      await w.db.prisma.webhookSecret.count({ where }),
      await w.db.prisma.webhookDelivery.count({ where }),
    ]).toEqual([0, 0]);
  });
});
