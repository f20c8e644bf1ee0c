import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { schema } from '@naerhjul/schema/index.ts';
import * as fc from 'fast-check';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantMunicipality } from '../access/planted.ts';
import { seeded, type Seeded } from '../schema/seeded.ts';
import { AS_OWN, JSON_TYPE, knock } from './door.ts';
import { ownApp, type OwnApp } from './own-app.ts';
import { KNOWN_FIELDS, shortQuestion, type About } from './short-questions.ts';

/** How many questions are drawn. */
const RUNS = Number(env['SHORT_QUESTIONS'] ?? 40);
const NOW = new Date('2026-11-23T11:00:00Z');
const example = (name: string) => {
  const at = (ending: string) =>
    readFileSync(new URL(`../../schema/examples/${name}${ending}`, import.meta.url), 'utf8');
  return { query: at('.graphql'), variables: JSON.parse(at('.variables.json')) as object };
};

let world: Seeded;
let short: OwnApp;
let ordinary: OwnApp;
let about: About;
beforeAll(async () => {
  world = await seeded(NOW);
  const planted = await plantMunicipality(world.db);
  short = await ownApp({ database: world.db, now: () => NOW });
  ordinary = await ownApp({ database: world.db, now: () => NOW, everythingOrdinary: true });
  await correctSteps();
  about = await whatThereIs(planted.number);
}, 300_000);
afterAll(() => world?.close());

