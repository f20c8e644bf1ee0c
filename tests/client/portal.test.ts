import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@naerhjul/client';
import { Copy } from '@naerhjul/client/examples/portal/copy.ts';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';

const RECEIVER = fileURLToPath(new URL('../../client/examples/portal/receive.ts', import.meta.url));
const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

let w: World;
let url: string;
let folder: string;
beforeAll(async () => {
  url = `${(await theApi()).origin}/graphql`;
  w = await world();
  folder = mkdtempSync(join(tmpdir(), 'naerhjul-portal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copyIn = (file: string) => new Copy(file, createClient({ url }), w.municipality.number);
const rename = async (id: string, name: string, validFrom: string) => {
  const { id: districtId } = await w.givenDistrict();
  await w.carryOut('renameCommittee', { id, number: 9, name, districtId, validFrom });
};

/** Sends a message as the server would, and gives what is answered. */
async function tell(to: string, type: string, data: object): Promise<number> {
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
  const at = new Date();
  const headers = {
    'webhook-id': `msg_${type}`,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign(`msg_${type}`, at, body),
  };
  return (await fetch(to, { method: 'POST', headers, body })).status;
}

describe('the copy of the sample portal', () => {
  it('has a new name from its first day on, of which nobody is told that day', async () => {
    const committee = await w.givenCommittee();
    await rename(committee.id, 'Konnerud', '2026-02-01');
    await w.log.settled();
    const copy = copyIn(':memory:');
    await copy.update();
    w.at('2026-02-01T12:00:00Z');
    expect(await w.current('Committee', committee)).toMatchObject({ name: 'Konnerud' });
    await copy.update();
    expect(copy.everything()).not.toContainEqual(expect.objectContaining({ name: 'Konnerud' }));
    await copy.ofToday('2026-02-01');
    expect(copy.everything()).toContainEqual(expect.objectContaining({ name: 'Konnerud' }));
    copy.close();
  });

  it(
    'is begun anew by its receiver when the server says that its database was restored',
    { timeout: 60_000 },
    async () => {
      const file = join(folder, 'copy.sqlite');
      const child = spawn(process.execPath, [RECEIVER, url, w.municipality.number, file, '0'], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, WEBHOOK_SECRET: SECRET },
      });
      try {
        let said = '';
        child.stdout.on('data', (text: Buffer) => (said += text.toString()));
        while (!said.includes('listening')) await once(child.stdout, 'data');
        const to = `http://127.0.0.1:${/listening (\d+)/.exec(said)?.[1]}/`;
        const copy = copyIn(file);
        const { begun } = copy.applied();
        const made = await w.givenCommittee({ name: 'Galterud' });
        await w.log.settled();
        expect(await tell(to, 'webhook.test', {})).toBe(204);
        expect(copy.applied()).toEqual({ begun, cursors: [] });
        expect(await tell(to, 'feed.restarted', { cursor: 'anything' })).toBe(204);
        expect(copy.applied().begun).not.toBe(begun);
        expect(copy.everything()).toContainEqual(expect.objectContaining({ slug: made.slug, name: 'Galterud' }));
        copy.close();
      } finally {
        child.kill('SIGKILL');
      }
    },
  );
});
