import type { Prisma } from '@naerhjul/prisma/generated/client.ts';

interface Ids {
  readonly in: string[];
}

interface Seen {
  readonly cycle: Prisma.CycleWhereInput;
  readonly meeting: Prisma.MeetingWhereInput;
  /** What is published, or concerns an own committee. */
  readonly orOwn: (published: object, concerns: object) => object;
  /** What is a part of an own committee's year. */
  readonly own: { readonly cycle: { readonly committeeId: Ids } };
  /** The own committees. */
  readonly theirs: Ids;
  /** The municipalities that they are committees of. */
  readonly partly: Ids;
}

const NONE = { id: { in: [] } };

/** What an actor may see of the concepts of the year's work: what is published, or concerns an own committee. */
export function seenOfWork({ cycle, meeting, orOwn, own, theirs, partly }: Seen) {
  const ownMeeting = { meeting: { committees: { some: own } } };
  const announced: Prisma.MeetingWhereInput = { AND: [meeting], status: { in: ['ANNOUNCED', 'HELD'] } };
  const agendaItem: Prisma.AgendaItemWhereInput = orOwn({ isPublic: true, meeting: announced }, ownMeeting);
  const dialogue: Prisma.DialogueWhereInput = { cycle };
  const finding: Prisma.FindingWhereInput = orOwn({ dialogue: { status: 'COMPLETED', cycle } }, { dialogue: own });
  const exchange: Prisma.ExchangeWhereInput = orOwn({ status: { not: 'PLANNING' } }, { invitations: { some: own } });
  const mayorVisit: Prisma.MayorVisitWhereInput = orOwn({ status: { in: ['CONFIRMED', 'HELD'] }, cycle }, own);
  const aCase: Prisma.CaseWhereInput = orOwn(
    { isPublic: true },
    { OR: [{ leadCommitteeId: theirs }, { partners: { some: { committeeId: theirs } } }] },
  );
  const priority: Prisma.PriorityWhereInput = { case: aCase, cycle };
  const workingGroup: Prisma.WorkingGroupWhereInput = orOwn({ status: { not: 'FORMING' } }, { committeeId: theirs });
  const agreementVersion: Prisma.AgreementVersionWhereInput = orOwn(
    { status: { not: 'DRAFT' }, agreement: { cycle } },
    { agreement: own },
  );
  const agreementItem: Prisma.AgreementItemWhereInput = { agreementVersion, case: aCase };
  const evaluation: Prisma.EvaluationWhereInput = orOwn({ status: { not: 'DRAFT' } }, own);
  const ownSeat = { some: { seat: { committeeId: theirs } } };
  // Who sits nowhere yet is found by those who may give them a seat.
  const ownPerson: Prisma.PersonWhereInput = {
    OR: [
      { memberships: ownSeat },
      { deputyFor: ownSeat },
      { candidacies: { some: { electionRound: own } } },
      {
        municipalityId: partly,
        memberships: { none: {} },
        deputyFor: { none: {} },
        candidacies: { none: {} },
      },
    ],
  };
  return {
    seat: {} satisfies Prisma.SeatWhereInput,
    membership: {} satisfies Prisma.MembershipWhereInput,
    office: {} satisfies Prisma.OfficeWhereInput,
    caseTheme: {} satisfies Prisma.CaseThemeWhereInput,
    caseStatus: {} satisfies Prisma.CaseStatusWhereInput,
    person: orOwn(
      { OR: [{ memberships: { some: {} } }, { deputyFor: { some: {} } }] },
      ownPerson,
    ) satisfies Prisma.PersonWhereInput,
    personContact: orOwn(NONE, { person: ownPerson }) satisfies Prisma.PersonContactWhereInput,
    consent: orOwn(NONE, { person: ownPerson }) satisfies Prisma.ConsentWhereInput,
    agendaItem,
    agendaItemFinding: { agendaItem, finding } satisfies Prisma.AgendaItemFindingWhereInput,
    minutes: orOwn({ publishedAt: { not: null }, meeting }, ownMeeting) satisfies Prisma.MinutesWhereInput,
    attendance: orOwn(NONE, ownMeeting) satisfies Prisma.AttendanceWhereInput,
    training: orOwn(NONE, own) satisfies Prisma.TrainingWhereInput,
    trainingParticipant: orOwn(NONE, { training: own }) satisfies Prisma.TrainingParticipantWhereInput,
    dialogue,
    dialogueResponsible: { dialogue } satisfies Prisma.DialogueResponsibleWhereInput,
    dialogueActivity: { dialogue } satisfies Prisma.DialogueActivityWhereInput,
    finding,
    findingQuestion: { finding } satisfies Prisma.FindingQuestionWhereInput,
    exchange,
    exchangeInvitation: { exchange, cycle } satisfies Prisma.ExchangeInvitationWhereInput,
    goodExample: orOwn({ isPublic: true }, { committeeId: theirs }) satisfies Prisma.GoodExampleWhereInput,
    mayorVisit,
    mayorVisitParticipant: { visit: mayorVisit } satisfies Prisma.MayorVisitParticipantWhereInput,
    case: aCase,
    casePartner: { case: aCase } satisfies Prisma.CasePartnerWhereInput,
    caseFinding: { case: aCase, finding } satisfies Prisma.CaseFindingWhereInput,
    caseCycle: { case: aCase, cycle } satisfies Prisma.CaseCycleWhereInput,
    caseStatusEvent: { case: aCase } satisfies Prisma.CaseStatusEventWhereInput,
    priority,
    assignment: { priority } satisfies Prisma.AssignmentWhereInput,
    caseAdvice: { case: aCase } satisfies Prisma.CaseAdviceWhereInput,
    workingGroup,
    workingGroupCase: { workingGroup, case: aCase } satisfies Prisma.WorkingGroupCaseWhereInput,
    workingGroupMember: { workingGroup } satisfies Prisma.WorkingGroupMemberWhereInput,
    workingGroupActor: { workingGroup } satisfies Prisma.WorkingGroupActorWhereInput,
    outsideActor: orOwn(
      { workingGroups: { some: { workingGroup } } },
      { OR: [{ workingGroups: { some: { workingGroup } } }, { municipalityId: partly, workingGroups: { none: {} } }] },
    ) satisfies Prisma.OutsideActorWhereInput,
    agreement: orOwn(
      { cycle, versions: { some: { status: { not: 'DRAFT' } } } },
      own,
    ) satisfies Prisma.AgreementWhereInput,
    agreementVersion,
    agreementItem,
    agreementAssignment: { agreementItem } satisfies Prisma.AgreementAssignmentWhereInput,
    ruleOverride: orOwn(NONE, own) satisfies Prisma.RuleOverrideWhereInput,
    settlement: orOwn({ cycle: { status: 'CLOSED' }, case: aCase }, own) satisfies Prisma.SettlementWhereInput,
    evaluation,
    evaluationContribution: { evaluation } satisfies Prisma.EvaluationContributionWhereInput,
    annualReport: orOwn({ status: { not: 'DRAFT' } }, own) satisfies Prisma.AnnualReportWhereInput,
    electionRound: orOwn({ status: 'HELD', cycle }, own) satisfies Prisma.ElectionRoundWhereInput,
    candidacy: orOwn(NONE, { electionRound: own }) satisfies Prisma.CandidacyWhereInput,
  };
}
