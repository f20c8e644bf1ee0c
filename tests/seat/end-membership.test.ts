import { expect, it } from 'vitest';
import { SET_ASIDE } from '../testkit/given-closing.ts';
import { world } from '../testkit/world.ts';

const PUBLIC = { as: 'public' } as const;

it('ends a membership, keeps it as history, and tells why only to staff (R17)', async () => {
  const { givenCommittee, givenMember, carryOut, seen, changesOf } = await world();
  const { membership } = await givenMember({ committeeId: (await givenCommittee()).id });
  const end = { id: membership.id, endsOn: '2026-03-31', endReason: 'Langvarig sykdom' };
  expect(await carryOut('endMembership', end)).toMatchObject({ endsOn: '2026-03-31', endReason: 'Langvarig sykdom' });
  expect(await seen('Membership', membership.id, PUBLIC)).toMatchObject({ endsOn: '2026-03-31', endReason: null });
  expect(JSON.stringify(await changesOf())).not.toContain('sykdom');
  expect(await carryOut('endMembership', { id: membership.id, endsOn: null })).toMatchObject({ endsOn: null });
});

it('ends an office with the membership it rests on', async () => {
  const { givenCommittee, givenLeader, carryOut, current } = await world();
  const { membership, office } = await givenLeader((await givenCommittee()).id);
  await carryOut('endMembership', { id: membership.id, endsOn: '2026-03-31' });
  expect(await current('Office', office)).toMatchObject({ endsOn: '2026-03-31' });
});

it('refuses an end before the beginning, or into the time of the next holder, and leaves no trace', async () => {
  const { givenCommittee, givenMember, givenPerson, carryOut, refusalOf } = await world();
  const { membership, seat } = await givenMember({ committeeId: (await givenCommittee()).id, endsOn: '2025-12-31' });
  const { id } = membership;
  await carryOut('fillSeat', { seatId: seat.id, personId: (await givenPerson()).id, startsOn: '2026-01-01' });
  expect(await refusalOf('endMembership', { id, endsOn: '2024-12-31' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await refusalOf('endMembership', { id, endsOn: null })).toMatchObject({
    code: 'ALREADY_EXISTS',
    field: 'seatId',
  });
});

it('lets one of two coordinators end a membership, and tells the other both days', async () => {
  const { givenCommittee, givenMember, carryOut, refusalOf } = await world();
  const { membership } = await givenMember({ committeeId: (await givenCommittee()).id });
  const end = { id: membership.id, expectedVersion: membership.version };
  await carryOut('endMembership', { ...end, endsOn: '2026-03-31' });
  expect(await refusalOf('endMembership', { ...end, endsOn: '2026-04-30' })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { endsOn: '2026-04-30' },
    theirs: { endsOn: '2026-03-31' },
  });
});

it('names a personal deputy of a politician, shows the deputy to everyone, and names none again', async () => {
  const { givenCommittee, givenMember, givenPerson, carryOut, seen, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const { membership, person } = await givenMember({ committeeId, kind: 'POLITICIAN' });
  const deputy = await givenPerson({ kind: 'POLITICIAN' });
  await carryOut('nameDeputy', { id: membership.id, deputyId: deputy.id });
  expect(await seen('Membership', membership.id, PUBLIC)).toMatchObject({ deputy: { name: deputy.name } });
  const wrong = { code: 'INVALID_INPUT', fields: [{ field: 'deputyId' }] };
  expect(await refusalOf('nameDeputy', { id: membership.id, deputyId: person.id })).toMatchObject(wrong);
  const resident = await givenMember({ committeeId });
  expect(await refusalOf('nameDeputy', { id: resident.membership.id, deputyId: deputy.id })).toMatchObject(wrong);
  expect(await carryOut('nameDeputy', { id: membership.id, deputyId: null })).toMatchObject({ deputy: null });
});

it('removes a membership that was recorded by mistake, with a reason that names nobody', async () => {
  const { givenCommittee, givenMember, carryOut, seen, refusalOf, changesOf } = await world();
  const { membership, person } = await givenMember({ committeeId: (await givenCommittee()).id });
  const { id } = membership;
  const named = `${person.name.toUpperCase()} sitter i et annet utvalg`;
  expect(await refusalOf('removeMembership', { id, reason: named })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
  await carryOut('removeMembership', { id, reason: 'Ført på feil utvalg' });
  expect(await seen('Membership', id)).toBeNull();
  expect((await changesOf(membership)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Ført på feil utvalg' });
});

it('keeps a membership that reaches into a closed year, or that ended a while ago, as history (R17)', async () => {
  const { givenCycle, givenMember, carryOut, refusalOf, current, at } = await world();
  const { id: cycleId, committee } = await givenCycle();
  const { membership } = await givenMember({ committeeId: committee.id });
  const remove = { id: membership.id, reason: 'Ført på feil utvalg' };
  await carryOut('endMembership', { id: membership.id, endsOn: '2026-01-31' });
  at('2026-03-15');
  expect(await refusalOf('removeMembership', remove)).toMatchObject({ code: 'NOT_OPEN', verb: 'REMOVE', rule: 'R17' });
  expect(await current('Membership', membership)).toMatchObject({ moves: ['END'] });

  const { membership: lasting } = await givenMember({ committeeId: committee.id });
  expect(await current('Membership', lasting)).toMatchObject({ moves: ['END', 'REMOVE'] });
  at('2026-12-20');
  await carryOut('closeCycle', { cycleId, overrides: SET_ASIDE });
  expect(await current('Membership', lasting)).toMatchObject({ moves: ['END'] });
  expect(await refusalOf('removeMembership', { ...remove, id: lasting.id })).toMatchObject({ rule: 'R17' });
});

it('refuses to remove a membership that an office rests on, and leaves no trace', async () => {
  const { givenCommittee, givenLeader, refusalOf, carryOut } = await world();
  const { membership, office } = await givenLeader((await givenCommittee()).id);
  const remove = { id: membership.id, reason: 'Ført på feil utvalg' };
  expect(await refusalOf('removeMembership', remove)).toMatchObject({ code: 'STILL_IN_USE', by: 'Office' });
  await carryOut('removeOffice', { id: office.id, reason: 'Ført på feil utvalg' });
  await carryOut('removeMembership', remove);
});

it('refuses to end a membership for the public, and leaves no trace', async () => {
  const { givenCommittee, givenMember, refusalOf } = await world();
  const { membership } = await givenMember({ committeeId: (await givenCommittee()).id });
  const end = { id: membership.id, endsOn: '2026-03-31' };
  expect(await refusalOf('endMembership', end, PUBLIC)).toMatchObject({ code: 'SIGN_IN_FIRST' });
});
