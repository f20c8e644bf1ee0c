import type { NUMBERS } from './graphql.ts';
import type { RegulationNumber } from './regulation.ts';

type Groups = readonly (readonly [keyof typeof NUMBERS, readonly RegulationNumber[]])[];

/** The groups of numbers in order, each with its fields. */
export function groupsOf(numbers: typeof NUMBERS): Groups {
  return Object.entries(numbers) as unknown as Groups;
}
