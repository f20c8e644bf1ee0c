import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

async function twoYearsOfOne() {
  const w = await world();
  const [from] = await w.givenYear(2026, { size: 1 });
  if (!from) throw new Error('no year was opened');
  w.at('2026-12-01');
  const to = await w.carryOut('openCycle', { committeeId: from.committee.id, year: 2027 });
  const found = await w.givenCase({ committeeId: from.committee.id, raisedOn: '2026-03-01' });
  return { ...w, from, to, found, carry: { caseId: found.id, fromCycleId: from.id, toCycleId: to.id } };
}

const CARRIED =
  'query($id: ID!) { node(id: $id) { ... on Case { caseCycles { cycle { year } carriedFrom { year } } } } }';

it('carries a case over to the next year, and it stays the same case', async () => {
  const { carryOut, carry, found, told } = await twoYearsOfOne();
  const carried = await carryOut('carryCase', carry);
  expect(carried).toMatchObject({ id: found.id, number: found.number, cycles: [{ year: 2026 }, { year: 2027 }] });
  await carryOut('carryCase', carry);
  expect(await told(CARRIED, { id: found.id }, { as: 'public' })).toMatchObject({
    node: {
      caseCycles: [
        { cycle: { year: 2026 }, carriedFrom: null },
        { cycle: { year: 2027 }, carriedFrom: { year: 2026 } },
      ],
    },
  });
});

it('refuses to carry a closed case over, and leaves no trace', async () => {
  const { carryOut, carry, found, refusalOf } = await twoYearsOfOne();
  await carryOut('changeCaseStatus', { id: found.id, to: 'ACHIEVED', reason: 'Ferdig' });
  expect(await refusalOf('carryCase', carry)).toMatchObject({ code: 'NOT_OPEN', what: 'Case', verb: 'CARRY_OVER' });
});

it('refuses to carry a case back, or into another committee’s year, and leaves no trace', async () => {
  const { carry, refusalOf, from, to, givenCommittee, carryOut } = await twoYearsOfOne();
  expect(await refusalOf('carryCase', { ...carry, fromCycleId: to.id, toCycleId: from.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Cycle',
  });
  const other = await carryOut('openCycle', { committeeId: (await givenCommittee()).id, year: 2027 });
  expect(await refusalOf('carryCase', { ...carry, toCycleId: other.id })).toMatchObject({ code: 'NOT_FOUND' });
});

it('has a case that moves in a later year among that year’s cases too', async () => {
  const { carryOut, found, at } = await twoYearsOfOne();
  at('2027-02-01');
  const moved = await carryOut('changeCaseStatus', { id: found.id, to: 'IN_PROGRESS', reason: 'I gang' });
  expect(moved.cycles.map(({ year }) => year)).toEqual([2026, 2027]);
});

it('records nothing that happened in a closed year, except as a correction (R20)', async () => {
  const { db, from, found, refusalOf, carryOut, at } = await twoYearsOfOne();
  const cycleId = Buffer.from(from.id, 'base64').toString().split(':')[1] ?? '';
  await db.prisma.cycle.update({ where: { id: cycleId }, data: { status: 'CLOSED' } });
  at('2027-01-10');
  const step = { id: found.id, to: 'ACHIEVED', reason: 'Ferdig' };
  expect(await refusalOf('changeCaseStatus', { ...step, occurredOn: '2026-11-01' })).toMatchObject({
    code: 'CYCLE_CLOSED',
    year: 2026,
  });
  const late = { leadCommitteeId: from.committee.id, title: 'Lys', origin: 'COMMITTEE', raisedOn: '2026-11-01' };
  expect(await refusalOf('raiseCase', late)).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(await carryOut('changeCaseStatus', step)).toMatchObject({ status: { code: 'ACHIEVED' } });
  const raisedStep = found.latestStatusEvent?.id;
  const correction = { id: raisedStep, occurredOn: '2026-02-20', reason: 'Feil dag' };
  expect(await carryOut('correctCaseStatusEvent', correction)).toMatchObject({ occurredOn: '2026-02-20' });
});
