import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const TRACE = readFileSync(new URL('../../schema/examples/analyst-trace.graphql', import.meta.url), 'utf8');

it('tells how a case came from what residents said to what became of it, as one answer', async () => {
  const w = await world({ now: '2026-05-13T12:00:00Z' });
  const { carryOut, told, municipality } = w;
  const cycle = await w.givenCycle(2026);
  const committeeId = cycle.committee.id;
  const { person } = await w.givenMember({ committeeId });
  const finding = await w.givenFinding((await w.givenDialogue(cycle.id)).id);
  const raised = { committeeId, findingIds: [finding.id], origin: 'DIALOGUE', raisedOn: '2026-04-20' };
  const { id, number } = await w.givenCase(raised);
  await carryOut('giveAdvice', { caseId: id, text: 'Snakk med skolen først' });
  const decided = { caseId: id, cycleId: cycle.id, decidedOn: '2026-05-12', wayOfWorking: 'WORKING_GROUP' };
  const { id: priorityId } = await carryOut('prioritiseCase', decided);
  const group = { committeeId, name: 'Trygg skolevei', caseIds: [id], memberIds: [person.id] };
  const { id: workingGroupId } = await carryOut('formWorkingGroup', group);
  await carryOut('activateWorkingGroup', { id: workingGroupId });
  await carryOut('assign', { priorityId, task: 'Måle farten', workingGroupId });
  const move = (to: string, reason: string) => carryOut('changeCaseStatus', { id, to, reason });
  await move('IN_PROGRESS', 'Gruppa er i gang');
  w.at('2026-09-10');
  await move('IN_TREATMENT', 'Sak 45/26 i hovedutvalget');
  w.at('2026-11-01');
  const decision = { body: 'Hovedutvalget', reference: 'PS 45/26', text: 'Fartsdumper bygges' };
  await carryOut('changeCaseStatus', { id, to: 'ACHIEVED', reason: 'Fartsdumpene er bygd', decision });
  const answer = await told<{ case: { trace: Record<string, unknown> } }>(TRACE, {
    municipality: municipality.number,
    number,
  });
  expect(answer.case.trace).toMatchObject({
    findings: [{ text: 'De unge mangler et sted å være', dialogue: { cycle: { year: 2026 } } }],
    priorities: [{ rank: 1, wayOfWorking: 'WORKING_GROUP', assignments: [{ task: 'Måle farten' }] }],
    workingGroups: [{ name: 'Trygg skolevei', status: 'ACTIVE' }],
    advice: [{ givenBy: 'POLITICIANS', text: 'Snakk med skolen først' }],
    steps: [
      { to: { code: 'RAISED' } },
      { to: { code: 'PRIORITISED' }, reason: 'Prioritert for 2026' },
      { to: { code: 'IN_PROGRESS' } },
      { to: { code: 'IN_TREATMENT' } },
      { to: { code: 'ACHIEVED' } },
    ],
    decisions: [
      { occurredOn: '2026-09-10', reason: 'Sak 45/26 i hovedutvalget', decision: null },
      { occurredOn: '2026-11-01', decision },
    ],
    outcome: { occurredOn: '2026-11-01', to: { label: 'Oppnådd' }, reason: 'Fartsdumpene er bygd' },
  });
});

it('keeps a political decision when the step is corrected, unless another is given', async () => {
  const { givenCase, carryOut, ledgerOf } = await world();
  const { id } = await givenCase({ status: 'IN_TREATMENT' });
  const decision = { body: 'Kommunestyret', reference: 'PS 7/26', text: 'Vedtatt' };
  await carryOut('changeCaseStatus', { id, to: 'WAITING', reason: 'Venter på penger', decision });
  const last = async () => (await ledgerOf({ id })).at(-1);
  await carryOut('correctCaseStatusEvent', { id: (await last())?.id, to: 'IN_PROGRESS', reason: 'Feil status' });
  expect(await last()).toMatchObject({ to: { code: 'IN_PROGRESS' }, decision });
  const other = { ...decision, reference: 'PS 8/26' };
  await carryOut('correctCaseStatusEvent', { id: (await last())?.id, decision: other, reason: 'Feil nummer' });
  expect(await last()).toMatchObject({ to: { code: 'IN_PROGRESS' }, decision: other });
});

it('tells the public nothing of a finding that is not published yet', async () => {
  const { givenCycle, givenCase, givenDialogue, givenFinding, told, municipality } = await world();
  const cycle = await givenCycle(2026);
  const finding = await givenFinding((await givenDialogue(cycle.id)).id);
  const { number } = await givenCase({ committeeId: cycle.committee.id, findingIds: [finding.id] });
  const variables = { municipality: municipality.number, number };
  expect(await told(TRACE, variables, { as: 'public' })).toMatchObject({ case: { trace: { findings: [] } } });
});
