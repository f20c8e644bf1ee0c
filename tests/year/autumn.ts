import { expect } from 'vitest';
import { agendaOf } from '../agenda/agenda.ts';
import type { Case } from '../testkit/shapes-case.ts';
import { calendarOf, standingOf, tasksFor } from './asks.ts';
import { everyone, idsOf, type TheYear } from './the-year.ts';

/** In summer no phase is on, and nothing is missing; the cases go on, and a step that was recorded wrong is put right. */
export async function summerPasses({ here, committeeId, cycle }: TheYear, road: Case) {
  const { carryOut, ledgerOf } = here;
  here.at('2026-06-20');
  for (const group of ['RESIDENTS', 'POLITICIANS', 'MAYOR', 'COORDINATOR']) {
    expect(await tasksFor(here, committeeId, group)).toEqual([]);
  }
  expect(await standingOf(here, cycle)).toMatchObject({ overdue: 0, missing: 0, divergence: [] });
  const begun = { id: road.id, to: 'IN_PROGRESS', reason: 'Gruppa teller biler', occurredOn: '2026-06-01' };
  const { latestStatusEvent } = await carryOut('changeCaseStatus', begun);
  const put = { id: latestStatusEvent?.id, occurredOn: '2026-06-08', reason: 'De begynte en uke senere' };
  await carryOut('correctCaseStatusEvent', put);
  const ledger = await ledgerOf(road);
  expect(ledger.map(({ to, occurredOn }) => `${occurredOn} ${to?.code}`)).toEqual([
    '2026-05-12 RAISED',
    '2026-05-12 PRIORITISED',
    '2026-06-01 IN_PROGRESS',
    '2026-06-08 IN_PROGRESS',
  ]);
  expect(ledger.at(-1), 'the step that was wrong stays, and is named').toMatchObject({
    corrects: { id: latestStatusEvent?.id },
  });
}

/** Meeting 3: each group plans how it shares experience with others; the committee wants both optional phases. */
export async function septemberMeeting(y: TheYear, cases: readonly Case[]) {
  const { here, committeeId, cycle, other, meetings, phases } = y;
  const { carryOut } = here;
  here.at('2026-08-20');
  for (const group of ['RESIDENTS', 'POLITICIANS']) {
    expect(await tasksFor(here, committeeId, group)).toEqual(['4 PLAN', '4 DECIDE_FORM']);
  }
  const meetingId = meetings.three;
  await carryOut('prefillAgenda', { meetingId });
  const { agenda } = await agendaOf(here, meetingId);
  const onAgenda = agenda.flatMap((item) => item.case?.id ?? []);
  expect(onAgenda, 'the cases that are open').toEqual(cases.map(({ id }) => id));
  here.at('2026-09-02T20:00:00Z');
  await carryOut('holdMeeting', { id: meetingId });
  await carryOut('recordAttendance', { meetingId, entries: everyone(y, new Map()) });
  for (const id of [phases.exchange, phases.visit]) await carryOut('chooseOptionalPhase', { id, choice: 'WANTED' });
  const plan = { municipality: here.municipality.number, hostCycleId: cycle.id, invitedCycleIds: [other.id] };
  const need = 'Hvordan får de andre med seg de unge?';
  const day = { plannedOn: '2026-10-08', plannedPlace: 'Ungdomsklubben', plannedParticipants: 20 };
  const youth = { track: 'RESIDENTS', format: 'YOUTH_CLUB', youth: true, need, ...day };
  const residents = await carryOut('planExchange', { ...plan, ...youth });
  const politicians = await carryOut('planExchange', { ...plan, track: 'POLITICIANS', need: 'Rollen vår' });
  for (const { id } of [residents, politicians]) {
    expect(await here.seen('Exchange', id, { as: 'public' }), 'while it is planned').toBeNull();
  }
  return { residents: residents.id, politicians: politicians.id };
}

/** The exchange: invited, accepted, confirmed, held; the young share what they learnt as a good example. */
export async function experienceIsShared({ here, cycle, other, committeeId }: TheYear, exchangeId: string) {
  const { carryOut, seen } = here;
  here.at('2026-09-20');
  await carryOut('answerInvitation', { exchangeId, cycleId: other.id, answer: 'ACCEPTED' });
  expect(await carryOut('confirmExchange', { id: exchangeId })).toMatchObject({ status: 'CONFIRMED', advice: [] });
  for (const slug of ['aasen', 'fjordbyen']) {
    const october = await calendarOf(here, '2026-10-01', '2026-10-31', slug);
    expect(october, 'the exchange has its day').toContain('2026-10-08 Gjennomføre erfaringsutveksling');
  }
  here.at('2026-10-05');
  expect(await tasksFor(here, committeeId, 'POLITICIANS')).toEqual(['5 SHARE', '5 CARRY_OUT']);
  here.at('2026-10-09');
  const held = { id: exchangeId, actualOn: '2026-10-08', actualPlace: 'Ungdomsklubben', actualParticipants: 34 };
  const { differences } = await carryOut('carryOutExchange', { ...held, summary: 'Flere enn ventet' });
  expect(differences).toEqual([{ what: 'PARTICIPANTS', planned: '20', actual: '34' }]);
  for (const year of [cycle, other]) expect((await standingOf(here, year)).states[4]).toBe('DONE');
  const example = { title: 'Åpen klubbkveld', whatWasDone: 'De unge inviterte', result: 'Mange nye kom' };
  const { id } = await carryOut('recordGoodExample', { committeeId, cycleId: cycle.id, exchangeId, ...example });
  await carryOut('publishGoodExample', { id });
  expect(await seen('GoodExample', id, { as: 'public' })).toMatchObject({ title: 'Åpen klubbkveld' });
}

/** The mayor meets the leader and two more residents, without an agenda; the notes are nobody else's. */
export async function mayorVisits({ here, committeeId, cycle, leader, residents }: TheYear) {
  const { carryOut, seen } = here;
  here.at('2026-10-10');
  expect(await tasksFor(here, committeeId, 'MAYOR')).toEqual(['6 MEET']);
  expect(await tasksFor(here, committeeId, 'LEADER')).toEqual(['6 MEET']);
  const { id } = await carryOut('planVisit', {
    cycleId: cycle.id,
    visitsOn: '2026-10-21',
    place: 'Kafeen',
    mayor: 'Ordfører Eli Eksempel',
    participantIds: idsOf([leader, ...residents.slice(0, 2)]),
    internalNotes: 'Ønsker seg en tur langs elva',
  });
  expect(await seen('MayorVisit', id, { as: 'public' })).toBeNull();
  await carryOut('confirmVisit', { id });
  const october = await calendarOf(here, '2026-10-01', '2026-10-31', 'aasen');
  expect(october).toContain('2026-10-21 Besøk av ordfører');
  here.at('2026-10-22');
  expect(await carryOut('holdVisit', { id })).toMatchObject({ status: 'HELD' });
  expect(await seen('MayorVisit', id, { as: 'public' })).toMatchObject({ status: 'HELD', internalNotes: null });
  expect((await standingOf(here, cycle)).states[5]).toBe('DONE');
}
