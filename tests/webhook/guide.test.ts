import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { change, givenWebhook } from './given.ts';

const GUIDE = new URL('../../docs/portal/webhooks.md', import.meta.url);

it('the receiver of the guide takes what it is sent, each message once, and nothing of others', async () => {
  const [, code = ''] = /```js\n([^]*?)```/.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  // In the room of the tests, so that it finds the library.
  const folder = mkdtempSync(join(fileURLToPath(new URL('.', import.meta.url)), 'guide-'));
  const file = join(folder, 'receiver.mjs');
  writeFileSync(file, code);
  const w = await world();
  const given = await givenWebhook(w);
  given.setClock(new Date());
  const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: '0', WEBHOOK_SECRET: given.secret } });
  try {
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    while (!/listening \d+/.test(said)) await once(child.stdout, 'data');
    const url = `http://localhost:${/listening (\d+)/.exec(said)?.[1]}/`;
    await w.db.prisma.webhook.update({ where: { id: rowId(given.webhook) }, data: { url } });
    await change(w);
    await given.turn();
    await w.carryOut('replayWebhook', { id: given.webhook.id, since: '2026-01-05T12:00:00Z' });
    await given.turn();
    const statuses = (await given.deliveries()).map(({ responseCode }) => responseCode);
    expect(statuses.length).toBeGreaterThan(1);
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(said.match(/change\.recorded SchoolHoliday CREATE/g)).toHaveLength(1);
    const foreign = { 'webhook-id': 'x', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' };
    expect((await fetch(url, { method: 'POST', body: '{}', headers: foreign })).status).toBe(401);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
});
