import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly reason: string | null;
  readonly window: { readonly kind: string; readonly months: readonly number[] } | null;
  readonly committees: readonly { readonly slug: string }[];
  readonly movedFrom: readonly {
    readonly startsAt: string | null;
    readonly startsOn: string | null;
    readonly reason: string;
  }[];
}

const SCHEDULE = `query($m: String!, $from: Date!, $to: Date!, $kinds: [PhaseKind!], $statuses: [ScheduleStatus!],
    $committees: [String!], $since: DateTime, $first: Int, $after: String) {
  schedule(municipality: $m, from: $from, to: $to, kinds: $kinds, statuses: $statuses, committees: $committees,
      changedSince: $since, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { id kind status title startsAt startsOn endsOn place reason window { kind months }
      committees { slug } movedFrom { startsAt startsOn reason } } }
  }
}`;

/** An open year of two committees, and its schedule as the public sees it. */
async function two(phases?: readonly Readonly<Record<string, unknown>>[]) {
  const all = await world();
  const [first, second] = await all.givenYear(2026, { size: 2, ...(phases ? { phases } : {}) });
  if (first === undefined || second === undefined) throw new Error('two years were not opened');
  const schedule = async (variables: Readonly<Record<string, unknown>> = {}) => {
    const { schedule: page } = await all.told<{
      schedule: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: Item }[] };
    }>(SCHEDULE, { m: all.municipality.number, from: '2026-01-01', to: '2026-12-31', ...variables }, { as: 'public' });
    return { ...page, items: page.edges.map(({ node }) => node) };
  };
  const brief = async (variables?: Readonly<Record<string, unknown>>) =>
    (await schedule(variables)).items.map(
      ({ committees, title, startsOn }) =>
        `${startsOn ?? '–'} ${title} ${committees.map(({ slug }) => slug).join('+')}`,
    );
  return { ...all, first, second, schedule, brief };
}

