import { describe, expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { ids, MAYOR, october } from './october.ts';

it('plans a visit in the year’s phase for it, and keeps it from the public until it is confirmed', async () => {
  const { planned, phaseId, carryOut, told, seen } = await october();
  const visit = await planned({ internalNotes: 'Husk blomster' });
  expect(visit).toMatchObject({ status: 'PLANNED', mayor: MAYOR, visitsOn: '2026-10-14', version: 1 });
  expect(visit.moves).toEqual(['UPDATE', 'CONFIRM', 'CANCEL']);
  expect(
    await told('query($id: ID!) { node(id: $id) { ... on MayorVisit { phase { id } } } }', { id: visit.id }),
  ).toEqual({ node: { phase: { id: phaseId } } });
  expect(await seen('MayorVisit', visit.id, { as: 'public' })).toBeNull();
  await carryOut('confirmVisit', { id: visit.id });
  expect(await seen('MayorVisit', visit.id, { as: 'public' })).toMatchObject({
    status: 'CONFIRMED',
    internalNotes: null,
    moves: [],
  });
  expect(await seen('MayorVisit', visit.id)).toMatchObject({ internalNotes: 'Husk blomster', confirmReason: null });
});

it('is cancelled before the committee says no to it (R06)', async () => {
  const { planned, carryOut, refusalOf, phaseId } = await october();
  const { id } = await planned();
  await carryOut('confirmVisit', { id });
  const decline = { id: phaseId, choice: 'DECLINED', reason: 'Vi tar det neste år' };
  expect(await refusalOf('chooseOptionalPhase', decline)).toMatchObject({ code: 'STILL_IN_USE', by: 'MayorVisit' });
  await carryOut('cancelVisit', { id, reason: 'Utvalget sa nei' });
  expect(await carryOut('chooseOptionalPhase', decline)).toMatchObject({ choice: 'DECLINED' });
});

describe('holding a visit', () => {
  it('signs off its phase, which was wanted then (R06)', async () => {
    const { planned, carryOut, current, phaseId, at } = await october();
    const { id } = await planned();
    await carryOut('confirmVisit', { id });
    at('2026-10-15');
    expect(await carryOut('holdVisit', { id })).toMatchObject({ status: 'HELD', moves: ['UPDATE', 'REOPEN'] });
    expect(await current('Phase', { id: phaseId })).toMatchObject({ doneOn: '2026-10-14', choice: 'WANTED' });
  });

  it('leaves a phase as it is that was signed off before', async () => {
    const { planned, carryOut, current, phaseId, at } = await october();
    const { id } = await planned();
    await carryOut('confirmVisit', { id });
    at('2026-10-20');
    await carryOut('signOffPhase', { id: phaseId, doneOn: '2026-10-19' });
    await carryOut('holdVisit', { id });
    expect(await current('Phase', { id: phaseId })).toMatchObject({ doneOn: '2026-10-19' });
  });

  it('is refused before its day, unconfirmed, and once the committee declined it, and leaves no trace', async () => {
    const { planned, carryOut, refusalOf, phaseId, at } = await october();
    const { id } = await planned();
    at('2026-10-14');
    expect(await refusalOf('holdVisit', { id })).toMatchObject({ code: 'NOT_OPEN', what: 'MayorVisit', verb: 'HOLD' });
    at('2026-10-13');
    await carryOut('confirmVisit', { id });
    expect(await refusalOf('holdVisit', { id })).toMatchObject({ code: 'NOT_YET', day: '2026-10-14' });
    const reason = 'Utvalget sa nei';
    await carryOut('cancelVisit', { id, reason });
    await carryOut('chooseOptionalPhase', { id: phaseId, choice: 'DECLINED' });
    await carryOut('reopenVisit', { id, reason });
    at('2026-10-14');
    expect(await refusalOf('confirmVisit', { id })).toMatchObject({ code: 'NOT_OPEN', what: 'Phase', rule: 'R06' });
    expect(await refusalOf('holdVisit', { id })).toMatchObject({ code: 'NOT_OPEN', what: 'MayorVisit', verb: 'HOLD' });
  });

  it('changes nothing of it afterwards but the place and the notes', async () => {
    const { planned, carryOut, refusalOf, at, ane } = await october();
    const { id } = await planned();
    await carryOut('confirmVisit', { id });
    at('2026-10-15');
    await carryOut('holdVisit', { id });
    expect(await carryOut('updateVisit', { id, internalNotes: 'God prat' })).toMatchObject({
      internalNotes: 'God prat',
    });
    for (const changes of [{ mayor: 'X' }, { visitsOn: '2026-10-13' }, { participantIds: [ane.person.id] }]) {
      expect(await refusalOf('updateVisit', { id, ...changes })).toMatchObject({ code: 'ALREADY_DONE' });
    }
  });
});

it('cancels a visit with its reason, tells portals where it was confirmed, and takes it up again', async () => {
  const { planned, carryOut, refusalOf, seen, changesOf } = await october();
  const visit = await planned();
  const { id } = visit;
  await carryOut('confirmVisit', { id });
  expect(await refusalOf('cancelVisit', { id, reason: ' ' })).toMatchObject({ code: 'INVALID_INPUT' });
  const cancelled = await carryOut('cancelVisit', { id, reason: 'Ordføreren er syk' });
  expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: 'Ordføreren er syk', moves: ['REOPEN'] });
  expect(await seen('MayorVisit', id, { as: 'public' })).toBeNull();
  expect((await changesOf(visit)).at(-1)).toMatchObject({ operation: 'UNPUBLISH', reason: 'Ordføreren er syk' });
  expect(await refusalOf('updateVisit', { id, place: 'Skolen' })).toMatchObject({ code: 'NOT_OPEN', verb: 'UPDATE' });
  const again = await carryOut('reopenVisit', { id, reason: 'Frisk igjen' });
  expect(again).toMatchObject({ status: 'PLANNED', cancelReason: null });
  expect((await changesOf(visit)).at(-1)).toMatchObject({ cause: 'CORRECTION', reason: 'Frisk igjen' });
});

