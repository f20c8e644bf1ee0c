import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const SEAT = { kind: 'RESIDENT', validFrom: '2026-01-01' };

it('tells portals of a person when the first membership names them, and takes them back with the last one', async () => {
  const { givenCommittee, givenPerson, carryOut, changesOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const person = await givenPerson();
  expect((await changesOf(person)).map(({ published }) => published)).not.toContain(true);
  const first = await carryOut('fillSeat', {
    seatId: (await carryOut('addSeat', { committeeId, ...SEAT })).id,
    personId: person.id,
    startsOn: '2026-01-01',
  });
  expect((await changesOf(person)).at(-1)).toMatchObject({ operation: 'UPDATE', published: true });
  const told = (await changesOf(person)).length;
  const second = await carryOut('fillSeat', {
    seatId: (await carryOut('addSeat', { committeeId: (await givenCommittee()).id, ...SEAT })).id,
    personId: person.id,
    startsOn: '2026-01-01',
  });
  const mistake = { reason: 'Ført på feil sted' };
  await carryOut('removeMembership', { id: second.id, ...mistake });
  expect(await changesOf(person)).toHaveLength(told);
  await carryOut('removeMembership', { id: first.id, ...mistake });
  expect((await changesOf(person)).at(-1)).toMatchObject({
    operation: 'UNPUBLISH',
    cause: 'CORRECTION',
    published: true,
    ...mistake,
  });
});
