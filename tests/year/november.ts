import { expect } from 'vitest';
import { rosterOf } from '../seat/roster-of.ts';
import { checklistOf, settlementsOf } from '../testkit/given-closing.ts';
import type { Case } from '../testkit/shapes-case.ts';
import { standingOf, tasksFor, traceOf } from './asks.ts';
import { everyone, idsOf, type TheYear } from './the-year.ts';

interface Cases {
  readonly club: Case;
  readonly road: Case;
  readonly tools: Case;
  readonly bus: Case;
}

/** Meeting 4 is held. Both groups evaluate, the committee and the scheme apart. */
export async function novemberMeeting(y: TheYear) {
  const { here, committeeId, cycle, meetings, municipality } = { ...y, municipality: y.here.municipality.number };
  const { carryOut } = here;
  here.at('2026-11-05');
  const all = ['7 SETTLE', '7 ELECT', '7 SUBMIT'];
  for (const group of ['RESIDENTS', 'POLITICIANS']) {
    expect(await tasksFor(here, committeeId, group)).toEqual(['7 SHARE', '7 DISCUSS', '7 EVALUATE', ...all]);
  }
  expect(await tasksFor(here, committeeId, 'COORDINATOR')).toEqual(['7 SUBMIT']);
  const meetingId = meetings.four;
  await carryOut('prefillAgenda', { meetingId });
  here.at('2026-11-10T20:00:00Z');
  await carryOut('holdMeeting', { id: meetingId });
  await carryOut('recordAttendance', { meetingId, entries: everyone(y, new Map()) });
  const own = await carryOut('startEvaluation', { cycleId: cycle.id });
  const scheme = await carryOut('startSchemeEvaluation', { municipality, year: 2026 });
  expect(own.advice).toEqual([{ rule: 'R16', lacks: ['residents', 'politicians'] }]);
  for (const { id } of [own, scheme]) {
    for (const givenBy of ['RESIDENTS', 'POLITICIANS']) {
      const said = { evaluationId: id, givenBy, text: 'Vi ble hørt', cycleId: cycle.id, meetingId };
      await carryOut('contribute', said);
    }
    const summary = { id, summary: 'Et godt år' };
    expect(await carryOut('summariseEvaluation', summary)).toMatchObject({ advice: [] });
    expect(await here.seen('Evaluation', id, { as: 'public' }), 'as a draft').toBeNull();
  }
  return [own.id, scheme.id];
}

/** What became of each case: one achieved by a political decision, one done, one forwarded, one carried over. */
export async function casesAreSettled({ here, cycle, meetings }: TheYear, { club, road, tools, bus }: Cases) {
  const { carryOut } = here;
  for (const [one, to, on, more] of [
    [road, 'IN_TREATMENT', '2026-09-15', {}],
    [road, 'ACHIEVED', '2026-10-30', {}],
    [tools, 'ACHIEVED', '2026-11-10', { meetingId: meetings.four }],
    [bus, 'FORWARDED', '2026-11-10', { meetingId: meetings.four, forwardedTo: 'Fylkeskommunen' }],
    [club, 'IN_PROGRESS', '2026-11-10', { meetingId: meetings.four }],
  ] as const) {
    await carryOut('changeCaseStatus', { id: one.id, to, occurredOn: on, reason: `${one.title}: ${to}`, ...more });
  }
  const lacking = (await checklistOf(here, cycle)).find(({ rule }) => rule === 'R15');
  expect(lacking).toMatchObject({ status: 'LACKING', lacks: [club.number] });
  await carryOut('settleCases', {
    cycleId: cycle.id,
    carriedOver: [{ caseId: club.id, note: 'Klubben bygges neste år' }],
  });
  expect(await settlementsOf(here, cycle, { as: 'public' }), 'before the year is closed').toEqual([]);
}

/** New residents are elected to the seats whose terms end; those who leave stay as history, politicians as they are. */
export async function residentsAreElected({ here, cycle, committeeId, meetings, residents }: TheYear) {
  const { carryOut } = here;
  const term = { termStartsOn: '2027-01-01', termEndsOn: '2028-12-31' };
  const election = await carryOut('planElection', { cycleId: cycle.id, meetingId: meetings.four, ...term });
  const [again, ...leaving] = residents.slice(0, 4);
  const results = [];
  for (const [index, member] of [again, ...leaving].entries()) {
    const person = index === 0 ? member?.person : await here.givenPerson();
    const stands = { electionRoundId: election.id, personId: person?.id, seatId: member?.seat.id };
    const { id } = await carryOut('nominate', stands);
    results.push({ candidacyId: id, elected: true, votes: 20 - index });
  }
  expect(await here.seen('ElectionRound', election.id, { as: 'public' })).toBeNull();
  await carryOut('holdElection', { id: election.id, heldOn: '2026-11-10', results });
  expect(await here.seen('ElectionRound', election.id, { as: 'public' })).toMatchObject({ status: 'HELD' });
  const [before, after] = [await rosterOf(here, committeeId), await rosterOf(here, committeeId, '2027-01-01')];
  expect(after.map(({ seat }) => seat.id)).toEqual(before.map(({ seat }) => seat.id));
  expect(after.filter(({ isVacant }) => isVacant)).toEqual([]);
  const changed = after.filter(({ person }, index) => person?.id !== before[index]?.person?.id);
  expect(changed.map(({ seat }) => seat.kind)).toEqual(['RESIDENT', 'RESIDENT', 'RESIDENT']);
  expect(before.map(({ person }) => person?.id)).toEqual(expect.arrayContaining(idsOf(leaving)));
}

