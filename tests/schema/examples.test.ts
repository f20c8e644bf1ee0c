import { readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, IN_TURN, read, variablesIn } from './example-values.ts';
import { seeded, STAFF, type Seeded } from './seeded.ts';

const NOW = new Date('2026-11-23T11:00:00Z');

const files = readdirSync(FOLDER);
const named = (ending: string) => files.filter((file) => file.endsWith(ending)).map((file) => file.replace(ending, ''));
const names = named('.graphql');

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

  const variablesOf = (name: string) => variablesIn(world, name);

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
