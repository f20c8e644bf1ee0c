import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

async function prioritised() {
  const w = await world({ now: '2026-05-13T12:00:00Z' });
  const cycle = await w.givenCycle(2026);
  const found = await w.givenCase({ committeeId: cycle.committee.id, raisedOn: '2026-03-01' });
  const values = { caseId: found.id, cycleId: cycle.id, decidedOn: '2026-05-12' };
  const { id: priorityId } = await w.carryOut('prioritiseCase', values);
  return { ...w, cycle, found, priorityId };
}

it('says who does what with a prioritised case, and when it was done', async () => {
  const { priorityId, carryOut, refusalOf } = await prioritised();
  const { id } = await carryOut('assign', { priorityId, task: 'Ringe vegvesenet', assignee: 'Veikontoret' });
  const changed = await carryOut('updateAssignment', { id, dueOn: '2026-06-01' });
  expect(changed).toMatchObject({ task: 'Ringe vegvesenet', assignee: 'Veikontoret', dueOn: '2026-06-01' });
  expect(await carryOut('finishAssignment', { id })).toMatchObject({ doneOn: '2026-05-13' });
  expect(await refusalOf('removeAssignment', { id, reason: 'Feil' })).toMatchObject({ code: 'ALREADY_DONE' });
});

it('gives a task to a resident, a working group or an outside actor, one at a time', async () => {
  const { priorityId, cycle, carryOut, givenMember, municipality, told } = await prioritised();
  const { person } = await givenMember({ committeeId: cycle.committee.id });
  const group = await carryOut('formWorkingGroup', { committeeId: cycle.committee.id, name: 'Trygg skolevei' });
  const actor = { municipality: municipality.number, kind: 'ORGANISATION', name: 'Åsen vel' };
  const outside = await carryOut('registerOutsideActor', actor);
  const { id } = await carryOut('assign', { priorityId, task: 'Måle farten', personId: person.id });
  const whoDoes = async () =>
    (
      await told<{ node: object }>(
        'query($id: ID!) { node(id: $id) { ... on Assignment { person { id } workingGroup { id } outsideActor { id } } } }',
        { id },
      )
    ).node;
  expect(await whoDoes()).toEqual({ person: { id: person.id }, workingGroup: null, outsideActor: null });
  await carryOut('updateAssignment', { id, workingGroupId: group.id });
  expect(await whoDoes()).toEqual({ person: null, workingGroup: { id: group.id }, outsideActor: null });
  await carryOut('updateAssignment', { id, outsideActorId: outside.id });
  expect(await whoDoes()).toEqual({ person: null, workingGroup: null, outsideActor: { id: outside.id } });
});

it('removes a task that was given by mistake', async () => {
  const { priorityId, carryOut, seen, changesOf } = await prioritised();
  const assignment = await carryOut('assign', { priorityId, task: 'Ringe', assignee: 'Veikontoret' });
  await carryOut('removeAssignment', { id: assignment.id, reason: 'Dobbelt' });
  expect(await seen('Assignment', assignment.id)).toBeNull();
  expect((await changesOf(assignment)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Dobbelt' });
});

it.each([
  ['nobody', {}],
  [
    'two at once',
    { assignee: 'Veikontoret', personId: 'UGVyc29uOjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMA==' },
  ],
])('refuses to give a task to %s, and leaves no trace', async (_, who) => {
  const { priorityId, refusalOf } = await prioritised();
  expect(await refusalOf('assign', { priorityId, task: 'Ringe', ...who })).toMatchObject({ code: 'INVALID_INPUT' });
});

it('refuses people and groups of others, and leaves no trace', async () => {
  const { priorityId, refusalOf, givenCommittee, carryOut } = await prioritised();
  const elsewhere = await (await world()).givenPerson();
  const input = { priorityId, task: 'Ringe' };
  expect(await refusalOf('assign', { ...input, personId: elsewhere.id })).toMatchObject({ code: 'NOT_FOUND' });
  const { id: committeeId } = await givenCommittee();
  const group = await carryOut('formWorkingGroup', { committeeId, name: 'Andre' });
  expect(await refusalOf('assign', { ...input, workingGroupId: group.id })).toMatchObject({ code: 'NOT_FOUND' });
});

it('refuses to finish a task on a day to come, and leaves no trace', async () => {
  const { priorityId, refusalOf, carryOut } = await prioritised();
  const { id } = await carryOut('assign', { priorityId, task: 'Ringe', assignee: 'Veikontoret' });
  expect(await refusalOf('finishAssignment', { id, doneOn: '2026-05-14' })).toMatchObject({ code: 'NOT_YET' });
});

it('records the politicians’ advice on a case, and removes what was recorded by mistake', async () => {
  const { found, cycle, carryOut, seen, refusalOf } = await prioritised();
  const advice = { caseId: found.id, text: 'Snakk med skolen først', cycleId: cycle.id };
  const { id, ...given } = await carryOut('giveAdvice', advice);
  expect(given).toMatchObject({ givenBy: 'POLITICIANS', givenOn: '2026-05-13', text: 'Snakk med skolen først' });
  expect(await refusalOf('giveAdvice', { ...advice, givenOn: '2026-05-14' })).toMatchObject({ code: 'NOT_YET' });
  await carryOut('removeAdvice', { id, reason: 'Gjaldt en annen sak' });
  expect(await seen('CaseAdvice', id)).toBeNull();
});
