import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

const AT = '2026-01-20T17:00:00Z';

async function progress({ told }: World, { id }: Cycle) {
  const { node } = await told<{ node: { progress: { meetingsHeld: number; meetingsRequired: number } } }>(
    'query($id: ID!) { node(id: $id) { ... on Cycle { progress { meetingsHeld meetingsRequired } } } }',
    { id },
  );
  return node.progress;
}

describe('announcing a meeting', () => {
  it('tells the public, and says when', async () => {
    const { givenMeeting, carryOut, at, seen } = await world();
    const { id } = await givenMeeting(AT);
    at('2026-01-12');
    await carryOut('announceMeeting', { id });
    expect(await seen('Meeting', id, { as: 'public' })).toMatchObject({
      status: 'ANNOUNCED',
      announcedAt: '2026-01-12T12:00:00.000Z',
    });
  });

  it('is refused before the date is set, and leaves no trace', async () => {
    const { givenMeeting, refusalOf } = await world();
    const { id } = await givenMeeting();
    expect(await refusalOf('announceMeeting', { id })).toMatchObject({ code: 'MEETING_MOVE', from: 'PLANNED' });
  });

  it('is refused on an old view of the meeting, and leaves no trace', async () => {
    const { givenMeeting, carryOut, refusalOf } = await world();
    const { id, version } = await givenMeeting(AT);
    await carryOut('updateMeeting', { id, place: 'Skolen' });
    expect(await refusalOf('announceMeeting', { id, expectedVersion: version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });
});

describe('holding a meeting', () => {
  it('counts it among the ordinary ones from its time on (R02)', async () => {
    const all = await world();
    const cycle = await all.givenCycle();
    const { id } = meetingIn(phaseOf(cycle, 1));
    await all.carryOut('dateMeeting', { id, startsAt: AT });
    all.at('2026-01-20T20:00:00Z');
    expect(await progress(all, cycle)).toEqual({ meetingsHeld: 0, meetingsRequired: 4 });
    expect(await all.carryOut('holdMeeting', { id })).toMatchObject({
      status: 'HELD',
      heldAt: '2026-01-20T17:00:00.000Z',
    });
    expect(await progress(all, cycle)).toEqual({ meetingsHeld: 1, meetingsRequired: 4 });
  });

  it('takes the time at which it was really held', async () => {
    const { givenMeeting, carryOut, at } = await world();
    const { id } = await givenMeeting(AT);
    at('2026-01-22');
    const held = await carryOut('holdMeeting', { id, heldAt: '2026-01-21T17:00:00Z' });
    expect(held).toMatchObject({ heldAt: '2026-01-21T17:00:00.000Z', startsAt: '2026-01-20T17:00:00.000Z' });
  });

  it('is refused before its time, and leaves no trace', async () => {
    const { givenMeeting, refusalOf, at, current } = await world();
    const { id } = await givenMeeting(AT);
    at('2026-01-20T16:59:59Z');
    expect(await refusalOf('holdMeeting', { id })).toMatchObject({ code: 'NOT_YET', day: '2026-01-20' });
    expect((await current('Meeting', { id })).moves).not.toContain('HOLD');
    at('2026-01-21');
    expect(await refusalOf('holdMeeting', { id, heldAt: '2026-01-22T17:00:00Z' })).toMatchObject({ code: 'NOT_YET' });
  });

  it('is refused without a date, and leaves no trace', async () => {
    const { givenMeeting, refusalOf } = await world();
    const { id } = await givenMeeting();
    expect(await refusalOf('holdMeeting', { id })).toMatchObject({ code: 'MEETING_MOVE', from: 'PLANNED', to: 'HELD' });
  });

  it('is refused at a time of another year, and leaves no trace', async () => {
    const { givenMeeting, refusalOf, at } = await world();
    const { id } = await givenMeeting(AT);
    at('2026-01-21');
    expect(await refusalOf('holdMeeting', { id, heldAt: '2025-01-20T17:00:00Z' })).toMatchObject({
      code: 'OUTSIDE_YEAR',
    });
  });
});

describe('cancelling a meeting', () => {
  it('keeps it visible, with its time and the reason', async () => {
    const { givenMeeting, carryOut, seen } = await world();
    const { id } = await givenMeeting(AT);
    await carryOut('announceMeeting', { id });
    await carryOut('cancelMeeting', { id, reason: 'For få påmeldte' });
    expect(await seen('Meeting', id, { as: 'public' })).toMatchObject({
      status: 'CANCELLED',
      startsAt: '2026-01-20T17:00:00.000Z',
      cancelReason: 'For få påmeldte',
      cancelledAt: '2026-01-05T12:00:00.000Z',
      moves: [],
    });
  });

  it('is refused without a reason, and leaves no trace', async () => {
    const { givenMeeting, refusalOf } = await world();
    const { id } = await givenMeeting(AT);
    expect(await refusalOf('cancelMeeting', { id, reason: '\n ' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason' }],
    });
  });

  it('is refused once the meeting was held, and leaves no trace', async () => {
    const { givenMeeting, refusalOf, carryOut, at } = await world();
    const { id } = await givenMeeting(AT);
    at('2026-01-21');
    await carryOut('holdMeeting', { id });
    expect(await refusalOf('cancelMeeting', { id, reason: 'Sykdom' })).toMatchObject({
      code: 'MEETING_MOVE',
      from: 'HELD',
      to: 'CANCELLED',
    });
  });
});

describe('reopening a meeting', () => {
  it('puts right that it was marked as held, and says so in the history', async () => {
    const all = await world();
    const cycle = await all.givenCycle();
    const { id } = meetingIn(phaseOf(cycle, 1));
    await all.carryOut('dateMeeting', { id, startsAt: AT });
    all.at('2026-01-21');
    await all.carryOut('holdMeeting', { id });
    const again = await all.carryOut('reopenMeeting', { id, reason: 'Feil møte' });
    expect(again).toMatchObject({ status: 'DATED', heldAt: null, startsAt: '2026-01-20T17:00:00.000Z' });
    expect(await progress(all, cycle)).toMatchObject({ meetingsHeld: 0 });
    expect((await all.changesOf({ id })).at(-1)).toMatchObject({ cause: 'CORRECTION', reason: 'Feil møte' });
  });

  it.each([
    ['dated, where it had a date', AT, 'DATED'],
    ['planned, where it had none', undefined, 'PLANNED'],
  ])('makes a cancelled one %s', async (_, startsAt, status) => {
    const { givenMeeting, carryOut } = await world();
    const { id } = await givenMeeting(startsAt);
    await carryOut('cancelMeeting', { id, reason: 'Sykdom' });
    const again = await carryOut('reopenMeeting', { id, reason: 'Friske igjen' });
    expect(again).toMatchObject({ status, cancelReason: null, cancelledAt: null });
  });

  it('is refused for a meeting that is neither held nor cancelled, and leaves no trace', async () => {
    const { givenMeeting, refusalOf, carryOut } = await world();
    const { id } = await givenMeeting();
    expect(await refusalOf('reopenMeeting', { id, reason: 'Angret' })).toMatchObject({ code: 'MEETING_MOVE' });
    await carryOut('dateMeeting', { id, startsAt: AT });
    expect(await refusalOf('reopenMeeting', { id, reason: 'Angret' })).toMatchObject({ code: 'MEETING_MOVE' });
  });

  it('is refused when another meeting was planned in its place, and leaves no trace', async () => {
    const { givenCycle, carryOut, refusalOf } = await world();
    const cycle = await givenCycle();
    const phase = phaseOf(cycle, 1);
    const { id } = meetingIn(phase);
    await carryOut('cancelMeeting', { id, reason: 'Sykdom' });
    await carryOut('planMeeting', { kind: 'ORDINARY', committees: [{ cycleId: cycle.id, phaseId: phase.id }] });
    expect(await refusalOf('reopenMeeting', { id, reason: 'Friske igjen' })).toMatchObject({ code: 'ALREADY_EXISTS' });
  });
});
