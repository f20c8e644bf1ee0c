import { expect, it } from 'vitest';
import { rosterOf } from '../seat/roster-of.ts';
import { world, type World } from '../testkit/world.ts';

const PUBLIC = { as: 'public' } as const;
const TERM = { termStartsOn: '2027-01-01', termEndsOn: '2028-12-31' };

/** A planned election in a committee with a leader, another resident and a politician, late in the year. */
async function givenElection(w: World) {
  const { committee, id: cycleId } = await w.givenCycle();
  const committeeId = committee.id;
  const leader = await w.givenLeader(committeeId);
  const resident = await w.givenMember({ committeeId });
  const politician = await w.givenMember({ committeeId, kind: 'POLITICIAN' });
  const round = await w.carryOut('planElection', { cycleId, ...TERM });
  const stand = async (personId: string, seatId?: string) =>
    w.carryOut('nominate', { electionRoundId: round.id, personId, seatId });
  w.at('2026-11-20');
  return { committeeId, cycleId, leader, resident, politician, round, stand };
}

it('gives those elected their resident seats for the next term, and keeps those who sat there as history (R17)', async () => {
  const w = await world();
  const { committeeId, leader, resident, politician, round, stand } = await givenElection(w);
  const newcomer = await w.givenPerson();
  const [again, next] = [await stand(leader.person.id, leader.seat.id), await stand(newcomer.id)];
  const held = await w.carryOut('holdElection', {
    id: round.id,
    heldOn: '2026-11-19',
    results: [
      { candidacyId: again.id, elected: true, votes: 12 },
      { candidacyId: next.id, elected: true, seatId: resident.seat.id, votes: 9 },
    ],
  });
  expect(held).toMatchObject({ status: 'HELD', heldOn: '2026-11-19', moves: [] });
  const names = async (on: string) => (await rosterOf(w, committeeId, on)).map(({ person }) => person?.id);
  expect(await names('2026-12-31')).toEqual([leader.person.id, resident.person.id, politician.person.id]);
  expect(await names('2027-01-01')).toEqual([leader.person.id, newcomer.id, politician.person.id]);
  expect(await w.current('Membership', resident.membership)).toMatchObject({ endsOn: '2026-12-31' });
  expect(await w.current('Membership', politician.membership)).toMatchObject({ endsOn: null });
  expect(await w.current('Candidacy', next)).toMatchObject({ elected: true, votes: 9 });
  const asked =
    'query($id: ID!) { node(id: $id) { ... on ElectionRound { memberships { startsOn endsOn } candidacies { id } } } }';
  const term = { startsOn: '2027-01-01', endsOn: '2028-12-31' };
  const { node } = await w.told(asked, { id: round.id }, PUBLIC);
  expect(node).toEqual({ memberships: [term, term], candidacies: [] });
});

it('lets a leader who is elected again go on, and ends the office of one who is not with the membership', async () => {
  const w = await world();
  const { leader, resident, round, stand, committeeId } = await givenElection(w);
  const deputyLeader = { committeeId, personId: resident.person.id, kind: 'DEPUTY_LEADER', startsOn: '2026-01-01' };
  const office = await w.carryOut('appointOfficer', deputyLeader);
  const again = await stand(leader.person.id, resident.seat.id);
  const results = [{ candidacyId: again.id, elected: true }];
  await w.carryOut('holdElection', { id: round.id, heldOn: '2026-11-20', results });
  expect(await w.current('Office', leader.office)).toMatchObject({ endsOn: '2028-12-31' });
  expect(await w.current('Office', office)).toMatchObject({ endsOn: '2026-12-31' });
  const on = await rosterOf(w, committeeId, '2027-01-01');
  expect(on.map(({ isVacant, office: held }) => [isVacant, held])).toEqual([
    [true, null],
    [false, 'LEADER'],
    [false, null],
  ]);
});

it('refuses to elect a politician, or anyone to a politician’s seat, and leaves no trace (R17)', async () => {
  const w = await world();
  const { politician, resident, round, stand } = await givenElection(w);
  const candidate = { electionRoundId: round.id, personId: politician.person.id };
  const broken = { code: 'RULE_BROKEN', rule: 'R17', strength: 'H' };
  expect(await w.refusalOf('nominate', candidate)).toMatchObject({ ...broken, lacks: ['resident'] });
  const seatId = politician.seat.id;
  expect(await w.refusalOf('nominate', { ...candidate, personId: resident.person.id, seatId })).toMatchObject({
    ...broken,
    lacks: ['residentSeat'],
  });
  const { id: candidacyId } = await stand(resident.person.id);
  const results = [{ candidacyId, elected: true, seatId }];
  expect(await w.refusalOf('holdElection', { id: round.id, heldOn: '2026-11-20', results })).toMatchObject(broken);
});

it('refuses two in one seat, a winner without a seat and a result told twice, and leaves no trace', async () => {
  const w = await world();
  const { leader, resident, round, stand } = await givenElection(w);
  const [one, two] = [await stand(leader.person.id, leader.seat.id), await stand(resident.person.id)];
  const faultOf = async (results: readonly object[]) => {
    const { code, fields } = await w.refusalOf('holdElection', { id: round.id, heldOn: '2026-11-20', results });
    return [code, (fields as { field: string }[] | undefined)?.[0]?.field];
  };
  const first = { candidacyId: one.id, elected: true };
  const second = { candidacyId: two.id, elected: true };
  expect(await faultOf([first, { ...second, seatId: leader.seat.id }])).toEqual(['INVALID_INPUT', 'results.1.seatId']);
  expect(await faultOf([second])).toEqual(['INVALID_INPUT', 'results.0.seatId']);
  expect(await faultOf([first, first])).toEqual(['INVALID_INPUT', 'results.1.candidacyId']);
  await w.carryOut('withdrawCandidacy', { id: two.id });
  expect(await faultOf([{ ...second, seatId: resident.seat.id }])).toEqual(['ALREADY_DONE', undefined]);
});

it('refuses a result of a day to come, of another year, or after the term began, and leaves no trace', async () => {
  const w = await world();
  const { leader, round, stand } = await givenElection(w);
  const { id: candidacyId } = await stand(leader.person.id, leader.seat.id);
  const hold = (heldOn: string) => ({ id: round.id, heldOn, results: [{ candidacyId, elected: true }] });
  expect(await w.refusalOf('holdElection', hold('2026-11-21'))).toMatchObject({ code: 'NOT_YET' });
  expect(await w.refusalOf('holdElection', hold('2025-11-20'))).toMatchObject({ code: 'OUTSIDE_YEAR' });
  w.at('2027-01-20');
  expect(await w.refusalOf('holdElection', hold('2027-01-02'))).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'heldOn' }],
  });
});

it('lets one of two coordinators record the result, and tells the other', async () => {
  const w = await world();
  const { leader, round, stand } = await givenElection(w);
  const { id: candidacyId } = await stand(leader.person.id, leader.seat.id);
  const { version } = await w.current('ElectionRound', round);
  const hold = {
    id: round.id,
    heldOn: '2026-11-20',
    results: [{ candidacyId, elected: true }],
    expectedVersion: version,
  };
  await w.carryOut('holdElection', hold);
  expect(await w.refusalOf('holdElection', hold)).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'ElectionRound' });
  expect(await w.refusalOf('holdElection', { ...hold, expectedVersion: null })).toMatchObject({ code: 'NOT_OPEN' });
});
