import { refusedChanges } from '@naerhjul/schema/scripts/refused-changes.ts';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';
const RELEASED = `
  interface Node { id: ID! }
  enum Colour { RED GREEN @deprecated(reason: "Nobody uses it; remove after 2026-01-01") }
  input PaintInput { colour: Colour, gloss: Int @deprecated(reason: "Always full; remove after 2026-11-22") }
  type Hub implements Node { id: ID!, colour: Colour }
  type Wheel implements Node {
    id: ID!
    name: String!
    size: Int @deprecated(reason: "Ask for spokes; remove after 2026-11-22")
    weight: Int @deprecated(reason: "Ask for spokes; remove after 2026-11-23")
    price: Int @deprecated(reason: "Ask for spokes")
    hub: Hub
  }
  type Query { wheel(year: Int, month: Int @deprecated(reason: "remove after 2026-01-01")): Wheel }
  type Mutation { turn: Wheel, paint(input: PaintInput!): Wheel @deprecated(reason: "remove after 2026-01-01") }
`;

const refused = async (...edits: readonly (readonly [from: string | RegExp, to: string])[]) => {
  let sdl = RELEASED;
  for (const [from, to] of edits) {
    if (sdl.search(from) < 0) throw new Error(`nothing to edit: ${from}`);
    sdl = sdl.replace(from, to);
  }
  return refusedChanges(buildSchema(RELEASED), buildSchema(sdl), TODAY);
};

describe('the gate of the schema', () => {
  it('lets a schema pass that has not changed', async () => {
    expect(await refusedChanges(buildSchema(RELEASED), buildSchema(RELEASED), TODAY)).toEqual([]);
  });

  it('lets what is added pass: a field, an optional argument, a type', async () => {
    expect(
      await refused(
        ['name: String!', 'name: String!, spokes(kind: Spoke): [Spoke!]!'],
        ['year: Int', 'year: Int, day: Int'],
        ['interface', 'type Spoke { length(unit: String!): Int }\n interface'],
        ['kind: Spoke', 'kind: String'],
      ),
    ).toEqual([]);
  });

  it.each([
    ['a removed field', ['name: String!', ''], 'never deprecated'],
    ['a new required argument', ['year: Int', 'year: Int, day: Int!'], ''],
    ['an argument that becomes required', ['year: Int', 'year: Int!'], ''],
    ['a removed argument', ['year: Int, ', ''], 'never deprecated'],
    ['a field of another type', ['name: String!', 'name: Int!'], ''],
    ['a field that may now be null', ['name: String!', 'name: String'], ''],
    ['a new required input field', ['colour: Colour,', 'colour: Colour, coat: Int!,'], ''],
    ['a removed input field', ['colour: Colour,', ''], 'never deprecated'],
    ['a removed enum value', ['RED', ''], 'never deprecated'],
    ['a field removed on its last day', [/weight.*/, ''], '2026-11-23'],
    ['a field deprecated without a day', [/price.*/, ''], 'remove after YYYY-MM-DD'],
  ] as const)('refuses %s', async (_, edit, why) => {
    const [first, ...rest] = await refused(edit);
    expect(first?.why).toContain(why);
    expect(first?.message).not.toBe('');
    expect(rest).toEqual([]);
  });

  it.each([
    ['a field', [/size.*/, '']],
    ['an argument', [/, month.*?"\)/, '']],
    ['an input field', [/, gloss.*?"\)/, '']],
    ['an enum value', [/GREEN.*?"\)/, '']],
  ] as const)('lets %s go when the day of its deprecation has passed', async (_, edit) => {
    expect(await refused(edit)).toEqual([]);
  });

  it('lets a type go with the deprecated field that led to it', async () => {
    expect(await refused([/paint\(.*?"\)/, ''], [/input PaintInput.*/, ''])).toEqual([]);
  });

  it('keeps a type that can still be reached by its id', async () => {
    const found = await refused(['hub: Hub', ''], [/type Hub.*/, '']);
    expect(found.map(({ why }) => why)).toEqual(['It was never deprecated.', 'It was never deprecated.']);
  });
});
