import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

it('opens one committee’s year from the wheel, and leaves the others alone', async () => {
  const { givenWheel, givenCommittee, carryOut, told, municipality } = await world();
  await givenWheel();
  const { id: committeeId } = await givenCommittee();
  await givenCommittee();
  const cycle = await carryOut('openCycle', { committeeId, year: 2026 });
  expect(cycle).toMatchObject({ status: 'OPEN', year: 2026, openedAt: '2026-01-05T12:00:00.000Z' });
  expect(cycle.phases).toHaveLength(7);
  const { cycles } = await told<{ cycles: unknown }>(
    'query($m: String!) { cycles(filter: { municipality: $m }) { edges { node { id } } } }',
    { m: municipality.number },
  );
  expect(cycles).toEqual({ edges: [{ node: { id: cycle.id } }] });
});

it('publishes the year that is prepared, and changes nothing the second time (R01)', async () => {
  const { givenWheel, givenCommittee, carryOut, municipality, log } = await world();
  await givenWheel();
  const { id: committeeId } = await givenCommittee();
  const [planned] = await carryOut('planYear', { municipality: municipality.number, year: 2026 });
  const opened = await carryOut('openCycle', { committeeId, year: 2026 });
  expect(opened).toMatchObject({ id: planned?.id, status: 'OPEN' });
  const before = await log.length();
  expect(await carryOut('openCycle', { committeeId, year: 2026 })).toEqual(opened);
  expect(await log.length()).toBe(before);
});

it('opens it once when two open it at the same time (R01)', async () => {
  const { givenWheel, givenCommittee, carryOut, changesOf } = await world();
  await givenWheel();
  const { id: committeeId } = await givenCommittee();
  const open = async () => carryOut('openCycle', { committeeId, year: 2026 });
  const [one, other] = await Promise.all([open(), open()]);
  expect(one.id).toBe(other.id);
  expect((await changesOf()).filter(({ entity }) => entity === 'Cycle')).toHaveLength(1);
});

it('refuses the year of a committee that does not exist then, and leaves no trace', async () => {
  const { givenWheel, givenCommittee, carryOut, refusalOf } = await world();
  await givenWheel();
  const { id: committeeId } = await givenCommittee({ establishedOn: '2024-05-01' });
  await carryOut('dissolveCommittee', { id: committeeId, dissolvedOn: '2025-12-31', reason: 'Slått sammen' });
  for (const year of [2023, 2026]) {
    expect(await refusalOf('openCycle', { committeeId, year })).toMatchObject({ code: 'COMMITTEE_INACTIVE', year });
  }
  expect(await carryOut('openCycle', { committeeId, year: 2025 })).toMatchObject({ year: 2025 });
});

it('refuses a committee that it does not know, and leaves no trace', async () => {
  const { refusalOf } = await world();
  const committeeId = Buffer.from('Committee:00000000-0000-4000-8000-000000000000').toString('base64');
  expect(await refusalOf('openCycle', { committeeId, year: 2026 })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Committee',
  });
});

it('takes a year back to preparation, and tells portals so with the reason', async () => {
  const { givenCycle, carryOut, seen, told, municipality, log } = await world();
  const cycle = await givenCycle();
  const unpublished = await carryOut('unpublishCycle', { id: cycle.id, reason: 'Åpnet for tidlig' });
  expect(unpublished).toMatchObject({ id: cycle.id, status: 'PLANNED', openedAt: null });
  expect(await seen('Cycle', cycle.id, { as: 'public' })).toBeNull();
  await log.settled();
  const { changes } = await told<{ changes: { entries: readonly Record<string, unknown>[] } }>(
    'query($m: String!) { changes(municipality: $m, entities: ["Cycle"], first: 500) { entries { entity id operation reason } } }',
    { m: municipality.number },
    { as: 'public' },
  );
  expect(changes.entries.at(-1)).toEqual({
    entity: 'Cycle',
    id: cycle.id,
    operation: 'UNPUBLISH',
    reason: 'Åpnet for tidlig',
  });
});

it('opens a year again that was taken back, with what was planned in it', async () => {
  const { givenCycle, carryOut } = await world();
  const cycle = await givenCycle();
  const meeting = meetingIn(phaseOf(cycle, 3));
  await carryOut('dateMeeting', { id: meeting.id, startsAt: '2026-05-12T16:00:00Z' });
  await carryOut('unpublishCycle', { id: cycle.id, reason: 'Åpnet for tidlig' });
  const again = await carryOut('openCycle', { committeeId: cycle.committee.id, year: 2026 });
  expect(again).toMatchObject({ id: cycle.id, status: 'OPEN' });
  expect(meetingIn(phaseOf(again, 3))).toMatchObject({ id: meeting.id, status: 'DATED' });
});

it('refuses to take a year back in which a meeting was held, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf, at, current } = await world();
  const cycle = await givenCycle();
  const { id } = meetingIn(phaseOf(cycle, 1));
  await carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
  at('2026-01-21');
  await carryOut('holdMeeting', { id });
  expect(await refusalOf('unpublishCycle', { id: cycle.id, reason: 'Angret' })).toMatchObject({ code: 'ALREADY_DONE' });
  expect((await current('Cycle', cycle)).moves).not.toContain('UNPUBLISH');
});

it('refuses to take a year back in which a dialogue was carried out, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf, at } = await world();
  const cycle = await givenCycle();
  at('2026-03-15');
  await carryOut('signOffPhase', { id: phaseOf(cycle, 2).id });
  expect(await refusalOf('unpublishCycle', { id: cycle.id, reason: 'Angret' })).toMatchObject({ code: 'ALREADY_DONE' });
});

it('refuses to take back a year that is only prepared, and leaves no trace', async () => {
  const { givenWheel, givenCommittee, carryOut, refusalOf, municipality } = await world();
  await givenWheel();
  await givenCommittee();
  const [planned] = await carryOut('planYear', { municipality: municipality.number, year: 2026 });
  expect(await refusalOf('unpublishCycle', { id: planned?.id, reason: 'Angret' })).toMatchObject({
    code: 'CYCLE_MOVE',
    from: 'PLANNED',
    to: 'PLANNED',
  });
});

it('refuses to take a year back without a reason, or on an old view of it, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf } = await world();
  const { id, version, committee } = await givenCycle();
  expect(await refusalOf('unpublishCycle', { id, reason: ' ' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
  await carryOut('unpublishCycle', { id, reason: 'Åpnet for tidlig' });
  await carryOut('openCycle', { committeeId: committee.id, year: 2026 });
  expect(await refusalOf('unpublishCycle', { id, reason: 'Igjen', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    expectedVersion: version,
  });
});
