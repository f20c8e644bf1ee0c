import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type AskedBy, type World } from '../testkit/world.ts';

const TRAINING = { heldOn: '2026-01-20', subjects: ['COMMITTEE_SCHEME'] };

/** A committee's year in January, with two residents and a politician. */
async function membersInJanuary() {
  const w: World = await world({ now: '2026-01-21T12:00:00Z' });
  const cycle = await w.givenCycle();
  const committeeId = cycle.committee.id;
  const [ane, bo] = [await w.givenMember({ committeeId }), await w.givenMember({ committeeId })];
  const pia = await w.givenMember({ committeeId, kind: 'POLITICIAN' });
  const coverage = async (on?: string, by?: AskedBy) =>
    (
      await w.told<{ node: { trainingCoverage: readonly Readonly<Record<string, unknown>>[] } }>(
        `query($id: ID!, $on: Date) { node(id: $id) { ... on Cycle {
          trainingCoverage(on: $on) { subject role reached notReached missing { id } } } } }`,
        { id: cycle.id, on },
        by,
      )
    ).node.trainingCoverage;
  return { ...w, cycleId: cycle.id, cycle, committeeId, ane, bo, pia, coverage };
}

it('records a training at a meeting, what it was about, its materials and whom it reached', async () => {
  const { cycle, cycleId, ane, pia, carryOut, told } = await membersInJanuary();
  const training = await carryOut('recordTraining', {
    cycleId,
    meetingId: meetingIn(phaseOf(cycle, 1)).id,
    heldOn: '2026-01-20',
    subjects: ['PARTICIPATION', 'COMMITTEE_SCHEME', 'PARTICIPATION'],
    materials: ['https://kommune.example/opplaering'],
    participantIds: [ane.person.id, pia.person.id],
    note: 'To timer',
  });
  expect(training).toMatchObject({
    heldOn: '2026-01-20',
    subjects: ['PARTICIPATION', 'COMMITTEE_SCHEME'],
    materials: ['https://kommune.example/opplaering'],
    note: 'To timer',
    version: 1,
    moves: ['UPDATE', 'REMOVE'],
  });
  expect(training.participants.map(({ person }) => person.id).toSorted()).toEqual(
    [ane.person.id, pia.person.id].toSorted(),
  );
  expect(
    await told(
      `query($id: ID!) { node(id: $id) { ... on Training { residents: reached(role: RESIDENT)
        notResidents: notReached(role: RESIDENT) politicians: reached(role: POLITICIAN) } } }`,
      { id: training.id },
    ),
  ).toEqual({ node: { residents: 1, notResidents: 1, politicians: 1 } });
});

it('tells how far the year’s trainings reached residents and politicians, and whom not', async () => {
  const { cycleId, ane, bo, pia, carryOut, coverage } = await membersInJanuary();
  await carryOut('recordTraining', { ...TRAINING, cycleId, participantIds: [ane.person.id] });
  await carryOut('recordTraining', {
    cycleId,
    heldOn: '2026-01-21',
    subjects: ['COMMITTEE_SCHEME', 'PARTICIPATION'],
    participantIds: [pia.person.id],
  });
  const [one, two] = [{ id: ane.person.id }, { id: bo.person.id }];
  expect(await coverage()).toEqual([
    { subject: 'COMMITTEE_SCHEME', role: 'RESIDENT', reached: 1, notReached: 1, missing: [two] },
    { subject: 'COMMITTEE_SCHEME', role: 'POLITICIAN', reached: 1, notReached: 0, missing: [] },
    { subject: 'PARTICIPATION', role: 'RESIDENT', reached: 0, notReached: 2, missing: [one, two] },
    { subject: 'PARTICIPATION', role: 'POLITICIAN', reached: 1, notReached: 0, missing: [] },
  ]);
  expect(
    (await coverage('2024-06-01')).map(({ notReached }) => notReached),
    'before anyone had a seat',
  ).toEqual([0, 0, 0, 0]);
});

