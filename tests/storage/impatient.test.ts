import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { refusalOf } from '../change/refused.ts';

const SERVER = inject('databaseUrl');
const SETTINGS = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'] as const;

// An embedded database serves one at a time, and has nothing that could stop it.
describe.runIf(SERVER !== undefined)('a database that serves callers', () => {
  let serving: Database;
  beforeAll(async () => {
    serving = await openDatabase({
      databaseUrl: SERVER,
      applicationName: 'test-impatient',
      impatient: true,
      poolSize: 2,
    });
  });
  afterAll(() => serving?.close());

  const settings = async () => {
    const rows = await serving.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
      [[...SETTINGS]],
    );
    return Object.fromEntries(rows.map(({ name, setting }) => [name, Number(setting)]));
  };
  const PATIENCE = { statement_timeout: 30_000, lock_timeout: 2000, idle_in_transaction_session_timeout: 10_000 };

  it('cuts statements, waits and idle transactions that would keep others waiting', async () => {
    expect(await settings()).toEqual(PATIENCE);
    await migrate(serving);
    expect(await settings()).toEqual(PATIENCE);
  });

  it('compiles nothing, which would take longer than what is asked', async () => {
    expect(await serving.query('SHOW jit')).toEqual([{ jit: 'off' }]);
    const [asPublic] = await serving.asPublic.$queryRaw<{ jit: string }[]>`SELECT current_setting('jit') AS jit`;
    expect(asPublic).toEqual({ jit: 'off' });
  });

  it('lets go of what the public asks sooner', async () => {
    const { asPublic } = serving;
    const [found] = await asPublic.$queryRaw<{ role: string; patience: string; zone: string }[]>`
      SELECT current_setting('role') AS role, current_setting('statement_timeout') AS patience,
        current_setting('timezone') AS zone`;
    expect(found).toEqual({ role: 'app_public', patience: '5s', zone: 'UTC' });
  });

  it('lets nobody wait long for what another holds', async () => {
    await serving.session(async (query) => {
      await query('BEGIN');
      await query('LOCK TABLE retention_period IN ACCESS EXCLUSIVE MODE');
      expect(await refusalOf(serving.query('SELECT 1 AS one FROM retention_period'))).toBe('55P03');
      await query('ROLLBACK');
    });
  });
});
