import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { describe, it } from 'vitest';
import { receiver } from '../webhook/receiver.ts';
import { newDatabase, newFolder } from './place.ts';
import { start, type Running } from './running.ts';
import { startWorker } from './sender.ts';

const SERVER = process.env['DATABASE_URL'];
const kinds = SERVER === undefined ? (['embedded'] as const) : (['embedded', 'postgresql'] as const);
const CHANGES = Number(process.env['WEBHOOK_FAULT_CHANGES'] ?? 40);
const KILLS = 3;

const REGISTER = 'mutation($input: RegisterWebhookInput!) { registerWebhook(input: $input) { webhook { id } } }';
const CHANGE = 'mutation($input: AddSchoolHolidayInput!) { addSchoolHoliday(input: $input) { id } }';

// Most of it is waiting for the next try, so both kinds wait together.
describe.concurrent.each(kinds)('what sends changes, on the %s database', (kind) => {
  it('loses none when it is killed in the middle, again and again, while every third message fails at first', async ({
    expect,
  }) => {
    const place = kind === 'embedded' || SERVER === undefined ? newFolder() : await newDatabase(SERVER);
    const settings = { ...place.settings, WEBHOOK_LOCALHOST: 'true' };
    const separate = kind === 'postgresql';
    const taken = new Set<string>();
    const tried = new Set<string>();
    const to = await receiver(({ id }, response) => {
      const fails = !tried.has(id) && tried.size % 3 === 0;
      tried.add(id);
      if (!fails) taken.add(id);
      setTimeout(() => response.writeHead(fails ? 500 : 200).end(), 20);
    });
    let api: Running = await start(settings);
    let workers = separate ? [startWorker(settings), startWorker(settings)] : [];
    const killed = async () => {
      if (!separate) {
        await api.kill();
        api = await start(settings);
        return;
      }
      const [first, ...others] = workers;
      await first?.kill();
      workers = [...others, startWorker(settings)];
    };
    await api.ask(REGISTER, { input: { municipality: '3301', name: 'Portalen', url: to.url } });
    for (let nth = 0; nth < CHANGES; nth += 1) {
      const input = { municipality: '3301', name: `Fri ${nth}`, firstOn: '2027-05-18', lastOn: '2027-05-18' };
      await api.ask(CHANGE, { input });
      if (nth % Math.ceil(CHANGES / KILLS) === 5) {
        // In the middle: something has been sent, and something is on its way.
        const sent = tried.size;
        while (tried.size === sent) await pause(5);
        await killed();
      }
    }
    await expect.poll(() => taken.size, { timeout: 100_000, interval: 200 }).toBe(CHANGES);
    for (const worker of workers) await worker.kill();
    await api.kill();
    const db = await openDatabase({ dataDir: place.dataDir, databaseUrl: place.databaseUrl });
    const [log] = await db.query(
      `SELECT count(*)::int AS lines, count(DISTINCT message_id)::int AS messages FROM webhook_delivery`,
    );
    expect(log).toEqual({ lines: CHANGES, messages: CHANGES });
    await db.close();
    to.close();
    await place.drop();
  }, 300_000);
});
