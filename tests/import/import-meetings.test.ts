import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';
import { fatesOf, importsIn } from './given.ts';

const FIRST = { committee: '1', startsOn: '2026-01-14', time: '18:00', endTime: '20:00', place: 'Rådhuset' };
const THIRD = { committee: '1', phase: 'Nærutvalgsmøte 3', startsOn: '2026-09-02', time: '18:00' };
const EXTRA = { committee: 'utvalg-1', kind: 'EXTRA', startsOn: '2026-06-10', time: '17:00', title: 'Befaring' };

it('dates the meetings of the phases and plans extra ones, on the clock there; the same file again makes nothing', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  const cycle = await w.givenCycle();
  const news = [
    ['NEW', 'DATE_MEETING'],
    ['NEW', 'DATE_MEETING'],
    ['NEW', 'PLAN_MEETING', 'DATE_MEETING'],
  ];
  expect(await fates('importMeetings', [FIRST, THIRD, EXTRA])).toEqual(news);
  const made = await imports('importMeetings', [FIRST, THIRD, EXTRA]);
  expect([made.done, fatesOf(made)]).toEqual([true, news]);
  expect(made.rows[0]?.id).toBe(meetingIn(phaseOf(cycle, 1)).id);
  expect(await w.current('Meeting', meetingIn(phaseOf(cycle, 1)))).toMatchObject({
    status: 'DATED',
    startsAt: '2026-01-14T17:00:00.000Z',
    endsAt: '2026-01-14T19:00:00.000Z',
    place: 'Rådhuset',
  });
  expect(await w.current('Meeting', { id: made.rows[2]?.id ?? '' })).toMatchObject({
    kind: 'EXTRA',
    title: 'Befaring',
    startsAt: '2026-06-10T15:00:00.000Z',
  });
  const before = await w.log.length();
  expect(fatesOf(await imports('importMeetings', [FIRST, THIRD, EXTRA]))).toEqual([['SAME'], ['SAME'], ['SAME']]);
  expect(await w.log.length()).toBe(before);
});

it('moves a dated meeting for a reason that everyone sees, and puts its place right without one', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  const { id } = await w.givenMeeting('2026-01-14T17:00:00Z');
  const moved = { committee: '1', phase: 'Møte 1', startsOn: '2026-01-21', time: '18:00', reason: 'Salen er opptatt' };
  expect(fatesOf(await imports('importMeetings', [moved]))).toEqual([['CHANGED', 'MOVE_MEETING', 'time']]);
  const { movedFrom, startsAt } = await w.current('Meeting', { id });
  expect([startsAt, movedFrom[0]?.reason]).toEqual(['2026-01-21T17:00:00.000Z', 'Salen er opptatt']);
  const placed = { committee: '1', startsOn: '2026-01-21', time: '18:00', place: 'Biblioteket' };
  expect(fatesOf(await imports('importMeetings', [placed]))).toEqual([['CHANGED', 'UPDATE_MEETING', 'place']]);
});

it('refuses each kind of fault by its field, and then imports none of the rows, and leaves no trace', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  await w.givenMeeting('2026-01-14T17:00:00Z');
  const before = await w.log.length();
  const told = await imports('importMeetings', [
    THIRD,
    { ...FIRST, phase: '1', time: '19:00' },
    { ...FIRST, startsOn: '2026-02-14' },
    { ...THIRD, phase: 'Møte 9' },
    { ...THIRD, time: '25:00' },
    { ...THIRD, endTime: '17:00' },
    { ...THIRD, year: 2027 },
    { ...THIRD, phase: '2', startsOn: '2025-12-01', year: 2026 },
    { ...THIRD, committee: 'Ingen' },
  ]);
  expect(fatesOf(told)).toEqual([
    ['NEW', 'DATE_MEETING'],
    ['REFUSED', 'reason', 'required'],
    ['REFUSED', 'phase', 'required'],
    ['REFUSED', 'phase', 'unknown'],
    ['REFUSED', 'time', 'custom'],
    ['REFUSED', 'endTime', 'before_start'],
    ['REFUSED', null, 'NOT_FOUND'],
    ['REFUSED', null, 'OUTSIDE_YEAR'],
    ['REFUSED', 'committee', 'unknown'],
  ]);
  expect(told.done).toBe(false);
  expect(await w.log.length()).toBe(before);
});
