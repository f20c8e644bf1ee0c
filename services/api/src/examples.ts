import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../schema/examples/', import.meta.url));

interface Tab {
  readonly query: string;
  readonly variables?: string;
}

/** What is open at first. It needs no variables: GraphiQL fills in a tab's only when it is changed to. */
export const WELCOME = `# Each tab is an example: portals first, then analysts and coordinators.
# The values that it asks with stand under Variables, below.
#
# What is published needs no key. To see drafts or change something, write under Headers:
#   { "Authorization": "Bearer …" }
# The token stands where Nærhjul was started.
query Municipalities {
  municipalities(first: 10) {
    edges { node { id number name } }
  }
}
`;

/** Whom the examples are for, as the first words of each tab. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['portal', 'Portal'],
  ['analyst', 'Analytiker'],
  ['coordinator', 'Koordinator'],
];

const COLUMNS = 60;

/** Ids are another installation’s, so an example has none of its own. */
const BLANKS = 'Under Variables, write an id of yours in place of each <…>: lists and the change feed give them.';

/** The example queries of each user group, as tabs of GraphiQL: portals first, then analysts and coordinators. */
export function exampleTabs(folder = FOLDER): Tab[] {
  const examples = fileNames(folder).map((name) => {
    const variables = readFileSync(`${folder}${name.replace(/graphql$/, 'variables.json')}`, 'utf8');
    return { query: said(name, readFileSync(`${folder}${name}`, 'utf8'), variables), variables };
  });
  return [{ query: WELCOME }, ...examples];
}

/** An example as a page shows it. */
export interface ExampleFile {
  readonly name: string;
  /** What it is good for, and for whom. */
  readonly about: string;
  readonly query: string;
  readonly variables: string;
}

/** The examples in the order of the tabs. */
export function exampleFiles(folder = FOLDER): readonly ExampleFile[] {
  return fileNames(folder).map((file) => {
    const variables = readFileSync(`${folder}${file.replace(/graphql$/, 'variables.json')}`, 'utf8');
    const { about, rest } = partsOf(file, readFileSync(`${folder}${file}`, 'utf8'));
    return { name: file.replace(/\.graphql$/, ''), about, query: rest, variables };
  });
}

function fileNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(name: string): number {
  return GROUPS.findIndex(([group]) => name.startsWith(group));
}

/** An example with whom it is for before its first comment, in lines that a narrow editor shows whole, and what is to be filled in. */
function said(file: string, query: string, variables: string): string {
  const { about, rest } = partsOf(file, query);
  return `${wrap(variables.includes('"<') ? `${about} ${BLANKS}` : about)}\n${rest}`;
}

function partsOf(file: string, query: string) {
  const group = GROUPS.find(([prefix]) => file.startsWith(prefix))?.[1] ?? '';
  const [, comments = '', rest = query] = /^((?:#.*\n)*)([^]*)$/.exec(query) ?? [];
  const text = comments.replaceAll(/^#\s?/gm, '').replaceAll('\n', ' ').trim();
  return { about: `${group}: ${text}`, rest };
}

function wrap(text: string): string {
  const lines = text.match(new RegExp(`\\S.{0,${COLUMNS - 3}}(?=\\s|$)`, 'g')) ?? [];
  return lines.map((line) => `# ${line}`).join('\n');
}
