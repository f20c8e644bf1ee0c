import type { Chain, Edits, Entity, Make } from './chain.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const moment = (text: string) => new Date(text);

/** The columns that a row of this concept has in common with the chain it belongs to. */
const of = (chain: Chain, entity: Entity): { id: string; municipalityId: string } => ({
  id: chain[entity],
  municipalityId: chain.Municipality,
});

/** Makes the row of a concept about agreements and closing in a chain that has those it rests on. */
export const MAKE_CLOSING = {
  Agreement: (db, c) => db.agreement.create({ data: { ...of(c, 'Agreement'), cycleId: c.Cycle } }),
  AgreementVersion: (db, c) =>
    db.agreementVersion.create({
      data: {
        ...of(c, 'AgreementVersion'),
        agreementId: c.Agreement,
        regulationId: c.Regulation,
        meetingId: c.Meeting,
        number: 1,
      },
    }),
  AgreementItem: (db, c) =>
    db.agreementItem.create({
      data: {
        ...of(c, 'AgreementItem'),
        agreementVersionId: c.AgreementVersion,
        caseId: c.Case,
        rank: 1,
        title: 'Fartsdumper i Åsveien',
      },
    }),
  AgreementAssignment: (db, c) =>
    db.agreementAssignment.create({
      data: {
        ...of(c, 'AgreementAssignment'),
        agreementItemId: c.AgreementItem,
        personId: c.Person,
        workingGroupId: c.WorkingGroup,
        outsideActorId: c.OutsideActor,
        task: 'Ringe velforeningen',
      },
    }),
  RuleOverride: (db, c) =>
    db.ruleOverride.create({
      data: {
        ...of(c, 'RuleOverride'),
        cycleId: c.Cycle,
        rule: 'R02',
        reason: 'Streik',
        decidedOn: day('2026-11-20'),
        actor: 'staff:test',
      },
    }),
  Settlement: (db, c) =>
    db.settlement.create({
      data: {
        ...of(c, 'Settlement'),
        cycleId: c.Cycle,
        caseId: c.Case,
        statusId: c.CaseStatus,
        outcome: 'CARRIED_OVER',
        settledOn: day('2026-11-20'),
        caseNumber: '2026-001',
        caseTitle: 'Fartsdumper i Åsveien',
        category: 'RAISED',
        statusLabel: 'Tatt opp',
      },
    }),
  Evaluation: (db, c) =>
    db.evaluation.create({ data: { ...of(c, 'Evaluation'), cycleId: c.Cycle, level: 'COMMITTEE', year: 2026 } }),
  EvaluationContribution: (db, c) =>
    db.evaluationContribution.create({
      data: {
        ...of(c, 'EvaluationContribution'),
        evaluationId: c.Evaluation,
        cycleId: c.Cycle,
        meetingId: c.Meeting,
        givenBy: 'RESIDENTS',
        givenOn: day('2026-11-10'),
        text: 'Vi ble hørt',
      },
    }),
  AnnualReport: (db, c) =>
    db.annualReport.create({
      data: {
        ...of(c, 'AnnualReport'),
        cycleId: c.Cycle,
        year: 2026,
        facts: { meetings: 4 },
        generatedAt: moment('2026-11-20T12:00:00Z'),
      },
    }),
  ElectionRound: (db, c) =>
    db.electionRound.create({
      data: { ...of(c, 'ElectionRound'), cycleId: c.Cycle, meetingId: c.Meeting, termStartsOn: day('2027-01-01') },
    }),
  Membership: (db, c) =>
    db.membership.create({
      data: {
        ...of(c, 'Membership'),
        seatId: c.Seat,
        personId: c.Person,
        electionRoundId: c.ElectionRound,
        startsOn: day('2025-01-01'),
      },
    }),
  Attendance: (db, c) =>
    db.attendance.create({
      data: { ...of(c, 'Attendance'), meetingId: c.Meeting, membershipId: c.Membership, presence: 'PRESENT' },
    }),
  Candidacy: (db, c) =>
    db.candidacy.create({
      data: { ...of(c, 'Candidacy'), electionRoundId: c.ElectionRound, personId: c.Person, seatId: c.Seat },
    }),
} satisfies Partial<Record<Entity, Make>>;

/** A change of each of these concepts' rows in one field; none for what only links two others or is only appended. */
export const EDITS_CLOSING: Edits = {
  AgreementVersion: { expectations: 'Vi møter forberedt' },
  AgreementItem: { rank: 2 },
  AgreementAssignment: { task: 'Skrive til velforeningen' },
  RuleOverride: { reason: 'Streik i kommunen' },
  Settlement: { note: 'Følges opp' },
  Evaluation: { summary: 'Et godt år' },
  EvaluationContribution: { text: 'Vi ble hørt og sett' },
  AnnualReport: { foreword: 'Et godt år' },
  ElectionRound: { termEndsOn: day('2028-12-31') },
  Membership: { party: 'Bydelslista' },
  Attendance: { presence: 'ABSENT' },
  Candidacy: { votes: 12 },
};
