import { readFileSync } from 'node:fs';
import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { ENTITIES, type Entity } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import { chainsOf, mayHear, whose } from './canaries.ts';
import type { listeners } from './leaks.ts';

/** The fields that ask whom they may tell, as it was decided for each. */
const DECIDED = readFileSync(new URL('../schema/fields.txt', import.meta.url), 'utf8').split('\n');
/** They tell some of it to everyone: a name as each one agreed, how much is unpublished, what came of it when that is published, how many took part. */
const TOLD = new Set(['name', 'isNamed', 'unpublished', 'outcome', 'participants']);

const CALLERS = new Set(['public', 'client:scoped', 'user:analyst', 'user:other', 'user:foreign']);

/** The fields of a concept that ask whether the caller may change the row, as they are asked for. */
function fieldsOf(entity: Entity): readonly string[] {
  const type = schema.getType(entity);
  if (!isObjectType(type)) return [];
  const decided = DECIDED.find((line) => line.startsWith(`${entity}: `)) ?? '';
  const asks = new Set(Array.from(decided.matchAll(/\?(\w+)/g), ([, name]) => name));
  return Object.values(type.getFields())
    .filter(({ name }) => asks.has(name) && !TOLD.has(name))
    .map((field) => (isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`));
}

/** Nothing, or of who is protected no more than of many others. */
const isNothing = (value: unknown) =>
  value === null || value === false || value === 'ROLE_ONLY' || (Array.isArray(value) && value.length === 0);

/** What such a field told someone of a row that is not theirs to change. */
export async function toldTooMuch({ w, ours, theirs, listening }: Awaited<ReturnType<typeof listeners>>) {
  const chains = [...chainsOf(ours), ...chainsOf(theirs)];
  const hidden = [ours, theirs].map(({ second }) => second.draft.Person);
  await w.db.prisma.person.updateMany({ where: { id: { in: hidden } }, data: { publication: 'HIDDEN' } });
  const told: string[] = [];
  for (const entity of ENTITIES) {
    const fields = fieldsOf(entity);
    if (fields.length === 0) continue;
    const rows = [...new Set(chains.map((chain) => chain[entity]))];
    // A chain that is a draft of the wheel has no row of most concepts.
    const owners = await Promise.all(rows.map((id) => whose(w.db, entity, id, 'id').catch(() => undefined)));
    const nodes = rows.map((id) => globalId(entity, id));
    const question = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${entity} { ${fields.join(' ')} } } }`;
    for (const { actor, key } of listening.filter((one) => CALLERS.has(one.actor.id))) {
      const answer = await w.told<{ nodes: readonly (object | null)[] }>(question, { ids: nodes }, { key });
      for (const [nth, node] of answer.nodes.entries()) {
        const owner = owners[nth];
        if (node === null || owner === undefined) continue;
        if (mayHear(actor, { token: '', column: '', entity, ...owner, published: false })) continue;
        for (const [name, value] of Object.entries(node)) {
          if (!isNothing(value)) told.push(`${actor.id} is told ${entity}.${name}`);
        }
      }
    }
  }
  return [...new Set(told)];
}
