import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Tells the server which documents the console asks, each under its hash: what stands in the console's source at the top of a
 * file is carried out without the rest of it, and what it comes to is written beside what was built.
 */
const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const SDL = new URL('../../schema/schema.graphql', import.meta.url);
const OUT = new URL('../dist/.vite/documents.json', import.meta.url);
const ENTRY = 'console-documents';

// What is called at the top of a file and changes nothing, so that it goes where no document rests on it.
const PURE = ['lazyPage', 'createContext', 'maxLength', 'regex', 'required'];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('i18n/'))
  .filter((file) => holders(readFileSync(`${SOURCE}${file}`, 'utf8')).length > 0)
  .toSorted();

/** The names of the constants of a file that hold documents, or put one together. */
function holders(source: string): readonly string[] {
  return [...source.matchAll(/^(?:export )?const (\w+)(: ResourceGraphql)?[^=\n]*=\s*([^]*?);\n/gm)]
    .filter(
      ([, name = '', isResource, value = '']) =>
        isResource !== undefined ||
        (/^[A-Z]/.test(name) &&
          /\b(?:query|mutation|subscription)\b|\{ viewer|\{ changesEnd|^\w+\('\w+', '\w+Input'|^\w*verb\(/i.test(
            value,
          )),
    )
    .map(([, name = '']) => name);
}

const collecting: Plugin = {
  name: ENTRY,
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id) => {
    if (id !== `\0${ENTRY}`) return null;
    const lines = files.map((file, nth) => `import { heldDocuments as d${nth} } from '${SOURCE}${file}';`);
    return [
      ...lines,
      `import { resourceDocuments } from '${SOURCE}resource-documents.ts';`,
      `import { verbDocument, PLAIN_ANSWERS } from '${SOURCE}verb/verb-document.ts';`,
      `export { resourceDocuments, verbDocument, PLAIN_ANSWERS };`,
      `export const held = [${files.map((_, nth) => `d${nth}`).join(', ')}].flat();`,
    ].join('\n');
  },
  transform: (code, id) => {
    if (!id.startsWith(SOURCE)) return null;
    // What none of them rests on is left out of what is carried out; nor is any page needed that comes later.
    return {
      code: `${code.replaceAll(/\bimport\(/g, 'Promise.reject(')}\nexport const heldDocuments = [${holders(code).join(', ')}];`,
      map: null,
      moduleSideEffects: false,
    };
  },
};

const built = (await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [collecting],
  build: {
    write: false,
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: ENTRY,
      external: /^[^.\0/]/,
      treeshake: { moduleSideEffects: false, manualPureFunctions: PURE },
    },
  },
  ssr: { noExternal: [] },
})) as Rolldown.RolldownOutput;
const [{ code }] = built.output;
const imported = /^import .*/m.exec(code);
if (imported !== null) throw new Error(`The console's documents rest on another package: ${imported[0]}`);

interface Resource {
  readonly create?: object;
  readonly update?: object;
  readonly remove?: object;
}

interface Collected {
  readonly held: readonly unknown[];
  readonly resourceDocuments: Readonly<Record<'one' | 'many' | 'list', (of: Resource) => string>> & {
    readonly verb: (of: Resource, verb: object) => string;
  };
  readonly verbDocument: (verb: string, answer: string) => string;
  readonly PLAIN_ANSWERS: Readonly<Record<string, string>>;
}

const { held, resourceDocuments, verbDocument, PLAIN_ANSWERS } = (await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
)) as Collected;

const schema = buildSchema(readFileSync(SDL, 'utf8'));

function isSound(document: string): boolean {
  try {
    return validate(schema, parse(document)).length === 0;
  } catch {
    return false;
  }
}

const isResource = (value: object): value is Resource => 'type' in value && 'list' in value && 'fields' in value;

function documentsOf(of: Resource): readonly string[] {
  const { one, many, list, verb } = resourceDocuments;
  const verbs = [of.create, of.update, of.remove].filter((given) => given !== undefined);
  return [one(of), many(of), list(of), ...verbs.map((given) => verb(of, given))];
}

/** The documents that a constant holds: itself, or each of its values. */
function documentsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return isResource(value) ? documentsOf(value) : Object.values(value).flatMap(documentsIn);
}

// A verb may be known only when it is carried out: each of them, with the little that is read then.
const verbs = Object.keys(schema.getMutationType()?.getFields() ?? {}).flatMap((verb) =>
  Object.values(PLAIN_ANSWERS).map((answer) => verbDocument(verb, answer)),
);
const known = new Set([...held.flatMap(documentsIn), ...verbs].filter(isSound));
const byHash = Object.fromEntries(
  [...known].map((document) => [createHash('sha256').update(document).digest('hex'), document]),
);
writeFileSync(OUT, JSON.stringify(byHash));
console.log(`${known.size} documents are known by their hash`);
