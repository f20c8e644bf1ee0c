import { expect, it } from 'vitest';
import { factsOf } from '../report/given.ts';
import { checklistOf, SET_ASIDE, settlementsOf } from '../testkit/given-closing.ts';
import { world, type World } from '../testkit/world.ts';

interface Link {
  readonly cycle: { readonly year: number };
  readonly carriedFrom: { readonly year: number } | null;
}

/** The years in which a case is dealt with, in order, each with the year it was carried over from. */
async function yearsOf({ told }: World, { id }: { readonly id: string }) {
  const { node } = await told<{ node: { caseCycles: readonly Link[] } }>(
    `query($id: ID!) { node(id: $id) { ... on Case { caseCycles { cycle { year } carriedFrom { year } } } } }`,
    { id },
  );
  return node.caseCycles
    .map(({ cycle, carriedFrom }) => [cycle.year, carriedFrom?.year ?? null])
    .toSorted(([a], [b]) => Number(a) - Number(b));
}

it('has the cases that were carried over dealt with in the year that is opened next, each with its number (R15)', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at, municipality, current } = here;
  const cycle = await givenCycle();
  const carried = await givenCase({ committeeId: cycle.committee.id, status: 'WAITING' });
  const achieved = await givenCase({ committeeId: cycle.committee.id, status: 'ACHIEVED' });
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  at('2027-01-04');
  const year = { municipality: municipality.number, year: 2027 };
  await carryOut('planYear', year);
  expect(await yearsOf(here, carried), 'not while the year is only prepared').toEqual([[2026, null]]);
  await carryOut('openYear', year);
  await carryOut('openYear', year);
  expect(await yearsOf(here, carried)).toEqual([
    [2026, null],
    [2027, 2026],
  ]);
  expect(await yearsOf(here, achieved)).toEqual([[2026, null]]);
  expect(await current('Case', carried)).toMatchObject({ number: carried.number, status: { code: 'WAITING' } });
});

it('carries a case on from year to year, once to each', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const committeeId = cycle.committee.id;
  const carried = await givenCase({ committeeId, status: 'WAITING' });
  let { id: cycleId } = cycle;
  for (const year of [2027, 2028]) {
    at(`${year}-01-04`);
    await carryOut('closeCycle', { cycleId, overrides: SET_ASIDE });
    ({ id: cycleId } = await carryOut('openCycle', { committeeId, year }));
  }
  expect(await yearsOf(here, carried)).toEqual([
    [2026, null],
    [2027, 2026],
    [2028, 2027],
  ]);
});

it('tells of a case that is dealt with in the next year already where it comes from', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const committeeId = cycle.committee.id;
  const { id } = await givenCase({ committeeId });
  await carryOut('openCycle', { committeeId, year: 2027 });
  at('2027-01-12');
  await carryOut('changeCaseStatus', { id, to: 'IN_PROGRESS', reason: 'Gruppa er i gang' });
  expect(await yearsOf(here, { id })).toEqual([
    [2026, null],
    [2027, null],
  ]);
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(await yearsOf(here, { id })).toEqual([
    [2026, null],
    [2027, 2026],
  ]);
});

it('carries over to the open year that is named, and refuses one that is earlier, prepared or another committee’s', async () => {
  const here = await world();
  const { givenYear, givenCase, carryOut, refusalOf, at, municipality } = here;
  const [cycle, other] = await givenYear(2026, { size: 2 });
  if (cycle === undefined) throw new Error('no year was opened');
  const committeeId = cycle.committee.id;
  const carried = await givenCase({ committeeId });
  at('2027-01-04');
  await carryOut('openCycle', { committeeId, year: 2027 });
  const later = await carryOut('openCycle', { committeeId, year: 2028 });
  const earlier = await carryOut('openCycle', { committeeId, year: 2025 });
  const planned = await carryOut('planYear', { municipality: municipality.number, year: 2029 });
  for (const wrong of [earlier, other, cycle, planned.find(({ committee }) => committee.id === committeeId)]) {
    const close = { cycleId: cycle.id, overrides: SET_ASIDE, carryTo: wrong?.id };
    expect(await refusalOf('closeCycle', close)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'carryTo' }],
    });
  }
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE, carryTo: later.id });
  expect(await yearsOf(here, carried)).toEqual([
    [2026, null],
    [2028, 2026],
  ]);
});

