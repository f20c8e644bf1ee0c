import { act, type Variables } from '../graphql.ts';
import { PLAIN_ANSWERS, verbDocument } from './verb-document.ts';

/** Carries out a verb of the domain by its name; the pages read anew what it changed. */
export function actOn(verb: string, input: Variables): Promise<unknown> {
  return act(verbDocument(verb, PLAIN_ANSWERS.none), { input });
}

/** Carries out a verb on something that has a version. */
export function actOnVersion(verb: string, id: string) {
  return (input: Variables, expectedVersion: number): Promise<unknown> =>
    actOn(verb, { ...input, id, expectedVersion });
}
