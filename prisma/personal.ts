/**
 * What each column that could tell of a person holds, decided one by one; a new one without a decision fails the check.
 *
 * - `personal`: tells of a person. It is erased or anonymised, is in no log, and in the person's export.
 * - `account`: tells of a user of the console or of a program's holder.
 * - `written`: text that people write in their work. It may name someone where that is part of the case; what must not
 *   name anyone (reasons that everyone sees) is refused by the verb.
 * - `none`: tells of nobody.
 */
export type Holds = 'personal' | 'account' | 'written' | 'none';

export const COLUMNS: Readonly<Record<string, Partial<Record<Holds, string>>>> = {
  AdministratorLink: { none: 'tokenHash' },
  AgendaItem: { none: 'position', written: 'title text outcome' },
  Agreement: {},
  AgreementAssignment: { written: 'task assignee' },
  AgreementItem: { none: 'rank', written: 'title wayOfWorkingText' },
  AgreementVersion: { none: 'number', written: 'expectations wayOfWorking note adoptReason' },
  AnnualReport: { none: 'year facts', written: 'foreword body caseReference decision' },
  ApiClient: { none: 'name scopes' },
  ApiKey: { none: 'prefix hash scopes' },
  Assignment: { written: 'task assignee' },
  AuditEntry: { account: 'actor', none: 'entity reason requestId' },
  CalendarAddress: { none: 'secretHash' },
  Candidacy: { personal: 'note', none: 'votes' },
  Case: { none: 'year serial number', written: 'title description originText' },
  CaseAdvice: { written: 'text' },
  CaseStatus: { none: 'code position labelNb labelNn labelEn' },
  CaseStatusEvent: {
    account: 'actor',
    none: 'seq',
    written: 'reason forwardedTo decisionBody decisionReference decisionText',
  },
  CaseStay: { none: 'id place' },
  CaseVersion: { none: 'id' },
  CaseTheme: { none: 'nameNb nameNn nameEn' },
  Change: { account: 'actor', none: 'entity requestId', written: 'reason diff' },
  ClientDocument: { none: 'hash document' },
  Committee: { none: 'slug sortNumber sortName' },
  CommitteeName: { none: 'number name' },
  Consent: { personal: 'how' },
  Coordinator: { account: 'name' },
  Cycle: { none: 'year' },
  Dialogue: { written: 'aim' },
  DialogueActivity: { none: 'participants', written: 'methodText place note' },
  DialogueResponsible: { written: 'overrideReason' },
  DistrictName: { none: 'name areas' },
  Erasure: { account: 'actor' },
  Evaluation: { none: 'year', written: 'summary body caseReference decision' },
  EvaluationContribution: { written: 'text' },
  Exchange: {
    none: 'plannedParticipants actualParticipants',
    written: 'need formatText plannedPlace actualPlace actualFormatText summary cancelReason',
  },
  ExchangeInvitation: { written: 'reason' },
  Finding: { written: 'text' },
  FindingQuestion: { written: 'question answer' },
  GoodExample: { written: 'title whatWasDone result' },
  MaskinportenConsumer: { none: 'organisationNumber' },
  MaskinportenUse: { none: 'supplier' },
  MayorVisit: { personal: 'internalNotes', written: 'mayor place confirmReason cancelReason' },
  Meeting: { written: 'titleNb titleNn titleEn place timeReason cancelReason' },
  MeetingMove: { written: 'place reason' },
  Membership: { personal: 'endReason', none: 'party' },
  Minutes: { written: 'text' },
  Municipality: { none: 'number name timeZone' },
  MutationKey: { account: 'actor key', none: 'verb result', personal: 'inputHash' },
  OutsideActor: { personal: 'name note publicName', none: 'number' },
  Person: { personal: 'name publicName', none: 'number' },
  PersonContact: { personal: 'birthYear email phone address protectReason' },
  Phase: {
    none: 'position windowMonths',
    written: 'titleNb titleNn titleEn reason choiceReason place timeReason skipReason',
  },
  PhaseMove: { written: 'reason' },
  PhaseTemplate: { none: 'position windowMonths statements', written: 'titleNb titleNn titleEn' },
  Priority: { none: 'rank', written: 'wayOfWorkingText' },
  Regulation: {
    none: 'ordinaryMeetings dialogues politicianSeats residentSeats longTermCasesMin longTermCasesMax shortTermCasesMin shortTermCasesMax visitResidentsMin visitResidentsMax',
    written: 'title source',
  },
  Responsibility: { none: 'position statements', written: 'textNb textNn textEn' },
  RetentionPeriod: { none: 'days' },
  RuleOverride: { account: 'actor', none: 'rule', written: 'reason' },
  RowVersion: { none: 'id entity', written: 'content' },
  SavedView: { written: 'name query' },
  SchoolHoliday: { none: 'name' },
  Seat: { none: 'label position' },
  Session: { account: 'userAgent providerSession', none: 'tokenHash previousHash grantsHash issuer' },
  Settlement: { none: 'rank caseNumber statusLabel', written: 'note caseTitle' },
  Theme: { none: 'position statements', written: 'textNb textNn textEn' },
  Training: { none: 'materials', written: 'note' },
  User: { account: 'name email' },
  UserIdentity: { account: 'issuer subject' },
  Wheel: { none: 'nameNb nameNn nameEn' },
  Webhook: { none: 'name url entities' },
  WebhookDelivery: { none: 'seq messageId type entity cursor body attempts responseCode durationMs fault' },
  WebhookProgress: { none: 'xid seq failures' },
  WebhookSecret: { none: 'secret' },
  WheelVersion: { none: 'number', written: 'note' },
  WorkingGroup: { written: 'name purpose' },
};

/** A column that could tell of a person, by the name of its model and its own. */
export interface Column {
  readonly model: string;
  readonly field: string;
}

/** The columns in models' source that could tell of a person: texts, numbers and documents. */
export function couldTell(source: string): readonly Column[] {
  return [...source.matchAll(/^model (\w+) \{\n([^]*?)\n\}/gm)].flatMap(([, model = '', body = '']) =>
    [...body.matchAll(/^ {2}(\w+) +(?:String|Int|Json|Bytes|Decimal|Float|BigInt)(?:\[\]|\?)?(?: .*)?$/gm)]
      .filter(
        ([line, field]) =>
          field !== 'version' && !line.includes('@db.Uuid') && !(model === 'Change' && field === 'seq'),
      )
      .map(([, field = '']) => ({ model, field })),
  );
}

/** What is decided of a column; undefined when nothing is. */
export function decisionOf({ model, field }: Column): Holds | undefined {
  const of = Object.entries(COLUMNS[model] ?? {}) as [Holds, string][];
  return of.find(([, fields]) => fields.split(' ').includes(field))?.[0];
}

/** What is wrong with the decisions: columns without one, and decisions about columns that there are none of. */
export function undecided(source: string): readonly string[] {
  const columns = couldTell(source);
  const known = new Set(columns.map(({ model, field }) => `${model}.${field}`));
  const decided = Object.entries(COLUMNS).flatMap(([model, of]) =>
    Object.values(of).flatMap((fields) => fields.split(' ').map((field) => `${model}.${field}`)),
  );
  return [
    ...columns
      .filter((column) => decisionOf(column) === undefined)
      .map(({ model, field }) => `${model}.${field}: no decision`),
    ...decided.filter((name) => !known.has(name)).map((name) => `${name}: there is no such column`),
    ...decided.filter((name, at) => decided.indexOf(name) !== at).map((name) => `${name}: decided twice`),
  ];
}
