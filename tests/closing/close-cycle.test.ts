import { expect, it } from 'vitest';
import { checklistOf, holdMeetings, SET_ASIDE, settlementsOf } from '../testkit/given-closing.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { documentOf } from '../testkit/verbs.ts';
import { world } from '../testkit/world.ts';

const reason = 'Streik i kommunen';

it('closes a year and freezes it, with what became of each of its cases (R15)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at, seen } = here;
  const cycle = await givenCycle();
  const { committee } = cycle;
  const achieved = await givenCase({ committeeId: committee.id, status: 'ACHIEVED', horizon: 'SHORT' });
  const left = await givenCase({ committeeId: committee.id, title: 'Møteplass for unge', status: 'IN_PROGRESS' });
  await holdMeetings(here, cycle);
  await carryOut('settleCase', { cycleId: cycle.id, caseId: left.id, outcome: 'CARRIED_OVER', note: 'Venter på svar' });
  at('2026-12-15');
  const closed = await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(closed).toMatchObject({ status: 'CLOSED', closedAt: '2026-12-15T12:00:00.000Z', moves: [] });
  expect(await settlementsOf(here, cycle)).toMatchObject([
    {
      caseNumber: achieved.number,
      caseTitle: 'Fartsdumper i Åsveien',
      outcome: 'SETTLED',
      category: 'ACHIEVED',
      statusLabel: 'Oppnådd',
      horizon: 'SHORT',
      settledOn: '2026-12-15',
    },
    {
      caseNumber: left.number,
      outcome: 'CARRIED_OVER',
      category: 'IN_PROGRESS',
      note: 'Venter på svar',
      settledOn: '2026-11-10',
    },
  ]);
  expect(await seen('Cycle', cycle.id, { as: 'public' })).toMatchObject({ status: 'CLOSED' });
});

it('records only those rules as set aside that were not kept, with who, when and why (R02, R03)', async () => {
  const here = await world();
  const { givenCycle, carryOut, told } = here;
  const cycle = await givenCycle();
  await holdMeetings(here, cycle);
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  const { node } = await told<{ node: unknown }>(
    'query($id: ID!) { node(id: $id) { ... on Cycle { overrides { rule reason decidedOn actor } } } }',
    { id: cycle.id },
  );
  const told_ = { reason: SET_ASIDE[0]?.reason, decidedOn: '2026-11-10', actor: 'staff:development' };
  expect(node).toEqual({ overrides: ['R03', 'R04'].map((rule) => ({ rule, ...told_ })) });
});

it('refuses to close a year with three meetings held, names the rule and what is lacking, and leaves no trace (R02)', async () => {
  const here = await world();
  const { givenCycle, refusalOf, carryOut } = here;
  const cycle = await givenCycle();
  await holdMeetings(here, cycle, 3);
  const others = SET_ASIDE.filter(({ rule }) => rule !== 'R02');
  expect(await refusalOf('closeCycle', { cycleId: cycle.id, overrides: others })).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R02',
    strength: 'P',
    lacks: ['meetings'],
  });
  const overrides = [...others, { rule: 'R02', reason }];
  expect(await carryOut('closeCycle', { cycleId: cycle.id, overrides })).toMatchObject({ status: 'CLOSED' });
});

it('never counts an extra meeting as the fourth (R02)', async () => {
  const here = await world();
  const { givenCycle, carryOut, refusalOf, at } = here;
  const cycle = await givenCycle();
  await holdMeetings(here, cycle, 3);
  const { id } = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  await carryOut('dateMeeting', { id, startsAt: '2026-11-17T17:00:00Z' });
  at('2026-11-18');
  await carryOut('holdMeeting', { id });
  const others = SET_ASIDE.filter(({ rule }) => rule !== 'R02');
  expect(await refusalOf('closeCycle', { cycleId: cycle.id, overrides: others })).toMatchObject({ rule: 'R02' });
  expect((await checklistOf(here, cycle))[0]?.figures).toMatchObject([{ count: 3, atLeast: 4 }]);
});

it.each([
  ['without a dialogue', [], 'R03', ['dialogue']],
  ['without findings', ['R03'], 'R04', ['findings']],
])('refuses to close a year %s, and leaves no trace (R03, R04)', async (_, setAside, rule, lacks) => {
  const here = await world();
  const { givenCycle, refusalOf } = here;
  const cycle = await givenCycle();
  await holdMeetings(here, cycle);
  const overrides = SET_ASIDE.filter((one) => setAside.includes(one.rule));
  expect(await refusalOf('closeCycle', { cycleId: cycle.id, overrides })).toMatchObject({ rule, lacks });
});

it('refuses to close a year with a case that nobody has settled, names the case, and leaves no trace (R15)', async () => {
  const { givenCycle, givenCase, refusalOf } = await world();
  const cycle = await givenCycle();
  const { number } = await givenCase({ committeeId: cycle.committee.id, status: 'WAITING' });
  const others = SET_ASIDE.filter(({ rule }) => rule !== 'R15');
  expect(await refusalOf('closeCycle', { cycleId: cycle.id, overrides: others })).toMatchObject({
    code: 'RULE_BROKEN',
    rule: 'R15',
    lacks: [number],
  });
});

it('carries a case over that is left open with a reason, to the year that is open already (R15)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, current, municipality } = here;
  const cycle = await givenCycle();
  const [next] = await carryOut('openYear', { municipality: municipality.number, year: 2027 });
  const open = await givenCase({ committeeId: cycle.committee.id, status: 'WAITING' });
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(await settlementsOf(here, cycle)).toMatchObject([{ outcome: 'CARRIED_OVER', category: 'WAITING' }]);
  const { cycles } = await current('Case', open);
  expect(cycles.map(({ id }) => id)).toEqual(expect.arrayContaining([cycle.id, next?.id]));
  expect((await checklistOf(here, next ?? cycle)).find(({ rule }) => rule === 'R15')).toMatchObject({
    status: 'LACKING',
    cases: [{ number: open.number }],
  });
});

