import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@naerhjul/api/src/config.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JSON_TYPE, knock } from './door.ts';

const MAIN = fileURLToPath(import.meta.resolve('@naerhjul/api/src/main.ts'));
const CLOSE = fileURLToPath(import.meta.resolve('@naerhjul/domain/scripts/close-demo.ts'));

interface Process {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  readonly said: () => string;
}

const started: ChildProcess[] = [];

/** The API as a process, with this environment and no other. */
function run(env: Readonly<Record<string, string>>, program = MAIN): Process {
  const child = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'], ...env }, stdio: 'pipe' });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const exit = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { child, exit, said: () => said };
}

async function running(env: Readonly<Record<string, string>>) {
  const api = run(env);
  while (!api.said().includes('Database:') && api.child.exitCode === null) await pause(20);
  if (api.child.exitCode !== null) throw new Error(api.said());
  const origin = /(http:\/\/localhost:\d+)\/graphql/.exec(api.said())?.[1] ?? '';
  return { ...api, origin, port: new URL(origin).port };
}

/** What a process says that can't start. */
async function failure(env: Readonly<Record<string, string>>) {
  const { exit, said } = run(env);
  return { code: await exit, said: (await exit, said()) };
}

const asks = (origin: string, query: string, token?: string) => {
  const headers = { ...JSON_TYPE, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  return knock('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }, origin);
};

const CREATE = 'mutation { createMunicipality(input: { number: "0001", name: "Prøve" }) { name } }';

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

describe('a wrong setting', () => {
  it.each([
    ['PORT', 'many', 'må være et tall'],
    ['PORT', '65536', 'kan være høyst 65535'],
    ['DATABASE_URL', 'mysql://root@localhost/naerhjul', 'må begynne med postgres:// eller postgresql://'],
    ['PUBLIC_URL', 'naerhjul.example.no', 'må være en adresse som https://naerhjul.example.no'],
    ['LOG_LEVEL', 'loud', 'må være en av fatal, error, warn, info, debug, trace, silent'],
    ['NODE_ENV', 'prod', 'må være production, development eller test'],
  ])('of %s to "%s" is named', (name, value, problem) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name} ${problem}.`);
  });

  it('is never one that is left empty', () => {
    expect(readConfig({ PORT: '', HOST: '' })).toMatchObject({ port: 4000, host: '127.0.0.1' });
  });

  it('ends the start with all of them in sentences', async () => {
    const { code, said } = await failure({ PORT: 'many', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      'Oppsettet kan ikke brukes:',
      'PORT må være et tall.',
      'LOG_LEVEL må være en av fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  it('of the database ends the start without telling the password', async () => {
    const { code, said } = await failure({ DATABASE_URL: 'postgresql://naerhjul:hemmelig@127.0.0.1:1/naerhjul' });
    expect(code).toBe(1);
    expect(said).toContain(
      'DATABASE_URL: databasen kan ikke brukes. Ingen database svarer på adressen (connect ECONNREFUSED 127.0.0.1:1).',
    );
    expect(said).not.toMatch(/hemmelig|\n\s+at /);
  });
});

describe('a start', { timeout: 60_000 }, () => {
  let api: Awaited<ReturnType<typeof running>>;
  let dataDir: string;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'naerhjul-start-'));
    dataDir = join(folder, 'naerhjul');
    api = await running({ PORT: '0', DATA_DIR: dataDir });
    // It seeds, too, and may share the machine with every other test.
  }, 300_000);

  it('with nothing set says where it is, on what, and how to sign in', async () => {
    const said = api.said();
    expect(said).toContain(`Konsollen:  ${api.origin}/console/`);
    expect(said).toContain(`Database:   innebygd, ${dataDir}`);
    expect(said).toContain('Innlogging: med oppdiktede personer.');
    const token = /Bearer ([\w-]{43})'\n/.exec(said)?.[1];
    expect((await asks(api.origin, CREATE, token)).data).toEqual({ createMunicipality: { name: 'Prøve' } });
  });

  it('with nothing there begins with the example', async () => {
    const told = await asks(api.origin, '{ municipality(number: "3301") { name } }');
    expect(told.data).toEqual({ municipality: { name: 'Drammen' } });
  });

  it('on data that another process has ends with that process named', async () => {
    const { code, said } = await failure({ PORT: '0', DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(said).toContain(`er i bruk av prosess ${api.child.pid}`);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('on a port that is taken ends with the port named, before there is any database', async () => {
    const { code, said } = await failure({ PORT: api.port, DATA_DIR: `${dataDir}-2`, NODE_ENV: 'production' });
    expect(existsSync(`${dataDir}-2`)).toBe(false);
    expect(code).toBe(1);
    expect(said).toContain(`Porten ${api.port} er i bruk`);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('ends when told to: no new callers, an answer to the one who is asking, the data left to the next', async () => {
    const headers = { ...JSON_TYPE, connection: 'close' };
    const asking = request(`${api.origin}/graphql`, { method: 'POST', headers, agent: false });
    const answered = new Promise<number | undefined>((resolve, reject) => {
      asking.on('response', (response) => resolve(response.resume().statusCode));
      asking.on('error', reject);
    });
    await new Promise((resolve) => {
      asking.write('{"query":', resolve);
    });
    // Until the server has it too.
    await knock('/healthz', {}, api.origin);
    api.child.kill('SIGTERM');
    await expect.poll(() => knock('/healthz', {}, api.origin).catch(() => 'refused')).toBe('refused');
    asking.end('"{ __typename }"}');
    expect(await answered).toBe(200);
    expect(await api.exit).toBe(0);
    expect(existsSync(`${dataDir}.lock`)).toBe(false);
  });

  it('in production is refused on data that anyone could have signed in to, until that is closed', async () => {
    const { code, said } = await failure({ PORT: '0', DATA_DIR: dataDir, NODE_ENV: 'production' });
    expect(code).toBe(1);
    expect(said).toContain('Denne databasen er brukt til utprøving');
    expect(said).toContain('npm run demo:close');
    const issuer = { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'x' };
    const withPeople = { PORT: '0', DATA_DIR: dataDir, PUBLIC_URL: 'https://naerhjul.example', ...issuer };
    expect((await failure(withPeople)).said).toContain('npm run demo:close');
    const closing = run({ DATA_DIR: dataDir }, CLOSE);
    expect(await closing.exit).toBe(0);
    expect(closing.said()).toContain('6 oppdiktede personer');
  });

  it('in production makes no token, says so, and lets nobody change anything', async () => {
    const token = /Bearer ([\w-]{43})/.exec(api.said())?.[1];
    const next = await running({ PORT: '0', DATA_DIR: dataDir, NODE_ENV: 'production' });
    expect(next.said()).toContain('Innlogging: ingen, så alt kan leses');
    expect(next.said()).not.toMatch(/link=|Bearer/);
    expect((await asks(next.origin, CREATE)).errors[0]?.extensions?.code).toBe('SIGN_IN_FIRST');
    expect((await asks(next.origin, CREATE, token)).status).toBe(401);
    expect((await knock('/readyz', {}, next.origin)).status).toBe(200);
    next.child.kill('SIGINT');
    expect(await next.exit).toBe(0);
  });
});
