import { expect, it } from 'vitest';
import type { Case } from '../testkit/shapes-case.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const IN_MAY = '2026-05-12';

/** A year in May with three cases of its committee. */
async function inMay() {
  const w = await world({ now: '2026-05-13T12:00:00Z' });
  const cycle = await w.givenCycle(2026);
  const committeeId = cycle.committee.id;
  const horizons = ['LONG', 'SHORT', 'SHORT'];
  const cases: Case[] = [];
  for (const horizon of horizons) cases.push(await w.givenCase({ committeeId, horizon, raisedOn: '2026-03-01' }));
  const prioritise = (nth: number, changes: object = {}) =>
    w.carryOut('prioritiseCase', { caseId: cases[nth]?.id, cycleId: cycle.id, decidedOn: IN_MAY, ...changes });
  const order = async () => {
    const document = 'query($id: ID!) { node(id: $id) { ... on Cycle { priorities { rank case { id } } } } }';
    interface Told {
      readonly node: {
        readonly priorities: readonly { readonly rank: number; readonly case: { readonly id: string } }[];
      };
    }
    const { node } = await w.told<Told>(document, { id: cycle.id }, { as: 'public' });
    return node.priorities.map((one) => [one.rank, cases.findIndex(({ id }) => id === one.case.id)]);
  };
  const advice = async () => {
    const document = 'query($id: ID!) { node(id: $id) { ... on Cycle { priorityAdvice { rule lacks } } } }';
    return (await w.told<{ node: object }>(document, { id: cycle.id })).node;
  };
  return { ...w, cycle, cases, prioritise, order, advice };
}

it('prioritises a case in a year, and leaves the way of working to the residents', async () => {
  const { prioritise, cases } = await inMay();
  expect(await prioritise(0)).toMatchObject({
    rank: 1,
    wayOfWorking: null,
    decidedOn: IN_MAY,
    case: { id: cases[0]?.id },
  });
});

it('ranks the priorities of a year from 1, makes room for a new one, and closes up where one is dropped', async () => {
  const { prioritise, order, carryOut } = await inMay();
  const first = await prioritise(0);
  await prioritise(1);
  await prioritise(2, { rank: 1 });
  expect(await order()).toEqual([
    [1, 2],
    [2, 0],
    [3, 1],
  ]);
  await carryOut('updatePriority', { id: first.id, rank: 3, wayOfWorking: 'WHOLE_COMMITTEE' });
  expect(await order()).toEqual([
    [1, 2],
    [2, 1],
    [3, 0],
  ]);
  await carryOut('dropPriority', { id: first.id, reason: 'For mange' });
  expect(await order()).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('puts the priorities of a year in another order, and refuses one that leaves some out', async () => {
  const { prioritise, order, carryOut, refusalOf, cases, cycle } = await inMay();
  for (const nth of [0, 1, 2]) await prioritise(nth);
  const ids = cases.map(({ id }) => id);
  await carryOut('reorderPriorities', { cycleId: cycle.id, caseIds: ids.toReversed() });
  expect(await order()).toEqual([
    [1, 2],
    [2, 1],
    [3, 0],
  ]);
  for (const caseIds of [ids.slice(1), [...ids, ids[0]]]) {
    expect(await refusalOf('reorderPriorities', { cycleId: cycle.id, caseIds })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'caseIds' }],
    });
  }
});

it('advises to link a prioritised case to the findings it rests on (R07)', async () => {
  const { prioritise, givenDialogue, givenFinding, carryOut, current, cycle, cases } = await inMay();
  const priority = await prioritise(0);
  const noMeeting = { rule: 'R10', lacks: ['heldMeeting'] };
  expect(priority.advice).toEqual([{ rule: 'R07', lacks: ['findings'] }, noMeeting]);
  const finding = await givenFinding((await givenDialogue(cycle.id)).id);
  await carryOut('linkFindings', { caseId: cases[0]?.id, findingIds: [finding.id] });
  expect((await current('Priority', priority)).advice).toEqual([noMeeting]);
  const { id } = meetingIn(phaseOf(cycle, 3));
  await carryOut('dateMeeting', { id, startsAt: `${IN_MAY}T16:00:00Z` });
  await carryOut('holdMeeting', { id });
  expect((await current('Priority', priority)).advice).toEqual([]);
});

