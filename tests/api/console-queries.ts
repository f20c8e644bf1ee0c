import { readdirSync, readFileSync } from 'node:fs';
import { schema } from '@naerhjul/schema/index.ts';

const CONSOLE = new URL('../../admin/src/', import.meta.url);
/** The largest page that the console asks a list for, and how many it asks for by their ids at once. */
const PAGE = 200;
const IDS = 100;

/** A document, and the values it is sent with. */
export interface Asked {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('i18n/'))
    .map((file) => [file, readFileSync(new URL(file, CONSOLE), 'utf8')]),
);
const sourceOf = (file: string): string => sources.get(file) ?? '';

/** What a constant of a file holds, its own or one that it imports: a text, a number, or the fields of a resource. */
function constant(file: string, name: string): string | undefined {
  const source = sourceOf(file);
  const [, from] = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+)'`).exec(source) ?? [];
  if (from !== undefined) {
    const at = new URL(from, new URL(file, CONSOLE));
    return constant(at.href.slice(CONSOLE.href.length), name);
  }
  const [, long, short = long, number = short] =
    new RegExp(`const ${name} =\\s*(?:\`([^\`]*)\`|'([^']*)'|(\\d+);)`).exec(source) ?? [];
  if (number !== undefined) return written(file, number);
  const [, resource] = new RegExp(`const ${name}: ResourceGraphql = \\{([^]*?)\\n?\\};`).exec(source) ?? [];
  return resource === undefined ? undefined : fieldsIn(file, resource);
}

/** A template as it is sent; what is not known when it is read stays as it is written. */
function written(file: string, text: string): string {
  return text.replaceAll(/\$\{(\w+)(?:\.fields)?\}/g, (whole, name: string) => constant(file, name) ?? whole);
}

/** The fields of a resource, without what is put together from names of plain values, which cost nothing. */
function fieldsIn(file: string, resource: string): string | undefined {
  const [, long, short = long, name] = /fields:\s*(?:`([^`]*)`|'([^']*)'|(\w+))/.exec(resource) ?? [];
  if (name !== undefined) return constant(file, name);
  return short === undefined ? undefined : written(file, short).replace("${numbers.join(' ')}", '');
}

const files = [...sources.keys()];
/** They put the documents of lists and verbs together, which are told below. */
const GENERIC: ReadonlySet<string> = new Set(['graphql-provider.ts', 'resource-documents.ts', 'verb/verb-document.ts']);
const hasList = (name: string) => name in (schema.getQueryType()?.getFields() ?? {});

/** The queries that the console's pages ask, as they stand in its source. */
export const PAGES: readonly Asked[] = files
  .filter((file) => !GENERIC.has(file))
  .flatMap((file) =>
    [...sourceOf(file).matchAll(/`((?:query \w+|\{ viewer)[^`]*)`|'((?:query \w+|\{ viewer)[^']*)'/g)].map(
      ([, long, short = long]): Asked => {
        const document = written(file, short ?? '');
        return { name: `console ${file}`, document, variables: valuesFor(document) };
      },
    ),
  );

/** The lists that the console asks for by react-admin, by the names of its resources. */
export const LISTS: readonly Asked[] = files.flatMap((file) =>
  [...sourceOf(file).matchAll(/const \w+: ResourceGraphql = \{([^]*?)\n?\};/g)].map(([, resource = '']): Asked => {
    const [, type = ''] = /type: '(\w+)'/.exec(resource) ?? [];
    const [, list = ''] = /list: '(\w+)'/.exec(resource) ?? [];
    const fields = fieldsIn(file, resource) ?? '';
    // What has no list of its own is shown one at a time.
    const document = hasList(list)
      ? `query List { ${list}(first: ${PAGE}) { totalCount edges { node { ${fields} } } } }`
      : `query One { node(id: "x") { ... on ${type} { ${fields} } } }`;
    return { name: `console list ${list}`, document, variables: {} };
  }),
);

/** The names of all queries in the console's source, however they are written, and of its resources: none is missed. */
export const QUERIES: readonly string[] = files
  .filter((file) => !GENERIC.has(file))
  .flatMap((file) => [...sourceOf(file).matchAll(/\bquery ([A-Z]\w*)/g)].map(([, name = '']) => name));
export const RESOURCES = /const all = \[([^\]]*)\]/.exec(sourceOf('resources-graphql.ts'))?.[1]?.match(/\w+/g) ?? [];

function valuesFor(document: string): Asked['variables'] {
  const values: Readonly<Record<string, unknown>> = {
    Int: 2026,
    ID: 'x',
    String: '3301',
    DateTime: '2026-01-01T00:00:00Z',
    Date: '2026-01-01',
    Language: 'NB',
    DateRuleInput: { occurrence: 'SECOND', weekday: 'WEDNESDAY', from: '18:00' },
  };
  const declared = [...document.matchAll(/\$(\w+): (\[?)(\w+)!/g)];
  return Object.fromEntries(
    declared.map(([, name = '', list, type = '']) => [
      name,
      // What is no id narrows what is asked for, and costs nothing.
      list === '[' ? Array.from({ length: type in values ? IDS : 0 }, () => values[type]) : values[type],
    ]),
  );
}
