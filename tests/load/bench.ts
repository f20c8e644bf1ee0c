import { deepStrictEqual } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { askFor, type Asked, type Measured } from './ask.ts';
import { databaseUrl, median, say, startServer, TOKEN, type Served } from './beside.ts';
import { changeOf, READS, type Workload } from './workloads.ts';

/**
 * Puts the workloads to our server, over HTTP and as the public, and to the floor, in turns: how many a second, how many times
 * as many as the floor, how much of the processor and how many statements each takes. What is answered is compared first.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SECONDS = Number(process.env['SECONDS'] ?? 4);
const CONNECTIONS = Number(process.env['CONNECTIONS'] ?? 16);
const CHOSEN = process.env['WORKLOADS']?.split(',');
const COMPARED = 12;
const JSON_TYPE = { 'content-type': 'application/json' };

interface Way {
  readonly name: string;
  readonly server: Served;
  readonly ask: (nth: number) => Asked;
}

const post = (path: string, content: object, headers = {}): Asked => ({
  method: 'POST',
  path,
  body: JSON.stringify(content),
  headers: { ...JSON_TYPE, ...headers },
});

const get = (query: string, variables: object): Asked => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`,
  headers: { accept: 'application/json' },
});

/** The ways in which a workload is asked; the floor first. */
function waysOf(workload: Workload, floor: Served, ours: Served): readonly Way[] {
  const { name, query, variables } = workload;
  const bare = { name: 'floor', server: floor, ask: (nth: number) => post(`/${name}`, { variables: variables(nth) }) };
  const authorization = `Bearer ${TOKEN}`;
  if (name === 'w6') {
    return [
      bare,
      {
        name: 'POST',
        server: ours,
        ask: (nth) => post('/graphql', { query, variables: variables(nth) }, { authorization }),
      },
    ];
  }
  return [
    bare,
    { name: 'POST', server: ours, ask: (nth) => post('/graphql', { query, variables: variables(nth) }) },
    { name: 'GET', server: ours, ask: (nth) => get(query, variables(nth)) },
  ];
}

async function answer({ server, ask }: Way, nth: number): Promise<unknown> {
  const { path, method, body, headers } = ask(nth);
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return response.json();
}

interface Figures extends Measured {
  readonly cpu: number;
  readonly statements: number;
}

let asked = 0;

async function measure({ server, ask }: Way, ms: number): Promise<Figures> {
  const [worked, sent] = [server.worked(), await server.statements()];
  asked += 1_000_000;
  const found = await askFor(server.port, { connections: CONNECTIONS, ms, ask }, asked);
  const each = (all: number) => all / Math.max(1, found.answered);
  return { ...found, cpu: each(server.worked() - worked), statements: each((await server.statements()) - sent) };
}

const middle = (all: readonly Figures[], of: keyof Figures) => median(all.map((one) => one[of]));

async function compare(workload: Workload, ways: readonly Way[]): Promise<void> {
  for (let nth = 0; nth < COMPARED; nth += 1) {
    const [floor, ...others] = await Promise.all(ways.map((way) => answer(way, nth)));
    for (const other of others) deepStrictEqual(other, floor, `${workload.title}: the answers differ`);
  }
}

/** One row of the table for each way. */
function tell({ name, title }: Workload, ways: readonly Way[], figures: readonly (readonly Figures[])[]): void {
  const [floor = []] = figures;
  ways.forEach((way, index) => {
    const own = figures[index] ?? [];
    const times = median(own.map((one, round) => one.perSecond / (floor[round]?.perSecond ?? one.perSecond)));
    const rate = middle(own, 'perSecond').toFixed(0);
    const spread = `${Math.min(...own.map((one) => one.perSecond)).toFixed(0)}–${Math.max(...own.map((one) => one.perSecond)).toFixed(0)}`;
    say(
      `| ${name} ${title} | ${way.name} | ${rate} (${spread}) | ${times.toFixed(2)} | ${middle(own, 'p50').toFixed(1)} / ${middle(own, 'p99').toFixed(1)} | ` +
        `${middle(own, 'cpu').toFixed(2)} | ${middle(own, 'statements').toFixed(1)} |`,
    );
  });
}

async function casesToMove(): Promise<readonly string[]> {
  const database = await openDatabase({ databaseUrl: databaseUrl() });
  const found = await database.query<{ id: string }>(
    `SELECT c.id FROM committee_case c JOIN case_status s ON s.id = c.status_id WHERE s.code = 'WAITING' AND c.year = 2026 ORDER BY md5(c.id::text) LIMIT 6000`,
  );
  await database.close();
  return found.map(({ id }) => id);
}

const floor = await startServer(fileURLToPath(new URL('floor.ts', import.meta.url)));
const ours = await startServer();
try {
  say(`${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians\n`);
  say('| workload | way | answers a second | × floor | p50 / p99, ms | CPU, ms | statements |');
  say('| --- | --- | --: | --: | --: | --: | --: |');
  const all = [...READS, changeOf(await casesToMove())].filter(({ name }) => CHOSEN?.includes(name) ?? true);
  for (const workload of all) {
    const ways = waysOf(workload, floor, ours);
    if (workload.name !== 'w6') await compare(workload, ways);
    for (const way of ways) await measure(way, 1000);
    const figures: Figures[][] = ways.map(() => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, way] of ways.entries()) figures[index]?.push(await measure(way, SECONDS * 1000));
    }
    tell(workload, ways, figures);
  }
} finally {
  floor.stop();
  ours.stop();
}
