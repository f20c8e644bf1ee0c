import { expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { givenHouse } from './given.ts';

const HISTORY = 'query($id: ID!) { node(id: $id) { ... on Committee { history { entries { actor actorName } } } } }';
const LEDGER = 'query($id: ID!) { node(id: $id) { ... on Case { statusEvents { actor actorName } } } }';
const RAISE = 'mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { id } }';

it('the history and a case’s ledger name who acted to the administrator and to themselves, and to no colleague', async () => {
  const w = await world();
  const house = await givenHouse({}, undefined, w.db);
  const committee = await w.givenCommittee();
  const someone = async (role: 'COORDINATOR' | 'MUNICIPAL_ADMIN', name: string) => {
    const one = await house.signedIn({ name });
    const municipalityId = rowId(w.municipality);
    await house.db.roleGrant.create({
      data: { userId: one.userId, role, municipalityId, validFrom: new Date('2026-01-01') },
    });
    return one;
  };
  const actor = await someone('COORDINATOR', 'Åse Ordbok');
  const [admin, colleague] = [await someone('MUNICIPAL_ADMIN', 'Ola Ser'), await someone('COORDINATOR', 'Kari Ser')];
  const input = { leadCommitteeId: committee.id, title: 'Lys i parken', origin: 'RESIDENT' };
  const { data } = await actor.visitor.ask<{ raiseCase: { id: string } }>(RAISE, { input });
  const id = data?.raiseCase.id ?? '';
  for (const [reader, actorName] of [
    [actor, 'Åse Ordbok'],
    [admin, 'Åse Ordbok'],
    [colleague, null],
  ] as const) {
    const told = { actor: actor.actor, actorName };
    const history = await reader.visitor.ask<{ node: { history: { entries: object[] } } }>(HISTORY, {
      id: committee.id,
    });
    expect(history.data?.node.history.entries[0]).toEqual(told);
    expect((await reader.visitor.ask(LEDGER, { id })).data).toEqual({ node: { statusEvents: [told] } });
  }
});
