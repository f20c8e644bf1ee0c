import { expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const PUBLIC = { as: 'public' } as const;
const TERM = { termStartsOn: '2027-01-01', termEndsOn: '2028-12-31' };

it('plans an election at a meeting, and shows it to the public only when it is held', async () => {
  const { givenCycle, carryOut, seen } = await world();
  const cycle = await givenCycle();
  const meetingId = meetingIn(phaseOf(cycle, 7)).id;
  const round = await carryOut('planElection', { cycleId: cycle.id, meetingId, ...TERM });
  expect(round).toMatchObject({ status: 'PLANNED', ...TERM, moves: ['NOMINATE', 'UPDATE', 'HOLD', 'CANCEL'] });
  expect(await seen('ElectionRound', round.id, PUBLIC)).toBeNull();
  const later = { id: round.id, termStartsOn: '2027-02-01', termEndsOn: null };
  expect(await carryOut('updateElection', later)).toMatchObject({ termStartsOn: '2027-02-01', termEndsOn: null });
});

it('cancels an election, keeps it, and does nothing more with it', async () => {
  const { givenCycle, givenPerson, carryOut, refusalOf } = await world();
  const { id } = await carryOut('planElection', { cycleId: (await givenCycle()).id, ...TERM });
  expect(await carryOut('cancelElection', { id, reason: 'Ingen stilte' })).toMatchObject({
    status: 'CANCELLED',
    moves: [],
  });
  const candidate = { electionRoundId: id, personId: (await givenPerson()).id };
  expect(await refusalOf('nominate', candidate)).toMatchObject({ code: 'NOT_OPEN', verb: 'NOMINATE' });
});

it('records who stands, who withdrew, and who stands after all', async () => {
  const { givenCycle, givenPerson, carryOut, refusalOf } = await world();
  const { id: electionRoundId } = await carryOut('planElection', { cycleId: (await givenCycle()).id, ...TERM });
  const candidate = { electionRoundId, personId: (await givenPerson()).id };
  const { id } = await carryOut('nominate', { ...candidate, note: 'Ringte selv' });
  expect(await refusalOf('nominate', candidate)).toMatchObject({ code: 'ALREADY_EXISTS', what: 'Candidacy' });
  expect(await carryOut('withdrawCandidacy', { id })).toMatchObject({ withdrawnOn: '2026-01-05' });
  expect(await refusalOf('withdrawCandidacy', { id })).toMatchObject({ code: 'ALREADY_DONE' });
  expect(await carryOut('nominate', candidate)).toMatchObject({ id, withdrawnOn: null });
});

it.each([
  ['a term of another time', { termStartsOn: '2062-01-01', termEndsOn: null }, { code: 'OUTSIDE_YEAR', year: 2026 }],
  [
    'a term that ends before it starts',
    { termEndsOn: '2026-12-31' },
    { code: 'INVALID_INPUT', fields: [{ field: 'termEndsOn' }] },
  ],
])('refuses an election for %s, and leaves no trace', async (_, changes, refusal) => {
  const { givenCycle, refusalOf } = await world();
  expect(await refusalOf('planElection', { cycleId: (await givenCycle()).id, ...TERM, ...changes })).toMatchObject(
    refusal,
  );
});

it('refuses another committee’s meeting, seat, or municipality, and leaves no trace', async () => {
  const { givenYear, givenPerson, givenMember, carryOut, refusalOf } = await world();
  const [first, second] = await givenYear(2026, { size: 2 });
  if (first === undefined || second === undefined) throw new Error('two years were to be opened');
  const plan = { cycleId: first.id, ...TERM };
  const meetingId = meetingIn(phaseOf(second, 7)).id;
  expect(await refusalOf('planElection', { ...plan, meetingId })).toMatchObject({ code: 'NOT_FOUND', what: 'Meeting' });
  const { id: electionRoundId } = await carryOut('planElection', plan);
  const { seat } = await givenMember({ committeeId: second.committee.id });
  const candidate = { electionRoundId, personId: (await givenPerson()).id };
  expect(await refusalOf('nominate', { ...candidate, seatId: seat.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Seat',
  });
  const stranger = await (await world()).givenPerson();
  expect(await refusalOf('nominate', { ...candidate, personId: stranger.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Person',
  });
});

it('refuses a reason that names a candidate, and leaves no trace', async () => {
  const { givenCycle, givenPerson, carryOut, refusalOf } = await world();
  const { id } = await carryOut('planElection', { cycleId: (await givenCycle()).id, ...TERM });
  const person = await givenPerson();
  await carryOut('nominate', { electionRoundId: id, personId: person.id });
  expect(await refusalOf('cancelElection', { id, reason: `${person.name} trakk seg` })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
});
