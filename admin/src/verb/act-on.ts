import { act, type Variables } from '../graphql.ts';

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Carries out a verb of the domain by its name; the pages read anew what it changed. */
export function actOn(verb: string, input: Variables): Promise<unknown> {
  return act(`mutation ${verb}($input: ${capital(verb)}Input!) { done: ${verb}(input: $input) { __typename } }`, {
    input,
  });
}

/** Carries out a verb on something that has a version. */
export function actOnVersion(verb: string, id: string) {
  return (input: Variables, expectedVersion: number): Promise<unknown> =>
    actOn(verb, { ...input, id, expectedVersion });
}
