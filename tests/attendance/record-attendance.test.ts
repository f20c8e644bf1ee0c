import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type AskedBy } from '../testkit/world.ts';

interface Recorded {
  readonly attendance: readonly {
    readonly presence: string;
    readonly membership: { readonly id: string };
    readonly deputy: { readonly id: string } | null;
  }[];
  readonly attendanceCount: readonly Readonly<Record<string, unknown>>[];
}

/** A meeting that was held, with two residents, a politician and the politician's deputy. */
async function heldMeeting() {
  const w = await world();
  const cycle = await w.givenCycle();
  const committeeId = cycle.committee.id;
  const { id: meetingId } = meetingIn(phaseOf(cycle, 1));
  await w.carryOut('dateMeeting', { id: meetingId, startsAt: '2026-01-20T17:00:00Z' });
  const [ane, bo] = [await w.givenMember({ committeeId }), await w.givenMember({ committeeId })];
  const dag = await w.givenPerson({ kind: 'POLITICIAN' });
  const pia = await w.givenMember({ committeeId, kind: 'POLITICIAN', deputyId: dag.id });
  w.at('2026-01-21');
  const recorded = async (by?: AskedBy) =>
    (
      await w.told<{ node: Recorded }>(
        `query($id: ID!) { node(id: $id) { ... on Meeting {
          attendance { presence membership { id } deputy { id } }
          attendanceCount { seatKind present deputies absent } } } }`,
        { id: meetingId },
        by,
      )
    ).node;
  return { ...w, cycle, committeeId, meetingId, ane, bo, pia, dag, recorded };
}

it('records who was there, with deputies, and counts them by kind of seat', async () => {
  const { meetingId, ane, bo, pia, dag, carryOut, recorded } = await heldMeeting();
  await carryOut('recordAttendance', {
    meetingId,
    entries: [
      { membershipId: pia.membership.id, presence: 'DEPUTY', deputyId: dag.id },
      { membershipId: ane.membership.id, presence: 'PRESENT' },
      { membershipId: bo.membership.id, presence: 'ABSENT' },
    ],
  });
  expect(await recorded()).toEqual({
    attendance: expect.arrayContaining([
      { presence: 'PRESENT', membership: { id: ane.membership.id }, deputy: null },
      { presence: 'ABSENT', membership: { id: bo.membership.id }, deputy: null },
      { presence: 'DEPUTY', membership: { id: pia.membership.id }, deputy: { id: dag.id } },
    ]),
    attendanceCount: [
      { seatKind: 'RESIDENT', present: 1, deputies: 0, absent: 1 },
      { seatKind: 'POLITICIAN', present: 0, deputies: 1, absent: 0 },
    ],
  });
});

it('takes the place of what was recorded before, and logs only what differs', async () => {
  const { meetingId, ane, bo, carryOut, recorded, log } = await heldMeeting();
  const present = { membershipId: ane.membership.id, presence: 'PRESENT' };
  const { version } = await carryOut('recordAttendance', {
    meetingId,
    entries: [present, { membershipId: bo.membership.id, presence: 'PRESENT' }],
  });
  const before = await log.length();
  await carryOut('recordAttendance', {
    meetingId,
    entries: [present],
    reason: 'Feil person',
    expectedVersion: version,
  });
  expect((await recorded()).attendance).toMatchObject([{ membership: { id: ane.membership.id } }]);
  const entries = await log.changesOf(undefined, before);
  expect(entries).toMatchObject([{ entity: 'Attendance', operation: 'DELETE', reason: 'Feil person' }]);
});

it('tells the second of two who record at once, and leaves no trace', async () => {
  const { meetingId, ane, bo, carryOut, refusalOf, current } = await heldMeeting();
  const { version } = await current('Meeting', { id: meetingId });
  const there = ({ membership }: typeof ane) => ({
    meetingId,
    entries: [{ membershipId: membership.id, presence: 'PRESENT' }],
    expectedVersion: version,
  });
  await carryOut('recordAttendance', there(ane));
  expect(await refusalOf('recordAttendance', there(bo))).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'Meeting' });
});

