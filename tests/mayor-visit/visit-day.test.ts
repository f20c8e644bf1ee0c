import { expect, it } from 'vitest';
import { october } from './october.ts';

const reason = 'Ordføreren fikk et annet møte';

it('gives the phase the day and the place of a visit that is confirmed', async () => {
  const { planned, carryOut, current, seen, phaseId } = await october();
  const { id } = await planned();
  expect(await current('Phase', { id: phaseId })).toMatchObject({ startsOn: null });
  await carryOut('confirmVisit', { id });
  expect(await seen('Phase', phaseId, { as: 'public' })).toMatchObject({
    startsOn: '2026-10-14',
    endsOn: null,
    place: 'Biblioteket',
    doneOn: null,
    movedFrom: [],
  });
});

it('moves a phase that has other days for a reason only, and leaves no trace without', async () => {
  const { planned, carryOut, refusalOf, current, phaseId } = await october();
  await carryOut('datePhase', { id: phaseId, startsOn: '2026-10-20', endsOn: '2026-10-23' });
  const { id } = await planned();
  expect(await refusalOf('confirmVisit', { id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason', fault: 'required' }],
  });
  await carryOut('confirmVisit', { id, reason });
  expect(await current('Phase', { id: phaseId })).toMatchObject({
    startsOn: '2026-10-14',
    movedFrom: [{ startsOn: '2026-10-20', endsOn: '2026-10-23', reason }],
  });
});

it('leaves the days of a phase alone when the visit is on one of them', async () => {
  const { planned, carryOut, current, phaseId } = await october();
  await carryOut('datePhase', { id: phaseId, startsOn: '2026-10-12', endsOn: '2026-10-16' });
  await carryOut('confirmVisit', { id: (await planned()).id });
  expect(await current('Phase', { id: phaseId })).toMatchObject({ startsOn: '2026-10-12', endsOn: '2026-10-16' });
});

it('moves the phase with a confirmed visit, which takes a reason, and leaves no trace without', async () => {
  const { planned, carryOut, refusalOf, current, phaseId } = await october();
  const { id } = await planned();
  await carryOut('confirmVisit', { id });
  const later = { id, visitsOn: '2026-10-21' };
  expect(await refusalOf('updateVisit', later)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'reason' }] });
  await carryOut('updateVisit', { ...later, reason });
  expect(await current('Phase', { id: phaseId })).toMatchObject({
    startsOn: '2026-10-21',
    timeReason: reason,
    movedFrom: [{ startsOn: '2026-10-14', endsOn: null, reason }],
  });
});

it('takes the day from the phase again when a confirmed visit is cancelled, and keeps it as history', async () => {
  const { planned, carryOut, current, phaseId } = await october();
  const { id } = await planned();
  await carryOut('confirmVisit', { id });
  await carryOut('cancelVisit', { id, reason });
  expect(await current('Phase', { id: phaseId })).toMatchObject({
    startsOn: null,
    timeReason: null,
    movedFrom: [{ startsOn: '2026-10-14', endsOn: null, reason }],
  });
  const another = await planned({ visitsOn: '2026-10-28' });
  await carryOut('confirmVisit', { id: another.id });
  expect(await current('Phase', { id: phaseId })).toMatchObject({ startsOn: '2026-10-28', place: 'Biblioteket' });
});
