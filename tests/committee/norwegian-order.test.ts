import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const NAMES = ['Zeta', 'Åssiden', 'Aamot', 'Ørje', 'Bø', 'Ærø', 'Aas', 'Berger', 'Ål', 'Aker'];
/** As in a Norwegian telephone book: aa is å, and stands last. */
const SORTED = ['Aker', 'Berger', 'Bø', 'Zeta', 'Ærø', 'Ørje', 'Ål', 'Aamot', 'Aas', 'Åssiden'];

it('lists committees in Norwegian order, and backwards, page by page', async () => {
  const { givenCommittee, told, municipality } = await world();
  for (const name of NAMES) await givenCommittee({ name });
  const names = async (order: string) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { committees }: Page = await told<Page>(
        `query($m: String!, $after: String, $order: [CommitteeOrder!]) {
          committees(filter: { municipality: $m }, orderBy: $order, first: 3, after: $after) {
            edges { node { name } } pageInfo { endCursor hasNextPage } } }`,
        { m: municipality.number, after, order: [order] },
      );
      seen.push(...committees.edges.map(({ node }) => node.name));
      after = committees.pageInfo.endCursor;
      more = committees.pageInfo.hasNextPage;
    }
    return seen;
  };
  expect(await names('NAME_ASC')).toEqual(SORTED);
  expect(await names('NAME_DESC')).toEqual(SORTED.toReversed());
});

interface Page {
  readonly committees: {
    readonly edges: readonly { readonly node: { readonly name: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

it('lists coordinators and wheels in Norwegian order', async () => {
  const { givenCoordinator, carryOut, told, municipality } = await world();
  for (const name of NAMES) {
    await givenCoordinator(name);
    await carryOut('createWheel', { municipality: municipality.number, name: { nb: name } });
  }
  const { coordinators, wheels } = await told<Record<'coordinators' | 'wheels', Page['committees']>>(
    `query($m: String!) {
      coordinators(filter: { municipality: $m }, orderBy: [NAME_ASC]) { edges { node { name } } }
      wheels(filter: { municipality: $m }, orderBy: [NAME_ASC]) { edges { node { name } } } }`,
    { m: municipality.number },
  );
  expect(coordinators.edges.map(({ node }) => node.name)).toEqual(SORTED);
  expect(wheels.edges.map(({ node }) => node.name)).toEqual(SORTED);
});

it('lists committees by number as numbers, so that 10 comes after 9', async () => {
  const { givenCommittee, told, municipality } = await world();
  for (const number of [10, 9, 1, 2]) await givenCommittee({ number });
  const { committees } = await told<{ committees: { edges: { node: { number: number } }[] } }>(
    'query($m: String!) { committees(filter: { municipality: $m }) { edges { node { number } } } }',
    { m: municipality.number },
  );
  expect(committees.edges.map(({ node }) => node.number)).toEqual([1, 2, 9, 10]);
});
