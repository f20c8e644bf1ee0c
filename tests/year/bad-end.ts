import { expect } from 'vitest';
import { checklistOf } from '../testkit/given-closing.ts';
import { REASON, type Answers } from './answers.ts';
import { standingOf } from './asks.ts';
import { idsOf, type TheYear } from './the-year.ts';

/** An exchange that nobody comes to, and a visit without the leader that was declined first. */
export async function badOctober({ here, cycle, other, phases, residents }: TheYear, a: Answers) {
  const { carryOut, at } = here;
  at('2026-10-01');
  const plan = {
    municipality: here.municipality.number,
    track: 'RESIDENTS',
    need: 'Møte noen',
    hostCycleId: cycle.id,
    invitedCycleIds: [other.id],
  };
  const exchange = await carryOut('planExchange', plan);
  await a.refuses('R12', 'confirmExchange', { id: exchange.id });
  await carryOut('cancelExchange', { id: exchange.id, reason: 'Ingen svarte' });
  await carryOut('chooseOptionalPhase', { id: phases.exchange, choice: 'DECLINED' });
  await a.refuses('R06', 'planExchange', plan);
  await carryOut('chooseOptionalPhase', { id: phases.visit, choice: 'DECLINED' });
  const visit = { cycleId: cycle.id, visitsOn: '2026-10-14', mayor: 'Ordfører Eli Eksempel' };
  await a.refuses('R06', 'planVisit', visit);
  await carryOut('chooseOptionalPhase', { id: phases.visit, choice: 'WANTED' });
  const { id } = await carryOut('planVisit', { ...visit, participantIds: idsOf(residents.slice(0, 1)) });
  await a.blocks('R13', 'confirmVisit', { id }, ['tooFewResidents', 'leader']);
}

/** Only one group evaluates; a politician stands for election; the report is treated before it is sent. */
export async function badNovember({ here, cycle, politicians, residents }: TheYear, a: Answers) {
  const { carryOut, at } = here;
  at('2026-11-20');
  const evaluation = await carryOut('startEvaluation', { cycleId: cycle.id });
  await carryOut('contribute', { evaluationId: evaluation.id, givenBy: 'RESIDENTS', text: 'Vi var alene' });
  const { advice } = await carryOut('summariseEvaluation', { id: evaluation.id, summary: 'Et tungt år' });
  a.advises('R16', advice, ['politicians']);
  const election = await carryOut('planElection', { cycleId: cycle.id, termStartsOn: '2027-01-01' });
  const stands = { electionRoundId: election.id, personId: politicians[0]?.person.id };
  await a.refuses('R17', 'nominate', stands);
  const inSeat = { ...stands, personId: residents[0]?.person.id, seatId: politicians[0]?.seat.id };
  await a.refuses('R17', 'nominate', inSeat);
  await carryOut('cancelElection', { id: election.id, reason: 'Ingen stilte' });
  const report = await carryOut('generateAnnualReport', { cycleId: cycle.id });
  const treated = { treatedOn: '2026-11-20', caseReference: '1/26', decision: 'Tatt til orientering' };
  const body = 'Kommunestyret';
  for (const [submit, treat, id] of [
    ['submitAnnualReport', 'treatAnnualReport', report.id],
    ['submitEvaluation', 'treatEvaluation', evaluation.id],
  ] as const) {
    await a.refuses('R19', treat, { id, ...treated });
    await carryOut(submit, { id, body });
    await a.refuses('R19', submit, { id, body });
  }
}

/** The year is closed all the same: each rule that blocks is set aside with a reason, and advice is in nobody's way. */
export async function badClosing({ here, cycle }: TheYear, a: Answers) {
  const { carryOut, refusalOf, at } = here;
  at('2026-12-20');
  const before = await standingOf(here, cycle);
  expect(before.states[4], 'what the committee declined (R06)').toBe('DECLINED');
  const differs = before.divergence.map(({ kind, phase }) => `${phase?.position ?? '–'} ${kind}`);
  expect(differs, 'is no divergence; an extra meeting is one, and what was not held is late').toEqual([
    '1 LATE',
    '4 LATE',
    '6 LATE',
    '7 LATE',
    '– ADDED',
  ]);
  expect(before, 'an extra meeting never counts (R02)').toMatchObject({ meetingsHeld: 1, complete: false });
  const overrides: { readonly rule: string; readonly reason: string }[] = [];
  const list = await checklistOf(here, cycle);
  for (const { rule, status } of list.filter(({ strength }) => strength === 'P')) {
    if (status === 'OVERRIDDEN') continue;
    const closing = { cycleId: cycle.id, overrides };
    expect(await refusalOf('closeCycle', closing)).toMatchObject({ code: 'RULE_BROKEN', rule, strength: 'P' });
    a.blocked.add(rule);
    overrides.push({ rule, reason: REASON });
  }
  const lacking = list.filter(({ strength, status }) => strength !== 'P' && status === 'LACKING');
  expect(lacking.map(({ rule }) => rule)).toEqual(['R07', 'R10', 'R14', 'R16', 'R17', 'R18']);
  expect(await carryOut('closeCycle', { cycleId: cycle.id, overrides })).toMatchObject({ status: 'CLOSED' });
}
