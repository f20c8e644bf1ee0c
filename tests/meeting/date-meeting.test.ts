import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const TIME = { startsAt: '2026-01-20T17:00:00Z', endsAt: '2026-01-20T19:00:00Z' };

it('sets the date of a planned meeting, with its place', async () => {
  const { givenMeeting, carryOut, changesOf } = await world();
  const { id } = await givenMeeting();
  const dated = await carryOut('dateMeeting', { id, ...TIME, place: 'Mjøndalen skole', reason: 'Etter ønske' });
  expect(dated).toMatchObject({
    status: 'DATED',
    startsAt: '2026-01-20T17:00:00.000Z',
    endsAt: '2026-01-20T19:00:00.000Z',
    place: 'Mjøndalen skole',
    timeReason: 'Etter ønske',
    movedFrom: [],
  });
  expect(dated.moves).toEqual(expect.arrayContaining(['MOVE', 'ANNOUNCE', 'CANCEL']));
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'UPDATE', cause: 'EDIT', reason: 'Etter ønske' });
});

it('takes the time as it is told, in whatever zone', async () => {
  const { givenMeeting, carryOut } = await world();
  const { id } = await givenMeeting();
  const dated = await carryOut('dateMeeting', { id, startsAt: '2026-01-20T18:00:00+01:00' });
  expect(dated).toMatchObject({ startsAt: '2026-01-20T17:00:00.000Z', endsAt: null });
});

it('refuses to date a meeting twice, since moving it asks why, and leaves no trace', async () => {
  const { givenMeeting, refusalOf } = await world();
  const { id } = await givenMeeting(TIME.startsAt);
  expect(await refusalOf('dateMeeting', { id, startsAt: '2026-01-27T17:00:00Z' })).toMatchObject({
    code: 'MEETING_MOVE',
    from: 'DATED',
    to: 'DATED',
  });
});

describe('a time is refused, with the field named and no trace left,', () => {
  it('when it ends before it starts', async () => {
    const { givenMeeting, refusalOf } = await world();
    const { id } = await givenMeeting();
    for (const endsAt of ['2026-01-20T16:59:00Z', '2026-01-20T17:00:00Z']) {
      expect(await refusalOf('dateMeeting', { id, startsAt: TIME.startsAt, endsAt })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'endsAt', fault: 'before_start' }],
      });
    }
  });

  it.each([
    ['2062 is typed for 2026', '2062-01-20T17:00:00Z', '2062-01-20'],
    ['it lies in the year before', '2025-12-31T12:00:00Z', '2025-12-31'],
    ['it lies after the January that follows', '2027-02-01T17:00:00Z', '2027-02-01'],
    ['it is new year’s eve in Oslo but not in London', '2025-12-31T22:59:59Z', '2025-12-31'],
  ])('when %s', async (_, startsAt, day) => {
    const { givenMeeting, refusalOf } = await world();
    const { id } = await givenMeeting();
    expect(await refusalOf('dateMeeting', { id, startsAt })).toMatchObject({ code: 'OUTSIDE_YEAR', year: 2026, day });
  });
});

it('takes new year’s night, which begins in Oslo while it is still the old year in London', async () => {
  const { givenMeeting, carryOut } = await world();
  const { id } = await givenMeeting();
  expect(await carryOut('dateMeeting', { id, startsAt: '2025-12-31T23:00:00Z' })).toMatchObject({ status: 'DATED' });
});

interface Clash {
  readonly kind: string;
  readonly name: string | null;
  readonly days: number | null;
}

/** A year of two committees with the same coordinator, and what is said of a time for the first one's May meeting. */
async function may() {
  const all = await world();
  await all.givenRegulation();
  await all.givenWheel();
  const { id: coordinatorId } = await all.givenCoordinator();
  await all.givenCommittee({ name: 'Konnerud', coordinatorId });
  await all.givenCommittee({ name: 'Bragernes', coordinatorId });
  const cycles = await all.carryOut('openYear', { municipality: all.municipality.number, year: 2026 });
  const [first, second] = cycles.map((cycle) => meetingIn(phaseOf(cycle, 3)));
  if (first === undefined || second === undefined) throw new Error('two years were not opened');
  const said = async (startsAt: string, as: 'staff' | 'public' = 'staff') => {
    const document = `query($id: ID!, $at: DateTime!) { clashes(meetingId: $id, startsAt: $at) { kind name days } }`;
    const { data } = await all.ask<{ clashes: Clash[] }>(document, { id: first.id, at: startsAt }, { as });
    return data?.clashes;
  };
  return { ...all, first, second, said };
}

