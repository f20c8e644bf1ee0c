import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '@naerhjul/domain/input.ts';

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
  const names = readdirSync(new URL(`../../${folder}/`, import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const files = names.map((name) => `${folder}/${name}`);
  const sources = [...files, 'schema/refusals.ts'].map(read);
  const found = sources.join('\n').matchAll(/BadRequest\(\s*\d+,\s*'([A-Z_0-9]+)'|code: '([A-Z_0-9]+)'/g);
  return [...found].map(([, thrown, told]) => thrown ?? told ?? '');
}

/** Words for what is wrong with a field: those of our own, and those of the library that reads the input. */
function faultWords(): readonly string[] {
  const files = ['services/domain', 'schema'].flatMap((room) =>
    readdirSync(new URL(`../../${room}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/generated|\.test\./.test(name))
      .map((name) => `${room}/${name}`),
  );
  const ours = files.flatMap((file) => [...read(file).matchAll(/\bfault: (?:\w+ \? '(\w+)' : )?'(\w+)'/g)]);
  const theirs = [
    'invalid_type',
    'invalid_format',
    'invalid_value',
    'too_big',
    'too_small',
    'unrecognized_keys',
    'custom',
  ];
  return [
    ...new Set([...ours.flatMap(([, ...words]) => words.filter((word) => word !== undefined)), ...FAULTS, ...theirs]),
  ];
}

describe('the list of errors', () => {
  const codes = refusals();

  it('has every code that a caller can be refused with, and no other', () => {
    expect(codes.size).toBeGreaterThan(20);
    const all = new Set([...codes.keys(), ...codesAtTheDoor(), ...SERVER_CODES]);
    expect([...rows.keys()].toSorted()).toEqual([...all].toSorted());
  });

  it('has every word for a fault, and the console has words for it in each language', () => {
    const listed = [...read('docs/errors.md').matchAll(/^\| `([a-z_]+)` *\|/gm)].map(([, word]) => word);
    expect(new Set(listed)).toEqual(new Set(faultWords()));
    for (const language of ['nb', 'nn', 'en']) {
      const [, words = ''] = /fault: \{([^]*?)\}/.exec(read(`admin/src/i18n/refusal.${language}.ts`)) ?? [];
      const worded = new Set([...words.matchAll(/(\w+):/g)].map(([, word]) => word));
      // A form of the console has no fields that the API doesn't know.
      expect(listed.filter((word) => word !== 'unrecognized_keys' && !worded.has(word))).toEqual([]);
    }
  });

  it.each([...codes])('tells the details of %s', (code, details) => {
    expect(details.filter((detail) => !rows.get(code)?.includes(`\`${detail}\``))).toEqual([]);
  });
});