it('keeps trainings, and who was there, from the public', async () => {
  const { cycleId, ane, carryOut, coverage, seen, refusalOf, changesOf } = await membersInJanuary();
  const input = { ...TRAINING, cycleId, participantIds: [ane.person.id] };
  expect(await refusalOf('recordTraining', input, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
  const { id } = await carryOut('recordTraining', input);
  expect(await seen('Training', id, { as: 'public' })).toBeNull();
  expect(await coverage(undefined, { as: 'public' })).toEqual([]);
  const entries = (await changesOf()).filter(({ entity }) => entity.startsWith('Training'));
  expect(entries.map(({ published }) => published)).toEqual([false, false]);
});

it('puts a training right: who was there as one edit of it, and takes away its meeting', async () => {
  const { cycle, cycleId, ane, bo, carryOut } = await membersInJanuary();
  const meetingId = meetingIn(phaseOf(cycle, 1)).id;
  const { id } = await carryOut('recordTraining', { ...TRAINING, cycleId, meetingId, participantIds: [ane.person.id] });
  const changed = await carryOut('updateTraining', { id, participantIds: [bo.person.id], heldOn: '2026-01-21' });
  expect(changed).toMatchObject({ version: 2, heldOn: '2026-01-21', participants: [{ person: { id: bo.person.id } }] });
  const later = await carryOut('updateTraining', { id, meetingId: null, subjects: ['OTHER'], note: 'Digitalt' });
  expect(later).toMatchObject({ version: 3, subjects: ['OTHER'], note: 'Digitalt', heldOn: '2026-01-21' });
});

it('tells the second of two who change it at once, and leaves no trace', async () => {
  const { cycleId, ane, bo, carryOut, refusalOf } = await membersInJanuary();
  const { id, version } = await carryOut('recordTraining', { ...TRAINING, cycleId });
  await carryOut('updateTraining', { id, participantIds: [ane.person.id], expectedVersion: version });
  const second = { id, participantIds: [bo.person.id], note: 'Sist', expectedVersion: version };
  expect(await refusalOf('updateTraining', second)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Training',
    yours: { note: 'Sist' },
    theirs: { note: null },
  });
});

it('removes a training that was recorded by mistake, and keeps why', async () => {
  const { cycleId, ane, carryOut, seen, changesOf } = await membersInJanuary();
  const training = await carryOut('recordTraining', { ...TRAINING, cycleId, participantIds: [ane.person.id] });
  await carryOut('removeTraining', { id: training.id, reason: 'Feil utvalg' });
  expect(await seen('Training', training.id)).toBeNull();
  expect((await changesOf(training)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Feil utvalg' });
});

it.each([
  ['on a day to come', { heldOn: '2026-01-22' }, { code: 'NOT_YET', day: '2026-01-22' }],
  ['in another year', { heldOn: '2025-12-31' }, { code: 'OUTSIDE_YEAR', day: '2025-12-31' }],
  ['about nothing', { subjects: [] }, { code: 'INVALID_INPUT', fields: [{ field: 'subjects' }] }],
  [
    'with materials that are nowhere on the web',
    { materials: ['https://kommune.example', 'file:///etc/passwd'] },
    { code: 'INVALID_INPUT', fields: [{ field: 'materials.1' }] },
  ],
])('refuses a training %s, and leaves no trace', async (_, changes, refused) => {
  const { cycleId, refusalOf } = await membersInJanuary();
  expect(await refusalOf('recordTraining', { ...TRAINING, cycleId, ...changes })).toMatchObject(refused);
});

it('does not know another municipality’s people, nor another committee’s meeting, and leaves no trace', async () => {
  const { cycleId, refusalOf, givenPerson: _, ...w } = await membersInJanuary();
  const elsewhere = await membersInJanuary();
  const theirs = { person: elsewhere.ane.person.id, meeting: meetingIn(phaseOf(elsewhere.cycle, 1)).id };
  const { id } = await w.carryOut('recordTraining', { ...TRAINING, cycleId });
  for (const [verb, input] of [
    ['recordTraining', { ...TRAINING, cycleId }],
    ['updateTraining', { id }],
  ] as const) {
    expect(await refusalOf(verb, { ...input, participantIds: [theirs.person] })).toMatchObject({
      code: 'NOT_FOUND',
      what: 'Person',
    });
    expect(await refusalOf(verb, { ...input, meetingId: theirs.meeting })).toMatchObject({
      code: 'NOT_FOUND',
      what: 'Meeting',
    });
  }
});
