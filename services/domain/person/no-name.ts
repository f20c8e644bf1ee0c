import { Refusal } from '../refusal.ts';

/** Refuses a reason that names someone: reasons are told to everyone, and names only as each one agreed. */
export function demandNoName(reason: string, people: readonly { readonly name: string }[]): void {
  const told = reason.toLocaleLowerCase('nb');
  if (people.some(({ name }) => told.includes(name.toLocaleLowerCase('nb')))) {
    throw new Refusal('INVALID_INPUT', {
      fields: [{ field: 'reason', fault: 'custom', message: 'must not name the person, since everyone sees it' }],
    });
  }
}