/** Report and evaluations are sent to political treatment; the report is not treated before the year is closed. */
export async function papersAreSent({ here, cycle }: TheYear, evaluationIds: readonly string[]) {
  const { carryOut, refusalOf, seen, at } = here;
  at('2026-11-20');
  const report = await carryOut('generateAnnualReport', { cycleId: cycle.id });
  expect(report).toMatchObject({ status: 'DRAFT' });
  expect(await seen('AnnualReport', report.id, { as: 'public' })).toBeNull();
  await carryOut('writeForeword', { id: report.id, foreword: 'Et år med mye å glede seg over' });
  const to = { body: 'Kommunestyret', submittedOn: '2026-11-20' };
  await carryOut('submitAnnualReport', { id: report.id, ...to });
  for (const id of evaluationIds) await carryOut('submitEvaluation', { id, ...to });
  expect(await seen('AnnualReport', report.id, { as: 'public' })).toMatchObject({ status: 'SUBMITTED', moves: [] });
  const early = { id: report.id, ...TREATED, treatedOn: '2026-11-20' };
  expect(await refusalOf('treatAnnualReport', early)).toMatchObject({ rule: 'R19', lacks: ['closing'] });
  return report.id;
}

const TREATED = { treatedOn: '2026-12-15', caseReference: '112/26', decision: 'Tatt til orientering' };

/** The council treats report and evaluations. */
export async function papersAreTreated({ here }: TheYear, reportId: string, evaluationIds: readonly string[]) {
  const { carryOut, seen, at } = here;
  at('2026-12-16');
  await carryOut('treatAnnualReport', { id: reportId, ...TREATED });
  for (const id of evaluationIds) {
    expect(await carryOut('treatEvaluation', { id, ...TREATED })).toMatchObject({ status: 'TREATED' });
    expect(await seen('Evaluation', id, { as: 'public' })).toMatchObject({ status: 'TREATED' });
  }
}

/** Nothing is lacking, so the year is closed: progress and divergence agree that all was done in its time. */
export async function theYearIsClosed({ here, cycle, committeeId }: TheYear, cases: Cases) {
  const list = await checklistOf(here, cycle);
  expect(list.map(({ rule }) => rule)).toEqual([
    'R02',
    'R03',
    'R04',
    'R15',
    'R07',
    'R08',
    'R10',
    'R14',
    'R16',
    'R17',
    'R18',
    'R19',
  ]);
  expect(list.filter(({ status }) => status !== 'KEPT')).toEqual([]);
  expect(await here.carryOut('closeCycle', { cycleId: cycle.id })).toMatchObject({ status: 'CLOSED' });
  const standing = await standingOf(here, cycle, { as: 'public' });
  expect(standing.states).toEqual(Array.from({ length: 7 }, () => 'DONE'));
  expect(standing).toMatchObject({ complete: true, meetingsHeld: 4, overdue: 0, missing: 0, divergence: [] });
  const settled = await settlementsOf(here, cycle, { as: 'public' });
  expect(settled.map(({ caseTitle, outcome, category }) => [caseTitle, outcome, category])).toEqual([
    [cases.club.title, 'CARRIED_OVER', 'IN_PROGRESS'],
    [cases.road.title, 'SETTLED', 'ACHIEVED'],
    [cases.tools.title, 'SETTLED', 'ACHIEVED'],
    [cases.bus.title, 'SETTLED', 'FORWARDED'],
  ]);
  for (const group of ['RESIDENTS', 'COORDINATOR']) expect(await tasksFor(here, committeeId, group)).toEqual([]);
}

/** Anyone can follow a case from what residents said to what became of it. */
export async function theCaseIsTraced({ here }: TheYear, { road }: Cases) {
  expect(await traceOf(here, road.number, { as: 'public' })).toMatchObject({
    findings: [{ type: 'CHALLENGE', text: 'Bilene kjører fort forbi skolen', dialogue: { cycle: { year: 2026 } } }],
    priorities: [{ rank: 2, wayOfWorking: 'WORKING_GROUP', assignments: [{ task: 'Finne ut hva som skal til' }] }],
    workingGroups: [{ name: 'Skoleveigruppa', status: 'ACTIVE' }],
    advice: [{ givenBy: 'POLITICIANS', text: 'Tell bilene først' }],
    steps: ['RAISED', 'PRIORITISED', 'IN_PROGRESS', 'IN_TREATMENT', 'ACHIEVED'].map((code) => ({ to: { code } })),
    decisions: [{ occurredOn: '2026-09-15' }],
    annualReports: [{ year: 2026, body: 'Kommunestyret', decision: 'Tatt til orientering' }],
    outcome: { occurredOn: '2026-10-30', to: { label: 'Oppnådd' } },
  });
}

/** The next year takes up what was carried over, and approves November's minutes. */
export async function theNextYearBegins({ here, committeeId, cycle, meetings }: TheYear, { club }: Cases) {
  const { carryOut, current } = here;
  const written = await carryOut('writeMinutes', { meetingId: meetings.four, text: 'Året ble gjort opp.' });
  const next = await carryOut('openCycle', { committeeId, year: 2027 });
  expect((await current('Case', club)).cycles.map(({ id }) => id)).toEqual([cycle.id, next.id]);
  here.at('2027-01-19T20:00:00Z');
  await carryOut('approveMinutes', { id: written.id });
  expect(await carryOut('publishMinutes', { id: written.id })).toMatchObject({ approvedOn: '2027-01-19' });
}
