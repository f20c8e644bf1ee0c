import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The codes and their details, as the one file that lists them writes them. */
function refusals(): ReadonlyMap<string, readonly string[]> {
  const [, list = ''] = /interface Refusals \{\n(.*?)\n\}/s.exec(read('services/domain/refusal.ts')) ?? [];
  const found = new Map<string, readonly string[]>();
  for (const [, code = '', details = ''] of `${list}\n`.matchAll(/^ {2}([A-Z_]+): ([^]*?);\n(?= {2}\S|$(?![^]))/gm)) {
    found.set(
      code,
      [...details.matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name),
    );
  }
  return found;
}

const rows = new Map(
  read('docs/errors.md')
    .split('\n')
    .flatMap((line) => {
      const [, code = '', rest = ''] = /^\| `([A-Z_0-9]+)` *\|(.*)$/.exec(line) ?? [];
      return code === '' ? [] : [[code, rest] as const];
    }),
);

/** Codes that the GraphQL server gives by itself. */
const SERVER_CODES = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

/** Codes of our HTTP server, of GraphQL's own findings, and of a bug, which is masked. */
function codesAtTheDoor(): readonly string[] {
  const folder = 'services/api/src';
  const files = readdirSync(new URL(`../../${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`);
  const sources = [...files, 'schema/refusals.ts'].map(read);
  const found = sources.join('\n').matchAll(/BadRequest\(\d+, '([A-Z_0-9]+)'|code: '([A-Z_0-9]+)'/g);
  return [...found].map(([, thrown, told]) => thrown ?? told ?? '');
}

describe('the list of errors', () => {
  const codes = refusals();

  it('has every code that a caller can be refused with, and no other', () => {
    expect(codes.size).toBeGreaterThan(20);
    const all = new Set([...codes.keys(), ...codesAtTheDoor(), ...SERVER_CODES]);
    expect([...rows.keys()].toSorted()).toEqual([...all].toSorted());
  });

  it.each([...codes])('tells the details of %s', (code, details) => {
    expect(details.filter((detail) => !rows.get(code)?.includes(`\`${detail}\``))).toEqual([]);
  });
});