it('refuses a day to come, a day before the year, and a rule that does not block, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  expect(await refusalOf('closeCycle', { cycleId, closedOn: '2026-01-06', overrides: SET_ASIDE })).toMatchObject({
    code: 'NOT_YET',
  });
  expect(await refusalOf('closeCycle', { cycleId, closedOn: '2025-12-31', overrides: SET_ASIDE })).toMatchObject({
    code: 'OUTSIDE_YEAR',
    year: 2026,
  });
  for (const rule of ['R01', 'R07', 'R09', 'R99']) {
    expect(await refusalOf('closeCycle', { cycleId, overrides: [{ rule, reason }] })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'overrides.0.rule' }],
    });
  }
});

it('closes a year as of an earlier day, with the cases as they stood then (R15, R20)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const { id } = await givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  at('2027-01-12');
  await carryOut('changeCaseStatus', { id, to: 'IN_PROGRESS', reason: 'Kommunen har fått midler' });
  const closed = await carryOut('closeCycle', { cycleId: cycle.id, closedOn: '2026-12-31', overrides: SET_ASIDE });
  expect(closed.closedAt).toBe('2026-12-31T22:59:59.999Z');
  expect(await settlementsOf(here, cycle)).toMatchObject([
    { outcome: 'SETTLED', category: 'ACHIEVED', settledOn: '2026-12-31' },
  ]);
});

it('refuses to close a year as of a day before its work was done, and leaves no trace (R15)', async () => {
  const { givenCycle, givenCase, refusalOf, at } = await world();
  const { id: cycleId, committee } = await givenCycle();
  at('2026-05-12');
  await givenCase({ committeeId: committee.id, status: 'ACHIEVED' });
  at('2026-11-20');
  expect(await refusalOf('closeCycle', { cycleId, closedOn: '2026-03-01', overrides: SET_ASIDE })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'closedOn', fault: 'before_start', message: expect.stringContaining('2026-05-12') as string }],
  });
});

it('refuses to close a year that is closed or only prepared, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf, municipality } = await world();
  const { id: cycleId } = await givenCycle();
  await carryOut('closeCycle', { cycleId, overrides: SET_ASIDE });
  expect(await refusalOf('closeCycle', { cycleId, overrides: SET_ASIDE })).toMatchObject({
    code: 'CYCLE_MOVE',
    from: 'CLOSED',
    to: 'CLOSED',
  });
  const [planned] = await carryOut('planYear', { municipality: municipality.number, year: 2027 });
  expect(await refusalOf('closeCycle', { cycleId: planned?.id, overrides: SET_ASIDE })).toMatchObject({
    code: 'CYCLE_MOVE',
    from: 'PLANNED',
  });
});

it('lets exactly one of two close a year at the same moment', async () => {
  const { givenCycle, ask, current } = await world();
  const { id: cycleId, version } = await givenCycle();
  const close = async () => {
    const input = { cycleId, overrides: SET_ASIDE, expectedVersion: version };
    const { errors } = await ask('mutation($input: CloseCycleInput!) { closeCycle(input: $input) { id } }', { input });
    return errors?.[0]?.extensions?.code ?? 'closed';
  };
  expect((await Promise.all([close(), close()])).toSorted()).toEqual(['CHANGED_MEANWHILE', 'closed']);
  expect(await current('Cycle', { id: cycleId })).toMatchObject({ status: 'CLOSED' });
});

it('closes a year either before or after a meeting of it is held, when both are done at the same moment (R02)', async () => {
  const here = await world();
  const { givenCycle, ask, at, carryOut, told } = here;
  const cycle = await givenCycle();
  await holdMeetings(here, cycle, 3);
  const { id } = meetingIn(phaseOf(cycle, 7));
  await carryOut('dateMeeting', { id, startsAt: '2026-11-10T17:00:00Z' });
  at('2026-12-15');
  const codeOf = async (verb: 'closeCycle' | 'holdMeeting', input: object) =>
    (await ask(documentOf(verb), { input })).errors?.[0]?.extensions?.code;
  const [closed, held] = await Promise.all([
    codeOf('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE }),
    codeOf('holdMeeting', { id }),
  ]);
  const { node } = await told<{ node: { overrides: readonly { rule: string }[] } }>(
    'query($id: ID!) { node(id: $id) { ... on Cycle { overrides { rule } } } }',
    { id: cycle.id },
  );
  const wasSetAside = node.overrides.some(({ rule }) => rule === 'R02');
  expect([closed, held]).toEqual([undefined, wasSetAside ? 'CYCLE_CLOSED' : undefined]);
});

it('refuses to close a year of another municipality, or for someone who is not signed in, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  expect(await refusalOf('closeCycle', { cycleId, overrides: SET_ASIDE }, { as: 'public' })).toMatchObject({
    code: 'SIGN_IN_FIRST',
  });
  const nobodys = Buffer.from('Cycle:00000000-0000-4000-8000-000000000000').toString('base64');
  expect(await refusalOf('closeCycle', { cycleId: nobodys })).toMatchObject({ code: 'NOT_FOUND', what: 'Cycle' });
});

it('offers to close an open year, and nothing in a closed one', async () => {
  const { givenCycle, carryOut } = await world();
  const cycle = await givenCycle();
  expect(cycle.moves).toContain('CLOSE');
  expect((await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE })).moves).toEqual([]);
});
