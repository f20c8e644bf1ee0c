import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../schema/examples/', import.meta.url));

interface Tab {
  readonly query: string;
  readonly variables?: string;
}

/** The example queries of each user group, as tabs of GraphiQL: portals first, then analysts and coordinators. */
export function exampleTabs(folder = FOLDER): Tab[] {
  const order = ['portal', 'analyst', 'coordinator'];
  const rank = (name: string) => order.findIndex((group) => name.startsWith(group));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({
      query: readFileSync(`${folder}${name}`, 'utf8'),
      variables: readFileSync(`${folder}${name.replace(/graphql$/, 'variables.json')}`, 'utf8'),
    }));
}
