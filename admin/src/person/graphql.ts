import { filled, pick, type ResourceGraphql } from '../resource-graphql.ts';

export const personGraphql: ResourceGraphql = {
  type: 'Person',
  list: 'people',
  fields: `id version name publicName kind publication anonymisedAt moves
    consents { id version givenOn withdrawnOn how byGuardian }
    memberships { id startsOn endsOn party seat { kind committee { id number name } } }
    offices { id kind startsOn endsOn committee { id number name } }`,
  alone: 'contact { version birthYear email phone address protectReason }',
  orders: { number: { ASC: 'NUMBER_ASC' } },
  create: {
    name: 'registerPerson',
    input: (data) => filled(pick(data, 'municipality', 'name', 'kind', 'birthYear', 'email', 'phone', 'address')),
  },
};
