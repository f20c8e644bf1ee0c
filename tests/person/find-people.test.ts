import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const PEOPLE = 'query($filter: PersonFilter) { people(filter: $filter) { edges { node { id publicName } } } }';

interface Found {
  readonly people: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly publicName: string } }[];
  };
}

it('finds people by names that the caller may see, and by no others', async () => {
  const { givenCommittee, givenMember, carryOut, told, municipality } = await world();
  const committeeId = (await givenCommittee()).id;
  const { person: resident } = await givenMember({ committeeId });
  const { person: politician } = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const found = async (as: 'staff' | 'public') => {
    const filter = { municipality: municipality.number, name: 'kim å' };
    const { people } = await told<Found>(PEOPLE, { filter }, { as });
    return people.edges.map(({ node }) => node);
  };
  expect((await found('staff')).map(({ id }) => id)).toEqual([resident.id, politician.id]);
  expect(await found('public')).toEqual([{ id: politician.id, publicName: politician.name }]);
  await carryOut('protectPerson', { id: politician.id, reason: 'Adressesperre' });
  expect(await found('staff')).toEqual([{ id: resident.id, publicName: 'Innbyggerrepresentant 1' }]);
  expect(await found('public')).toEqual([]);
});
