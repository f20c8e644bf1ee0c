import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

/** Whoever measures changes things as the developer. */
export const TOKEN = 'load';

/** The database that is measured on: one that load:fill has filled. */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) throw new Error('Say where: DATABASE_URL, of a database that load:fill has filled.');
  return url;
}

export interface Served {
  readonly port: number;
  /** How much memory it has, in megabytes. */
  readonly memory: () => number;
  /** How much memory it had at most while some work was done. */
  readonly mostWhile: (work: () => Promise<void>) => Promise<number>;
  /** How much of a processor it has had, in milliseconds. */
  readonly worked: () => number;
  /** How many statements it has sent to the database. */
  readonly statements: () => Promise<number>;
  /** How much it keeps when what nobody needs is collected, in megabytes. */
  readonly heap: () => Promise<number>;
  readonly stop: () => void;
}

interface Told {
  readonly statements: number;
  readonly heap: number;
}

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/** Starts a server in a process of its own: ours, unless another is given. */
export async function startServer(program = SERVER): Promise<Served> {
  const server = fork(program, { execArgv: ['--expose-gc'] });
  const port = await new Promise<number>((resolve) => {
    server.once('message', (told) => resolve(Number(told)));
  });
  const here = `/proc/${server.pid}`;
  const memory = (name: 'VmRSS' | 'VmHWM') => {
    const [, kilobytes = '0'] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`${here}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  };
  const told = async (what: 'statements' | 'heap') => {
    const answer = new Promise<Told>((resolve) => {
      server.once('message', (message) => resolve(message as Told));
    });
    server.send(what);
    return answer;
  };
  return {
    port,
    memory: () => memory('VmRSS'),
    mostWhile: async (work) => {
      // Linux forgets the most there was.
      writeFileSync(`${here}/clear_refs`, '5');
      await work();
      return memory('VmHWM');
    },
    worked: () => {
      const fields = readFileSync(`${here}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    statements: async () => (await told('statements')).statements,
    heap: async () => (await told('heap')).heap,
    stop: () => server.kill(),
  };
}

export const say = (text: string) => void process.stdout.write(`${text}\n`);

/** How long some work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
