import { phaseOf } from '../testkit/given.ts';
import type { Verb } from '../testkit/verbs.ts';
import type { ClosedYear } from './closed-year.ts';

type Calls = readonly (readonly [Verb, Readonly<Record<string, unknown>>])[];

const reason = 'Angret';

/** What would change a closed year, of every verb that could. */
export function refusedInClosed(y: ClosedYear): Calls {
  const [cycleId, committeeId, personId] = [y.cycle.id, y.committeeId, y.person.id];
  const { id: caseId } = y.aCase;
  const dialogueId = y.dialogue.id;
  const phaseId = phaseOf(y.cycle, 5).id;
  return [
    ['addPhase', { cycleId, kind: 'OTHER', title: { nb: 'Fest' }, window: { kind: 'RANGE', months: [6] }, reason }],
    ['changePhase', { id: phaseId, title: { nb: 'Folkemøte' }, reason }],
    ['chooseOptionalPhase', { id: phaseId, choice: 'DECLINED' }],
    ['datePhase', { id: phaseId, startsOn: '2026-10-02' }],
    ['signOffPhase', { id: phaseId, doneOn: '2026-10-05' }],
    ['skipPhase', { id: phaseId, reason }],
    ['resumePhase', { id: phaseId, reason }],
    ['removePhase', { id: y.added.id, reason }],
    ['planMeeting', { kind: 'EXTRA', committees: [{ cycleId }] }],
    ['dateMeeting', { id: y.third, startsAt: '2026-09-08T16:00:00Z' }],
    ['clearMeetingDate', { id: y.second }],
    ['moveMeeting', { id: y.second, startsAt: '2026-05-19T17:00:00Z', reason }],
    ['announceMeeting', { id: y.second }],
    ['holdMeeting', { id: y.second }],
    ['cancelMeeting', { id: y.third, reason }],
    ['reopenMeeting', { id: y.extra.id, reason }],
    ['updateMeeting', { id: y.third, place: 'Skolen' }],
    ['removeMeeting', { id: y.third, reason }],
    ['addAgendaItem', { meetingId: y.third, kind: 'OTHER', title: 'Nytt' }],
    ['prefillAgenda', { meetingId: y.third }],
    ['updateAgendaItem', { id: y.agenda.id, title: 'Annet' }],
    ['moveAgendaItem', { id: y.agenda.id, position: 1 }],
    ['finishAgendaItem', { id: y.agenda.id, status: 'TREATED' }],
    ['reopenAgendaItem', { id: y.agenda.id, reason }],
    ['removeAgendaItem', { id: y.agenda.id, reason }],
    ['recordAttendance', { meetingId: y.first, entries: [{ membershipId: y.membership.id, presence: 'PRESENT' }] }],
    ['recordTraining', { cycleId, heldOn: '2026-01-10', subjects: ['PARTICIPATION'] }],
    ['updateTraining', { id: y.training.id, participantIds: [personId] }],
    ['removeTraining', { id: y.training.id, reason }],
    ['planDialogue', { cycleId: y.without.id }],
    ['updateDialogue', { id: dialogueId, aim: 'Noe annet' }],
    ['carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-03-20' }],
    ['completeDialogue', { id: dialogueId }],
    ['reopenDialogue', { id: dialogueId, reason }],
    ['addResponsible', { dialogueId, personId, duty: 'CARRY_OUT', startsOn: '2026-02-01' }],
    ['removeResponsible', { id: y.responsible.id, reason }],
    ['addDialogueActivity', { dialogueId, method: 'WALK' }],
    ['updateDialogueActivity', { id: y.activity.id, participants: 40 }],
    ['removeDialogueActivity', { id: y.activity.id, reason }],
    ['recordFinding', { dialogueId, type: 'NEED', text: 'Flere benker' }],
    ['updateFinding', { id: y.finding.id, text: 'Færre benker' }],
    ['removeFinding', { id: y.finding.id, reason }],
    ['askAboutFinding', { findingId: y.finding.id, askedBy: 'POLITICIANS', question: 'Når?' }],
    ['answerQuestion', { id: y.question.id, answer: 'Her' }],
    ['removeQuestion', { id: y.question.id, reason }],
    ['raiseCase', { leadCommitteeId: committeeId, title: 'Sak', origin: 'COMMITTEE', raisedOn: '2026-12-01' }],
    ['raiseCase', { leadCommitteeId: committeeId, title: 'Sak', origin: 'COMMITTEE', cycleId }],
    ['changeCaseStatus', { id: caseId, to: 'ACHIEVED', reason, occurredOn: '2026-12-01' }],
    ['prioritiseCase', { caseId: y.other.id, cycleId, decidedOn: '2026-12-01' }],
    ['updatePriority', { id: y.priority.id, wayOfWorking: 'INDIVIDUAL' }],
    ['reorderPriorities', { cycleId, caseIds: [caseId] }],
    ['dropPriority', { id: y.priority.id, reason }],
    ['assign', { priorityId: y.priority.id, task: 'Skrive', assignee: 'Kari' }],
    ['updateAssignment', { id: y.assignment.id, task: 'Skrive' }],
    ['finishAssignment', { id: y.assignment.id }],
    ['removeAssignment', { id: y.assignment.id, reason }],
    ['giveAdvice', { caseId, text: 'Vent', cycleId }],
    ['giveAdvice', { caseId, text: 'Vent', givenOn: '2026-12-01' }],
    ['giveAdvice', { caseId, text: 'Vent', meetingId: y.first }],
    ['removeAdvice', { id: y.advice.id, reason }],
    ['draftAgreement', { cycleId: y.without.id }],
    ['updateAgreementDraft', { id: y.draft.id, expectations: 'Vi møter forberedt' }],
    ['refreshAgreementDraft', { id: y.draft.id }],
    ['discardAgreementDraft', { id: y.draft.id, reason }],
    ['updateAgreementItem', { id: y.item?.id, title: 'Annet' }],
    ['addAgreementAssignment', { agreementItemId: y.item?.id, task: 'Skrive', assignee: 'Kari' }],
    ['removeAgreementAssignment', { id: y.agreed.id, reason }],
    ['adoptAgreement', { id: y.draft.id, byResidents: true, byPoliticians: true, meetingId: y.second }],
    ['amendAgreement', { agreementId: y.draft.agreement.id }],
    ['planExchange', exchangeOf(y)],
    ['updateExchange', { id: y.exchange.id, need: 'Lære av andres nabokafé' }],
    ['inviteToExchange', { exchangeId: y.exchange.id, cycleId: y.next.id }],
    ['answerInvitation', { exchangeId: y.exchange.id, cycleId: y.without.id, answer: 'ACCEPTED' }],
    ['confirmExchange', { id: y.exchange.id }],
    ['carryOutExchange', { id: y.exchange.id, actualOn: '2026-10-08' }],
    ['cancelExchange', { id: y.exchange.id, reason }],
    ['reopenExchange', { id: y.exchange.id, reason }],
    ['planVisit', { cycleId }],
    ['updateVisit', { id: y.visit.id, place: 'Skolen' }],
    ['confirmVisit', { id: y.visit.id, overrideReason: reason }],
    ['holdVisit', { id: y.visit.id }],
    ['cancelVisit', { id: y.visit.id, reason }],
    ['reopenVisit', { id: y.visit.id, reason }],
    ['planElection', { cycleId: y.without.id, termStartsOn: '2027-01-01' }],
    ['updateElection', { id: y.election.id, termEndsOn: '2028-12-31' }],
    ['holdElection', heldElection(y)],
    ['cancelElection', { id: y.election.id, reason }],
    ['nominate', { electionRoundId: y.election.id, personId }],
    ['withdrawCandidacy', { id: y.candidacy.id }],
    ['startEvaluation', { cycleId: y.without.id }],
    ['contribute', { evaluationId: y.evaluation.id, givenBy: 'RESIDENTS', text: 'Vi ble hørt' }],
    ['updateContribution', { id: y.contribution.id, text: 'Vi ble ikke hørt' }],
    ['removeContribution', { id: y.contribution.id, reason }],
    ['summariseEvaluation', { id: y.evaluation.id, summary: 'Et godt år' }],
    ['settleCase', { cycleId, caseId, outcome: 'CARRIED_OVER' }],
    ['settleCases', { cycleId }],
    ['unsettleCase', { id: y.settlement?.id, reason }],
    ['overrideRule', { cycleId, rule: 'R02', reason }],
    ['withdrawOverride', { id: y.override.id, reason }],
    ['writeMinutes', { meetingId: y.first, text: 'Noe annet', reason, expectedVersion: 2 }],
    ['writeMinutes', { meetingId: y.third, text: 'Møtet ble ikke holdt' }],
  ];
}

