import { describe, expect, it } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { ask, codesOf, type Told } from './door.ts';

const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const aliased = (count: number) => times(count, (i) => `a${i}: __typename`);
const directed = (i: number) => `__typename @include(if: true) ${i === 0 ? '' : '@skip(if: false)'}`;
const limited = ({ errors }: Told) => errors.map(({ extensions }) => extensions?.['what']);

/** A query of so many levels, through what committees and municipalities know of each other. */
function levels(count: number): string {
  // municipality, committees, edges, node, municipality, …
  const round = ['municipality', 'committees', 'edges', 'node'];
  const names = Array.from({ length: count - 1 }, (_, i) => round[i % round.length]);
  const [, ...below] = names;
  return `{ municipality(number: "3301") { ${below.map((name) => `${name} {`).join(' ')} __typename ${'}'.repeat(below.length)} } }`;
}

describe('the public door', () => {
  it('opens for 1,500 tokens, and not for one more', async () => {
    // The braces are two of them.
    expect((await ask(`{ ${times(1498, () => '__typename')} }`)).status).not.toBe(413);
    const told = await ask(`{ ${times(1499, () => '__typename')} }`);
    expect(told.errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 1500, what: 'tokens' });
    expect(told.status).toBe(400);
  });

  it.each([
    ['brackets', '['.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
    ['selections', 'a{'.repeat(80_000), 'GRAPHQL_PARSE_FAILED'],
    ['values', `{ __type(name: ${'['.repeat(100_000)}`, 'LIMIT_EXCEEDED'],
  ])('is not broken down by a hundred thousand %s within each other', async (_, query, code) => {
    expect(codesOf(await ask(query))).toEqual([code]);
  });

  it('opens for 12 levels, and not for 13', async () => {
    expect(limited(await ask(levels(12)))).not.toContain('levels');
    expect(limited(await ask(levels(13)))).toContain('levels');
  });

  it('counts the levels of a fragment where it is spread', async () => {
    const query = `{ municipality(number: "3301") { ...A } } fragment A on Municipality ${levels(13).slice(0, -1).replace('{ municipality(number: "3301")', '')}`;
    expect(limited(await ask(query))).toContain('levels');
  });

  it('opens for 30 aliases, and not for 31', async () => {
    expect((await ask(`{ ${aliased(30)} }`)).errors).toEqual([]);
    const told = await ask(`{ ${aliased(31)} }`);
    expect(told.errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', what: 'aliases', limit: 30 });
    expect(told.status).toBe(400);
    expect(told.data).toBeUndefined();
  });

  it('counts the aliases of a fragment each time it is spread', async () => {
    const query = `{ ...A ... { ...A } } fragment A on Query { ${aliased(16)} }`;
    expect(limited(await ask(query))).toEqual(['aliases']);
  });

  it('opens for 10 mutations, and not for 11, in a fragment or not', async () => {
    expect((await ask(`mutation { ${aliased(10)} }`)).errors).toEqual([]);
    expect(limited(await ask(`mutation { ${aliased(11)} }`))).toEqual(['root mutations']);
    expect(limited(await ask(`mutation { ...A } fragment A on Mutation { ${aliased(11)} }`))).toEqual([
      'root mutations',
    ]);
    expect(limited(await ask(`mutation { ... { ${aliased(11)} } }`))).toEqual(['root mutations']);
  });

  it('opens for 50 directives, and not for 51', async () => {
    expect((await ask(`{ ${times(25, directed)} }`)).errors).toEqual([]);
    expect(limited(await ask(`{ ${times(26, directed)} }`))).toEqual(['directives']);
  });

  it('is not broken down by fragments that double each other sixty times', async () => {
    const bomb = times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ... { ...F${i + 1} } }`);
    expect(limited(await ask(`{ ...F0 } ${bomb} fragment F60 on Query { __typename }`))).toEqual(['fields']);
  });

  it.each([
    ['1,498 fields of one name', `{ ${times(1498, () => '__typename')} }`],
    ['20 times 50 below 20', `{ ${times(20, () => `viewer { ${times(50, () => '__typename')} }`)} }`],
  ])('is not broken down by fields that must be compared each with each: %s', async (_, query) => {
    const told = await ask(query);
    expect([codesOf(told), told.status]).toEqual([['GRAPHQL_VALIDATION_FAILED'], 400]);
    expect(told.errors[0]?.message).toBe('Validation aborted.');
  });

  it('tells of a hundred faults, and looks for no more', async () => {
    const told = await ask(`{ ${times(1000, (i) => `unknown${i}`)} }`);
    expect(told.errors).toHaveLength(101);
    expect(told.errors.at(-1)?.message).toContain('Validation aborted.');
  });

  it('is not broken down by a fragment within itself', async () => {
    const told = await ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(codesOf(told)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('tells the whole schema to whoever asks, with every description', async () => {
    const told = await ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }));
    expect(told.errors).toEqual([]);
    expect(told.text).toContain('"createDistrict"');
  });

  it('tells of no type again and again within itself', async () => {
    const told = await ask(`{ __schema { types ${'{ fields { type '.repeat(5)} { name } ${'} }'.repeat(5)} } }`);
    expect(codesOf(told)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
