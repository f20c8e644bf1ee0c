import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const CASES = 'query($filter: CaseFilter) { cases(filter: $filter) { edges { node { id status { id } } } } }';

interface Found {
  readonly cases: { readonly edges: readonly { readonly node: { id: string; status: { readonly id: string } } }[] };
}

it('finds cases by a piece of their number, title or description, and by their status', async () => {
  const { givenCase, told, municipality } = await world();
  const one = await givenCase({ title: 'Fotgjengerfelt ved SKOLEN', description: 'Mørkt om høsten' });
  const other = await givenCase({ title: 'Benker i parken', status: 'WAITING' });
  const found = async (filter: object) => {
    const { cases } = await told<Found>(CASES, { filter: { municipality: municipality.number, ...filter } });
    return cases.edges.map(({ node }) => node.id).toSorted();
  };
  expect(await found({ text: 'ved skolen' })).toEqual([one.id]);
  expect(await found({ text: 'HØST' })).toEqual([one.id]);
  expect(await found({ text: other.number })).toEqual([other.id]);
  expect(await found({ text: '100 %' })).toEqual([]);
  const { cases } = await told<Found>(CASES, { filter: { municipality: municipality.number, text: other.number } });
  expect(await found({ statusIds: [cases.edges[0]?.node.status.id] })).toEqual([other.id]);
});
