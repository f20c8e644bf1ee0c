import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, STAFF, type Seeded } from './seeded.ts';

const FOLDER = new URL('../../schema/examples/', import.meta.url);
const NOW = new Date('2026-11-23T11:00:00Z');

/** In the order in which a coordinator would do them; the rest changes nothing and comes in any order. */
const IN_TURN = [
  'coordinator-open-year-preview',
  'coordinator-open-year',
  'coordinator-clashes',
  'coordinator-date-meeting',
  'coordinator-propose-dates',
  'coordinator-date-meetings',
  'coordinator-move-meeting',
  'coordinator-choose-optional-phase',
  'coordinator-draft-wheel',
  'coordinator-register-person',
  'coordinator-add-seat',
  'coordinator-fill-seat',
  'coordinator-record-consent',
  'coordinator-plan-election',
  'coordinator-settle-cases',
  'coordinator-override-rule',
  'coordinator-close-year',
  'coordinator-raise-case',
  'coordinator-change-case-status',
  'coordinator-correct-status',
  'coordinator-change-statuses',
  'coordinator-prioritise-case',
  'coordinator-form-working-group',
  'coordinator-draft-agreement',
  'coordinator-start-evaluation',
  'coordinator-generate-annual-report',
  'coordinator-prefill-agenda',
  'coordinator-add-agenda-item',
  'coordinator-write-minutes',
  'coordinator-record-training',
  'coordinator-plan-visit',
  'coordinator-plan-dialogue',
  'coordinator-record-finding',
  'coordinator-plan-exchange',
  'coordinator-record-good-example',
  'coordinator-register-webhook',
  'coordinator-test-webhook',
  'coordinator-rotate-webhook-secret',
];

const files = readdirSync(FOLDER);
const named = (ending: string) => files.filter((file) => file.endsWith(ending)).map((file) => file.replace(ending, ''));
const names = named('.graphql');

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** Each blank of a variables file, written as <…>, and the query that finds an id to put in its place. */
const LOOKUPS: Readonly<Record<string, string>> = {
  committee: '{ committees(first: 1, filter: { municipality: "3301" }) { edges { node { id } } } }',
  meeting: '{ meetings(first: 1, filter: { municipality: "3301", years: [2026] }) { edges { node { id } } } }',
  phase: '{ phases(first: 1, filter: { municipality: "3301", years: [2026] }) { edges { node { id } } } }',
  'meeting without a date': `{ meetings(first: 1, filter: { municipality: "3301", years: [2027], statuses: [PLANNED] })
    { edges { node { id } } } }`,
  'meeting with a date': `{ meetings(first: 1, filter: { municipality: "3301", years: [2027], statuses: [DATED] })
    { edges { node { id } } } }`,
  'optional phase': `{ phases(first: 7, filter: { municipality: "3301", years: [2027] })
    { edges { node { id optional } } } }`,
  'raised case': '{ cases(first: 1, filter: { municipality: "3301", years: [2026] }) { edges { node { id } } } }',
  'latest step of a case': `{ cases(first: 1, filter: { municipality: "3301", years: [2026] })
    { edges { node { id of: ledger { id } } } } }`,
  'year of the raised case': `{ cases(first: 1, filter: { municipality: "3301", years: [2026] })
    { edges { node { id of: cycles { id } } } } }`,
  year: '{ cycles(first: 1, filter: { municipality: "3301", years: [2027] }) { edges { node { id } } } }',
  'year of last year':
    '{ cycles(first: 1, filter: { municipality: "3301", years: [2025] }) { edges { node { id } } } }',
  'new person': `{ people(first: 1, filter: { municipality: "3301" }, orderBy: [UPDATED_AT_DESC]) {
    edges { node { id } } } }`,
  'new seat': `{ seats(first: 1, filter: { municipality: "3301" }, orderBy: [UPDATED_AT_DESC]) {
    edges { node { id } } } }`,
  'year now': '{ cycles(first: 1, filter: { municipality: "3301", years: [2026] }) { edges { node { id } } } }',
  'held meeting without minutes': `{ meetings(first: 1, filter: { municipality: "3312", years: [2026], statuses: [HELD] })
    { edges { node { id } } } }`,
  'planned dialogue': `{ dialogues(first: 1, filter: { municipality: "3301", years: [2027] }) { edges { node { id } } } }`,
  webhook: '{ webhooks(first: 1) { edges { node { id } } } }',
  wheel: '{ wheels(first: 1, filter: { municipality: "3301" }) { edges { node { id } } } }',
};

interface Node {
  readonly id: string;
  readonly optional?: boolean;
  /** What belongs to it; the last of these is meant, then. */
  readonly of?: readonly { readonly id: string }[];
}

interface Found {
  readonly edges: readonly { readonly node: Node }[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an answer holds besides objects and lists; an answer without it is empty. */
function leaves(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value).flatMap(leaves) : [value];
}

describe('the example queries', () => {
  let world: Seeded;
  beforeAll(async () => {
    world = await seeded(NOW);
  }, 300_000);
  afterAll(() => world?.close());

  const idFor = async (blank: string): Promise<string> => {
    const { data, errors } = await world.ask(LOOKUPS[blank] ?? '', {}, STAFF);
    expect(errors).toBeUndefined();
    const lists = Object.values(data ?? {}) as readonly Found[];
    const node = lists.flatMap(({ edges }) => edges).find((edge) => edge.node.optional ?? true)?.node;
    return node?.of?.at(-1)?.id ?? node?.id ?? `no ${blank}`;
  };

  const variablesOf = async (name: string): Promise<Record<string, unknown>> => {
    let text = read(`${name}.variables.json`);
    for (const [whole, blank = ''] of text.matchAll(/"<([^">]+)>"/g)) {
      text = text.replace(whole, JSON.stringify(await idFor(blank)));
    }
    return JSON.parse(text) as Record<string, unknown>;
  };

  it('each have their variables beside them', () => {
    expect(named('.variables.json')).toEqual(names);
  });

  it.each(names)('%s is one operation, with one line on what it answers', (name) => {
    expect(read(`${name}.graphql`)).toMatch(/^# [^\n]+\n(?!#)/);
    expect(parse(read(`${name}.graphql`)).definitions).toHaveLength(1);
  });

  it.each([...new Set([...IN_TURN, ...names])])('%s is answered', async (name) => {
    const actor = name.startsWith('coordinator-') ? STAFF : undefined;
    const { data, errors } = await world.ask(read(`${name}.graphql`), await variablesOf(name), actor);
    expect(errors).toBeUndefined();
    expect(leaves(data).filter(isTelling).length).toBeGreaterThan(1);
  });

  it.each(IN_TURN)('%s is refused for a caller who is not signed in', async (name) => {
    const { errors } = await world.ask(read(`${name}.graphql`), await variablesOf(name));
    expect(errors?.map(({ message }) => message)).toEqual(['SIGN_IN_FIRST']);
  });
});

function isTelling(leaf: unknown): boolean {
  return leaf !== null && leaf !== 0 && leaf !== false && leaf !== '';
}
