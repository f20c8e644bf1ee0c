import { AgendaItem, AgendaItemFinding } from './agenda.ts';
import { Agreement, AgreementVersion } from './agreement.ts';
import { AgreementAssignment, AgreementItem } from './agreement-item.ts';
import { Attendance } from './attendance.ts';
import { Case, CaseFinding, CasePartner } from './case.ts';
import { CaseCycle } from './case-cycle.ts';
import { Committee, CommitteeName } from './committee.ts';
import { Cycle } from './cycle.ts';
import { Dialogue, DialogueActivity, DialogueResponsible } from './dialogue.ts';
import { District, DistrictName } from './district.ts';
import { Candidacy, ElectionRound } from './election.ts';
import { Evaluation, EvaluationContribution } from './evaluation.ts';
import { Exchange, ExchangeInvitation } from './exchange.ts';
import { Finding, FindingQuestion } from './finding.ts';
import { MayorVisit, MayorVisitParticipant } from './mayor-visit.ts';
import { Meeting, MeetingMove } from './meeting.ts';
import { MeetingCommittee } from './meeting-committee.ts';
import { Minutes } from './minutes.ts';
import { SchoolHoliday } from './municipality.ts';
import { byDay, byDayIfAny, byNumber, byText, partList } from './part-list.ts';
import { Consent, Person, PersonContact } from './person.ts';
import { Phase, PhaseMove } from './phase.ts';
import { Assignment, CaseAdvice, Priority } from './priority.ts';
import { Membership } from './seat.ts';
import { RuleOverride } from './settlement.ts';
import { Training, TrainingParticipant } from './training.ts';
import { PhaseTemplate, Responsibility, Theme, Wheel, WheelVersion } from './wheel.ts';
import {
  OutsideActor,
  WorkingGroup,
  WorkingGroupActor,
  WorkingGroupCase,
  WorkingGroupMember,
} from './working-group.ts';

// What is read as a part of something else has a list of its own too, for those who copy what has changed.

partList('schoolHolidays', SchoolHoliday, { what: 'school holidays', of: {}, by: [byDay('firstOn')] });
partList('districtNames', DistrictName, {
  what: 'names of districts',
  of: { districtId: District },
  by: [byDay('validFrom')],
});
partList('committeeNames', CommitteeName, {
  what: 'names of committees',
  of: { committeeId: Committee, districtId: District },
  by: [byNumber('number'), byDay('validFrom')],
});

partList('wheelVersions', WheelVersion, {
  what: 'versions of wheels',
  of: { wheelId: Wheel },
  by: [byNumber('number')],
});
partList('phaseTemplates', PhaseTemplate, {
  what: 'phases of wheels',
  of: { wheelVersionId: WheelVersion },
  by: [byNumber('position')],
});
partList('themes', Theme, {
  what: 'main themes of phases',
  of: { phaseTemplateId: PhaseTemplate },
  by: [byNumber('position')],
});
partList('responsibilities', Responsibility, {
  what: 'duties in phases, and whose they are',
  of: { phaseTemplateId: PhaseTemplate },
  by: [byNumber('position')],
});
partList('phaseMoves', PhaseMove, { what: 'moves of phases', of: { phaseId: Phase }, by: [byDay('movedAt')] });
partList('ruleOverrides', RuleOverride, {
  what: 'rules set aside',
  of: { cycleId: Cycle },
  by: [byText('rule'), byDay('decidedOn')],
});

partList('meetingCommittees', MeetingCommittee, {
  what: "committees' parts in meetings",
  of: { meetingId: Meeting, cycleId: Cycle },
});
partList('meetingMoves', MeetingMove, {
  what: 'moves of meetings',
  of: { meetingId: Meeting },
  by: [byDay('movedAt')],
});
partList('agendaItemFindings', AgendaItemFinding, {
  what: 'findings on agendas',
  of: { agendaItemId: AgendaItem, findingId: Finding },
});
partList('minutes', Minutes, {
  what: 'minutes of meetings',
  of: { meetingId: Meeting },
  by: [byDayIfAny('publishedAt')],
});
partList('attendances', Attendance, {
  what: 'attendances at meetings',
  of: { meetingId: Meeting, membershipId: Membership },
});
partList('trainingParticipants', TrainingParticipant, {
  what: 'people whom trainings reached',
  of: { trainingId: Training, personId: Person },
});
partList('personContacts', PersonContact, {
  what: 'private data of people, whose reading is noted in the audit,',
  of: { personId: Person },
});
partList('consents', Consent, { what: 'consents', of: { personId: Person }, by: [byDay('givenOn')] });
partList('candidacies', Candidacy, {
  what: 'candidacies',
  of: { electionRoundId: ElectionRound, personId: Person },
});

partList('dialogueActivities', DialogueActivity, {
  what: 'activities of dialogues',
  of: { dialogueId: Dialogue },
  by: [byDayIfAny('heldOn')],
});
partList('dialogueResponsibles', DialogueResponsible, {
  what: 'people responsible for dialogues',
  of: { dialogueId: Dialogue, personId: Person },
  by: [byDay('startsOn')],
});
partList('findingQuestions', FindingQuestion, {
  what: 'questions about findings, with their answers',
  of: { findingId: Finding },
});
partList('exchangeInvitations', ExchangeInvitation, {
  what: 'invitations to exchanges',
  of: { exchangeId: Exchange, cycleId: Cycle },
});
partList('mayorVisitParticipants', MayorVisitParticipant, {
  what: 'residents who meet the mayor',
  of: { visitId: MayorVisit, personId: Person },
});

partList('casePartners', CasePartner, {
  what: 'committees that share cases',
  of: { caseId: Case, committeeId: Committee },
});
partList('caseFindings', CaseFinding, {
  what: 'findings that cases rest on',
  of: { caseId: Case, findingId: Finding },
});
partList('caseCycles', CaseCycle, { what: 'years of cases', of: { caseId: Case, cycleId: Cycle } });
partList('caseAdvices', CaseAdvice, {
  what: 'pieces of advice on cases',
  of: { caseId: Case },
  by: [byDay('givenOn')],
});
partList('assignments', Assignment, {
  what: 'assignments of prioritised cases',
  of: { priorityId: Priority },
  by: [byDayIfAny('dueOn')],
});
partList('workingGroupCases', WorkingGroupCase, {
  what: 'cases of working groups',
  of: { workingGroupId: WorkingGroup, caseId: Case },
});
partList('workingGroupMembers', WorkingGroupMember, {
  what: 'members of working groups',
  of: { workingGroupId: WorkingGroup, personId: Person },
});
partList('workingGroupActors', WorkingGroupActor, {
  what: 'outside actors in working groups',
  of: { workingGroupId: WorkingGroup, outsideActorId: OutsideActor },
});

partList('agreementVersions', AgreementVersion, {
  what: 'versions of agreements',
  of: { agreementId: Agreement },
  by: [byNumber('number')],
});
partList('agreementItems', AgreementItem, {
  what: 'cases in agreements',
  of: { agreementVersionId: AgreementVersion, caseId: Case },
  by: [byNumber('rank')],
});
partList('agreementAssignments', AgreementAssignment, {
  what: 'assignments in agreements',
  of: { agreementItemId: AgreementItem },
  by: [byDayIfAny('dueOn')],
});
partList('evaluationContributions', EvaluationContribution, {
  what: 'contributions to evaluations',
  of: { evaluationId: Evaluation },
  by: [byDay('givenOn')],
});
