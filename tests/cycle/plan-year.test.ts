import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

/** A year in preparation: planned, with the first meeting dated and the dialogue dated. */
async function prepared() {
  const all = await world();
  await all.givenRegulation();
  await all.givenWheel();
  const committee = await all.givenCommittee();
  const input = { municipality: all.municipality.number, year: 2026 };
  const [planned] = await all.carryOut('planYear', input);
  if (planned === undefined) throw new Error('nothing was planned');
  const meeting = meetingIn(phaseOf(planned, 1));
  const phase = phaseOf(planned, 2);
  await all.carryOut('dateMeeting', { id: meeting.id, startsAt: '2026-01-20T17:00:00Z', place: 'Hemmelig sted' });
  await all.carryOut('datePhase', { id: phase.id, startsOn: '2026-03-01' });
  const publicly = <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}) =>
    all.told<Data>(document, { m: all.municipality.number, ...variables }, { as: 'public' });
  return { all, committee, planned, meeting, phase, input, publicly };
}

it('prepares a year that only the municipality sees, ready to be dated', async () => {
  const { planned, all } = await prepared();
  expect(planned).toMatchObject({ status: 'PLANNED', openedAt: null, year: 2026 });
  expect(planned.moves).toContain('OPEN');
  expect(await all.current('Cycle', planned)).toMatchObject({
    phases: [
      { meetings: [{ status: 'DATED', place: 'Hemmelig sted' }] },
      { startsOn: '2026-03-01' },
      {},
      {},
      {},
      {},
      {},
    ],
  });
});

it('changes nothing when the same year is prepared again, or prepared when it is open (R01)', async () => {
  const { all, input } = await prepared();
  const before = await all.log.length();
  await all.carryOut('planYear', input);
  expect(await all.log.length()).toBe(before);
  await all.carryOut('openYear', input);
  const open = await all.log.length();
  expect((await all.carryOut('planYear', input)).map(({ status }) => status)).toEqual(['OPEN']);
  expect(await all.log.length()).toBe(open);
});

describe('a year in preparation is invisible to the public', () => {
  it('by its id, its phases and its meetings', async () => {
    const { all, planned, meeting, phase } = await prepared();
    expect(await all.seen('Cycle', planned.id, { as: 'public' })).toBeNull();
    expect(await all.seen('Phase', phase.id, { as: 'public' })).toBeNull();
    expect(await all.seen('Meeting', meeting.id, { as: 'public' })).toBeNull();
  });

  it('among the nodes of many ids', async () => {
    const { publicly, planned, meeting, phase, committee } = await prepared();
    const { nodes } = await publicly<{ nodes: unknown[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [planned.id, committee.id, phase.id, meeting.id],
    });
    expect(nodes).toEqual([null, { id: committee.id }, null, null]);
  });

  it('in every list and count', async () => {
    const { publicly } = await prepared();
    const lists = await publicly(
      `query($m: String!) {
        cycles(filter: { municipality: $m }) { totalCount edges { node { id } } }
        drafts: cycles(filter: { municipality: $m, statuses: [PLANNED] }) { totalCount edges { node { id } } }
        phases(filter: { municipality: $m }) { totalCount edges { node { id } } }
        meetings(filter: { municipality: $m }) { totalCount edges { node { id } } }
      }`,
    );
    const nothing = { totalCount: 0, edges: [] };
    expect(lists).toEqual({ cycles: nothing, drafts: nothing, phases: nothing, meetings: nothing });
  });

  it('through its committee', async () => {
    const { publicly, committee } = await prepared();
    expect(
      await publicly(
        'query($m: String!, $slug: String!) { committee(municipality: $m, slug: $slug) { cycle(year: 2026) { id } cycles { id } } }',
        { slug: committee.slug },
      ),
    ).toEqual({ committee: { cycle: null, cycles: [] } });
  });

  it('in the schedule, dated or not', async () => {
    const { publicly } = await prepared();
    expect(
      await publicly(
        `query($m: String!) { schedule(municipality: $m, from: "2026-01-01", to: "2026-12-31") { totalCount edges { node { id } } } }`,
      ),
    ).toEqual({ schedule: { totalCount: 0, edges: [] } });
  });

  it('in the change feed', async () => {
    const { publicly, all } = await prepared();
    await all.log.settled();
    const { changes } = await publicly<{ changes: { entries: { entity: string }[] } }>(
      'query($m: String!) { changes(municipality: $m, first: 500) { entries { entity } } }',
    );
    const entities = new Set(changes.entries.map(({ entity }) => entity));
    for (const hidden of ['Cycle', 'Phase', 'Meeting', 'MeetingCommittee', 'PhaseMove', 'MeetingMove']) {
      expect(entities).not.toContain(hidden);
    }
  });

  it('through a joint meeting with a committee whose year is open', async () => {
    const { all, planned, publicly } = await prepared();
    const other = await all.givenCommittee({ slug: 'apen' });
    const open = await all.carryOut('openCycle', { committeeId: other.id, year: 2026 });
    const joint = await all.carryOut('planMeeting', {
      kind: 'JOINT',
      committees: [{ cycleId: open.id }, { cycleId: planned.id, phaseId: phaseOf(planned, 3).id }],
    });
    const { node } = await publicly<{ node: { phases: unknown[] } }>(
      'query($id: ID!) { node(id: $id) { ... on Meeting { phases { id } committees { slug } } } }',
      { id: joint.id },
    );
    expect(node.phases).toEqual([]);
  });
});

it('is published as it was prepared when the year is opened', async () => {
  const { all, planned, meeting, input } = await prepared();
  all.at('2026-01-06');
  const [opened] = await all.carryOut('openYear', input);
  expect(opened).toMatchObject({ id: planned.id, status: 'OPEN', openedAt: '2026-01-06T12:00:00.000Z' });
  expect(await all.seen('Meeting', meeting.id, { as: 'public' })).toMatchObject({
    startsAt: '2026-01-20T17:00:00.000Z',
    place: 'Hemmelig sted',
  });
});

it('is told to a portal that asks what has changed since before it was published', async () => {
  const { all, input, publicly } = await prepared();
  all.at('2026-01-06');
  await all.carryOut('openYear', input);
  const since = await publicly<Record<'cycles' | 'phases' | 'meetings' | 'schedule', { totalCount: number }>>(
    `query($m: String!, $since: DateTime!) {
      cycles(filter: { municipality: $m, changedSince: $since }) { totalCount }
      phases(filter: { municipality: $m, changedSince: $since }) { totalCount }
      meetings(filter: { municipality: $m, changedSince: $since }) { totalCount }
      schedule(municipality: $m, from: "2026-01-01", to: "2026-12-31", changedSince: $since) { totalCount }
    }`,
    { since: '2026-01-06T00:00:00Z' },
  );
  expect(Object.fromEntries(Object.entries(since).map(([list, { totalCount }]) => [list, totalCount]))).toEqual({
    cycles: 1,
    phases: 7,
    meetings: 4,
    schedule: 7,
  });
});

it('refuses to prepare a mistyped year, names the field, and leaves no trace', async () => {
  const { all } = await prepared();
  expect(await all.refusalOf('planYear', { municipality: all.municipality.number, year: 26 })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'year' }],
  });
});
