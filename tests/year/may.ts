import { expect } from 'vitest';
import { agendaOf, titlesOf } from '../agenda/agenda.ts';
import { adviceOf, tasksFor } from './asks.ts';
import { everyone, type TheYear } from './the-year.ts';

interface Findings {
  readonly need: string;
  readonly challenge: string;
  readonly opportunity: string;
}

/** Meeting 2: what came of the dialogue is on the agenda, with what January left unfinished. */
export async function mayMeeting(y: TheYear, dialogueId: string, findings: Findings, minutesOfJanuary: string) {
  const { here, committeeId, meetings } = y;
  const { carryOut } = here;
  here.at('2026-05-04');
  expect(await tasksFor(here, committeeId, 'RESIDENTS')).toEqual([
    '3 PRESENT',
    '3 DISCUSS',
    '3 PRIORITISE',
    '3 DECIDE_FORM',
    '3 AGREE',
  ]);
  expect(await tasksFor(here, committeeId, 'POLITICIANS')).toEqual(['3 LISTEN', '3 ASK', '3 ADVISE', '3 AGREE']);
  const meetingId = meetings.two;
  const before = await agendaOf(here, meetingId);
  expect(before.advice).toMatchObject([{ rule: 'R14', lacks: ['dialogueReport'] }]);
  await carryOut('prefillAgenda', { meetingId });
  const { advice, agenda, ...rest } = await agendaOf(here, meetingId);
  expect(advice).toEqual([]);
  expect(agenda.map(({ kind }) => kind)).toEqual(['DIALOGUE_REPORT', 'THEME', 'THEME', 'THEME', 'THEME']);
  expect(titlesOf({ advice, agenda, ...rest }).at(-1)).toMatch(/^5 Komme i gang/);
  const report = agenda.find(({ dialogue }) => dialogue?.id === dialogueId);
  await carryOut('updateAgendaItem', { id: report?.id, findingIds: Object.values(findings) });
  await carryOut('announceMeeting', { id: meetingId });
  const shown = await agendaOf(here, meetingId, { as: 'public' });
  expect(shown.agenda[0]?.findings, 'everyone sees the findings on the agenda').toHaveLength(3);
  here.at('2026-05-12T20:00:00Z');
  await carryOut('holdMeeting', { id: meetingId });
  await carryOut('recordAttendance', { meetingId, entries: everyone(y, new Map()) });
  await carryOut('approveMinutes', { id: minutesOfJanuary });
  await carryOut('publishMinutes', { id: minutesOfJanuary });
  expect(await here.seen('Minutes', minutesOfJanuary, { as: 'public' })).toMatchObject({ approvedOn: '2026-05-12' });
  const asked = { findingId: findings.challenge, askedBy: 'POLITICIANS', question: 'Når på dagen?', meetingId };
  const { id } = await carryOut('askAboutFinding', asked);
  await carryOut('answerQuestion', { id, answer: 'Når skolen begynner.' });
  expect(await here.seen('FindingQuestion', id, { as: 'public' })).toMatchObject({ answer: 'Når skolen begynner.' });
}

/** Cases are raised from the findings, one from a resident; the residents prioritise three, on advice of the politicians. */
export async function casesArePrioritised(y: TheYear, findings: Findings) {
  const { here, committeeId, neighbours, cycle, meetings, residents } = y;
  const { carryOut } = here;
  const raise = (title: string, more: object) =>
    carryOut('raiseCase', {
      leadCommitteeId: committeeId,
      title,
      meetingId: meetings.two,
      origin: 'DIALOGUE',
      ...more,
    });
  const club = await raise('Et sted å være', { horizon: 'LONG', findingIds: [findings.need] });
  const road = await raise('Trygg skolevei', {
    horizon: 'SHORT',
    findingIds: [findings.challenge],
    partnerCommitteeIds: [neighbours.id],
  });
  const tools = await raise('Redskapsboden', { horizon: 'SHORT', findingIds: [findings.opportunity] });
  const bus = await raise('Buss om kvelden', { origin: 'RESIDENT', originText: 'Sendt inn på papir' });
  await carryOut('giveAdvice', {
    caseId: road.id,
    cycleId: cycle.id,
    meetingId: meetings.two,
    text: 'Tell bilene først',
  });
  const actor = { municipality: here.municipality.number, kind: 'ORGANISATION', name: 'Åsen vel' };
  const vel = await carryOut('registerOutsideActor', actor);
  const group = await carryOut('formWorkingGroup', {
    committeeId,
    name: 'Skoleveigruppa',
    caseIds: [road.id],
    memberIds: [residents[1]?.person.id],
    actorIds: [vel.id],
  });
  await carryOut('activateWorkingGroup', { id: group.id });
  const shown = await here.seen('WorkingGroup', group.id, { as: 'public' });
  expect(shown).toMatchObject({ status: 'ACTIVE', actors: [{ outsideActor: { id: vel.id } }] });
  const priorities = [];
  for (const [one, wayOfWorking, who] of [
    [club, 'WHOLE_COMMITTEE', { assignee: 'Hele utvalget' }],
    [road, 'WORKING_GROUP', { workingGroupId: group.id }],
    [tools, 'INDIVIDUAL', { personId: residents[2]?.person.id }],
  ] as const) {
    const decided = { decidedOn: '2026-05-12', meetingId: meetings.two, wayOfWorking };
    const priority = await carryOut('prioritiseCase', { caseId: one.id, cycleId: cycle.id, ...decided });
    expect(priority).toMatchObject({ rank: priorities.length + 1, advice: [] });
    await carryOut('assign', {
      priorityId: priority.id,
      task: 'Finne ut hva som skal til',
      ...who,
      dueOn: '2026-10-01',
    });
    priorities.push(priority);
  }
  expect(await adviceOf(here, cycle, { id: committeeId }), 'one long, two short; every seat is held').toEqual([]);
  return { club, road, tools, bus, group, priorities };
}

/** The agreement: drafted from the priorities, completed, and adopted by both groups at the meeting. */
export async function agreementIsAdopted({ here, cycle, meetings }: TheYear, caseIds: readonly string[]) {
  const { carryOut, seen } = here;
  const draft = await carryOut('draftAgreement', { cycleId: cycle.id });
  expect(draft).toMatchObject({ number: 1, missing: ['expectations', 'wayOfWorking'] });
  expect(draft.items.map((item) => item.case.id)).toEqual(caseIds);
  expect(draft.items.map(({ assignments }) => assignments.length)).toEqual([1, 1, 1]);
  const texts = { expectations: 'Vi møter forberedt', wayOfWorking: 'Vi møtes hver måned' };
  const { version, missing } = await carryOut('updateAgreementDraft', { id: draft.id, ...texts });
  expect(missing).toEqual([]);
  expect(await seen('AgreementVersion', draft.id, { as: 'public' })).toBeNull();
  const adoption = { id: draft.id, meetingId: meetings.two, byResidents: true, byPoliticians: true };
  await carryOut('adoptAgreement', { ...adoption, expectedVersion: version });
  expect(await seen('AgreementVersion', draft.id, { as: 'public' })).toMatchObject({
    status: 'ADOPTED',
    adoptedOn: '2026-05-12',
    byResidents: true,
    byPoliticians: true,
  });
}
