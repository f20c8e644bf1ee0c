import type { Prisma } from '@naerhjul/prisma/generated/client.ts';

type OrOwn = <Where extends object>(
  published: Where,
) => object | Where | { OR: (Where | { municipalityId: { in: string[] } })[] };

const NONE = { id: { in: [] } };

/** What an actor may see of the concepts of the year's work: what is published, or an own municipality's. */
export function seenOfWork(cycle: Prisma.CycleWhereInput, orOwn: OrOwn) {
  const meeting: Prisma.MeetingWhereInput = { committees: { some: { cycle } } };
  const announced: Prisma.MeetingWhereInput = { AND: [meeting], status: { in: ['ANNOUNCED', 'HELD'] } };
  const agendaItem: Prisma.AgendaItemWhereInput = orOwn({ isPublic: true, meeting: announced });
  const dialogue: Prisma.DialogueWhereInput = { cycle };
  const finding: Prisma.FindingWhereInput = orOwn({ dialogue: { status: 'COMPLETED' as const, cycle } });
  const exchange: Prisma.ExchangeWhereInput = orOwn({ status: { not: 'PLANNING' as const } });
  const mayorVisit: Prisma.MayorVisitWhereInput = orOwn({
    status: { in: ['CONFIRMED' as const, 'HELD' as const] },
    cycle,
  });
  const aCase: Prisma.CaseWhereInput = orOwn({ isPublic: true });
  const priority: Prisma.PriorityWhereInput = { case: aCase, cycle };
  const workingGroup: Prisma.WorkingGroupWhereInput = orOwn({ status: { not: 'FORMING' as const } });
  const agreementVersion: Prisma.AgreementVersionWhereInput = orOwn({
    status: { not: 'DRAFT' as const },
    agreement: { cycle },
  });
  const agreementItem: Prisma.AgreementItemWhereInput = { agreementVersion, case: aCase };
  const evaluation: Prisma.EvaluationWhereInput = orOwn({ status: { not: 'DRAFT' as const } });
  return {
    seat: {} satisfies Prisma.SeatWhereInput,
    membership: {} satisfies Prisma.MembershipWhereInput,
    office: {} satisfies Prisma.OfficeWhereInput,
    caseTheme: {} satisfies Prisma.CaseThemeWhereInput,
    caseStatus: {} satisfies Prisma.CaseStatusWhereInput,
    person: orOwn({
      OR: [{ memberships: { some: {} } }, { deputyFor: { some: {} } }],
    }) satisfies Prisma.PersonWhereInput,
    personContact: orOwn(NONE) satisfies Prisma.PersonContactWhereInput,
    consent: orOwn(NONE) satisfies Prisma.ConsentWhereInput,
    agendaItem,
    agendaItemFinding: { agendaItem, finding } satisfies Prisma.AgendaItemFindingWhereInput,
    minutes: orOwn({ publishedAt: { not: null }, meeting }) satisfies Prisma.MinutesWhereInput,
    attendance: orOwn(NONE) satisfies Prisma.AttendanceWhereInput,
    training: orOwn(NONE) satisfies Prisma.TrainingWhereInput,
    trainingParticipant: orOwn(NONE) satisfies Prisma.TrainingParticipantWhereInput,
    dialogue,
    dialogueResponsible: { dialogue } satisfies Prisma.DialogueResponsibleWhereInput,
    dialogueActivity: { dialogue } satisfies Prisma.DialogueActivityWhereInput,
    finding,
    findingQuestion: { finding } satisfies Prisma.FindingQuestionWhereInput,
    exchange,
    exchangeInvitation: { exchange, cycle } satisfies Prisma.ExchangeInvitationWhereInput,
    goodExample: orOwn({ isPublic: true }) satisfies Prisma.GoodExampleWhereInput,
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
    outsideActor: orOwn({ workingGroups: { some: { workingGroup } } }) satisfies Prisma.OutsideActorWhereInput,
    agreement: orOwn({
      cycle,
      versions: { some: { status: { not: 'DRAFT' as const } } },
    }) satisfies Prisma.AgreementWhereInput,
    agreementVersion,
    agreementItem,
    agreementAssignment: { agreementItem } satisfies Prisma.AgreementAssignmentWhereInput,
    ruleOverride: orOwn(NONE) satisfies Prisma.RuleOverrideWhereInput,
    settlement: orOwn({ cycle: { status: 'CLOSED' as const }, case: aCase }) satisfies Prisma.SettlementWhereInput,
    evaluation,
    evaluationContribution: { evaluation } satisfies Prisma.EvaluationContributionWhereInput,
    annualReport: orOwn({ status: { not: 'DRAFT' as const } }) satisfies Prisma.AnnualReportWhereInput,
    electionRound: orOwn({ status: 'HELD' as const, cycle }) satisfies Prisma.ElectionRoundWhereInput,
    candidacy: orOwn(NONE) satisfies Prisma.CandidacyWhereInput,
  };
}
