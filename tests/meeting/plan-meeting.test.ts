import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world } from '../testkit/world.ts';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly meetingKind: string;
  readonly committees: readonly { readonly slug: string }[];
}

/** An open year of three committees. */
async function three() {
  const all = await world();
  const cycles = await all.givenYear(2026, { size: 3 });
  const meetings = async () => {
    const { schedule } = await all.told<{ schedule: { totalCount: number; edges: { node: Item }[] } }>(
      `query($m: String!) { schedule(municipality: $m, from: "2026-05-01", to: "2026-05-31", kinds: [MEETING]) {
        totalCount edges { node { id status meetingKind committees { slug } } } } }`,
      { m: all.municipality.number },
      { as: 'public' },
    );
    expect(schedule.totalCount).toBe(schedule.edges.length);
    return schedule.edges.map(({ node }) => node);
  };
  return { ...all, cycles, meetings };
}

const parts = (cycles: readonly Cycle[]) =>
  cycles.map((cycle) => ({ cycleId: cycle.id, phaseId: phaseOf(cycle, 3).id }));

describe('an extra meeting', () => {
  it('is planned outside any phase, and never counts among the ordinary ones (R02)', async () => {
    const { givenCycle, carryOut, at, told, current } = await world();
    const cycle = await givenCycle();
    const extra = await carryOut('planMeeting', {
      kind: 'EXTRA',
      committees: [{ cycleId: cycle.id }],
      title: { nb: 'Ekstramøte om veien', en: 'Extra meeting on the road' },
      place: 'Grendehuset',
      openToPublic: false,
    });
    expect(extra).toMatchObject({
      kind: 'EXTRA',
      status: 'PLANNED',
      title: 'Ekstramøte om veien',
      place: 'Grendehuset',
      openToPublic: false,
      phases: [],
    });
    expect((await current('Cycle', cycle)).extraMeetings.map(({ id }) => id)).toEqual([extra.id]);
    await carryOut('dateMeeting', { id: extra.id, startsAt: '2026-03-10T17:00:00Z' });
    at('2026-03-11');
    await carryOut('holdMeeting', { id: extra.id });
    const { node } = await told<{ node: { progress: { meetingsHeld: number } } }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { progress { meetingsHeld } } } }',
      { id: cycle.id },
    );
    expect(node.progress.meetingsHeld).toBe(0);
  });

  it('does not count even when it is held in a meeting phase (R02)', async () => {
    const { givenCycle, carryOut, at, told } = await world();
    const cycle = await givenCycle();
    const [part] = parts([cycle]);
    const { id } = await carryOut('planMeeting', { kind: 'EXTRA', committees: [part] });
    await carryOut('dateMeeting', { id, startsAt: '2026-05-10T17:00:00Z' });
    at('2026-05-11');
    await carryOut('holdMeeting', { id });
    const { node } = await told<{ node: { progress: { meetingsHeld: number; phases: { state: string }[] } } }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { progress { meetingsHeld phases { state } } } } }',
      { id: cycle.id },
    );
    expect(node.progress.meetingsHeld).toBe(0);
    expect(node.progress.phases[2]?.state).toBe('DUE');
  });
});

