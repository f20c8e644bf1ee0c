import { schema } from '@naerhjul/schema/index.ts';
import { isObjectType } from 'graphql';

/** What inputs are made of: what is there at the beginning, asked once. */
export interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly slugs: readonly string[];
}

const NODES = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
);
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ type, args }) => String(type).endsWith('Connection!') && args.every(({ type: of }) => !String(of).endsWith('!')),
);

const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))];

/** Asks the beginning of every list for ids and cursors, and the register for short names. */
export async function knownOf(origin: string, token: string): Promise<Known> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const ask = async (query: string) => {
    const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
    return (await fetch(`${origin}/graphql`, init)).text();
  };
  let told = '';
  for (const { name } of LISTS) told += await ask(`{ ${name}(first: 6) { edges { cursor node { id } } } }`);
  told += await ask('{ changes(municipality: "3301", first: 5) { entries { entityId } endCursor } }');
  const committees = await ask('{ committees(first: 30) { edges { node { slug } } } }');
  const ids = found(told, /"id":"([^"]+)"/g);
  const cursors = found(told, /"(?:cursor|endCursor)":"([^"]+)"/g);
  const slugs = found(committees, /"slug":"([^"]+)"/g);
  if (ids.length < NODES.length / 2 || cursors.length === 0 || slugs.length === 0)
    throw new Error('too little is known');
  return { ids, cursors, slugs };
}
