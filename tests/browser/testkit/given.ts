import { ask, DRAMMEN } from './api.ts';

export interface GivenCommittee {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

const COMMITTEES = `query($number: String!) {
  committees(filter: { municipality: $number }, first: 50) { edges { node { id number name } } }
}`;

interface Committees {
  readonly committees: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly number: number; readonly name: string };
    }[];
  };
}

/** One of the committees of the example data, and the address of its page. */
export async function givenCommittee(number: number): Promise<GivenCommittee> {
  const { committees } = await ask<Committees>(COMMITTEES, { number: DRAMMEN });
  const found = committees.edges.find(({ node }) => node.number === number)?.node;
  if (found === undefined) throw new Error(`there is no committee ${number}`);
  return { ...found, path: `/Committee/${encodeURIComponent(found.id)}/show` };
}

export interface GivenCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly path: string;
}

const RAISE = 'mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { id number title } }';

/** A case raised behind the scenes, today unless a day is given. */
export async function givenCase(committeeId: string, title: string, more: object = {}): Promise<GivenCase> {
  const input = { leadCommitteeId: committeeId, title, origin: 'RESIDENT', ...more };
  const { raiseCase } = await ask<{ raiseCase: Omit<GivenCase, 'path'> }>(RAISE, { input }, 'staff');
  return { ...raiseCase, path: `/Case/${encodeURIComponent(raiseCase.id)}/show` };
}

const REGISTER = 'mutation($input: RegisterPersonInput!) { registerPerson(input: $input) { id name } }';

/** A person registered behind the scenes. */
export async function givenPerson(name: string, kind: 'RESIDENT' | 'POLITICIAN' = 'RESIDENT', more: object = {}) {
  const input = { municipality: DRAMMEN, name, kind, ...more };
  const { registerPerson } = await ask<{ registerPerson: { readonly id: string } }>(REGISTER, { input }, 'staff');
  return { ...registerPerson, path: `/Person/${encodeURIComponent(registerPerson.id)}/show` };
}
