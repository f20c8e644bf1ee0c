import type { Chain, Edits, Entity, Make } from './chain.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const moment = (text: string) => new Date(text);

/** The columns that a row of this concept has in common with the chain it belongs to. */
const of = (chain: Chain, entity: Entity): { id: string; municipalityId: string } => ({
  id: chain[entity],
  municipalityId: chain.Municipality,
});

/** Makes the row of a concept about findings, cases and priorities in a chain that has those it rests on. */
export const MAKE_CASES = {
  CaseTheme: (db, c) => db.caseTheme.create({ data: { ...of(c, 'CaseTheme'), nameNb: 'Trafikksikkerhet' } }),
  Finding: (db, c) =>
    db.finding.create({
      data: {
        ...of(c, 'Finding'),
        dialogueId: c.Dialogue,
        activityId: c.DialogueActivity,
        themeId: c.CaseTheme,
        type: 'NEED',
        text: 'Det mangler et møtested for ungdom',
      },
    }),
  FindingQuestion: (db, c) =>
    db.findingQuestion.create({
      data: {
        ...of(c, 'FindingQuestion'),
        findingId: c.Finding,
        meetingId: c.Meeting,
        askedBy: 'POLITICIANS',
        question: 'Hvor mange gjelder det?',
      },
    }),
  CaseStatus: (db, c) =>
    db.caseStatus.create({
      data: { ...of(c, 'CaseStatus'), code: `KODE_${c.nth}`, category: 'RAISED', position: 1, labelNb: 'Tatt opp' },
    }),
  Case: (db, c) =>
    db.case.create({
      data: {
        ...of(c, 'Case'),
        leadCommitteeId: c.Committee,
        statusId: c.CaseStatus,
        themeId: c.CaseTheme,
        year: 2026,
        serial: c.nth,
        number: `2026-${c.nth}`,
        title: 'Fartsdumper i Åsveien',
        origin: 'COMMITTEE',
        raisedOn: day('2026-01-20'),
      },
    }),
  AgendaItem: (db, c) =>
    db.agendaItem.create({
      data: {
        ...of(c, 'AgendaItem'),
        meetingId: c.Meeting,
        themeId: c.Theme,
        caseId: c.Case,
        dialogueId: c.Dialogue,
        position: 1,
        kind: 'OTHER',
        title: 'Eventuelt',
      },
    }),
  AgendaItemFinding: (db, c) =>
    db.agendaItemFinding.create({
      data: { ...of(c, 'AgendaItemFinding'), agendaItemId: c.AgendaItem, findingId: c.Finding },
    }),
  GoodExample: (db, c) =>
    db.goodExample.create({
      data: {
        ...of(c, 'GoodExample'),
        committeeId: c.Committee,
        cycleId: c.Cycle,
        exchangeId: c.Exchange,
        caseId: c.Case,
        title: 'Nabokafé',
        whatWasDone: 'Kaffe hver torsdag',
        result: 'Flere kjenner naboen',
        isPublic: true,
      },
    }),
  CasePartner: (db, c) =>
    db.casePartner.create({ data: { ...of(c, 'CasePartner'), caseId: c.Case, committeeId: c.Committee } }),
  CaseFinding: (db, c) =>
    db.caseFinding.create({ data: { ...of(c, 'CaseFinding'), caseId: c.Case, findingId: c.Finding } }),
  CaseCycle: (db, c) => db.caseCycle.create({ data: { ...of(c, 'CaseCycle'), caseId: c.Case, cycleId: c.Cycle } }),
  CaseStatusEvent: (db, c) =>
    db.caseStatusEvent.create({
      data: {
        ...of(c, 'CaseStatusEvent'),
        caseId: c.Case,
        fromId: c.CaseStatus,
        toId: c.CaseStatus,
        meetingId: c.Meeting,
        seq: 1,
        occurredOn: day('2026-01-20'),
        recordedAt: moment('2026-01-20T19:00:00Z'),
        actor: 'staff:test',
        reason: 'Tatt opp i møtet',
      },
    }),
  Priority: (db, c) =>
    db.priority.create({
      data: {
        ...of(c, 'Priority'),
        caseId: c.Case,
        cycleId: c.Cycle,
        meetingId: c.Meeting,
        rank: 1,
        decidedOn: day('2026-05-12'),
      },
    }),
  CaseAdvice: (db, c) =>
    db.caseAdvice.create({
      data: {
        ...of(c, 'CaseAdvice'),
        caseId: c.Case,
        cycleId: c.Cycle,
        meetingId: c.Meeting,
        givenOn: day('2026-05-12'),
        text: 'Snakk med skolen først',
      },
    }),
  WorkingGroup: (db, c) =>
    db.workingGroup.create({ data: { ...of(c, 'WorkingGroup'), committeeId: c.Committee, name: 'Trygg skolevei' } }),
  WorkingGroupCase: (db, c) =>
    db.workingGroupCase.create({
      data: { ...of(c, 'WorkingGroupCase'), workingGroupId: c.WorkingGroup, caseId: c.Case },
    }),
  WorkingGroupMember: (db, c) =>
    db.workingGroupMember.create({
      data: { ...of(c, 'WorkingGroupMember'), workingGroupId: c.WorkingGroup, personId: c.Person },
    }),
  OutsideActor: (db, c) =>
    db.outsideActor.create({
      data: { ...of(c, 'OutsideActor'), kind: 'ORGANISATION', name: 'Åsen vel', number: c.nth, publication: 'PUBLIC' },
    }),
  Assignment: (db, c) =>
    db.assignment.create({
      data: {
        ...of(c, 'Assignment'),
        priorityId: c.Priority,
        personId: c.Person,
        workingGroupId: c.WorkingGroup,
        outsideActorId: c.OutsideActor,
        task: 'Ringe velforeningen',
      },
    }),
  WorkingGroupActor: (db, c) =>
    db.workingGroupActor.create({
      data: { ...of(c, 'WorkingGroupActor'), workingGroupId: c.WorkingGroup, outsideActorId: c.OutsideActor },
    }),
} satisfies Partial<Record<Entity, Make>>;

/** A change of each of these concepts' rows in one field; none for what only links two others or is only appended. */
export const EDITS_CASES: Edits = {
  CaseTheme: { nameEn: 'Road safety' },
  Finding: { type: 'CHALLENGE' },
  FindingQuestion: { answer: 'Om lag femti' },
  CaseStatus: { labelNb: 'Meldt inn' },
  Case: { title: 'Trygg skolevei' },
  AgendaItem: { title: 'Orientering' },
  GoodExample: { title: 'Nabokaféen' },
  Priority: { rank: 2 },
  CaseAdvice: { text: 'Snakk med vegvesenet' },
  WorkingGroup: { name: 'Skoleveigruppa' },
  OutsideActor: { publication: 'HIDDEN' },
  Assignment: { task: 'Skrive til velforeningen' },
};
