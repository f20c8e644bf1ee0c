import { readdirSync, readFileSync } from 'node:fs';
import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType, isInputObjectType } from 'graphql';
import { expect, it } from 'vitest';

const CONSOLE = new URL('../../admin/src/', import.meta.url);
const sources = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: readFileSync(new URL(file, CONSOLE), 'utf8') }));

/** The verbs that change something which has a version. */
const VERSIONED = new Set(
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const input = getNamedType(args.find((arg) => arg.name === 'input')?.type);
    const fields = isInputObjectType(input) ? input.getFields() : {};
    return 'id' in fields && 'expectedVersion' in fields ? [name] : [];
  }),
);

/** Which verbs a constant stands for: in the file it is declared in, and in whatever file imports it. */
const documents = new Map<string, Set<string>>();
for (const { file, text } of sources) {
  for (const [, name = '', short, long] of text.matchAll(
    /const (\w+) =\s*(?:verb\('(\w+)'|[`']mutation[^]*?\{\s*(?:done: )?(\w+)\()/g,
  )) {
    for (const key of [name, `${file} ${name}`]) {
      documents.set(key, (documents.get(key) ?? new Set()).add(short ?? long ?? ''));
    }
  }
}

/** A call from its name to the bracket that ends it. */
function callAt(text: string, start: number): string {
  let depth = 0;
  for (let at = text.indexOf('(', start); at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  throw new Error(`a call has no end: ${text.slice(start, start + 80)}`);
}

/** What the console's pages carry out: each call, and the verbs it may be of. */
const CALLS = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/(?<![\w.])act(?:On)?\(/g)].map(({ index }) => {
    const call = callAt(text, index);
    const [, first = ''] = /^act(?:On)?\(([^{]*)/.exec(call) ?? [];
    const verbs = [...first.matchAll(/\w+/g)].flatMap(([word]) => [
      ...(documents.get(`${file} ${word}`) ?? documents.get(word) ?? []),
      word,
    ]);
    // Where the input is put together beforehand, it is so in the same file.
    const told = /\{ input \}|, input\)/.test(call) ? text : call;
    return { file, verbs: verbs.filter((verb) => VERSIONED.has(verb)), sends: told.includes('expectedVersion') };
  }),
);

it('the console tells which version it has seen, whatever it changes', () => {
  const changing = CALLS.filter(({ verbs }) => verbs.length > 0);
  expect(VERSIONED.size).toBeGreaterThan(80);
  expect(changing.length).toBeGreaterThan(55);
  expect(changing.filter(({ sends }) => !sends)).toEqual([]);
});