it('advises on how many cases are prioritised, by the regulation, and refuses none (R10)', async () => {
  const { prioritise, advice, carryOut, givenCase, cases, cycle } = await inMay();
  expect(await advice()).toEqual({
    priorityAdvice: [{ rule: 'R10', lacks: ['tooFewLongTermCases', 'tooFewShortTermCases'] }],
  });
  for (const nth of [0, 1, 2]) await prioritise(nth);
  expect(await advice()).toEqual({ priorityAdvice: [] });
  const long = await givenCase({
    committeeId: cycle.committee.id,
    title: 'En til',
    horizon: 'LONG',
    raisedOn: '2026-04-01',
  });
  const input = { caseId: long.id, cycleId: cycle.id, decidedOn: IN_MAY };
  const oneMore = await carryOut('prioritiseCase', input);
  expect(oneMore.advice).toContainEqual({ rule: 'R10', lacks: ['heldMeeting', 'tooManyLongTermCases'] });
  await carryOut('dropPriority', { id: oneMore.id, reason: 'For mye' });
  await carryOut('updateCase', { id: cases[1]?.id, horizon: 'LONG' });
  expect(await advice()).toEqual({
    priorityAdvice: [{ rule: 'R10', lacks: ['tooManyLongTermCases', 'tooFewShortTermCases'] }],
  });
});

it('refuses to prioritise a case twice in a year, and leaves no trace', async () => {
  const { prioritise, refusalOf, cases, cycle } = await inMay();
  await prioritise(0);
  const again = { caseId: cases[0]?.id, cycleId: cycle.id, decidedOn: IN_MAY };
  expect(await refusalOf('prioritiseCase', again)).toMatchObject({ code: 'ALREADY_EXISTS', what: 'Priority' });
});

it.each([
  ['in another way without words', { wayOfWorking: 'OTHER' }, { fields: [{ field: 'wayOfWorkingText' }] }],
  ['before it was raised', { decidedOn: '2026-02-28' }, { fields: [{ field: 'decidedOn', fault: 'before_start' }] }],
  ['on a day to come', { decidedOn: '2026-05-14' }, { code: 'NOT_YET' }],
  ['in another year', { decidedOn: '2025-12-31' }, { code: 'OUTSIDE_YEAR', year: 2026 }],
  ['at rank nought', { rank: 0 }, { fields: [{ field: 'rank' }] }],
])('refuses to prioritise a case %s, and leaves no trace', async (_, changes, refusal) => {
  const { refusalOf, cases, cycle } = await inMay();
  const input = { caseId: cases[0]?.id, cycleId: cycle.id, decidedOn: IN_MAY, ...changes };
  expect(await refusalOf('prioritiseCase', input)).toMatchObject(refusal);
});

it('refuses to prioritise a closed case, and one of another committee, and leaves no trace', async () => {
  const { refusalOf, carryOut, givenCase, cases, cycle } = await inMay();
  await carryOut('changeCaseStatus', { id: cases[0]?.id, to: 'ACHIEVED', reason: 'Ferdig' });
  const input = { cycleId: cycle.id, decidedOn: IN_MAY };
  expect(await refusalOf('prioritiseCase', { ...input, caseId: cases[0]?.id })).toMatchObject({ code: 'NOT_OPEN' });
  const other = await givenCase();
  expect(await refusalOf('prioritiseCase', { ...input, caseId: other.id })).toMatchObject({
    fields: [{ field: 'caseId' }],
  });
});

