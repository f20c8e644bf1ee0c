import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const FIRST = { startsAt: '2026-01-20T17:00:00Z', endsAt: '2026-01-20T19:00:00Z', place: 'Rådhuset' };

it('keeps the old time of a moved meeting, with the reason', async () => {
  const { givenMeeting, carryOut, at } = await world();
  const { id } = await givenMeeting(FIRST.startsAt, FIRST);
  at('2026-01-19');
  const moved = await carryOut('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre' });
  expect(moved).toMatchObject({
    id,
    status: 'DATED',
    startsAt: '2026-01-27T17:00:00.000Z',
    endsAt: '2026-01-27T19:00:00.000Z',
    place: 'Rådhuset',
    timeReason: 'Glatt føre',
    movedFrom: [
      {
        startsAt: '2026-01-20T17:00:00.000Z',
        endsAt: '2026-01-20T19:00:00.000Z',
        place: 'Rådhuset',
        reason: 'Glatt føre',
        movedAt: '2026-01-19T12:00:00.000Z',
      },
    ],
  });
});

it('keeps every time of a meeting that is moved twice, in order, and shows them to everyone', async () => {
  const { givenMeeting, carryOut, seen } = await world();
  const { id } = await givenMeeting(FIRST.startsAt, FIRST);
  await carryOut('announceMeeting', { id });
  await carryOut('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre', place: 'Skolen' });
  const last = { startsAt: '2026-02-03T17:00:00Z', endsAt: '2026-02-03T18:30:00Z' };
  await carryOut('moveMeeting', { id, ...last, reason: 'Skolen er stengt' });
  expect(await seen('Meeting', id, { as: 'public' })).toMatchObject({
    status: 'ANNOUNCED',
    startsAt: '2026-02-03T17:00:00.000Z',
    endsAt: '2026-02-03T18:30:00.000Z',
    movedFrom: [
      { startsAt: '2026-01-20T17:00:00.000Z', place: 'Rådhuset', reason: 'Glatt føre' },
      { startsAt: '2026-01-27T17:00:00.000Z', place: 'Skolen', reason: 'Skolen er stengt' },
    ],
  });
});

it('keeps a meeting’s length by the clock when summer time begins in between', async () => {
  const { givenMeeting, carryOut } = await world();
  const { id } = await givenMeeting('2026-03-28T17:00:00Z', { endsAt: '2026-03-28T19:00:00Z' });
  const moved = await carryOut('moveMeeting', { id, startsAt: '2026-03-29T16:00:00Z', reason: 'Påskeferie' });
  expect(moved).toMatchObject({ endsAt: '2026-03-29T18:00:00.000Z' });
});

it('refuses to move a meeting without a date, and leaves no trace', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting();
  expect(await refusalOf('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre' })).toMatchObject({
    code: 'MEETING_MOVE',
    from: 'PLANNED',
  });
});

it('refuses to move a meeting that was held or cancelled, and leaves no trace', async () => {
  const { givenMeeting, refusalOf, carryOut, at } = await world();
  const { id } = await givenMeeting(FIRST.startsAt);
  const move = { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre' };
  at('2026-01-21');
  await carryOut('holdMeeting', { id });
  expect(await refusalOf('moveMeeting', move)).toMatchObject({ code: 'MEETING_MOVE', from: 'HELD' });
  await carryOut('reopenMeeting', { id, reason: 'Feil møte' });
  await carryOut('cancelMeeting', { id, reason: 'Sykdom' });
  expect(await refusalOf('moveMeeting', move)).toMatchObject({ code: 'MEETING_MOVE', from: 'CANCELLED' });
});

it.each([
  ['without a reason', { reason: '' }, 'reason'],
  ['with an end before its start', { endsAt: '2026-01-27T16:00:00Z' }, 'endsAt'],
  ['to a place without a name', { place: '   ' }, 'place'],
])('refuses to move a meeting %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting(FIRST.startsAt, FIRST);
  const move = { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre', ...changes };
  expect(await refusalOf('moveMeeting', move)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
});

it('refuses to move a meeting out of its year, and leaves no trace', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting(FIRST.startsAt);
  expect(await refusalOf('moveMeeting', { id, startsAt: '2062-01-27T17:00:00Z', reason: 'Glatt føre' })).toMatchObject({
    code: 'OUTSIDE_YEAR',
    day: '2062-01-27',
  });
});

it('lets one of two coordinators move a meeting, tells the other both times, and loses neither', async () => {
  const { givenMeeting, carryOut, refusalOf, current } = await world();
  const { id, version } = await givenMeeting(FIRST.startsAt, FIRST);
  const move = (startsAt: string) => ({ id, startsAt, reason: 'Glatt føre', expectedVersion: version });
  await carryOut('moveMeeting', move('2026-01-27T17:00:00Z'));
  expect(await refusalOf('moveMeeting', move('2026-01-28T17:00:00Z'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Meeting',
    expectedVersion: version,
    currentVersion: version + 1,
    yours: { startsAt: '2026-01-28T17:00:00.000Z' },
    theirs: { startsAt: '2026-01-27T17:00:00.000Z' },
  });
  expect((await current('Meeting', { id })).movedFrom).toHaveLength(1);
});

it('lets exactly one of two win who move the same meeting at the same moment', async () => {
  const { givenMeeting, ask, current } = await world();
  const { id, version } = await givenMeeting(FIRST.startsAt);
  const move = async (startsAt: string) => {
    const input = { id, startsAt, reason: 'Glatt føre', expectedVersion: version };
    const { errors } = await ask('mutation($input: MoveMeetingInput!) { moveMeeting(input: $input) { id } }', {
      input,
    });
    return errors?.[0]?.extensions?.code ?? 'moved';
  };
  const outcomes = await Promise.all([move('2026-01-27T17:00:00Z'), move('2026-01-28T17:00:00Z')]);
  expect(outcomes.toSorted()).toEqual(['CHANGED_MEANWHILE', 'moved']);
  expect((await current('Meeting', { id })).movedFrom).toHaveLength(1);
});
