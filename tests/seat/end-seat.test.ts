import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('ends a seat when nobody sits in it any more, and takes that back', async () => {
  const { givenCommittee, givenMember, carryOut } = await world();
  const { seat } = await givenMember({ committeeId: (await givenCommittee()).id, endsOn: '2025-12-31' });
  const ended = await carryOut('endSeat', { id: seat.id, validUntil: '2025-12-31' });
  expect(ended).toMatchObject({ validUntil: '2025-12-31', moves: ['UPDATE', 'END'] });
  expect(await carryOut('endSeat', { id: seat.id, validUntil: null })).toMatchObject({ validUntil: null });
});

it('refuses to end a seat while someone sits beyond it, and leaves no trace', async () => {
  const { givenCommittee, givenMember, refusalOf } = await world();
  const { seat } = await givenMember({ committeeId: (await givenCommittee()).id, endsOn: '2026-06-30' });
  expect(await refusalOf('endSeat', { id: seat.id, validUntil: '2026-06-29' })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Membership',
  });
});

it('gives an ended seat’s place to the next one, and then refuses to take the end back', async () => {
  const { givenCommittee, carryOut, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  const old = await carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2020-01-01' });
  await carryOut('endSeat', { id: old.id, validUntil: '2025-12-31' });
  const next = await carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2026-01-01', position: 1 });
  expect(next.position).toBe(1);
  expect(await refusalOf('endSeat', { id: old.id, validUntil: null })).toMatchObject({
    code: 'ALREADY_EXISTS',
    field: 'position',
  });
});

it('changes a seat’s label, and removes a seat that was added by mistake but no other', async () => {
  const { givenCommittee, givenMember, carryOut, refusalOf, seen } = await world();
  const { id: committeeId } = await givenCommittee();
  const mistake = await carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2026-01-01' });
  const { version, ...labelled } = await carryOut('updateSeat', { id: mistake.id, label: 'senior' });
  expect(labelled).toMatchObject({ label: 'senior' });
  expect(await refusalOf('updateSeat', { id: mistake.id, label: null, expectedVersion: version - 1 })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
  await carryOut('removeSeat', { id: mistake.id, reason: 'Lagt til to ganger' });
  expect(await seen('Seat', mistake.id)).toBeNull();
  const { seat } = await givenMember({ committeeId });
  expect(await refusalOf('removeSeat', { id: seat.id, reason: 'Lagt til to ganger' })).toMatchObject({
    code: 'STILL_IN_USE',
  });
});

it('refuses a seat before the committee was established, or after its last day, and leaves no trace', async () => {
  const { givenCommittee, refusalOf, carryOut } = await world();
  const { id: committeeId } = await givenCommittee({ establishedOn: '2020-01-01' });
  await carryOut('dissolveCommittee', { id: committeeId, dissolvedOn: '2025-12-31', reason: 'Slått sammen' });
  for (const validFrom of ['2019-12-31', '2026-01-01']) {
    expect(await refusalOf('addSeat', { committeeId, kind: 'RESIDENT', validFrom })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'validFrom' }],
    });
  }
});
