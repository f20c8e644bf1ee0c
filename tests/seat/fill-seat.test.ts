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