const ask = (app: OwnApp, body: object, headers: Readonly<Record<string, string>> = {}) =>
  knock('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) }, app.origin);

/** Some steps are corrected, and one of those again; some are taken away. */
async function correctSteps() {
  const told = await world.ask(
    '{ cases(first: 12) { edges { node { latestStatusEvent { id to { code } occurredOn } } } } }',
  );
  const { cases } = told.data as {
    cases: { edges: { node: { latestStatusEvent: { id: string; occurredOn: string } | null } }[] };
  };
  const correct =
    'mutation($input: CorrectCaseStatusEventInput!) { correctCaseStatusEvent(input: $input) { latestStatusEvent { id } } }';
  for (const [nth, { node }] of cases.edges.entries()) {
    const step = node.latestStatusEvent;
    if (step === null || nth % 2 === 1) continue;
    const input = { id: step.id, reason: 'Feil dag', occurredOn: step.occurredOn };
    await ask(short, { query: correct, variables: { input } }, AS_OWN);
  }
}

async function whatThereIs(planted: string): Promise<About> {
  const told = await world.ask(
    '{ committees(first: 100) { edges { node { slug municipality { number } } } } cases(first: 40, orderBy: [UPDATED_AT_DESC]) { edges { cursor } } }',
    {},
    NOBODY,
  );
  const { committees, cases } = told.data as {
    committees: { edges: { node: { slug: string; municipality: { number: string } } }[] };
    cases: { edges: { cursor: string }[] };
  };
  return {
    municipalities: ['3301', '3312', planted],
    committees: committees.edges.map(({ node }) => [node.municipality.number, node.slug] as const),
    cursors: cases.edges.map(({ cursor }) => cursor),
  };
}

const without = (told: string) => told.replaceAll(/"requestId":"[^"]+"/g, '');
const lastOf = ({ lines }: OwnApp) => lines.findLast(({ msg }) => msg === 'request');

describe('the short road', () => {
  it('knows nothing that the schema does not have', () => {
    const unknown = KNOWN_FIELDS.filter((known) => {
      const [type = '', field = ''] = known.split('.');
      const found = schema.getType(type);
      return !isObjectType(found) || found.getFields()[field] === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it(
    'answers as the ordinary way does, letter by letter, whatever is asked of what it knows',
    { timeout: 3_000_000 },
    async () => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(shortQuestion(about), async (query) => {
          const [here, there] = [await ask(short, { query }), await ask(ordinary, { query })];
          expect(here.text).toBe(there.text);
          expect(here.status).toBe(there.status);
          expect(lastOf(ordinary)).not.toHaveProperty('short');
          if (lastOf(short)?.['short'] === true) answered += 1;
        }),
        { numRuns: RUNS, ...(RUNS > 1000 ? {} : { seed: 20261130 }) },
      );
      // An empty page of a municipality goes the ordinary way. Or it would be the ordinary way that was compared with itself.
      expect(answered).toBeGreaterThan(RUNS * 0.6);
    },
  );

  it('tells apart what a caller calls something and what it is called within', async () => {
    const names = ['r', 't1', 't2', 'n', 'p', 'w'];
    const query = `{ ${names.map((name) => `${name}: committee(municipality: "3301", slug: "${about.committees[0]?.[1]}") { ${name}: name z${name}: district { ${name}: areas } }`).join(' ')} }`;
    const [here, there] = [await ask(short, { query }), await ask(ordinary, { query })];
    expect(here.text).toBe(there.text);
    expect(lastOf(short)).toMatchObject({ short: true });
  });

  it.each(['portal-cases', 'portal-schedule', 'analyst-report'])('answers the example %s', async (name) => {
    const asked = example(name);
    const body = { ...asked, variables: { ...asked.variables, knownAt: undefined } };
    const [here, there] = [await ask(short, body), await ask(ordinary, body)];
    expect(here.errors).toEqual([]);
    expect(here.text).toBe(there.text);
    expect(lastOf(short)).toMatchObject({
      short: true,
      operation: expect.stringMatching(/^query /),
      cost: expect.any(Number),
    });
  });

  it.each([
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'text/html, application/graphql-response+json;q=0.9, */*',
    'application/*;charset=utf-8',
    'text/event-stream, */*',
    'text/html',
  ])('tells a caller who accepts %s the type that the ordinary way tells', async (accept) => {
    const query = '{ committee(municipality: "3301", slug: "konnerud") { slug name } }';
    const [here, there] = [await ask(short, { query }, { accept }), await ask(ordinary, { query }, { accept })];
    expect([here.status, here.headers.get('content-type'), here.text]).toEqual([
      there.status,
      there.headers.get('content-type'),
      there.text,
    ]);
  });

  it.each([
    [
      'what it does not know',
      '{ cases(first: 1, orderBy: [UPDATED_AT_DESC]) { edges { node { agendaItems { id } } } } }',
    ],
    ['a committee that there is none of', '{ committee(municipality: "3301", slug: "ingen") { name } }'],
    [
      'a municipality that there is none of',
      '{ cases(orderBy: [UPDATED_AT_DESC], filter: { municipality: "9999" }) { totalCount } }',
    ],
    ['a page that is too long', '{ cases(first: 101, orderBy: [UPDATED_AT_DESC]) { totalCount } }'],
    ['a page before the first', '{ cases(first: -1, orderBy: [UPDATED_AT_DESC]) { totalCount } }'],
    ['a cursor that is none', '{ cases(after: "x", orderBy: [UPDATED_AT_DESC]) { totalCount } }'],
    [
      'days the wrong way round',
      '{ schedule(municipality: "3301", from: "2026-12-31", to: "2026-01-01") { totalCount } }',
    ],
    ['the same group twice', '{ caseStatusReport(groupBy: [YEAR YEAR]) { asOf } }'],
    ['a directive', '{ committee(municipality: "3301", slug: "konnerud") { name @skip(if: true) slug } }'],
    [
      'what costs too much',
      `{ ${Array.from({ length: 29 }, (_one, nth) => `a${nth}: cases(first: 100, orderBy: [UPDATED_AT_DESC]) { edges { node { cycles { phases { meetings { committees { cycles { year } } } } } } } }`).join(' ')} }`,
    ],
    ['no document', '{ committee(municipality: "3301", slug: "konnerud") { nonsense } }'],
  ])('leaves %s to the ordinary way', async (_what, query) => {
    const [here, there] = [await ask(short, { query }), await ask(ordinary, { query })];
    const { text, status } = here;
    expect([status, without(text)]).toEqual([there.status, without(there.text)]);
    expect(lastOf(short)).not.toHaveProperty('short');
  });

  it('leaves whoever is known to the ordinary way', async () => {
    const { query, variables } = example('portal-cases');
    await ask(short, { query, variables }, AS_OWN);
    expect(lastOf(short)).not.toHaveProperty('short');
  });
});
