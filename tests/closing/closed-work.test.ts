import { expect, it } from 'vitest';
import { holdMeetings, SET_ASIDE } from '../testkit/given-closing.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

const reason = 'Angret';

it('refuses to change the work of a closed year, and leaves no trace', async () => {
  const here = await world({ now: '2026-01-10T12:00:00Z' });
  const { givenYear, givenDialogue, givenFinding, givenCase, givenMember, carryOut, refusalOf, at } = here;
  const [cycle, without] = await givenYear(2026, { size: 2 });
  if (!cycle || !without) throw new Error('no year was opened');
  const committeeId = cycle.committee.id;
  const { person } = await givenMember({ committeeId });
  const dialogue = await givenDialogue(cycle.id);
  const activity = await carryOut('addDialogueActivity', { dialogueId: dialogue.id, method: 'OPEN_MEETING' });
  const finding = await givenFinding(dialogue.id);
  const aCase = await givenCase({ committeeId });
  const election = await carryOut('planElection', { cycleId: cycle.id, termStartsOn: '2027-01-01' });
  const draft = await carryOut('draftAgreement', { cycleId: cycle.id });
  const evaluation = await carryOut('startEvaluation', { cycleId: cycle.id });
  const exchange = await carryOut('planExchange', {
    municipality: here.municipality.number,
    track: 'RESIDENTS',
    need: 'Lære av andres ungdomsklubb',
    hostCycleId: cycle.id,
    invitedCycleIds: [without.id],
  });
  await holdMeetings(here, cycle, 2);
  at('2027-01-10');
  for (const { id } of [cycle, without]) await carryOut('closeCycle', { cycleId: id, overrides: SET_ASIDE });
  const meetingId = meetingIn(phaseOf(cycle, 3)).id;
  for (const [verb, input] of [
    ['planDialogue', { cycleId: without.id }],
    ['updateDialogue', { id: dialogue.id, aim: 'Noe annet' }],
    ['addResponsible', { dialogueId: dialogue.id, personId: person.id, duty: 'PLAN', startsOn: '2026-02-01' }],
    ['addDialogueActivity', { dialogueId: dialogue.id, method: 'WALK' }],
    ['updateDialogueActivity', { id: activity.id, participants: 40 }],
    ['removeDialogueActivity', { id: activity.id, reason }],
    ['recordFinding', { dialogueId: dialogue.id, type: 'NEED', text: 'Flere benker' }],
    ['updateFinding', { id: finding.id, text: 'Færre benker' }],
    ['removeFinding', { id: finding.id, reason }],
    ['askAboutFinding', { findingId: finding.id, askedBy: 'POLITICIANS', question: 'Hvor?' }],
    ['carryOutDialogue', { id: dialogue.id, carriedOutOn: '2026-03-20' }],
    ['raiseCase', { leadCommitteeId: committeeId, title: 'Sak', origin: 'COMMITTEE', raisedOn: '2026-12-01' }],
    ['raiseCase', { leadCommitteeId: committeeId, title: 'Sak', origin: 'COMMITTEE', cycleId: cycle.id }],
    ['changeCaseStatus', { id: aCase.id, to: 'ACHIEVED', reason, occurredOn: '2026-12-01' }],
    ['draftAgreement', { cycleId: without.id }],
    ['updateAgreementDraft', { id: draft.id, expectations: 'Vi møter forberedt' }],
    ['discardAgreementDraft', { id: draft.id, reason }],
    ['adoptAgreement', { id: draft.id, byResidents: true, byPoliticians: true, meetingId, overrideReason: reason }],
    ['planElection', { cycleId: without.id, termStartsOn: '2027-01-01' }],
    ['updateElection', { id: election.id, termEndsOn: '2028-12-31' }],
    ['cancelElection', { id: election.id, reason }],
    ['nominate', { electionRoundId: election.id, personId: person.id }],
    ['startEvaluation', { cycleId: without.id }],
    ['contribute', { evaluationId: evaluation.id, givenBy: 'RESIDENTS', text: 'Vi ble hørt' }],
    ['summariseEvaluation', { id: evaluation.id, summary: 'Et godt år' }],
    ['updateExchange', { id: exchange.id, need: 'Lære av andres nabokafé' }],
    ['answerInvitation', { exchangeId: exchange.id, cycleId: without.id, answer: 'ACCEPTED' }],
    ['confirmExchange', { id: exchange.id }],
    ['cancelExchange', { id: exchange.id, reason }],
    ['settleCase', { cycleId: cycle.id, caseId: aCase.id, outcome: 'CARRIED_OVER' }],
    ['settleCases', { cycleId: cycle.id }],
    ['overrideRule', { cycleId: cycle.id, rule: 'R02', reason }],
  ] as const) {
    const { code, year } = await refusalOf(verb, input);
    expect({ verb, code, year }).toEqual({ verb, code: 'CYCLE_CLOSED', year: 2026 });
  }
});
