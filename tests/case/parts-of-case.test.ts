import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const reason = 'Angret';

it('tells the second of two who change whom a case is shared with, or what it rests on, and leaves no trace', async () => {
  const { givenYear, givenCommittee, givenDialogue, givenFinding, givenCase, carryOut, refusalOf, current } =
    await world();
  const [cycle, partner] = await givenYear(2026, { size: 2 });
  if (!cycle || !partner) throw new Error('no years were opened');
  const dialogue = await givenDialogue(cycle.id);
  const [one, other] = [await givenFinding(dialogue.id), await givenFinding(dialogue.id)];
  const { id } = await givenCase({ committeeId: cycle.committee.id });
  const third = await givenCommittee();
  for (const [verb, first, second] of [
    ['shareCase', { id, committeeId: partner.committee.id }, { id, committeeId: third.id }],
    ['linkFindings', { caseId: id, findingIds: [one.id] }, { caseId: id, findingIds: [other.id] }],
    ['changeCaseLead', { id, committeeId: third.id, reason }, { id, committeeId: partner.committee.id, reason }],
    ['unshareCase', { id, committeeId: partner.committee.id, reason }, { id, committeeId: cycle.committee.id, reason }],
    ['unlinkFinding', { caseId: id, findingId: one.id, reason }, { caseId: id, findingId: other.id, reason }],
  ] as const) {
    const { version: expectedVersion } = await current('Case', { id });
    const changed = await carryOut(verb, { ...first, expectedVersion });
    expect({ verb, version: changed.version }, 'one edit of the case').toEqual({ verb, version: expectedVersion + 1 });
    expect({ verb, refusal: await refusalOf(verb, { ...second, expectedVersion }) }).toMatchObject({
      verb,
      refusal: { code: 'CHANGED_MEANWHILE', what: 'Case', currentVersion: expectedVersion + 1 },
    });
  }
});

it('counts no edit of a case where nothing about it changed, nor where a task is given out', async () => {
  const { givenCycle, givenDialogue, givenFinding, givenCase, carryOut, current } = await world();
  const cycle = await givenCycle();
  const finding = await givenFinding((await givenDialogue(cycle.id)).id);
  const of = { committeeId: cycle.committee.id, findingIds: [finding.id] };
  const { id, version } = await givenCase(of);
  await carryOut('linkFindings', { caseId: id, findingIds: [finding.id] });
  expect(await current('Case', { id })).toMatchObject({ version });
  const priority = await carryOut('prioritiseCase', { caseId: id, cycleId: cycle.id, decidedOn: '2026-01-05' });
  const prioritised = await current('Case', { id });
  expect(prioritised, 'its status is another').toMatchObject({ version: version + 1 });
  await carryOut('assign', { priorityId: priority.id, task: 'Ringe velforeningen', assignee: 'Kari' });
  expect(await current('Case', { id })).toMatchObject({ version: prioritised.version });
  expect(await current('Priority', priority)).toMatchObject({ version: priority.version });
});
