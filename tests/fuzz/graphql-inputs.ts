import { readdirSync, readFileSync } from 'node:fs';
import { schema } from '@naerhjul/schema/index.ts';
import {
  getNamedType,
  getNullableType,
  GraphQLList,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { questionOf, type Pool } from '../access/questions.ts';
import { PAGES } from '../api/console-queries.ts';
import type { Known } from './pool.ts';
import { strangeCode, strangeText, strangeValue, type Draw } from './strange.ts';

/** What is sent to /graphql, before it is written as JSON. */
export interface Asking {
  readonly query: unknown;
  readonly variables?: unknown;
}

const EXAMPLES = new URL('../../schema/examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, EXAMPLES), 'utf8');

/** Questions as they are asked: by the examples of the documentation, and by the console's pages. */
const ASKED: readonly Asking[] = [
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({
      query: read(name),
      variables: JSON.parse(read(name.replace('.graphql', '.variables.json'))) as unknown,
    })),
  ...PAGES.map(({ document, variables }) => ({ query: document, variables })),
].filter(({ query }) => !query.trimStart().startsWith('subscription'));

const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {});
const IMPORTS = MUTATIONS.filter(({ name }) => name.startsWith('import'));
const PAGED = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ type, args }) => String(type).endsWith('Connection!') && args.every(({ type: of }) => !String(of).endsWith('!')),
);

const PLAIN: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Date: ['2026-03-02', '2026-06-30', '2027-01-15'],
  DateTime: ['2026-03-02T17:00:00Z', '2027-02-03T16:30:00+01:00'],
  Float: [1, 0.5],
  Int: [1, 2, 12, 2026, 2027],
  String: ['tekst', '3301', '3312', 'konnerud', '18:00', 'https://mottaker.example/hook', 'a@example.no'],
};

/** The inputs of the verbs, their questions and the ids and cursors in these. */
export function graphqlInputs(known: Known) {
  const pool: Pool = {
    ids: known.ids,
    municipalities: ['3301', '3312'],
    slugs: known.slugs,
    words: ['møte', 'vei', 'skole'],
    reached: new Set(),
    cursors: known.cursors,
    asked: new Map(),
    listed: new Map(),
  };

  const valueOf = (draw: Draw, name: string, type: GraphQLInputType, deep = 0): unknown => {
    const inner = getNullableType(type);
    if (inner instanceof GraphQLList) {
      return Array.from({ length: 1 + draw.below(3) }, () => valueOf(draw, name, inner.ofType, deep));
    }
    const named = getNamedType(type);
    if (isEnumType(named)) return draw.one(named.getValues()).name;
    if (isInputObjectType(named)) {
      const given = Object.values(named.getFields()).filter(
        (field) => isRequiredInputField(field) || (deep < 4 && draw.perhaps(40)),
      );
      return Object.fromEntries(given.map((field) => [field.name, valueOf(draw, field.name, field.type, deep + 1)]));
    }
    if (named.name === 'ID') {
      const kind = name.replace(/Ids?$/, '');
      const fitting = known.ids.filter((id) =>
        Buffer.from(id, 'base64').toString().toLowerCase().startsWith(`${kind.toLowerCase()}:`),
      );
      return draw.one(fitting.length > 0 && draw.perhaps(80) ? fitting : known.ids);
    }
    if (name === 'municipality') return draw.one(pool.municipalities);
    if (name === 'slug' || name === 'committee') return draw.one(known.slugs);
    return draw.one(PLAIN[named.name] ?? ['tekst']);
  };

  const verbOf = (draw: Draw, among: typeof MUTATIONS): Asking => {
    const { name, args } = draw.one(among);
    const [arg] = args;
    if (arg === undefined) return { query: `mutation { ${name} { __typename } }` };
    const input = valueOf(draw, name, arg.type);
    return {
      query: `mutation($input: ${String(arg.type)}) { ${name}(input: $input) { __typename } }`,
      variables: { input: draw.perhaps(75) ? strangeValue(draw, input) : input },
    };
  };

  return {
    question: (draw: Draw): Asking => {
      if (draw.perhaps(35)) return { query: questionOf(draw.gen, pool) };
      const { query, variables } = draw.one(ASKED);
      if (draw.perhaps(30)) return { query: strangeText(draw, String(query)), variables };
      return { query, variables: strangeValue(draw, variables) };
    },
    body: (draw: Draw): string => {
      const whole = JSON.stringify(draw.one(ASKED));
      return draw.perhaps(50) ? strangeText(draw, whole) : JSON.stringify(strangeValue(draw, draw.one(ASKED)));
    },
    id: (draw: Draw): Asking => {
      const ids = Array.from({ length: 1 + draw.below(4) }, () => strangeCode(draw, draw.one(known.ids)));
      return draw.perhaps(50)
        ? { query: 'query($id: ID!) { node(id: $id) { __typename id } }', variables: { id: ids[0] } }
        : { query: 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', variables: { ids } };
    },
    cursor: (draw: Draw): Asking => {
      const at = strangeCode(draw, draw.one(known.cursors));
      if (draw.perhaps(25)) {
        const query =
          'query($at: String) { changes(municipality: "3301", after: $at) { entries { entity } endCursor } }';
        return { query, variables: { at } };
      }
      const { name, args } = draw.one(PAGED);
      const [page, cursor] = draw.one([
        ['first', 'after'],
        ['last', 'before'],
      ] as const);
      const type = String(args.find((arg) => arg.name === cursor)?.type);
      const size = draw.one([0, 1, 5, 100, 101, 501, -1, 2_147_483_647]);
      return {
        query: `query($at: ${type}) { ${name}(${page}: ${size}, ${cursor}: $at) { edges { cursor } pageInfo { endCursor } } }`,
        variables: { at },
      };
    },
    verb: (draw: Draw): Asking => verbOf(draw, MUTATIONS),
    imported: (draw: Draw): Asking => verbOf(draw, IMPORTS),
  };
}
