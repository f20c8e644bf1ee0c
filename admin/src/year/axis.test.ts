import { expect, it } from 'vitest';
import { monthsOf, placeOf, tracksOf } from './axis.ts';
import { cycle, meeting, phase } from './face.fixture.ts';

const moved = { id: 'v', endsAt: null, place: null, reason: 'Opptatt', movedAt: '2026-01-02T10:00:00Z' };
const withPhase = (given: Parameters<typeof phase>[0]) => ({ ...cycle('DUE'), phases: [phase(given)] });
const window = (months: readonly number[]) => tracksOf(withPhase({ window: { kind: 'RANGE', months } }));

it('tells when a meeting was first set to be, when it is, and how far apart they are', () => {
  const meetings = [
    meeting({
      status: 'HELD',
      startsAt: '2026-03-06T17:00:00Z',
      heldAt: '2026-03-06T17:00:00Z',
      // 23:30 in London is the next day in Norway.
      movedFrom: [
        { ...moved, startsAt: '2026-01-13T23:30:00Z' },
        { ...moved, startsAt: '2026-02-10T17:00:00Z' },
      ],
    }),
  ];
  expect(tracksOf(withPhase({ meetings }))[0]).toMatchObject({
    planned: '2026-01-14',
    actual: '2026-03-06',
    isDone: true,
    apart: 51,
    spans: [['2026-01-01', '2026-01-31']],
  });
  expect(tracksOf(withPhase({}))[0]).toMatchObject({ planned: null, actual: null, isDone: false, apart: 0 });
});

it('goes by the days of what is no meeting', () => {
  const movedFrom = [{ ...moved, startsOn: '2026-02-10', endsOn: null }];
  const track = tracksOf(withPhase({ kind: 'DIALOGUE', meetings: [], startsOn: '2026-02-08', movedFrom }))[0];
  expect(track).toMatchObject({ planned: '2026-02-10', actual: '2026-02-08', apart: -2 });
});

it('draws windows in one piece or several, into the next year where they reach so far', () => {
  expect(window([2, 3, 4])[0]?.spans).toEqual([['2026-02-01', '2026-04-30']]);
  expect(window([3, 9])[0]?.spans).toHaveLength(2);
  expect(window([12, 1])[0]?.spans).toEqual([['2026-12-01', '2027-01-31']]);
  expect(monthsOf(2026, window([12, 1]))).toHaveLength(13);
  const months = monthsOf(2026, window([5]));
  expect([months.length, placeOf('2026-01-01', months), placeOf('2026-07-01', months)]).toEqual([12, 0, 0.5]);
});
