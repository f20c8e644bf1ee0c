import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('refuses two leaders on the same day, and one person in both offices, and leaves no trace', async () => {
  const { givenCommittee, givenLeader, givenMember, refusalOf, carryOut } = await world();
  const { id: committeeId } = await givenCommittee();
  const { person: leader, office } = await givenLeader(committeeId);
  const { person } = await givenMember({ committeeId });
  const next = { committeeId, personId: person.id, kind: 'LEADER', startsOn: '2026-06-01' };
  expect(await refusalOf('appointOfficer', next)).toMatchObject({
    code: 'ALREADY_EXISTS',
    what: 'Office',
    field: 'kind',
  });
  const both = { ...next, personId: leader.id, kind: 'DEPUTY_LEADER' };
  expect(await refusalOf('appointOfficer', both)).toMatchObject({ code: 'ALREADY_EXISTS', field: 'personId' });
  await carryOut('endOffice', { id: office.id, endsOn: '2026-05-31' });
  expect(await carryOut('appointOfficer', next)).toMatchObject({ kind: 'LEADER', person: { id: person.id } });
});

it('ends an office with the membership unless it ends before', async () => {
  const { givenCommittee, givenMember, carryOut, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const { person } = await givenMember({ committeeId, endsOn: '2026-12-31' });
  const leader = { committeeId, personId: person.id, kind: 'LEADER', startsOn: '2026-01-01' };
  expect(await refusalOf('appointOfficer', { ...leader, endsOn: '2027-01-01' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'endsOn' }],
  });
  expect(await carryOut('appointOfficer', leader)).toMatchObject({ endsOn: '2026-12-31' });
});

it('takes back that an office ended, so that it lasts as long as the seat', async () => {
  const { givenCommittee, givenMember, carryOut } = await world();
  const { id: committeeId } = await givenCommittee();
  const { person } = await givenMember({ committeeId, endsOn: '2026-12-31' });
  const leader = { committeeId, personId: person.id, kind: 'LEADER', startsOn: '2026-01-01' };
  const { id } = await carryOut('appointOfficer', leader);
  await carryOut('endOffice', { id, endsOn: '2026-01-31' });
  expect(await carryOut('endOffice', { id, endsOn: '2026-06-30' })).toMatchObject({ endsOn: '2026-06-30' });
  expect(await carryOut('endOffice', { id, endsOn: null })).toMatchObject({ endsOn: '2026-12-31' });
});

it('refuses an office beyond the seat, before it began, or while another has it, and leaves no trace', async () => {
  const { givenCommittee, givenMember, carryOut, refusalOf, current } = await world();
  const { id: committeeId } = await givenCommittee();
  const { person } = await givenMember({ committeeId, endsOn: '2026-12-31' });
  const { person: next } = await givenMember({ committeeId });
  const leader = { committeeId, personId: person.id, kind: 'LEADER', startsOn: '2026-01-01' };
  const office = await carryOut('appointOfficer', leader);
  const { id } = office;
  for (const endsOn of ['2025-12-31', '2027-01-01']) {
    expect(await refusalOf('endOffice', { id, endsOn })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'endsOn' }],
    });
  }
  await carryOut('endOffice', { id, endsOn: '2026-05-31' });
  await carryOut('appointOfficer', { ...leader, personId: next.id, startsOn: '2026-06-01' });
  for (const endsOn of ['2026-06-01', null]) {
    expect(await refusalOf('endOffice', { id, endsOn })).toMatchObject({ code: 'ALREADY_EXISTS', what: 'Office' });
  }
  expect(await current('Office', office)).toMatchObject({ endsOn: '2026-05-31' });
});
