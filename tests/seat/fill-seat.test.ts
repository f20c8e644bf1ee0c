import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('puts a resident in a seat from a day on, and the next one in the next seat', async () => {
  const { givenCommittee, givenMember } = await world();
  const { id: committeeId } = await givenCommittee();
  const first = await givenMember({ committeeId });
  const second = await givenMember({ committeeId, startsOn: '2025-08-01', endsOn: '2026-12-31' });
  expect(first.membership).toMatchObject({ startsOn: '2025-01-01', endsOn: null, party: null });
  expect(second.membership).toMatchObject({ startsOn: '2025-08-01', endsOn: '2026-12-31' });
  expect([first.seat.position, second.seat.position]).toEqual([1, 2]);
});

it('records the party of a politician, and the personal deputy', async () => {
  const { givenCommittee, givenMember, givenPerson } = await world();
  const { id: committeeId } = await givenCommittee();
  const deputy = await givenPerson({ kind: 'POLITICIAN' });
  const party = 'Bygdelista';
  const { membership } = await givenMember({ committeeId, kind: 'POLITICIAN', party, deputyId: deputy.id });
  expect(membership).toMatchObject({ party });
});

it('refuses a second holder of a seat on the same day, and leaves no trace', async () => {
  const { givenCommittee, givenMember, givenPerson, refusalOf, carryOut } = await world();
  const { id: committeeId } = await givenCommittee();
  const { seat } = await givenMember({ committeeId, endsOn: '2026-12-31' });
  const next = { seatId: seat.id, personId: (await givenPerson()).id };
  expect(await refusalOf('fillSeat', { ...next, startsOn: '2026-12-31' })).toMatchObject({
    code: 'ALREADY_EXISTS',
    what: 'Membership',
    field: 'seatId',
    value: seat.id,
  });
  expect(await carryOut('fillSeat', { ...next, startsOn: '2027-01-01' })).toMatchObject({ startsOn: '2027-01-01' });
});

it('elects a leader among the residents of the committee, and nobody else', async () => {
  const { givenCommittee, givenMember, givenLeader, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  expect((await givenLeader(committeeId)).office).toMatchObject({ kind: 'LEADER', endsOn: null });
  const { person } = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const deputyLeader = { committeeId, kind: 'DEPUTY_LEADER', startsOn: '2025-01-01' };
  expect(await refusalOf('appointOfficer', { ...deputyLeader, personId: person.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'personId' }],
  });
});

it('refuses a person a second seat in the committee on the same day, and leaves no trace', async () => {
  const { givenCommittee, givenMember, refusalOf, carryOut } = await world();
  const { id: committeeId } = await givenCommittee();
  const { person } = await givenMember({ committeeId });
  const seat = await carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2025-01-01' });
  const fill = { seatId: seat.id, personId: person.id, startsOn: '2026-01-01' };
  expect(await refusalOf('fillSeat', fill)).toMatchObject({
    code: 'ALREADY_EXISTS',
    field: 'personId',
    value: person.id,
  });
});

it('lets exactly one of two sit who are put in the same seat at the same moment', async () => {
  const w = await world();
  const { id: committeeId } = await w.givenCommittee();
  const seat = await w.carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2025-01-01' });
  const people = [await w.givenPerson(), await w.givenPerson()];
  const fill = async ({ id: personId }: { id: string }) => {
    const input = { seatId: seat.id, personId, startsOn: '2026-01-01' };
    const { errors } = await w.ask('mutation($input: FillSeatInput!) { fillSeat(input: $input) { id } }', { input });
    return errors?.[0]?.extensions?.code ?? 'seated';
  };
  expect((await Promise.all(people.map(fill))).toSorted()).toEqual(['ALREADY_EXISTS', 'seated']);
});

it.each([
  ['before the seat exists', { startsOn: '2024-12-31' }, 'startsOn'],
  ['with an end before its start', { endsOn: '2025-12-31' }, 'endsOn'],
  ['with the party of a politician', { party: 'Bygdelista' }, 'party'],
])('refuses a resident a seat %s, names the field, and leaves no trace', async (_, changes, field) => {
  const w = await world();
  const { id: committeeId } = await w.givenCommittee();
  const seat = await w.carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2025-01-01' });
  const fill = { seatId: seat.id, personId: (await w.givenPerson()).id, startsOn: '2026-01-01', ...changes };
  expect(await w.refusalOf('fillSeat', fill)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
});

it('refuses a seat to someone known in another role, or of another municipality, and leaves no trace', async () => {
  const w = await world();
  const { id: committeeId } = await w.givenCommittee();
  const seat = await w.carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2025-01-01' });
  const fill = { seatId: seat.id, startsOn: '2026-01-01' };
  const politician = await w.givenPerson({ kind: 'POLITICIAN' });
  expect(await w.refusalOf('fillSeat', { ...fill, personId: politician.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'personId' }],
  });
  const stranger = await (await world()).givenPerson();
  expect(await w.refusalOf('fillSeat', { ...fill, personId: stranger.id })).toMatchObject({ code: 'NOT_FOUND' });
});
