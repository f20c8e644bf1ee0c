import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sorted = (found: Iterable<string>) => [...new Set(found)].toSorted();
const [norwegian = '', english = ''] = read('docs/definitions.md').split(/^## English$/m);

/** The definitions of a part of the page: each id with the field it explains. */
const defined = (page: string) =>
  [...page.matchAll(/^\| \*\*(D\d\d)\*\* +\| `(\w+)` +\| [^|]{20,} \|$/gm)].map(([, id, field]) => `${id} ${field}`);

it('every figure that the schema names a definition of is defined on the page, under the same id in both languages', () => {
  const figures = [...read('schema/schema.graphql').matchAll(/"""[^"]*\((D\d\d)\)\.\s*"""\s+(\w+)[:(]/g)].map(
    ([, id, field]) => `${id} ${field}`,
  );
  expect(figures.length).toBeGreaterThan(0);
  expect(sorted(defined(norwegian))).toEqual(sorted(figures));
  expect(defined(english)).toEqual(defined(norwegian));
});

it('no id of a definition is used in the schema for what the page doesn’t have', () => {
  const named = sorted([...read('schema/schema.graphql').matchAll(/\bD\d\d\b/g)].map(([id]) => id));
  expect(named).toEqual(sorted([...norwegian.matchAll(/\bD\d\d\b/g)].map(([id]) => id)));
});
