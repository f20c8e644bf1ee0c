import { expect } from 'vitest';
import { agendaOf, titlesOf } from '../agenda/agenda.ts';
import { calendarOf, coverageOf, standingOf, tasksFor } from './asks.ts';
import { everyone, idsOf, type TheYear } from './the-year.ts';

/** The year begins as the wheel has it: the same for every committee, and nothing is late. */
export async function theYearBegins({ here, cycle, other, committeeId }: TheYear) {
  for (const year of [cycle, other]) {
    const { states, divergence, missing } = await standingOf(here, year, { as: 'public' });
    expect(states).toEqual(['DUE', ...Array.from({ length: 6 }, () => 'UPCOMING')]);
    expect(divergence).toEqual([]);
    expect(missing, 'the dates of January’s meeting and of the dialogue').toBe(2);
  }
  expect(await tasksFor(here, committeeId, 'RESIDENTS')).toEqual(['1 ATTEND_TRAINING', '1 PLAN']);
  expect(await tasksFor(here, committeeId, 'POLITICIANS')).toEqual(['1 ATTEND_TRAINING']);
  expect(await tasksFor(here, committeeId, 'MAYOR')).toEqual([]);
  expect(await calendarOf(here, '2026-05-01', '2026-05-31', 'aasen'), 'May, date not set').toEqual([
    '5 Nærutvalgsmøte 2',
  ]);
}

/** The meetings get their dates, and the public sees them. */
export async function meetingsAreDated({ here, meetings }: TheYear) {
  for (const [id, day] of [
    [meetings.one, '2026-01-20'],
    [meetings.two, '2026-05-12'],
    [meetings.three, '2026-09-02'],
    [meetings.four, '2026-11-10'],
  ] as const) {
    await here.carryOut('dateMeeting', { id, startsAt: `${day}T17:00:00Z`, place: 'Nærmiljøhuset' });
  }
  expect(await calendarOf(here, '2026-05-01', '2026-05-31', 'aasen')).toEqual(['2026-05-12 Nærutvalgsmøte 2']);
}

/** Meeting 1: training for both groups, and the residents begin to plan the dialogue. */
export async function januaryMeeting(y: TheYear) {
  const { here, meetings, cycle, residents, politicians } = y;
  const { carryOut } = here;
  const meetingId = meetings.one;
  await carryOut('prefillAgenda', { meetingId });
  await carryOut('announceMeeting', { id: meetingId });
  const agenda = await agendaOf(here, meetingId, { as: 'public' });
  expect(titlesOf(agenda).map((title) => title.slice(0, 12))).toEqual(['1 Opplæring:', '2 Komme i ga']);
  here.at('2026-01-20T19:30:00Z');
  await carryOut('holdMeeting', { id: meetingId });
  const [ill, substituted] = [residents[7], politicians[2]];
  const deputyId = substituted?.membership.deputy?.id;
  const entries = everyone(
    y,
    new Map([
      [ill, { presence: 'ABSENT' }],
      [substituted, { presence: 'DEPUTY', deputyId }],
    ]),
  );
  await carryOut('recordAttendance', { meetingId, entries });
  const present = idsOf([...residents, ...politicians].filter((one) => one !== ill && one !== substituted));
  await carryOut('recordTraining', {
    cycleId: cycle.id,
    meetingId,
    heldOn: '2026-01-20',
    subjects: ['COMMITTEE_SCHEME', 'PARTICIPATION'],
    participantIds: present,
  });
  const coverage = await coverageOf(here, cycle);
  expect(new Set(coverage.map(({ subject }) => subject))).toEqual(new Set(['COMMITTEE_SCHEME', 'PARTICIPATION']));
  for (const { role, reached, notReached, missing } of coverage) {
    const [those, them] = role === 'RESIDENT' ? [7, ill] : [2, substituted];
    expect({ role, reached, notReached, missing }).toEqual({
      role,
      reached: those,
      notReached: 1,
      missing: [{ id: them?.person.id }],
    });
  }
  const [training, planning] = agenda.agenda;
  await carryOut('finishAgendaItem', { id: training?.id, status: 'TREATED', outcome: 'Alle fikk spørre.' });
  const outcome = 'Vi fortsetter i mai med hvordan vi vil bruke det vi får vite.';
  await carryOut('finishAgendaItem', { id: planning?.id, status: 'UNFINISHED', outcome });
  const minutes = await carryOut('writeMinutes', { meetingId, text: 'Møtet ble satt klokka 18.' });
  expect(await here.seen('Minutes', minutes.id, { as: 'public' }), 'not published yet').toBeNull();
  return { minutesId: minutes.id };
}

/** The dialogue: two residents answer for it, people are met in two ways, and findings come of it. */
export async function dialogueIsPlanned({ here, cycle, residents, committeeId }: TheYear) {
  const { carryOut } = here;
  const dialogue = await carryOut('planDialogue', { cycleId: cycle.id, aim: 'Hva skal til for å trives her?' });
  for (const [index, duty] of (['PLAN', 'CARRY_OUT'] as const).entries()) {
    const personId = residents[index]?.person.id;
    await carryOut('addResponsible', { dialogueId: dialogue.id, personId, duty, startsOn: '2026-01-20' });
  }
  here.at('2026-02-10');
  expect(await tasksFor(here, committeeId, 'RESIDENTS')).toEqual(['2 CHOOSE_METHOD', '2 CARRY_OUT']);
  expect(await tasksFor(here, committeeId, 'POLITICIANS')).toEqual([]);
  return dialogue.id;
}

const SAID = [
  ['NEED', 'De unge mangler et sted å være om kvelden'],
  ['CHALLENGE', 'Bilene kjører fort forbi skolen'],
  ['OPPORTUNITY', 'Velet kan låne ut redskapsboden'],
] as const;

export async function dialogueIsHeld({ here, cycle, phases }: TheYear, dialogueId: string) {
  const { carryOut, seen, at } = here;
  await carryOut('datePhase', { id: phases.dialogue, startsOn: '2026-03-10', endsOn: '2026-04-14' });
  at('2026-04-15');
  const open = { dialogueId, method: 'OPEN_MEETING', heldOn: '2026-03-10', place: 'Skolen', participants: 42 };
  const meeting = await carryOut('addDialogueActivity', open);
  await carryOut('addDialogueActivity', {
    dialogueId,
    method: 'SCHOOL_VISIT',
    heldOn: '2026-04-14',
    participants: 60,
  });
  const findings = [];
  for (const [type, text] of SAID) {
    findings.push(await carryOut('recordFinding', { dialogueId, activityId: meeting.id, type, text }));
  }
  const [need, challenge, opportunity] = findings;
  if (!need || !challenge || !opportunity) throw new Error('three findings were to be recorded');
  await carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-14' });
  expect(await seen('Finding', need.id, { as: 'public' }), 'before the dialogue is completed').toBeNull();
  expect(await carryOut('completeDialogue', { id: dialogueId })).toMatchObject({ status: 'COMPLETED', advice: [] });
  expect(await seen('Finding', need.id, { as: 'public' })).toMatchObject({ type: 'NEED', text: SAID[0][1] });
  expect((await standingOf(here, cycle)).states.slice(0, 3)).toEqual(['DONE', 'DONE', 'DUE']);
  return { need: need.id, challenge: challenge.id, opportunity: opportunity.id };
}
