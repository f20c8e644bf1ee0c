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

/** The example queries of each user group, as tabs of GraphiQL: portals first, then analysts and coordinators. */
export function exampleTabs(folder = FOLDER): Tab[] {
  const order = ['portal', 'analyst', 'coordinator'];
  const rank = (name: string) => order.findIndex((group) => name.startsWith(group));
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({
      query: readFileSync(`${folder}${name}`, 'utf8'),
      variables: readFileSync(`${folder}${name.replace(/graphql$/, 'variables.json')}`, 'utf8'),
    }));
  return [{ query: WELCOME }, ...examples];
}
