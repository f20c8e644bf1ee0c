import { beforeAll, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Meeting } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
let first: Meeting;
let second: Meeting;
beforeAll(async () => {
  w = await world();
  const cycles = await w.givenYear(2026, { size: 2 });
  [first, second] = cycles.map((cycle) => meetingIn(phaseOf(cycle, 3))) as [Meeting, Meeting];
});

const dateBoth = () =>
  w.carryOut('dateMeetings', {
    rows: [
      { id: first.id, startsAt: '2026-05-12T16:00:00Z', endsAt: '2026-05-12T18:00:00Z', place: 'Rådhuset' },
      { id: second.id, startsAt: '2026-05-13T16:00:00Z', reason: 'Salen var opptatt' },
    ],
  });

it('takes away a date that was set by mistake, and says in the log that it was a correction', async () => {
  await dateBoth();
  expect(await w.carryOut('clearMeetingDate', { id: first.id, reason: 'Feil utvalg' })).toMatchObject({
    status: 'PLANNED',
    startsAt: null,
    endsAt: null,
    place: 'Rådhuset',
    moves: expect.arrayContaining(['DATE']) as unknown,
  });
  expect((await w.changesOf({ id: first.id })).at(-1)).toMatchObject({ cause: 'CORRECTION', reason: 'Feil utvalg' });
  expect(await w.refusalOf('clearMeetingDate', { id: first.id })).toMatchObject({ code: 'MEETING_MOVE' });
});

it('undoes the dating of several meetings as one act', async () => {
  await w.carryOut('dateMeeting', { id: first.id, startsAt: '2026-05-12T16:00:00Z' });
  const cleared = await w.carryOut('clearMeetingDates', { rows: [{ id: first.id }, { id: second.id }] });
  expect(cleared).toMatchObject([
    { status: 'PLANNED', startsAt: null, timeReason: null },
    { status: 'PLANNED', startsAt: null, timeReason: null },
  ]);
});

it('takes no date away when one of the meetings is announced, names it, and leaves no trace', async () => {
  await dateBoth();
  await w.carryOut('announceMeeting', { id: second.id });
  expect(await w.refusalOf('clearMeetingDates', { rows: [{ id: first.id }, { id: second.id }] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'rows.1', fault: 'MEETING_MOVE' }],
  });
  expect(await w.current('Meeting', first)).toMatchObject({ status: 'DATED' });
});

it('announces several meetings as one act, or none of them', async () => {
  expect(await w.refusalOf('announceMeetings', { rows: [{ id: first.id }, { id: second.id }] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'rows.1', fault: 'MEETING_MOVE' }],
  });
  expect(await w.current('Meeting', first)).toMatchObject({ status: 'DATED' });
  expect(await w.carryOut('announceMeetings', { rows: [{ id: first.id }] })).toMatchObject([{ status: 'ANNOUNCED' }]);
});
