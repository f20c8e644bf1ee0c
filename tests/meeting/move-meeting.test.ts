import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('keeps the old time of a moved meeting, with the reason', async () => {
  const { givenMeeting, carryOut } = await world();
  const meeting = await givenMeeting('2026-01-20T17:00:00Z', { endsAt: '2026-01-20T19:00:00Z', place: 'Rådhuset' });
  const moved = await carryOut('moveMeeting', {
    id: meeting.id,
    startsAt: '2026-01-27T17:00:00Z',
    reason: 'Glatt føre',
  });
  expect(moved).toMatchObject({
    id: meeting.id,
    status: 'DATED',
    startsAt: '2026-01-27T17:00:00.000Z',
    endsAt: '2026-01-27T19:00:00.000Z',
    place: 'Rådhuset',
    timeReason: 'Glatt føre',
    movedFrom: [{ startsAt: '2026-01-20T17:00:00.000Z', endsAt: '2026-01-20T19:00:00.000Z', reason: 'Glatt føre' }],
  });
});
it('refuses to move a meeting without a date, and leaves no trace', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting();
  const refusal = await refusalOf('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Glatt føre' });
  expect(refusal).toMatchObject({ code: 'MEETING_MOVE', from: 'PLANNED' });
});
