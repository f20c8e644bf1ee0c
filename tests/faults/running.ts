import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Running {
  readonly pid: number;
  /** Where it is reached, and the token of the developer. */
  readonly url: string;
  readonly token: string;
  /** Asks as the developer; throws when the process is gone before it answered. */
  readonly ask: <Data>(document: string, variables?: object) => Promise<Data>;
  /** Ends it at once, whatever it is doing (SIGKILL), and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The environment beside what every run has. */
export type Settings = Readonly<Record<string, string>>;

function launch(settings: Settings): { child: ChildProcess; output: () => string } {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['services/api/src/main.ts'], {
    cwd: ROOT,
    env: { ...env, NODE_ENV: 'development', LOG_LEVEL: 'error', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  // A failed run must not leave it behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return { child, output: () => output };
}

/** Starts the real process and waits until it can be asked. */
export async function start(settings: Settings): Promise<Running> {
  const { child, output } = launch(settings);
  const ended = once(child, 'exit');
  let way: RegExpExecArray | null = null;
  while (way === null) {
    const more = child.stdout ? once(child.stdout, 'data') : ended;
    const [code] = await Promise.race([more.then(() => [undefined]), ended]);
    way = /(http:\/\/[^/\s]+)\/graphql[^]*Authorization: Bearer ([\w-]+)/.exec(output());
    if (way === null && code !== undefined) throw new Error(`it ended with ${String(code)}: ${output()}`);
  }
  const [, url = '', token = ''] = way;
  return {
    pid: child.pid ?? 0,
    url,
    token,
    ask: async <Data>(query: string, variables: object = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly object[] };
      if (errors !== undefined || !data) throw new Refused(JSON.stringify(errors));
      return data;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the real process to its end. */
export async function runToEnd(settings: Settings): Promise<Ended> {
  const { child, output } = launch(settings);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: output() };
}

/** It answered, and the answer was no. */
export class Refused extends Error {}
