import { readFileSync } from 'node:fs';
import { STAFF, type Seeded } from './seeded.ts';

export const FOLDER = new URL('../../schema/examples/', import.meta.url);

/** In the order in which a coordinator would do them; the rest changes nothing and comes in any order. */
export const IN_TURN = [
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

/** A file beside the examples. */
export const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

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

/** The id that is meant by a blank, of what is there now. */
async function idFor(world: Seeded, blank: string): Promise<string> {
  const { data, errors } = await world.ask(LOOKUPS[blank] ?? '', {}, STAFF);
  if (errors !== undefined) throw new Error(`nothing was found for ${blank}`, { cause: errors[0] });
  const lists = Object.values(data ?? {}) as readonly Found[];
  const node = lists.flatMap(({ edges }) => edges).find((edge) => edge.node.optional ?? true)?.node;
  return node?.of?.at(-1)?.id ?? node?.id ?? `no ${blank}`;
}

/** The variables of an example, each blank filled. */
export async function variablesIn(world: Seeded, name: string): Promise<Record<string, unknown>> {
  let text = read(`${name}.variables.json`);
  for (const [whole, blank = ''] of text.matchAll(/"<([^">]+)>"/g)) {
    text = text.replace(whole, JSON.stringify(await idFor(world, blank)));
  }
  return JSON.parse(text) as Record<string, unknown>;
}
