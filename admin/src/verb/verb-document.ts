/** A verb as the name of its input begins. */
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The document that carries out a verb of the domain; `answer` is what is read of its answer. */
export function verbDocument(verb: string, answer: string): string {
  return `mutation ${verb}($input: ${capital(verb)}Input!) { done: ${verb}(input: $input) { ${answer} } }`;
}

/** What is read of an answer where the verb is known only when it is carried out: the build tells the server of these. */
export const PLAIN_ANSWERS = { none: '__typename', id: 'id' } as const;