it('tells one of two coordinators who change a priority that the other was first', async () => {
  const { prioritise, carryOut, refusalOf } = await inMay();
  const { id, version } = await prioritise(0);
  await carryOut('updatePriority', { id, wayOfWorking: 'INDIVIDUAL', expectedVersion: version });
  const late = { id, wayOfWorking: 'WORKING_GROUP', expectedVersion: version };
  expect(await refusalOf('updatePriority', late)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { wayOfWorking: 'WORKING_GROUP' },
    theirs: { wayOfWorking: 'INDIVIDUAL' },
  });
});

it('does not show the priority of a case that is not published', async () => {
  const { prioritise, carryOut, seen, order, cases } = await inMay();
  const { id } = await prioritise(0);
  await carryOut('unpublishCase', { id: cases[0]?.id, reason: 'Gjelder en enkelt familie' });
  expect(await seen('Priority', id, { as: 'public' })).toBeNull();
  expect(await order()).toEqual([]);
});

it('has a case that was raised become prioritised with it, as a step in its ledger that tells why (R20)', async () => {
  const { prioritise, ledgerOf, current, cases } = await inMay();
  const [first, second] = cases;
  if (first === undefined || second === undefined) throw new Error('there were to be cases');
  await prioritise(0);
  expect(await current('Case', first)).toMatchObject({ status: { code: 'PRIORITISED' } });
  expect((await ledgerOf(first)).at(-1)).toMatchObject({
    from: { code: 'RAISED' },
    to: { code: 'PRIORITISED' },
    occurredOn: IN_MAY,
    reason: 'Prioritert for 2026',
  });
  await prioritise(1, { reason: 'Flest nevnte dette' });
  expect((await ledgerOf(second)).at(-1)).toMatchObject({ to: { code: 'PRIORITISED' }, reason: 'Flest nevnte dette' });
});

it('leaves a case that is under way where it is, and one that something happened to after that day', async () => {
  const { prioritise, carryOut, current, ledgerOf, cases } = await inMay();
  const [under, later] = cases;
  if (under === undefined || later === undefined) throw new Error('there were to be cases');
  await carryOut('changeCaseStatus', { id: under.id, to: 'WAITING', reason: 'Venter', occurredOn: '2026-04-01' });
  await carryOut('changeCaseStatus', { id: later.id, to: 'UNDER_CONSIDERATION', reason: 'Ny runde' });
  for (const nth of [0, 1]) await prioritise(nth);
  expect(await current('Case', under)).toMatchObject({ status: { code: 'WAITING' } });
  expect(await current('Case', later)).toMatchObject({ status: { code: 'UNDER_CONSIDERATION' } });
  expect(await ledgerOf(later)).toHaveLength(2);
});

it('takes a case back to consideration when nobody prioritises it any more', async () => {
  const { prioritise, carryOut, current, ledgerOf, cases } = await inMay();
  const [first] = cases;
  if (first === undefined) throw new Error('there were to be cases');
  const { id } = await prioritise(0);
  await carryOut('dropPriority', { id, reason: 'For mange' });
  expect(await current('Case', first)).toMatchObject({ status: { code: 'UNDER_CONSIDERATION' } });
  expect((await ledgerOf(first)).at(-1)).toMatchObject({ reason: 'For mange' });
});

it('advises on a prioritised case that was given up (R10), and keeps it out of the agreement (R09)', async () => {
  const { prioritise, carryOut, current, cases, cycle } = await inMay();
  const priority = await prioritise(0);
  await prioritise(1);
  const { id: draftId } = await carryOut('draftAgreement', { cycleId: cycle.id });
  await carryOut('changeCaseStatus', { id: cases[0]?.id, to: 'WITHDRAWN', reason: 'Løst av seg selv' });
  expect((await current('Priority', priority)).advice).toContainEqual({
    rule: 'R10',
    lacks: ['givenUp', 'heldMeeting'],
  });
  const draft = await current('AgreementVersion', { id: draftId });
  expect(draft.missing).toContain(`givenUp:${cases[0]?.number}`);
  const { items, missing } = await carryOut('refreshAgreementDraft', { id: draftId });
  expect(items.map((item) => item.case.id)).toEqual([cases[1]?.id]);
  expect(missing).not.toContain(`givenUp:${cases[0]?.number}`);
});