describe('the schedule of a municipality', () => {
  it('gives an extra meeting that has no day yet, last of its year and in every part of it', async () => {
    const { first, carryOut, brief, schedule } = await two();
    const committees = [{ cycleId: first.id }];
    const extra = await carryOut('planMeeting', { kind: 'EXTRA', committees, title: { nb: 'Om Kaiparken' } });
    expect((await brief()).at(-1)).toBe('– Om Kaiparken utvalg-1');
    for (const [from, to] of [
      ['2026-01-01', '2026-01-31'],
      ['2025-06-01', '2026-01-01'],
    ]) {
      expect((await schedule({ from, to })).items.map(({ id }) => id)).toContain(extra.id);
    }
    expect((await schedule({ from: '2027-01-01', to: '2027-12-31' })).items).toEqual([]);
    await carryOut('dateMeeting', { id: extra.id, startsAt: '2026-04-14T16:00:00Z' });
    expect(await brief({ from: '2026-04-14', to: '2026-04-14' })).toContain('2026-04-14 Om Kaiparken utvalg-1');
    expect((await brief({ from: '2026-12-01', to: '2026-12-31' })).join()).not.toContain('Om Kaiparken');
  });

  it('gives every item of every committee in order, those without a date by their window', async () => {
    const { first, second, carryOut, brief } = await two();
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(second, 1)).id, startsAt: '2026-01-13T17:00:00Z' });
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(first, 3)).id, startsAt: '2026-05-12T16:00:00Z' });
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(second, 3)).id, startsAt: '2026-05-12T15:00:00Z' });
    await carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    expect(await brief()).toEqual([
      '– Nærutvalgsmøte 1 utvalg-1',
      '2026-01-13 Nærutvalgsmøte 1 utvalg-2',
      '– Gjennomføre innbyggerdialog utvalg-2',
      '2026-03-02 Gjennomføre innbyggerdialog utvalg-1',
      '2026-05-12 Nærutvalgsmøte 2 utvalg-2',
      '2026-05-12 Nærutvalgsmøte 2 utvalg-1',
      '– Nærutvalgsmøte 3 utvalg-1',
      '– Nærutvalgsmøte 3 utvalg-2',
      '– Gjennomføre erfaringsutveksling utvalg-1',
      '– Besøk av ordfører utvalg-1',
      '– Gjennomføre erfaringsutveksling utvalg-2',
      '– Besøk av ordfører utvalg-2',
      '– Nærutvalgsmøte 4 utvalg-1',
      '– Nærutvalgsmøte 4 utvalg-2',
    ]);
  });

  it('puts dated items of the window’s first day before the undated ones', async () => {
    const { second, carryOut, brief } = await two();
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(second, 3)).id, startsAt: '2026-05-01T16:00:00Z' });
    expect(await brief({ from: '2026-05-01', to: '2026-05-31' })).toEqual([
      '2026-05-01 Nærutvalgsmøte 2 utvalg-2',
      '– Nærutvalgsmøte 2 utvalg-1',
    ]);
  });

  it('keeps a moved meeting’s old times, and a cancelled one with its time and reason', async () => {
    const { first, second, carryOut, schedule } = await two();
    const [moved, cancelled] = [meetingIn(phaseOf(first, 3)), meetingIn(phaseOf(second, 3))];
    await carryOut('dateMeeting', { id: moved.id, startsAt: '2026-05-12T16:00:00Z', place: 'Rådhuset' });
    await carryOut('moveMeeting', { id: moved.id, startsAt: '2026-05-19T16:00:00Z', reason: 'Kollisjon' });
    await carryOut('dateMeeting', { id: cancelled.id, startsAt: '2026-05-20T16:00:00Z' });
    await carryOut('cancelMeeting', { id: cancelled.id, reason: 'Sykdom' });
    const { items } = await schedule({ from: '2026-05-01', to: '2026-05-31', kinds: ['MEETING'] });
    expect(items.filter(({ startsAt }) => startsAt !== null)).toMatchObject([
      {
        id: moved.id,
        status: 'DATED',
        startsAt: '2026-05-19T16:00:00.000Z',
        startsOn: '2026-05-19',
        place: 'Rådhuset',
        reason: 'Kollisjon',
        movedFrom: [{ startsAt: '2026-05-12T16:00:00.000Z', startsOn: '2026-05-12', reason: 'Kollisjon' }],
      },
      { id: cancelled.id, status: 'CANCELLED', startsAt: '2026-05-20T16:00:00.000Z', reason: 'Sykdom' },
    ]);
  });

  it('says that a phase whose meeting was cancelled still lacks its meeting', async () => {
    const { first, carryOut, schedule } = await two();
    const phase = phaseOf(first, 3);
    await carryOut('cancelMeeting', { id: meetingIn(phase).id, reason: 'Sykdom' });
    const { items } = await schedule({ from: '2026-05-01', to: '2026-05-31', committees: [first.committee.slug] });
    expect(items.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        [meetingIn(phase).id, 'CANCELLED'],
        [phase.id, 'PLANNED'],
      ]),
    );
  });

  it('keeps the days a phase was moved from, and tells of one that is skipped', async () => {
    const { first, second, carryOut, schedule } = await two();
    await carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-02' });
    await carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-09', reason: 'Vinterferie' });
    await carryOut('skipPhase', { id: phaseOf(second, 2).id, reason: 'Pandemi' });
    const { items } = await schedule({ kinds: ['DIALOGUE'] });
    expect(items).toMatchObject([
      { status: 'SKIPPED', reason: 'Pandemi', startsOn: null },
      { status: 'DATED', startsOn: '2026-03-09', movedFrom: [{ startsOn: '2026-03-02', reason: 'Vinterferie' }] },
    ]);
  });

  it('goes by the day in Oslo at both ends', async () => {
    const { first, carryOut, brief } = await two();
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(first, 3)).id, startsAt: '2026-05-11T22:30:00Z' });
    const range = async (from: string, to: string) => brief({ from, to, statuses: ['DATED'] });
    expect(await range('2026-05-12', '2026-05-12')).toEqual(['2026-05-12 Nærutvalgsmøte 2 utvalg-1']);
    expect(await range('2026-05-11', '2026-05-11')).toEqual([]);
  });

  it('shows an item of several days in every range that it touches', async () => {
    const { first, carryOut, brief } = await two();
    await carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    const range = async (from: string, to: string) => (await brief({ from, to, statuses: ['DATED'] })).length;
    expect(await range('2026-03-20', '2026-03-31')).toBe(1);
    expect(await range('2026-02-01', '2026-03-02')).toBe(1);
    expect(await range('2026-03-21', '2026-03-31')).toBe(0);
    expect(await range('2026-02-01', '2026-03-01')).toBe(0);
  });

  it('shows an undated item in every month of its window, and in no other', async () => {
    const { brief } = await two();
    const inMonth = async (month: string) =>
      brief({ from: `2026-${month}-01`, to: `2026-${month}-28`, committees: ['utvalg-1'] });
    expect(await inMonth('01')).toEqual(['– Nærutvalgsmøte 1 utvalg-1']);
    for (const month of ['02', '03', '04'])
      expect(await inMonth(month)).toEqual(['– Gjennomføre innbyggerdialog utvalg-1']);
    expect(await inMonth('07')).toEqual([]);
    for (const month of ['08', '09']) expect(await inMonth(month)).toEqual(['– Nærutvalgsmøte 3 utvalg-1']);
  });
});

