import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded, type Seeded } from '../schema/seeded.ts';
import { JSON_TYPE, knock } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';

const NOW = new Date('2026-11-23T11:00:00Z');
const EXAMPLES = new URL('../../schema/examples/', import.meta.url);
const PLACE = { municipality: '3301' };
/** How many statements what portals and analysts ask takes; those that frame a transaction aside. More rows take no more. */
const STATEMENTS: readonly (readonly [example: string, statements: number])[] = [
  ['portal-cases', 1],
  ['portal-committee-year', 1],
  ['portal-schedule', 1],
  ['analyst-report', 1],
  ['analyst-trace', 1],
  ['analyst-compliance-report', 2],
  ['analyst-divergence-report', 2],
  ['analyst-impact-trace', 2],
  ['analyst-regulations', 2],
  ['portal-holidays', 2],
  ['analyst-progress', 3],
  ['portal-changes', 3],
  ['portal-agendas', 4],
  ['portal-committees', 4],
  ['analyst-divergence', 4],
  ['portal-tasks', 6],
  ['portal-roster', 9],
];
const FRAME = /^(?:BEGIN|COMMIT|ROLLBACK|SELECT pg_backend_pid\(\))/;

const sent: string[] = [];
let world: Seeded;
let app: OwnApp;
beforeAll(async () => {
  world = await seeded(NOW, (sql) => {
    sent.push(sql.trim());
    return () => undefined;
  });
  app = await ownApp({ database: world.db, now: () => NOW });
}, 300_000);
afterAll(() => world?.close());

const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');
const post = (body: object) =>
  knock('/graphql', { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) }, app.origin);

async function statementsOf(body: object): Promise<readonly string[]> {
  sent.length = 0;
  expect((await post(body)).errors).toEqual([]);
  return sent.filter((text) => !FRAME.test(text));
}

it.each(STATEMENTS)('%s takes %i', async (example, most) => {
  const variables = JSON.parse(read(`${example}.variables.json`)) as object;
  const statements = await statementsOf({ query: read(`${example}.graphql`), variables });
  expect(statements.map((text) => text.slice(0, 120))).toHaveLength(most);
});

it.each([
  [
    'committees',
    'committees(first: $first, filter: { municipality: $municipality }) { edges { node { name district { name } cycles { year } } } }',
  ],
  [
    'meetings',
    'meetings(first: $first, filter: { municipality: $municipality }) { edges { node { title agenda { title case { number } } minutes { text } committees { slug } } } }',
  ],
  [
    'phases',
    'phases(first: $first, filter: { municipality: $municipality }) { edges { node { title cycle { committee { slug } } meetings { startsAt } } } }',
  ],
  [
    'cases',
    'cases(first: $first, filter: { municipality: $municipality }) { edges { node { title findings { finding { text } } agreementItems { rank } settlements { outcome } } } }',
  ],
])('a page of many %s takes as many as a page of few', async (_what, root) => {
  const asked = `query($municipality: String!, $first: Int!) { ${root} }`;
  const few = await statementsOf({ query: asked, variables: { ...PLACE, first: 60 } });
  const many = await statementsOf({ query: asked, variables: { ...PLACE, first: 100 } });
  expect(many.map((text) => text.slice(0, 120))).toHaveLength(few.length);
});
