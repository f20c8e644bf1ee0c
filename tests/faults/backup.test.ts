import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EVERYTHING } from '@naerhjul/domain/act.ts';
import { createMunicipality } from '@naerhjul/domain/municipality/municipality.service.ts';
import { askForBackup, offerBackups } from '@naerhjul/prisma/backup/ask.ts';
import { dump } from '@naerhjul/prisma/backup/dump.ts';
import { checkBackup } from '@naerhjul/prisma/backup/file.ts';
import type { Line } from '@naerhjul/prisma/backup/format.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { newDatabase, newFolder } from './place.ts';
import { start } from './running.ts';

// Each starts several processes, beside those that other tests kill and start again.
vi.setConfig({ testTimeout: 300_000 });

const SCRIPTS = fileURLToPath(new URL('../../services/domain/scripts/', import.meta.url));
const SERVER = process.env['DATABASE_URL'];

/** Runs a command as an operator does; tells what it said, and whether it failed. */
async function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _, DATA_DIR: __, ...rest } = process.env;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [`${SCRIPTS}${script}.ts`, ...args], {
      env: { ...rest, ...env },
    });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

function fresh() {
  const { dataDir = '', drop } = newFolder();
  onTestFinished(drop);
  return { dataDir, folder: dirname(dataDir) };
}

async function filled(dataDir: string): Promise<Database> {
  const database = await openDatabase({ dataDir });
  onTestFinished(() => database.close());
  await migrate(database);
  const actor = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING } as const;
  const act = { db: database.prisma, actor, now: new Date('2026-11-24T12:00:00Z') };
  for (let nth = 0; nth < 20; nth += 1)
    await createMunicipality(act, { number: String(5000 + nth), name: `By ${nth}` });
  return database;
}

async function endOf(database: Database): Promise<Line | undefined> {
  let last: Line | undefined;
  for await (const lines of dump(database)) last = lines.at(-1) ?? last;
  return last;
}

describe('of an embedded database', () => {
  it('the process that has it writes a backup when it is asked, and nobody but its own user can ask', async () => {
    const { folder, dataDir } = fresh();
    const file = join(folder, 'one.backup');
    const database = await filled(dataDir);
    expect((await run('backup', [file], { DATA_DIR: dataDir })).said).toContain('er i bruk av prosess');
    expect(await askForBackup(dataDir, file)).toBeUndefined();

    const end = await offerBackups(database, dataDir, () => undefined);
    expect(statSync(`${dataDir}.socket`).mode & 0o777).toBe(0o600);
    const { code, said } = await run('backup', [file], { DATA_DIR: dataDir });
    expect([code, said]).toEqual([0, expect.stringContaining('Kopien er tatt og sjekket')]);
    expect((await checkBackup(file)).manifest).toEqual(await endOf(database));
    const again = await run('backup', [file], { DATA_DIR: dataDir });
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('finnes fra før')]);
    end();
    await expect.poll(() => existsSync(`${dataDir}.socket`)).toBe(false);
  });

  it('a backup is restored only by one who has said who was erased since, and into a folder that is not there', async () => {
    const { folder, dataDir } = fresh();
    const file = join(folder, 'one.backup');
    const env = { DATA_DIR: dataDir };
    const running = await start(env);
    expect((await run('backup', [file], env)).said).toContain('Kopien er tatt og sjekket');
    await running.kill();
    const { manifest: kept } = await checkBackup(file);

    const other = { DATA_DIR: join(folder, 'other') };
    expect((await run('restore', [file], other)).said).toContain('--no-erasures');
    expect((await run('restore', [file, '--no-erasures'], env)).said).toContain('er ikke tom');
    expect((await run('restore', [`${file}.gone`, '--no-erasures'], other)).said).toContain('kan ikke leses');
    expect(existsSync(other.DATA_DIR)).toBe(false);

    const { code, said } = await run('restore', [file, '--no-erasures'], other);
    expect([code, said]).toEqual([0, expect.stringContaining('alle sammenliknet')]);
    const restored = await openDatabase({ dataDir: other.DATA_DIR });
    onTestFinished(() => restored.close());
    expect(await endOf(restored)).toEqual(kept);
  });
});

describe.skipIf(SERVER === undefined)('from an embedded database to PostgreSQL', () => {
  it('everything is moved with one command, and only while nobody else has it and where nothing is', async () => {
    const { dataDir } = fresh();
    const database = await filled(dataDir);
    const kept = await endOf(database);
    const place = await newDatabase(SERVER ?? '');
    onTestFinished(place.drop);
    const env = { DATA_DIR: dataDir, ...place.settings };
    expect((await run('move', [], env)).said).toContain('er i bruk av prosess');
    await database.close();

    const { code, said } = await run('move', [], env);
    expect([code, said]).toEqual([0, expect.stringContaining('alle sammenliknet')]);
    const moved = await openDatabase({ databaseUrl: place.databaseUrl });
    onTestFinished(() => moved.close());
    expect(await endOf(moved)).toEqual(kept);
    expect((await run('move', [], env)).said).toContain('Databasen er ikke tom');
  });
});
