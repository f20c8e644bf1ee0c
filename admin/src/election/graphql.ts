import type { ResourceGraphql } from '../resource-graphql.ts';

const SEAT = 'id kind position label';

export const electionGraphql: ResourceGraphql = {
  type: 'ElectionRound',
  list: 'electionRounds',
  fields: `id version status heldOn termStartsOn termEndsOn moves
    cycle { id year committee { id number name } }
    candidacies { id version note votes elected withdrawnOn person { id name } seat { ${SEAT} } }`,
  orders: { termStartsOn: { DESC: 'TERM_STARTS_ON_DESC' } },
};