it('never carries a case into a year that is closed already', async () => {
  const here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  const cycle = await givenCycle();
  const committeeId = cycle.committee.id;
  const carried = await givenCase({ committeeId });
  at('2028-01-10');
  const next = await carryOut('openCycle', { committeeId, year: 2027 });
  const ofEarlier = async () => (await checklistOf(here, next)).find(({ rule }) => rule === 'R01');
  expect(await ofEarlier(), 'advised to close the earlier year first').toMatchObject({
    strength: 'W',
    status: 'LACKING',
    lacks: ['earlierYear:2026'],
  });
  await carryOut('closeCycle', { cycleId: next.id, overrides: SET_ASIDE });
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  expect(await ofEarlier()).toBeUndefined();
  expect(await yearsOf(here, carried)).toEqual([[2026, null]]);
  expect(await settlementsOf(here, next)).toEqual([]);
  await carryOut('openCycle', { committeeId, year: 2028 });
  expect(await yearsOf(here, carried)).toEqual([
    [2026, null],
    [2028, 2026],
  ]);
});

it('settles a case that committees share for each of them apart', async () => {
  const here = await world();
  const { givenYear, givenCase, carryOut, at } = here;
  const [lead, partner] = await givenYear(2026, { size: 2 });
  if (!lead || !partner) throw new Error('no year was opened');
  const shared = await givenCase({
    committeeId: lead.committee.id,
    partnerCommitteeIds: [partner.committee.id],
    status: 'WAITING',
  });
  await carryOut('closeCycle', { cycleId: lead.id, overrides: SET_ASIDE });
  at('2026-12-15');
  expect(await settlementsOf(here, lead)).toMatchObject([{ caseNumber: shared.number, outcome: 'CARRIED_OVER' }]);
  expect(await settlementsOf(here, partner)).toEqual([]);
  await carryOut('closeCycle', { cycleId: partner.id, overrides: SET_ASIDE });
  expect(await settlementsOf(here, partner)).toMatchObject([{ caseNumber: shared.number, outcome: 'CARRIED_OVER' }]);
});

it('has cases worked on from the day after the closing, in the next year, and what was settled stays (R15)', async () => {
  const here = await world();
  const { givenYear, givenCase, carryOut, refusalOf, at } = here;
  const [cycle, partner] = await givenYear(2026, { size: 2 });
  if (!cycle || !partner) throw new Error('no year was opened');
  const committeeId = cycle.committee.id;
  const { id } = await givenCase({ committeeId, partnerCommitteeIds: [partner.committee.id] });
  at('2026-11-12');
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  const frozen = async () => {
    const report = await carryOut('generateAnnualReport', { cycleId: cycle.id });
    const { facts } = (await factsOf(here, report)) ?? {};
    const list = (await checklistOf(here, cycle)).find(({ rule }) => rule === 'R15');
    return { settled: await settlementsOf(here, cycle), list, cases: facts?.cases, inAll: facts?.casesInAll };
  };
  const before = await frozen();
  at('2026-12-02');
  const [step, raised, advice] = [
    { id, to: 'ACHIEVED', reason: 'Veien ble åpnet' },
    { leadCommitteeId: committeeId, title: 'Julegran', origin: 'RESIDENT' },
    { caseId: id, text: 'Vent' },
  ] as const;
  const closed = { code: 'CYCLE_CLOSED', year: 2026 };
  const on = '2026-11-12';
  expect(await refusalOf('changeCaseStatus', { ...step, occurredOn: on })).toMatchObject(closed);
  expect(await refusalOf('raiseCase', { ...raised, raisedOn: on })).toMatchObject(closed);
  expect(await refusalOf('giveAdvice', { ...advice, givenOn: on })).toMatchObject(closed);
  const late = await carryOut('raiseCase', { ...raised, raisedOn: '2026-11-13' });
  expect(await yearsOf(here, late), 'no year is open to take it').toEqual([]);
  await carryOut('giveAdvice', advice);
  await carryOut('openCycle', { committeeId, year: 2027 });
  await carryOut('changeCaseStatus', step);
  const later = await carryOut('raiseCase', raised);
  for (const one of [late, later]) expect(await yearsOf(here, one)).toEqual([[2027, null]]);
  expect(await yearsOf(here, { id })).toEqual([
    [2026, null],
    [2026, null],
    [2027, 2026],
  ]);
  expect(await frozen()).toEqual(before);
});