describe('what speaks against a time is advice: it', () => {
  it.each([
    ['says nothing of an ordinary Tuesday in its window', '2026-05-12T16:00:00Z', []],
    [
      'tells of 17 May, a Sunday',
      '2026-05-17T16:00:00Z',
      [
        { kind: 'PUBLIC_HOLIDAY', name: 'Grunnlovsdagen', days: null },
        { kind: 'WEEKEND', name: null, days: null },
      ],
    ],
    ['tells of a Saturday', '2026-05-09T16:00:00Z', [{ kind: 'WEEKEND', name: null, days: null }]],
    ['tells of days before the window', '2026-04-30T16:00:00Z', [{ kind: 'OUTSIDE_WINDOW', name: null, days: -1 }]],
    ['tells of days after the window', '2026-06-03T16:00:00Z', [{ kind: 'OUTSIDE_WINDOW', name: null, days: 3 }]],
    ['goes by the day in Oslo', '2026-05-31T22:30:00Z', [{ kind: 'OUTSIDE_WINDOW', name: null, days: 1 }]],
  ])('%s, and the dating succeeds', async (_, startsAt, clashes) => {
    const { said, carryOut, first } = await may();
    expect(await said(startsAt)).toEqual(clashes);
    expect(await carryOut('dateMeeting', { id: first.id, startsAt })).toMatchObject({ status: 'DATED' });
  });

  it('tells of a school holiday of the municipality, on its first and last day too', async () => {
    const { said, carryOut, municipality, first } = await may();
    const holiday = {
      municipality: municipality.number,
      name: 'Plandager',
      firstOn: '2026-05-19',
      lastOn: '2026-05-21',
    };
    await carryOut('addSchoolHoliday', holiday);
    const told = [{ kind: 'SCHOOL_HOLIDAY', name: 'Plandager', days: null }];
    expect(await said('2026-05-18T16:00:00Z')).toEqual([]);
    expect(await said('2026-05-19T16:00:00Z')).toEqual(told);
    expect(await said('2026-05-21T16:00:00Z')).toEqual(told);
    expect(await said('2026-05-22T16:00:00Z')).toEqual([]);
    expect(await carryOut('dateMeeting', { id: first.id, startsAt: '2026-05-19T16:00:00Z' })).toMatchObject({
      status: 'DATED',
    });
  });

  it('tells of the same coordinator’s other meeting that evening, but not of a cancelled one', async () => {
    const { said, carryOut, second, first } = await may();
    await carryOut('dateMeeting', { id: second.id, startsAt: '2026-05-12T17:00:00Z' });
    expect(await said('2026-05-12T16:00:00Z')).toEqual([{ kind: 'SAME_COORDINATOR', name: 'Bragernes', days: null }]);
    expect(await said('2026-05-13T16:00:00Z')).toEqual([]);
    expect(await carryOut('dateMeeting', { id: first.id, startsAt: '2026-05-12T16:00:00Z' })).toMatchObject({
      status: 'DATED',
    });
    await carryOut('cancelMeeting', { id: second.id, reason: 'Sykdom' });
    expect(await said('2026-05-12T16:00:00Z')).toEqual([]);
  });

  it('stands on the dated meeting for those who may change it, and for nobody else', async () => {
    const { carryOut, told, first } = await may();
    await carryOut('dateMeeting', { id: first.id, startsAt: '2026-06-03T16:00:00Z' });
    const clashes = async (as: 'staff' | 'public') =>
      (
        await told<{ node: { clashes: Clash[] } }>(
          'query($id: ID!) { node(id: $id) { ... on Meeting { clashes { kind days } } } }',
          { id: first.id },
          { as },
        )
      ).node.clashes;
    expect(await clashes('staff')).toEqual([{ kind: 'OUTSIDE_WINDOW', days: 3 }]);
    expect(await clashes('public')).toEqual([]);
  });

  it('is not given to the public', async () => {
    const { said } = await may();
    expect(await said('2026-05-12T16:00:00Z', 'public')).toBeUndefined();
  });
});