describe('a joint meeting of three committees', () => {
  it('is one item in the schedule with three committees, in the place of their undated ones', async () => {
    const { cycles, carryOut, meetings, seen } = await three();
    const undated = cycles.map((cycle) => meetingIn(phaseOf(cycle, 3)));
    expect(await meetings()).toHaveLength(3);
    const joint = await carryOut('planMeeting', { kind: 'JOINT', committees: parts(cycles), place: 'Rådhuset' });
    expect(await meetings()).toEqual([
      {
        id: joint.id,
        status: 'PLANNED',
        meetingKind: 'JOINT',
        committees: [{ slug: 'utvalg-1' }, { slug: 'utvalg-2' }, { slug: 'utvalg-3' }],
      },
    ]);
    for (const { id } of undated) expect(await seen('Meeting', id)).toBeNull();
  });

  it('counts once for each of them when it is held (R02)', async () => {
    const { cycles, carryOut, at, told } = await three();
    const { id } = await carryOut('planMeeting', { kind: 'JOINT', committees: parts(cycles) });
    await carryOut('dateMeeting', { id, startsAt: '2026-05-12T16:00:00Z' });
    at('2026-05-13');
    await carryOut('holdMeeting', { id });
    for (const cycle of cycles) {
      const { node } = await told<{ node: { progress: { meetingsHeld: number; phases: { state: string }[] } } }>(
        'query($id: ID!) { node(id: $id) { ... on Cycle { progress { meetingsHeld phases { state } } } } }',
        { id: cycle.id },
      );
      expect(node.progress.meetingsHeld).toBe(1);
      expect(node.progress.phases[2]?.state).toBe('DONE');
    }
  });

  it('is told of in the change log of all three', async () => {
    const { cycles, carryOut, told, municipality, log } = await three();
    const { id } = await carryOut('planMeeting', { kind: 'JOINT', committees: parts(cycles), reason: 'Felles vei' });
    await log.settled();
    const { changes } = await told<{ changes: { entries: { id: string; committees: string[]; reason: string }[] } }>(
      'query($m: String!) { changes(municipality: $m, entities: ["Meeting"], first: 500) { entries { id committees reason } } }',
      { m: municipality.number },
    );
    const entry = changes.entries.find((one) => one.id === id);
    expect(entry?.reason).toBe('Felles vei');
    expect(entry?.committees.toSorted()).toEqual(cycles.map(({ committee }) => committee.id).toSorted());
  });

  it('is refused where one of them has a dated meeting already, and leaves no trace', async () => {
    const { cycles, carryOut, refusalOf, meetings } = await three();
    const [, second] = cycles;
    if (second === undefined) throw new Error('three years were not opened');
    const { id } = meetingIn(phaseOf(second, 3));
    await carryOut('dateMeeting', { id, startsAt: '2026-05-12T16:00:00Z' });
    expect(await refusalOf('planMeeting', { kind: 'JOINT', committees: parts(cycles) })).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    expect(await meetings()).toHaveLength(3);
  });

  it('is refused across municipalities or years, and leaves no trace', async () => {
    const { givenCycle, refusalOf, carryOut, municipality } = await world();
    const own = await givenCycle();
    const foreign = await (await world()).givenCycle();
    const [next] = await carryOut('openYear', { municipality: municipality.number, year: 2027 });
    for (const cycleId of [foreign.id, next?.id]) {
      const committees = [{ cycleId: own.id }, { cycleId }];
      expect(await refusalOf('planMeeting', { kind: 'JOINT', committees })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field: 'committees' }],
      });
    }
  });
});

describe('an ordinary meeting', () => {
  it('takes the place of one that was cancelled', async () => {
    const { givenCycle, carryOut, current } = await world();
    const cycle = await givenCycle();
    const phase = phaseOf(cycle, 3);
    await carryOut('cancelMeeting', { id: meetingIn(phase).id, reason: 'Sykdom' });
    expect((await current('Phase', phase)).moves).toContain('PLAN_MEETING');
    await carryOut('planMeeting', { kind: 'ORDINARY', committees: parts([cycle]) });
    const after = await current('Phase', phase);
    expect(after.meetings.map(({ status }) => status).toSorted()).toEqual(['CANCELLED', 'PLANNED']);
    expect(after.moves).not.toContain('PLAN_MEETING');
  });

  it.each([
    ['where the phase has its meeting', 3, { code: 'ALREADY_EXISTS', field: 'phaseId' }],
    ['in a phase that is no meeting', 2, { code: 'PHASE_KIND', kind: 'DIALOGUE' }],
  ])('is refused %s, and leaves no trace', async (_, position, refusal) => {
    const { givenCycle, refusalOf } = await world();
    const cycle = await givenCycle();
    const committees = [{ cycleId: cycle.id, phaseId: phaseOf(cycle, position).id }];
    expect(await refusalOf('planMeeting', { kind: 'ORDINARY', committees })).toMatchObject(refusal);
  });
});

it.each([
  ['a joint meeting of one committee', 'JOINT', 1, 'committees'],
  ['an extra meeting of two committees', 'EXTRA', 2, 'committees'],
  ['an ordinary meeting outside any phase', 'ORDINARY', 1, 'committees.0.phaseId'],
  ['a meeting of nobody', 'EXTRA', 0, 'committees'],
])('refuses %s, names the field, and leaves no trace', async (_, kind, size, field) => {
  const { cycles, refusalOf } = await three();
  const committees = cycles.slice(0, size).map(({ id }) => ({ cycleId: id }));
  expect(await refusalOf('planMeeting', { kind, committees })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});
