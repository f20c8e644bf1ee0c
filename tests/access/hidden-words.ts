import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { mayHear } from './canaries.ts';
import type { listeners } from './leaks.ts';

type Here = Awaited<ReturnType<typeof listeners>>;

/** Every filter that takes a text of any kind: the list and the name of the field; a test sees that there are no others. */
export const FILTERS = [
  ['cases', 'text'],
  ['committees', 'name'],
  ['people', 'name'],
] as const;
/** What they could look in. */
const LOOKED_IN: ReadonlySet<string> = new Set(['Case', 'CaseStatusEvent', 'Person', 'PersonContact', 'Membership']);

const inParts = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, nth) => items.slice(nth * size, (nth + 1) * size));

/** The fields of filters that take any text, and not the name of something. */
export const textFilters = (): readonly string[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLInputObjectType => isInputObjectType(type) && type.name.endsWith('Filter'))
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ name, type }) => getNamedType(type).name === 'String' && !NAMED.has(name))
    .map(({ name }) => name);
const NAMED = new Set(['municipality', 'numbers', 'slugs']);

/**
 * Looks for each hidden word as someone who may not hear it, by the search and by every filter that takes a text: nothing is
 * found, as for a word that stands nowhere.
 */
export async function lookForHidden({ w, ours, theirs, canaries, listening }: Here): Promise<number> {
  let looked = 0;
  for (const { actor, key } of listening) {
    for (const { id, number } of [ours, theirs]) {
      const hidden = [...canaries.values()].filter(
        (one) => one.municipalityId === id && one.token.startsWith('qx') && !mayHear(actor, one),
      );
      const tokens = hidden.map(({ token }) => token);
      looked += tokens.length;
      const searches = inParts(tokens, 25).map(
        (some) => `search(municipality: "${number}", text: "${some.join(' or ')}", first: 100) { __typename }`,
      );
      const filters = hidden
        .filter(({ entity }) => LOOKED_IN.has(entity))
        .flatMap(({ token }) => FILTERS.map(([field, by]) => `${field}(filter: { ${by}: "${token}" }) { totalCount }`));
      for (const some of [...inParts(searches, 4), ...inParts(filters, 20)]) {
        const question = `query { ${some.map((one, nth) => `a${nth}: ${one}`).join(' ')} }`;
        const found = await w.told<Record<string, readonly unknown[] | { totalCount: number }>>(question, {}, { key });
        const at = Object.values(found).findIndex((one) => ('totalCount' in one ? one.totalCount : one.length) > 0);
        if (at !== -1) throw new Error(`${actor.id} finds what is hidden by ${some[at]}`);
      }
    }
  }
  return looked;
}
