import { readdirSync, readFileSync } from 'node:fs';
import { costOf } from '@naerhjul/api/src/cost.ts';
import { LIMITS } from '@naerhjul/api/src/limits.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { getOperationAST, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { LISTS, PAGES, QUERIES, RESOURCES, type Asked } from './console-queries.ts';
import { ask } from './door.ts';

const EXAMPLES = new URL('../../schema/examples/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, EXAMPLES), 'utf8');

const examples = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file): Asked => ({
    name: `example ${file.replace('.graphql', '')}`,
    document: read(file),
    variables: JSON.parse(read(file.replace(/graphql$/, 'variables.json'))) as Asked['variables'],
  }));

function measure({ document, variables }: Asked): number | undefined {
  const parsed = parse(document);
  const [fault] = validate(schema, parsed);
  if (fault) throw fault;
  const operation = getOperationAST(parsed);
  return operation ? costOf(schema, parsed, operation, variables) : undefined;
}

const nested = (first: number) => `{ cycles(first: ${first}) { edges { node {
  phases { meetings { committees { cycle(year: 2026) { phases { meetings { id } } } } } } } } } }`;

const holidays = (inner: string) => `schoolHolidays { id municipality { number ${inner} } }`;

describe('the cost of an operation', () => {
  const all = [...examples, ...PAGES, ...LISTS];
  let costs: readonly (readonly [name: string, cost: number | undefined])[];
  beforeAll(() => {
    costs = all.map((asked) => [asked.name, measure(asked)]);
  });

  it('is known of every example, page and list of the console', () => {
    expect(examples.length).toBeGreaterThan(5);
    const named = PAGES.flatMap(({ document }) => /^query (\w+)/.exec(document)?.[1] ?? []);
    expect([named, LISTS.length]).toEqual([QUERIES, RESOURCES.length]);
    expect(costs.filter(([, cost]) => cost === undefined)).toEqual([]);
  });

  it('has a limit of three times what the largest of them costs', () => {
    const largest = costs.toSorted(([, a = 0], [, b = 0]) => b - a);
    const [[name, cost = 0] = ['none']] = largest;
    expect({ name, limit: LIMITS.cost }).toEqual({ name, limit: Math.ceil((3 * cost) / 1000) * 1000 });
  });

  it('lets what costs more not be read at all, and tells how much is allowed', async () => {
    const told = await ask(nested(100));
    expect(told.errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', what: 'cost', limit: LIMITS.cost });
    expect(told.data ?? null).toBeNull();
    expect((await ask(nested(1))).errors).toEqual([]);
  });

  // Found by `npm run fuzz`: a question that went to and fro five times had no answer within 30 seconds.
  it('is more for each time that a list stands within itself, so that to and fro is not read at all', async () => {
    const toAndFro = (times: number): string => (times === 0 ? '' : holidays(toAndFro(times - 1)));
    const asked = (times: number) => `{ municipality(number: "3301") { ${toAndFro(times)} } }`;
    const told = await ask(asked(5));
    expect(told.errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', what: 'cost', limit: LIMITS.cost });
    expect((await ask(asked(1))).errors).toEqual([]);
    const inFragments = `{ municipality(number: "3301") { ...A } }
      fragment A on Municipality { ${holidays('...B')} }
      fragment B on Municipality { ${holidays('...C')} }
      fragment C on Municipality { ${holidays('')} }`;
    expect(measure({ name: '', document: inFragments, variables: {} })).toBe(
      measure({ name: '', document: asked(3), variables: {} }),
    );
  });

  it.each([
    [
      'a page size in a variable',
      'query($n: Int) { meetings(first: $n) { edges { node { id } } } }',
      { n: 7 },
      7 * (1 + 1 + 1),
    ],
  ])('counts %s', (_, document, variables, expected) => {
    expect(measure({ name: '', document, variables })).toBe(expected);
  });

  it('counts a fragment each time it is spread', () => {
    const once = measure({
      name: '',
      document: '{ ...A } fragment A on Query { viewer { user { id } } }',
      variables: {},
    });
    const twice = measure({
      name: '',
      document: '{ ...A a: viewer { actor } ... { ...A } } fragment A on Query { viewer { user { id } } }',
      variables: {},
    });
    expect([once, twice]).toEqual([2, 5]);
  });
});
