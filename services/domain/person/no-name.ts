import { invalid } from '../input.ts';

/** Refuses a reason that names someone: reasons are told to everyone, and names only as each one agreed. */
export function demandNoName(reason: string, people: readonly { readonly name: string }[]): void {
  const told = reason.toLocaleLowerCase('nb');
  if (people.some(({ name }) => told.includes(name.toLocaleLowerCase('nb')))) {
    throw invalid('reason', 'must not name the person, since everyone sees it', 'name');
  }
}