it('has one visit in the phase, until it is cancelled', async () => {
  const { planned, carryOut, refusalOf, cycleId } = await october();
  const { id } = await planned();
  expect(await refusalOf('planVisit', { cycleId })).toMatchObject({ code: 'ALREADY_EXISTS', what: 'MayorVisit' });
  await carryOut('cancelVisit', { id, reason: 'Ny dato' });
  await planned();
  expect(await refusalOf('reopenVisit', { id, reason: 'Angret' })).toMatchObject({ code: 'ALREADY_EXISTS' });
});

it('refuses a visit that the committee declined (R06), on another day than the year’s, or in another kind of phase', async () => {
  const { carryOut, refusalOf, cycle, cycleId, phaseId } = await october();
  expect(await refusalOf('planVisit', { cycleId, visitsOn: '2027-01-04' })).toMatchObject({ code: 'OUTSIDE_YEAR' });
  expect(await refusalOf('planVisit', { cycleId, phaseId: phaseOf(cycle, 5).id })).toMatchObject({
    code: 'PHASE_KIND',
    kind: 'EXCHANGE',
  });
  await carryOut('chooseOptionalPhase', { id: phaseId, choice: 'DECLINED' });
  expect(await refusalOf('planVisit', { cycleId })).toMatchObject({
    code: 'NOT_OPEN',
    what: 'Phase',
    verb: 'PLAN_VISIT',
  });
});

it('tells the second of two who change a visit at once, and leaves no trace', async () => {
  const { planned, carryOut, refusalOf, bo, leader } = await october();
  const { id, version } = await planned();
  await carryOut('updateVisit', { id, participantIds: ids(leader, bo), expectedVersion: version });
  expect(await refusalOf('updateVisit', { id, place: 'Skolen', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'MayorVisit',
    yours: { place: 'Skolen' },
    theirs: { place: 'Biblioteket' },
  });
});

it('knows neither nobody nor another municipality’s people, and leaves no trace', async () => {
  const { planned, refusalOf, cycleId } = await october();
  const elsewhere = await october();
  const participantIds = [elsewhere.ane.person.id];
  expect(await refusalOf('planVisit', { cycleId, participantIds })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Person',
  });
  expect(await refusalOf('planVisit', { cycleId, phaseId: elsewhere.phaseId })).toMatchObject({ what: 'Phase' });
  expect(await refusalOf('planVisit', { cycleId }, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
  const { id } = await planned();
  expect(await refusalOf('updateVisit', { id, participantIds })).toMatchObject({ code: 'NOT_FOUND', what: 'Person' });
});

it('refuses every change of visits and trainings in a closed year, and leaves no trace', async () => {
  const { planned, carryOut, refusalOf, cycleId, db, municipality, current } = await october();
  const { id } = await planned();
  const training = await carryOut('recordTraining', { cycleId, heldOn: '2026-01-20', subjects: ['PARTICIPATION'] });
  await db.exec(
    `UPDATE cycle SET status = 'CLOSED', closed_at = now()
     WHERE municipality_id = (SELECT id FROM municipality WHERE number = '${municipality.number}')`,
  );
  for (const [verb, input] of [
    ['planVisit', { cycleId }],
    ['updateVisit', { id, place: 'Skolen' }],
    ['confirmVisit', { id }],
    ['holdVisit', { id }],
    ['cancelVisit', { id, reason: 'Angret' }],
    ['reopenVisit', { id, reason: 'Angret' }],
    ['recordTraining', { cycleId, heldOn: '2026-01-20', subjects: ['PARTICIPATION'] }],
    ['updateTraining', { id: training.id, note: 'X' }],
    ['removeTraining', { id: training.id, reason: 'Angret' }],
  ] as const) {
    expect({ verb, ...(await refusalOf(verb, input)) }).toMatchObject({ verb, code: 'CYCLE_CLOSED', year: 2026 });
  }
  expect(await current('MayorVisit', { id })).toMatchObject({ moves: [] });
  expect(await current('Training', training)).toMatchObject({ moves: [] });
});
