import { expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const ago = (days: number) => new Date(NOW - days * 86_400_000);

it('what was given up in an outage is kept until the address goes on, and whatever else was sent is not', async () => {
  const w = await world();
  const municipalityId = rowId(w.municipality);
  const expired = async (failingSince: Date | null, message: object) => {
    const { prisma } = w.db;
    const { id: webhookId } = await prisma.webhook.create({
      data: { municipalityId, name: 'Portalen', url: 'https://portal.example.no/' },
    });
    const [state] = await w.db.query<{ epoch: string }>('SELECT epoch::text FROM change_epoch');
    await prisma.webhookProgress.create({
      data: { webhookId, municipalityId, epoch: state?.epoch ?? '', xid: 1n, seq: 1n, failingSince },
    });
    const { id } = await prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('app.now', ${ago(40).toISOString()}, true)`;
      const sent = { type: 'change.recorded', body: '{}', messageId: 'chg_1', attemptedAt: ago(37), ...message };
      return db.webhookDelivery.create({ data: { municipalityId, webhookId, ...sent } });
    });
    const [found] = await w.db.query<{ expired: boolean }>(
      'SELECT app_expired(t, $2) AS expired FROM webhook_delivery t WHERE id = $1',
      [id, ago(30)],
    );
    return found?.expired;
  };
  expect(await expired(ago(40), { status: 'DEAD' })).toBe(false);
  expect(await expired(ago(40), { status: 'DEAD', type: 'webhook.test' })).toBe(true);
  expect(await expired(ago(10), { status: 'DEAD' })).toBe(true);
  expect(await expired(null, { status: 'DEAD' })).toBe(true);
  expect(await expired(ago(40), { status: 'DELIVERED' })).toBe(true);
});