describe('the schedule can be narrowed', () => {
  it.each([
    ['to kinds of activity', { kinds: ['DIALOGUE', 'MAYOR_VISIT'] }, 4],
    ['to a status', { statuses: ['DATED'] }, 1],
    ['to several statuses', { statuses: ['DATED', 'CANCELLED'] }, 2],
    ['to committees', { committees: ['utvalg-2'] }, 8],
    ['to all of these at once', { kinds: ['MEETING'], statuses: ['PLANNED'], committees: ['utvalg-2'] }, 4],
  ])('%s, and its total with it', async (_, filter, count) => {
    const { first, second, carryOut, schedule } = await two();
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(first, 1)).id, startsAt: '2026-01-13T17:00:00Z' });
    await carryOut('cancelMeeting', { id: meetingIn(phaseOf(second, 1)).id, reason: 'Sykdom' });
    const { items, totalCount } = await schedule(filter);
    expect([items.length, totalCount]).toEqual([count, count]);
  });

  it('to what changed since a moment', async () => {
    const { first, carryOut, schedule, at } = await two();
    at('2026-02-01');
    await carryOut('datePhase', { id: phaseOf(first, 2).id, startsOn: '2026-03-02' });
    const { items, totalCount } = await schedule({ since: '2026-01-31T00:00:00Z' });
    expect([items.map(({ id }) => id), totalCount]).toEqual([[phaseOf(first, 2).id], 1]);
  });

  it('to pages, which together give it all, once each', async () => {
    const { schedule } = await two();
    const whole = await schedule();
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const { items, pageInfo } = await schedule({ first: 4, ...(after ? { after } : {}) });
      seen.push(...items.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(seen).toHaveLength(14);
  });
});

it('shows a window across new year in December and in the January that follows', async () => {
  const wheel = [{ kind: 'MEETING', title: { nb: 'Julemøte' }, window: { kind: 'RANGE', months: [12, 1] } }];
  const { first, carryOut, brief } = await two(wheel);
  const both = ['– Julemøte utvalg-1', '– Julemøte utvalg-2'];
  expect(await brief({ from: '2026-12-01', to: '2026-12-31' })).toEqual(both);
  expect(await brief({ from: '2027-01-01', to: '2027-01-31' })).toEqual(both);
  expect(await brief({ from: '2026-12-15', to: '2027-01-15' })).toEqual(both);
  expect(await brief({ from: '2026-01-01', to: '2026-11-30' })).toEqual([]);
  expect(await brief({ from: '2027-02-01', to: '2027-12-31' })).toEqual([]);
  await carryOut('dateMeeting', { id: meetingIn(phaseOf(first, 1)).id, startsAt: '2027-01-12T17:00:00Z' });
  expect(await brief({ from: '2027-01-01', to: '2027-01-31' })).toEqual([
    '– Julemøte utvalg-2',
    '2027-01-12 Julemøte utvalg-1',
  ]);
});
