import { execFile, spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { lockFolder } from '@naerhjul/prisma/lock.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

const lockModule = import.meta.resolve('@naerhjul/prisma/lock.ts');
const TAKE = `const { lockFolder } = await import(process.argv[1]); lockFolder(process.argv[2]); console.log('taken');`;
const TAKE_AND_STAY = `${TAKE} setInterval(() => undefined, 1000);`;

let home: string;
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'naerhjul-lock-'));
  folder = join(home, 'data');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(home, { recursive: true });
});

function start(): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--input-type=module', '-e', TAKE_AND_STAY, lockModule, folder]);
  children.push(child);
  return child;
}

async function holder(): Promise<ChildProcess> {
  const child = start();
  await once(child.stdout, 'data');
  return child;
}

async function killedHolder(): Promise<void> {
  const child = await holder();
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('refuses a second process and names the one that holds the folder', async () => {
  const { pid } = await holder();
  expect(() => lockFolder(folder)).toThrow(`Mappen ${folder} er i bruk av prosess ${pid}`);
});

it('refuses the same process a second time, and gives the folder back when released', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`i bruk av prosess ${process.pid}`);
  release();
  lockFolder(folder)();
  expect(readdirSync(home)).toEqual([]);
});

it('takes over from a process that was killed', async () => {
  await killedHolder();
  expect(existsSync(`${folder}.lock`)).toBe(true);
  const release = lockFolder(folder);
  expect(JSON.parse(readFileSync(`${folder}.lock`, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  release();
  expect(readdirSync(home)).toEqual([]);
});

it('lets exactly one of several starters take over from a process that was killed', async () => {
  await killedHolder();
  const starters = Array.from({ length: 6 }, () => start());
  const outcomes = await Promise.all(
    starters.map(async (child) => Promise.race([once(child.stdout, 'data'), once(child, 'exit')])),
  );
  expect(outcomes.map(([word]) => String(word).trim()).toSorted()).toEqual(['1', '1', '1', '1', '1', 'taken']);
});

it('is given up when the process ends by itself', async () => {
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', TAKE, lockModule, folder]);
  expect(readdirSync(home)).toEqual([]);
});

it.runIf(existsSync('/proc/self/stat'))('is not fooled by a later process with the same number', () => {
  writeFileSync(
    `${folder}.lock`,
    JSON.stringify({
      token: 'old',
      pid: process.pid,
      host: hostname(),
      began: 'boot/1',
      since: '2026-01-01T00:00:00Z',
    }),
  );
  expect(() => lockFolder(folder)()).not.toThrow();
});

it('never takes over from another machine, because nothing is known of its processes', () => {
  writeFileSync(
    `${folder}.lock`,
    JSON.stringify({ token: 'far', pid: 1, host: 'elsewhere', began: null, since: '2020-01-01T00:00:00Z' }),
  );
  expect(() => lockFolder(folder)).toThrow(/i bruk av prosess 1 på elsewhere/);
});

it('also takes over the right to take over from one that was killed while doing so', () => {
  const dead = { pid: 999_999_999, host: hostname(), began: 'boot/1', since: '2026-01-01T00:00:00Z' };
  writeFileSync(`${folder}.lock`, JSON.stringify({ ...dead, token: 'first' }));
  writeFileSync(`${folder}.lock.after-first`, JSON.stringify({ ...dead, token: 'second' }));
  const release = lockFolder(folder);
  expect(readdirSync(home)).toEqual(['data.lock']);
  release();
});

it.skipIf(process.platform === 'win32')('lets nobody else into the folder of an embedded database', async () => {
  const database = await openDatabase({ dataDir: folder });
  try {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  } finally {
    await database.close();
  }
});
