import { expect, it } from 'vitest';
import { checklistOf, SET_ASIDE, settlementsOf } from '../testkit/given-closing.ts';
import { world } from '../testkit/world.ts';

it('says of a case that is achieved that it is settled, with all that is told of it (R15)', async () => {
  const { givenCycle, givenCase, carryOut, seen } = await world();
  const cycle = await givenCycle();
  const { id: caseId, number } = await givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  const settled = await carryOut('settleCase', { cycleId: cycle.id, caseId, outcome: 'SETTLED', note: 'Skiltet' });
  expect(settled).toMatchObject({
    outcome: 'SETTLED',
    note: 'Skiltet',
    settledOn: '2026-01-05',
    caseNumber: number,
    caseTitle: 'Fartsdumper i Åsveien',
    category: 'ACHIEVED',
    statusLabel: 'Oppnådd',
    horizon: null,
    rank: null,
  });
  expect(await seen('Settlement', settled.id, { as: 'public' }), 'before the year is closed').toBeNull();
});

it('refuses to settle a case that is still worked with, or to carry over one that is closed, and leaves no trace (R15)', async () => {
  const { givenCycle, givenCase, refusalOf } = await world();
  const { id: cycleId, committee } = await givenCycle();
  const open = await givenCase({ committeeId: committee.id, status: 'IN_PROGRESS' });
  const closed = await givenCase({ committeeId: committee.id, status: 'WITHDRAWN' });
  for (const [{ id: caseId }, outcome] of [
    [open, 'SETTLED'],
    [closed, 'CARRIED_OVER'],
  ] as const) {
    expect(await refusalOf('settleCase', { cycleId, caseId, outcome })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'outcome' }],
    });
  }
});

it('refuses to settle a case in a year in which it was not dealt with, and leaves no trace', async () => {
  const { givenCycle, givenCase, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  const { id: caseId } = await givenCase();
  expect(await refusalOf('settleCase', { cycleId, caseId, outcome: 'CARRIED_OVER' })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Case',
  });
});

it('settles a whole year at once: what is closed, and what is named as carried over; the rest stays on the list (R15)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut } = here;
  const cycle = await givenCycle();
  const committeeId = cycle.committee.id;
  const achieved = await givenCase({ committeeId, status: 'ACHIEVED' });
  const forwarded = await givenCase({ committeeId, status: 'FORWARDED' });
  const carried = await givenCase({ committeeId, status: 'WAITING' });
  const open = await givenCase({ committeeId });
  const carriedOver = [{ caseId: carried.id, note: 'Venter på budsjettet' }];
  await carryOut('settleCases', { cycleId: cycle.id, carriedOver });
  expect(
    (await settlementsOf(here, cycle)).map(({ caseNumber, outcome, note }) => [caseNumber, outcome, note]),
  ).toEqual([
    [achieved.number, 'SETTLED', null],
    [forwarded.number, 'SETTLED', null],
    [carried.number, 'CARRIED_OVER', 'Venter på budsjettet'],
  ]);
  const row = (await checklistOf(here, cycle)).find(({ rule }) => rule === 'R15');
  expect(row).toMatchObject({
    status: 'LACKING',
    lacks: [open.number],
    figures: [{ what: 'casesSettled', count: 3, atLeast: 4 }],
    cases: [{ number: open.number }],
  });
});

it('changes nothing when a year is settled a second time', async () => {
  const { givenCycle, givenCase, carryOut, log } = await world();
  const { id: cycleId, committee } = await givenCycle();
  await givenCase({ committeeId: committee.id, status: 'ACHIEVED' });
  await carryOut('settleCases', { cycleId });
  const before = await log.length();
  await carryOut('settleCases', { cycleId });
  expect(await log.length()).toBe(before);
});

it('refuses to settle a year where a case named as carried over is closed, and leaves no trace', async () => {
  const { givenCycle, givenCase, refusalOf } = await world();
  const { id: cycleId, committee } = await givenCycle();
  await givenCase({ committeeId: committee.id, status: 'ACHIEVED' });
  const closed = await givenCase({ committeeId: committee.id, status: 'CLOSED_WITHOUT_RESULT' });
  const carriedOver = [{ caseId: closed.id }];
  expect(await refusalOf('settleCases', { cycleId, carriedOver })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'carriedOver' }],
  });
});

it('takes back what was said of a case, with a reason, and refuses to do so on an old view of it', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, refusalOf, changesOf } = here;
  const cycle = await givenCycle();
  const { id: caseId } = await givenCase({ committeeId: cycle.committee.id });
  const said = { cycleId: cycle.id, caseId, outcome: 'CARRIED_OVER' };
  const { id, version } = await carryOut('settleCase', said);
  await carryOut('settleCase', { ...said, note: 'Venter på svar', expectedVersion: version });
  const takeBack = { id, reason: 'Feil sak', expectedVersion: version };
  expect(await refusalOf('unsettleCase', takeBack)).toMatchObject({ code: 'CHANGED_MEANWHILE', currentVersion: 2 });
  await carryOut('unsettleCase', { ...takeBack, expectedVersion: 2 });
  expect(await settlementsOf(here, cycle)).toEqual([]);
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Feil sak', published: false });
});

it('lets one of two say what became of a case, and tells the other both', async () => {
  const { givenCycle, givenCase, carryOut, refusalOf } = await world();
  const { id: cycleId, committee } = await givenCycle();
  const { id: caseId } = await givenCase({ committeeId: committee.id });
  const say = (note: string) => ({ cycleId, caseId, outcome: 'CARRIED_OVER', note });
  const { version } = await carryOut('settleCase', say('Første'));
  await carryOut('settleCase', { ...say('Andre'), expectedVersion: version });
  expect(await refusalOf('settleCase', { ...say('Tredje'), expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Settlement',
    yours: { note: 'Tredje' },
    theirs: { note: 'Andre' },
  });
});

it('refuses every word on the cases of a closed year, and leaves no trace (R15)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, refusalOf } = here;
  const cycle = await givenCycle();
  const { id: caseId } = await givenCase({ committeeId: cycle.committee.id });
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  const [settlement] = await settlementsOf(here, cycle);
  const closed = { code: 'CYCLE_CLOSED', year: 2026 };
  expect(await refusalOf('settleCase', { cycleId: cycle.id, caseId, outcome: 'CARRIED_OVER' })).toMatchObject(closed);
  expect(await refusalOf('settleCases', { cycleId: cycle.id })).toMatchObject(closed);
  expect(await refusalOf('unsettleCase', { id: settlement?.id, reason: 'Angret' })).toMatchObject(closed);
});

it('tells the public what became of the cases once the year is closed, save of those it may not know of', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const { number } = await givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  await givenCase({ committeeId: cycle.committee.id, isPublic: false });
  await carryOut('settleCases', { cycleId: cycle.id });
  expect(await settlementsOf(here, cycle, { as: 'public' })).toEqual([]);
  at('2026-12-15');
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(
    await settlementsOf(here, cycle, { as: 'public' }),
    'and it is new to those who ask what changed',
  ).toMatchObject([{ caseNumber: number, updatedAt: '2026-12-15T12:00:00.000Z' }]);
  expect(await settlementsOf(here, cycle)).toHaveLength(2);
});