it('keeps from the public who was there, and how many', async () => {
  const { meetingId, ane, carryOut, recorded, refusalOf, changesOf } = await heldMeeting();
  const input = { meetingId, entries: [{ membershipId: ane.membership.id, presence: 'PRESENT' }] };
  expect(await refusalOf('recordAttendance', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
  await carryOut('recordAttendance', input);
  expect(await recorded({ as: 'public' })).toEqual({ attendance: [], attendanceCount: [] });
  const entries = (await changesOf()).filter(({ entity }) => entity === 'Attendance');
  expect(entries.map(({ published }) => published)).toEqual([false]);
});

it('refuses all of it when some is wrong, names each faulty entry, and leaves no trace', async () => {
  const { meetingId, committeeId, ane, bo, pia, givenPerson, givenMember, refusalOf } = await heldMeeting();
  const stranger = await givenPerson();
  const later = await givenMember({ committeeId, startsOn: '2026-01-21' });
  const elsewhere = await heldMeeting();
  const refusal = await refusalOf('recordAttendance', {
    meetingId,
    entries: [
      { membershipId: ane.membership.id, presence: 'PRESENT' },
      { membershipId: later.membership.id, presence: 'PRESENT' },
      { membershipId: elsewhere.ane.membership.id, presence: 'PRESENT' },
      { membershipId: pia.membership.id, presence: 'DEPUTY', deputyId: stranger.id },
      { membershipId: bo.membership.id, presence: 'DEPUTY', deputyId: elsewhere.dag.id },
    ],
  });
  expect(refusal).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [
      { field: 'entries.1.membershipId', fault: 'not_in_force' },
      { field: 'entries.2.membershipId', fault: 'not_in_force' },
      { field: 'entries.3.deputyId', fault: 'not_deputy' },
      { field: 'entries.4.deputyId', fault: 'unknown' },
    ],
  });
});

it('takes anyone as deputy for a resident', async () => {
  const { meetingId, bo, givenPerson, carryOut, recorded } = await heldMeeting();
  const neighbour = await givenPerson();
  await carryOut('recordAttendance', {
    meetingId,
    entries: [{ membershipId: bo.membership.id, presence: 'DEPUTY', deputyId: neighbour.id }],
  });
  expect((await recorded()).attendance).toMatchObject([{ presence: 'DEPUTY', deputy: { id: neighbour.id } }]);
});

it('is refused before the meeting begins, and for one without a date, and leaves no trace', async () => {
  const { cycle, meetingId, at, refusalOf } = await heldMeeting();
  at('2026-01-20');
  expect(await refusalOf('recordAttendance', { meetingId, entries: [] })).toMatchObject({
    code: 'NOT_YET',
    day: '2026-01-20',
  });
  const undated = meetingIn(phaseOf(cycle, 3)).id;
  expect(await refusalOf('recordAttendance', { meetingId: undated, entries: [] })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'RECORD_ATTENDANCE',
  });
});

it('covers the members of every committee at a joint meeting', async () => {
  const { givenYear, givenMember, carryOut, told, at } = await world();
  const cycles = await givenYear(2026, { size: 2 });
  const members = [];
  for (const { committee } of cycles) members.push(await givenMember({ committeeId: committee.id }));
  const { id: meetingId } = await carryOut('planMeeting', {
    kind: 'JOINT',
    committees: cycles.map(({ id }) => ({ cycleId: id })),
  });
  await carryOut('dateMeeting', { id: meetingId, startsAt: '2026-01-20T17:00:00Z' });
  at('2026-01-21');
  await carryOut('recordAttendance', {
    meetingId,
    entries: members.map(({ membership }) => ({ membershipId: membership.id, presence: 'PRESENT' })),
  });
  expect(
    await told('query($id: ID!) { node(id: $id) { ... on Meeting { attendanceCount { present } } } }', {
      id: meetingId,
    }),
  ).toEqual({ node: { attendanceCount: [{ present: 2 }] } });
});
