import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JSON_TYPE } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';

const SERVER = inject('databaseUrl');
const NAME = 'test-hang-up';

// An embedded database does one thing at a time, in this very process: there is nobody who could cancel it meanwhile, and
// nothing of another's to wait for. What follows in the operation is left undone there too.
describe.runIf(SERVER !== undefined)('a statement that nobody waits for any more', () => {
  let database: Database;
  let app: OwnApp;
  beforeAll(async () => {
    database = await openDatabase({ databaseUrl: SERVER, applicationName: NAME, poolSize: 3 });
    app = await ownApp({ database, longestMs: 2500 });
    // The first one waits for what is only made once, and that is not what is measured.
    await send(QUERY);
  });
  afterAll(() => database?.close());

  const send = (query: string, signal?: AbortSignal) =>
    fetch(`${app.origin}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, authorization: 'Bearer a-token-of-its-own' },
      body: JSON.stringify({ query }),
      signal: signal ?? null,
    });
  const QUERY = '{ municipalities(first: 1) { edges { node { name } } } }';

  /** How many statements of the API wait for what another holds. */
  async function waiting(): Promise<number> {
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE application_name = $1 AND wait_event_type = 'Lock' AND datname = current_database()`,
      [NAME],
    );
    return row?.count ?? -1;
  }

  /** While another transaction holds the municipalities, so that whoever asks of them waits. */
  const held = (work: () => Promise<void>) =>
    database.session(async (query) => {
      await query('BEGIN');
      await query('LOCK TABLE municipality IN ACCESS EXCLUSIVE MODE');
      await work();
      await query('ROLLBACK');
    });

  it('is cancelled when its caller hangs up, and its connection serves the next one', async () => {
    await held(async () => {
      const hangUp = new AbortController();
      const asked = send(QUERY, hangUp.signal).catch((error: unknown) => String(error));
      await expect.poll(waiting, { timeout: 2000 }).toBe(1);
      hangUp.abort();
      expect(await asked).toContain('AbortError');
      await expect.poll(waiting, { timeout: 1000 }).toBe(0);
    });
    expect((await send(QUERY)).status).toBe(200);
    expect(app.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('is cancelled when the operation takes too long, and the caller told to try again', async () => {
    await held(async () => {
      const response = await send(QUERY);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'TRY_AGAIN' } }] });
      await expect.poll(waiting, { timeout: 1000 }).toBe(0);
    });
  });

  it('is carried out all the same where it changes something, and the time is not up', async () => {
    const number = String(Math.floor(Math.random() * 9000) + 1000);
    const create = `mutation { createMunicipality(input: { number: "${number}", name: "Prøve" }) { id } }`;
    const hangUp = new AbortController();
    await held(async () => {
      const asked = send(create, hangUp.signal).catch((error: unknown) => String(error));
      await expect.poll(waiting, { timeout: 2000 }).toBe(1);
      hangUp.abort();
      expect(await asked).toContain('AbortError');
    });
    await expect.poll(() => database.prisma.municipality.count({ where: { number } })).toBe(1);
  });
});
