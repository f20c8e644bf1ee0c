import { ask } from './api.ts';
import { signedInAs, type User } from './user.ts';

const GRANT = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const END = 'mutation($input: EndGrantInput!) { endGrant(input: $input) { id } }';
const USERS = '{ users(first: 100) { edges { node { id name grants { id endedAt } } } } }';
const COMMITTEES = `query($municipality: String!, $slugs: [String!]) {
  committees(first: 100, filter: { municipality: $municipality, slugs: $slugs }) { edges { node { id slug } } } }`;

interface Users {
  readonly users: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly grants: readonly { readonly id: string; readonly endedAt: string | null }[];
      };
    }[];
  };
}

interface Committees {
  readonly committees: { readonly edges: readonly { readonly node: { readonly id: string; readonly slug: string } }[] };
}

/** Ragnhild, who from now on looks after two committees of a municipality and has nothing to do with the others. */
export async function coordinatorOfTwo(municipality: string, slugs: readonly [string, string]): Promise<User> {
  const { users } = await ask<Users>(USERS, {}, 'staff');
  const ragnhild = users.edges.find(({ node }) => node.name.startsWith('Ragnhild'))?.node;
  if (ragnhild === undefined) throw new Error('the example data has no Ragnhild');
  for (const { id, endedAt } of ragnhild.grants) {
    if (endedAt === null) await ask(END, { input: { id } }, 'staff');
  }
  const { committees } = await ask<Committees>(COMMITTEES, { municipality, slugs }, 'staff');
  if (committees.edges.length !== 2) throw new Error(`the example data lacks one of ${slugs.join(', ')}`);
  for (const { node } of committees.edges) {
    const grant = { userId: ragnhild.id, role: 'COORDINATOR', municipality, committeeId: node.id };
    await ask(GRANT, { input: grant }, 'staff');
  }
  return signedInAs('ragnhild');
}
