import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

async function givenFound() {
  const w = await world({ now: '2026-05-20T12:00:00Z' });
  const cycle = await w.givenCycle();
  const { id: dialogueId } = await w.givenDialogue(cycle.id);
  return { ...w, cycle, dialogueId, findingId: (await w.givenFinding(dialogueId)).id };
}

it('keeps what the politicians asked about a finding at the meeting, and what the residents answered', async () => {
  const { carryOut, told, cycle, findingId, dialogueId } = await givenFound();
  const { id: meetingId } = meetingIn(phaseOf(cycle, 3));
  const asked = { findingId, askedBy: 'POLITICIANS', question: 'Hvor gamle er de unge?', meetingId };
  const { id } = await carryOut('askAboutFinding', asked);
  const answered = await carryOut('answerQuestion', { id, answer: 'Fra 13 til 16', answeredOn: '2026-05-19' });
  expect(answered).toMatchObject({ askedBy: 'POLITICIANS', answer: 'Fra 13 til 16', answeredOn: '2026-05-19' });
  await carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-05-01' });
  await carryOut('completeDialogue', { id: dialogueId });
  const document = 'query($id: ID!) { node(id: $id) { ... on Finding { questions { question meeting { id } } } } }';
  expect(await told(document, { id: findingId }, { as: 'public' })).toEqual({
    node: { questions: [{ question: 'Hvor gamle er de unge?', meeting: { id: meetingId } }] },
  });
});

it('puts an answer right, and moves the change stamp of the finding', async () => {
  const { carryOut, told, at, findingId } = await givenFound();
  const { id } = await carryOut('askAboutFinding', { findingId, askedBy: 'MAYOR', question: 'Hvor?' });
  await carryOut('answerQuestion', { id, answer: 'Ved elva' });
  at('2026-05-21');
  expect(await carryOut('answerQuestion', { id, answer: 'Ved broa' })).toMatchObject({ answeredOn: '2026-05-21' });
  expect(await told('query($id: ID!) { node(id: $id) { ... on Finding { updatedAt } } }', { id: findingId })).toEqual({
    node: { updatedAt: '2026-05-21T12:00:00.000Z' },
  });
});

it('keeps questions about what is not published from the public', async () => {
  const { carryOut, seen, findingId } = await givenFound();
  const { id } = await carryOut('askAboutFinding', { findingId, askedBy: 'LEADER', question: 'Hvor?' });
  expect(await seen('FindingQuestion', id, { as: 'public' })).toBeNull();
});

it('refuses a question without words, and an answer on a day to come, and leaves no trace', async () => {
  const { carryOut, refusalOf, findingId } = await givenFound();
  expect(await refusalOf('askAboutFinding', { findingId, askedBy: 'LEADER', question: '' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'question' }],
  });
  const { id } = await carryOut('askAboutFinding', { findingId, askedBy: 'LEADER', question: 'Hvor?' });
  expect(await refusalOf('answerQuestion', { id, answer: 'Her', answeredOn: '2026-05-21' })).toMatchObject({
    code: 'NOT_YET',
  });
});

it('refuses a meeting of another committee, and leaves no trace', async () => {
  const { refusalOf, findingId } = await givenFound();
  const elsewhere = await world();
  const { id: meetingId } = await elsewhere.givenMeeting();
  const asked = { findingId, askedBy: 'POLITICIANS', question: 'Hvor?', meetingId };
  expect(await refusalOf('askAboutFinding', asked)).toMatchObject({ code: 'NOT_FOUND', what: 'Meeting' });
});

it('tells the second of two who answer what the first one wrote, and leaves no trace', async () => {
  const { carryOut, refusalOf, findingId } = await givenFound();
  const { id, version } = await carryOut('askAboutFinding', { findingId, askedBy: 'LEADER', question: 'Hvor?' });
  await carryOut('answerQuestion', { id, answer: 'Her', expectedVersion: version });
  expect(await refusalOf('answerQuestion', { id, answer: 'Der', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { answer: 'Der' },
    theirs: { answer: 'Her' },
  });
});

it('removes a question that was recorded by mistake, and keeps why', async () => {
  const { carryOut, seen, changesOf, findingId } = await givenFound();
  const { id } = await carryOut('askAboutFinding', { findingId, askedBy: 'LEADER', question: 'Hvor?' });
  await carryOut('removeQuestion', { id, reason: 'Ble ikke stilt' });
  expect(await seen('FindingQuestion', id)).toBeNull();
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Ble ikke stilt' });
});
