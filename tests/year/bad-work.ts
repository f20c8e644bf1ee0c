import { expect } from 'vitest';
import { agendaOf } from '../agenda/agenda.ts';
import type { Answers } from './answers.ts';
import { adviceOf } from './asks.ts';
import type { TheYear } from './the-year.ts';

/** A year that is opened again is the same year; a committee that lost a resident shows it, and goes on. */
export async function badBeginning({ here, cycle, committeeId, residents, phases }: TheYear, a: Answers) {
  const { carryOut, current } = here;
  const before = await current('Cycle', cycle);
  const again = await carryOut('openYear', { municipality: here.municipality.number, year: 2026 });
  expect(again[0], 'R01 answers by changing nothing').toEqual(before);
  await carryOut('endMembership', { id: residents[7]?.membership.id, endsOn: '2026-01-02', endReason: 'Flyttet' });
  here.at('2026-01-03');
  a.advises('R18', await adviceOf(here, cycle, { id: committeeId }), ['residents']);
  await a.refuses('R06', 'chooseOptionalPhase', { id: phases.dialogue, choice: 'DECLINED' });
}

/** The dialogue: a second one, one that a politician answers for, one without findings. Meeting 2 hears nothing of it. */
export async function badDialogue({ here, cycle, politicians, meetings }: TheYear, a: Answers) {
  const { carryOut, at } = here;
  const { id: dialogueId } = await carryOut('planDialogue', { cycleId: cycle.id });
  await a.refuses('R03', 'planDialogue', { cycleId: cycle.id });
  const answers = { dialogueId, personId: politicians[0]?.person.id, duty: 'PLAN', startsOn: '2026-02-01' };
  await a.blocks('R05', 'addResponsible', answers, ['residentSeat']);
  at('2026-04-20');
  await carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-10' });
  await a.blocks('R04', 'completeDialogue', { id: dialogueId }, ['findings']);
  await carryOut('reopenDialogue', { id: dialogueId, reason: 'Den var ikke fullført' });
  await carryOut('dateMeeting', { id: meetings.two, startsAt: '2026-05-12T17:00:00Z' });
  const { advice } = await agendaOf(here, meetings.two);
  a.advises('R14', advice, ['findings', 'dialogueReport']);
  at('2026-05-12T20:00:00Z');
  expect(await carryOut('holdMeeting', { id: meetings.two }), 'held all the same').toMatchObject({ status: 'HELD' });
  const extra = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
  await carryOut('dateMeeting', { id: extra.id, startsAt: '2026-05-13T17:00:00Z' });
  at('2026-05-13T20:00:00Z');
  await carryOut('holdMeeting', { id: extra.id });
}

/** Cases that rest on no finding, too many short ones, and a ledger that is to be rewritten. */
export async function badCases({ here, committeeId, cycle }: TheYear, a: Answers) {
  const { carryOut, ledgerOf } = here;
  const cases = [];
  for (const title of ['Benker', 'Gatelys', 'Skilt', 'Søppel']) {
    const raised = {
      leadCommitteeId: committeeId,
      title,
      origin: 'COMMITTEE',
      horizon: 'SHORT',
      raisedOn: '2026-05-12',
    };
    cases.push(await carryOut('raiseCase', raised));
  }
  for (const { id: caseId } of cases) {
    const priority = { caseId, cycleId: cycle.id, decidedOn: '2026-05-12' };
    const { advice } = await carryOut('prioritiseCase', priority);
    a.advises('R07', advice, ['findings']);
  }
  const long = ['tooFewLongTermCases', 'tooManyShortTermCases'];
  a.advises('R10', await adviceOf(here, cycle, { id: committeeId }), long);
  const [benches, lamps] = cases;
  if (!benches || !lamps) throw new Error('two cases were to be raised');
  const { latestStatusEvent } = await carryOut('changeCaseStatus', { id: lamps.id, to: 'ACHIEVED', reason: 'Lyser' });
  await a.refuses('R20', 'changeCaseStatus', { id: lamps.id, to: 'WAITING', reason: 'Angret' });
  const wrong = { id: latestStatusEvent?.id, to: 'WITHDRAWN', reason: 'Det var en annen lampe' };
  await carryOut('correctCaseStatusEvent', wrong);
  await a.refuses('R20', 'correctCaseStatusEvent', wrong);
  const [raised] = await ledgerOf(benches);
  await a.refuses('R20', 'correctCaseStatusEvent', { id: raised?.id, to: 'ACHIEVED', reason: 'Ferdig' });
  return cases;
}

/** A group without work or people; an agreement that lacks what it is about, is made twice, and is then rewritten. */
export async function badAgreement({ here, committeeId, cycle, meetings, politicians }: TheYear, a: Answers) {
  const { carryOut } = here;
  const group = await carryOut('formWorkingGroup', { committeeId, name: 'Gruppa' });
  await a.refuses('R11', 'activateWorkingGroup', { id: group.id });
  await a.refuses('R11', 'addMemberToWorkingGroup', { id: group.id, personId: politicians[0]?.person.id });
  const draft = await carryOut('draftAgreement', { cycleId: cycle.id });
  await a.refuses('R08', 'draftAgreement', { cycleId: cycle.id });
  const adoption = { id: draft.id, meetingId: meetings.two, byResidents: true, byPoliticians: true };
  await a.blocks('R09', 'adoptAgreement', adoption, draft.missing);
  await a.refuses('R08', 'updateAgreementDraft', { id: draft.id, expectations: 'Likevel noe' });
  const amended = { agreementId: draft.agreement.id };
  await carryOut('amendAgreement', amended);
  await a.refuses('R08', 'amendAgreement', amended);
}