const exchangeOf = ({ here, cycle, without }: ClosedYear) => ({
  municipality: here.municipality.number,
  track: 'POLITICIANS',
  need: 'Møtes',
  hostCycleId: cycle.id,
  invitedCycleIds: [without.id],
});

const heldElection = ({ election, candidacy }: ClosedYear) => ({
  id: election.id,
  heldOn: '2026-11-10',
  results: [{ candidacyId: candidacy.id, elected: true }],
});

/** What stays open by design once a year is closed: the last minutes, the treatment of its papers, and the cases' own lives. */
export const STAYS_OPEN = [
  'writeMinutes',
  'approveMinutes',
  'publishMinutes',
  'unpublishMinutes',
  'generateAnnualReport',
  'writeForeword',
  'submitAnnualReport',
  'treatAnnualReport',
  'submitEvaluation',
  'treatEvaluation',
  'recordGoodExample',
  'updateGoodExample',
  'publishGoodExample',
  'unpublishGoodExample',
  'removeGoodExample',
  'linkFindings',
  'unlinkFinding',
  'correctCaseStatusEvent',
  'carryCase',
] as const satisfies readonly Verb[];

/** Verbs of the closing itself; they are refused as moves of the year, or change nothing. */
export const MOVES_OF_YEAR = ['closeCycle', 'unpublishCycle', 'openCycle', 'openYear', 'planYear'] as const;

/** Verbs on what belongs to no year: registers, the wheel, people and seats, cases, working groups, the municipality's papers. */
export const OF_NO_YEAR: readonly RegExp[] = [
  /Municipality$|SchoolHoliday$|District$|Coordinator$|Committee$|Regulation$/,
  /Wheel$|WheelVersion$|PhaseTemplate$|CaseTheme$|^updateCaseStatus$/,
  /Person$|Contact$|Consent$|Seat$|Membership$|Deputy$|Office$|^appointOfficer$/,
  /^(update|publish|unpublish|share|unshare)Case$|^changeCaseLead$|^changeCaseStatuses$|^(date|announce)Meetings$|^clearMeetingDates$/,
  /WorkingGroup$|OutsideActor$/,
  /Role$|Grant$|User$|Session$|Sessions$|ApiClient$|ApiKey$|MaskinportenConsumer$|Everywhere$|View$|Webhook$|WebhookSecret$|Delivery$|Deliveries$/,
  /CalendarAddress$|^registerDocuments$/,
  /^startSchemeEvaluation$|^generateCollatedReport$|Retention$/,
  // They refuse row by row.
  /^import(Members|Meetings|Cases)$/,
];
