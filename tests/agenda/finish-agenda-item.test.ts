import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { givenItems } from './agenda.ts';

async function withItem() {
  const w = await world();
  const { id: meetingId } = await w.givenMeeting('2026-01-20T17:00:00Z');
  const [item] = await givenItems(w, meetingId, 'Trafikk');
  if (item === undefined) throw new Error('the agenda is empty');
  return { ...w, meetingId, item };
}

it('records what came of an item, during the meeting and after it', async () => {
  const { item, meetingId, carryOut, at } = await withItem();
  at('2026-01-20T17:30:00Z');
  const treated = await carryOut('finishAgendaItem', { id: item.id, status: 'TREATED', outcome: 'Vi skriver brev.' });
  expect(treated).toMatchObject({ status: 'TREATED', outcome: 'Vi skriver brev.' });
  at('2026-01-21');
  await carryOut('holdMeeting', { id: meetingId });
  expect(
    await carryOut('finishAgendaItem', { id: item.id, status: 'TREATED', outcome: 'Vi skriver brev til fylket.' }),
  ).toMatchObject({ status: 'TREATED', outcome: 'Vi skriver brev til fylket.', moves: ['FINISH', 'REOPEN'] });
});

it('takes an item off the agenda before the meeting, and puts it back', async () => {
  const { item, carryOut, changesOf } = await withItem();
  const withdrawn = await carryOut('finishAgendaItem', { id: item.id, status: 'WITHDRAWN', outcome: 'Løst allerede' });
  expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', position: 1 });
  const back = await carryOut('reopenAgendaItem', { id: item.id, reason: 'Var ikke løst' });
  expect(back).toMatchObject({ status: 'PLANNED', outcome: null });
  expect((await changesOf(item)).at(-1)).toMatchObject({ cause: 'CORRECTION', reason: 'Var ikke løst' });
});

it('refuses an outcome before the meeting, and leaves no trace', async () => {
  const { item, refusalOf, givenCycle: _, ...w } = await withItem();
  expect(await refusalOf('finishAgendaItem', { id: item.id, status: 'TREATED' })).toMatchObject({
    code: 'NOT_YET',
    day: '2026-01-20',
  });
  const other = await world();
  const { id: meetingId } = await other.givenMeeting();
  const [undated] = await givenItems(other, meetingId, 'Trafikk');
  expect(await other.refusalOf('finishAgendaItem', { id: undated?.id, status: 'UNFINISHED' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'UNFINISHED',
  });
  expect(await w.current('AgendaItem', item)).toMatchObject({ status: 'PLANNED' });
});

it('refuses to finish an item in another way than it was, before it is reopened, and leaves no trace', async () => {
  const { item, carryOut, refusalOf, at } = await withItem();
  at('2026-01-20T18:00:00Z');
  await carryOut('finishAgendaItem', { id: item.id, status: 'TREATED' });
  expect(await refusalOf('finishAgendaItem', { id: item.id, status: 'UNFINISHED' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'UNFINISHED',
  });
  expect(await refusalOf('reopenAgendaItem', { id: item.id, reason: ' ' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
});

it('refuses every change of an agenda in a closed year, and leaves no trace', async () => {
  const { item, meetingId, carryOut, refusalOf, current, at, db, municipality } = await withItem();
  at('2026-01-21');
  await carryOut('holdMeeting', { id: meetingId });
  const minutes = await carryOut('writeMinutes', { meetingId, text: 'Møtet ble satt klokka 18.' });
  await carryOut('publishMinutes', { id: minutes.id });
  await db.exec(
    `UPDATE cycle SET status = 'CLOSED', closed_at = now()
     WHERE municipality_id = (SELECT id FROM municipality WHERE number = '${municipality.number}')`,
  );
  for (const [verb, input] of [
    ['addAgendaItem', { meetingId, kind: 'OTHER', title: 'X' }],
    ['prefillAgenda', { meetingId }],
    ['updateAgendaItem', { id: item.id, title: 'X' }],
    ['moveAgendaItem', { id: item.id, position: 1 }],
    ['finishAgendaItem', { id: item.id, status: 'TREATED' }],
    ['reopenAgendaItem', { id: item.id, reason: 'Angret' }],
    ['removeAgendaItem', { id: item.id, reason: 'Angret' }],
    ['recordAttendance', { meetingId, entries: [] }],
  ] as const) {
    expect({ verb, ...(await refusalOf(verb, input)) }).toMatchObject({ verb, code: 'CYCLE_CLOSED', year: 2026 });
  }
  expect(await current('AgendaItem', item)).toMatchObject({ moves: [] });
  expect(await current('Minutes', minutes), 'until they are approved').toMatchObject({
    moves: ['WRITE', 'APPROVE', 'UNPUBLISH'],
  });
});
