import { readFileSync } from 'node:fs';
import { seen } from '@naerhjul/domain/access.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { isClosedTo } from '@naerhjul/domain/reach.ts';
import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { VERBS } from '@naerhjul/schema/verb.ts';
import { isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

// What is new in the schema is told to nobody until it is decided here who may be told. A concept is decided by its clause
// in `seen` or `seenOfAccess`; the others by name. Whether the clauses hold is measured by the tests in tests/access.

const words = (text: string) => text.trim().split(/\s+/);

/** Stored, and published in full: there is no clause because there is nothing to hide. */
const PUBLIC = words('Committee District Municipality Regulation');

/** Put together from what the caller sees: each reads through the clauses of the concepts that it tells of. */
const PUT_TOGETHER = words(`
  Advice AgendaProposal AgreementDifference AnnualReportFacts AttendanceCount CaseDecision CaseStatusReport CaseStatusReportRow CaseTrace ChangeEntry ChangePage ChecklistFigure
  ChecklistItem ChecklistOverride Clash ClosingChecklist CollatedCategory CollatedCommittee CollatedReportFacts CommitteeOpening
  ComplianceReport ComplianceReportRow Composition CompositionGroup DateProposal Divergence DivergenceReport DivergenceReportRow ExchangeDifference FieldChange HistoryEntry HistoryPage Holiday ImpactCase ImpactFigures ImpactRow ImpactTrace LocalizedText MonthWindow
  PageInfo PhaseProgress Progress ReportAgreement ReportCase ReportCategory ReportCoverage ReportDialogue ReportDivergence
  ReportElection ReportEvaluation ReportExchange ReportFigures ReportGoodExample ReportGroupCommittee ReportGroupPhase ReportGroupStatus
  ReportGroupTheme ReportMeeting ReportVisit RosterEntry Rule Schedule
  ScheduleItem ScheduleMove SearchHit SourceStatement Task TrainingCoverage Viewer ViewerGrant WheelDifference Window YearPreview`);

/** Told to nobody but who may: each asks by itself, and has a test of its own that is named beside it. */
const ASKED_BY_ITSELF: Readonly<Record<string, string>> = {
  ClientDocument: 'tests/access/client-documents.test.ts',
  Import: 'tests/import/import-members.test.ts',
  ImportDetail: 'tests/import/import-members.test.ts',
  ImportFault: 'tests/import/import-members.test.ts',
  ImportedRow: 'tests/import/import-members.test.ts',
  MaskinportenConsumer: 'tests/access/walls-clients.test.ts',
  NewApiKey: 'tests/access/api-key.test.ts',
  NewCalendarAddress: 'tests/calendar/own-calendar.test.ts',
  NewWebhookSecret: 'tests/webhook/who.test.ts',
  PersonExport: 'tests/access/privacy-verbs.test.ts',
  Removed: 'tests/access/verbs.test.ts',
  Retention: 'tests/privacy/retention.test.ts',
  RetentionItem: 'tests/privacy/what-goes-next.test.ts',
  UnpublishedCount: 'tests/access/unpublished.test.ts',
  UserExport: 'tests/access/leave.test.ts',
};

/** The questions that don't list or find one concept that has a clause of its own. */
const QUESTIONS = words(`
  caseStatusReport changes changesEnd clashes closingChecklist committee committees complianceReport districts divergenceReport holidays impactTrace municipalities municipality node nodes openYearPreview proposeDates regulations
  retention rule rules schedule search tasks viewer`);

/** The verbs that ask by themselves whether the caller is signed in. */
const VERBS_BY_THEMSELVES = words('exportPerson exportUser setRetention');

/** They answer with a secret, or with what has no id, so they are put together elsewhere; they go through `carryOut` as all others. */
const CARRIED_OUT: ReadonlySet<string> = new Set([
  'createApiKey',
  'createCalendarAddress',
  'registerDocuments',
  'registerWebhook',
  'rotateApiKey',
  'rotateWebhookSecret',
]);

const OBJECTS = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !isIntrospectionType(type))
  .map(({ name }) => name)
  .filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name));
/** A page of a list, and what it is a list of. */
const listed = (name: string) => name.replace(/(Connection|Edge)$/, '');

const keyOf = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const CLAUSES = new Set([...Object.keys(seen(NOBODY)), ...Object.keys(seenOfAccess(NOBODY))]);
const hasClause = (name: string) => CLAUSES.has(keyOf(name));

describe('every type', () => {
  it('is cut by a clause, or it is decided why not', () => {
    const decided = new Set([...PUBLIC, ...PUT_TOGETHER, ...Object.keys(ASKED_BY_ITSELF)]);
    const types = new Set(OBJECTS.map(listed));
    expect([...types].filter((name) => !hasClause(name) && !decided.has(name))).toEqual([]);
    expect([...decided].filter((name) => hasClause(name) || !types.has(name))).toEqual([]);
  });

  it('of who may what is closed to the public, that the database would not even let it find nothing', () => {
    const ofAccess = Object.keys(seenOfAccess(NOBODY)).map((key) => key.charAt(0).toUpperCase() + key.slice(1));
    expect(ofAccess.filter((name) => !isClosedTo(NOBODY, name))).toEqual([]);
  });
});

describe('every field', () => {
  it('is told with its row, or asks by itself: it stands in tests/schema/fields.txt, written there by whoever decided it', () => {
    const types = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => OBJECTS.includes(name) && listed(name) === name);
    const fields = types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    const decided = readFileSync(new URL('fields.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [type = '', names = ''] = line.split(': ');
        // A question mark before a field says that it asks whom it may tell.
        return words(names).map((name) => `${type}.${name.replace('?', '')}`);
      });
    expect(fields.filter((field) => !decided.includes(field))).toEqual([]);
    expect(decided.filter((field) => !fields.includes(field))).toEqual([]);
  });
});

describe('every question', () => {
  it('lists or finds what a clause cuts, or is decided', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const open = fields.filter(({ type }) => !hasClause(listed(String(type).replaceAll(/[[\]!]/g, ''))));
    expect(open.map(({ name }) => name).toSorted()).toEqual(QUESTIONS.toSorted());
  });
});

describe('everything that can be listened to', () => {
  it('reads the change log behind the wall, entry by entry (tests/change/changed.test.ts)', () => {
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).toEqual(['changed']);
  });
});

describe('every verb', () => {
  it('is carried out by the one place that asks who it is, or asks by itself', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const others = fields.filter((name) => !VERBS.has(name) && !CARRIED_OUT.has(name));
    expect(others.toSorted()).toEqual(VERBS_BY_THEMSELVES.toSorted());
  });
});
