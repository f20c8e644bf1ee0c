import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

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
  readonly stop: () => void;
}

/** Starts a server in a process of its own. */
export async function startServer(): Promise<Served> {
  const server = fork(SERVER);
  const port = await new Promise<number>((resolve) => {
    server.once('message', (told) => resolve(Number(told)));
  });
  const here = `/proc/${server.pid}`;
  const memory = (name: 'VmRSS' | 'VmHWM') => {
    const [, kilobytes = '0'] = new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`${here}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
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
