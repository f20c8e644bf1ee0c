import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { idsOrAll, rowsIn } from './known.sql.ts';
import { within } from './seen.sql.ts';

type Told = Pick<Column, 'name' | 'type' | 'nb'>;

/** A column that means the same as a field of the report of this name. */
const asInReport = (field: string, told: Told): Column => ({ ...told, field: `ComplianceReportRow.${field}` });

const COLUMNS: readonly Column[] = [
  ...beginning('Cycle'),
  YEAR,
  asInReport('meetingsHeld', {
    name: 'meetings_held',
    type: 'integer',
    nb: 'Ordinære møter og fellesmøter som er holdt i årets faser (R02). Ekstramøter telles ikke.',
  }),
  asInReport('meetingsRequired', {
    name: 'meetings_required',
    type: 'integer',
    nb: 'Møter som reglementet ber om (R02).',
  }),
  asInReport('dialogueCompletedOn', {
    name: 'dialogue_completed_on',
    type: 'date',
    nb: 'Dagen innbyggerdialogen ble avsluttet (R03).',
  }),
  asInReport('findings', { name: 'findings', type: 'integer', nb: 'Funn i den avsluttede dialogen (R04).' }),
  asInReport('agreementAdoptedOn', {
    name: 'agreement_adopted_on',
    type: 'date',
    nb: 'Dagen den første versjonen av samarbeidsavtalen ble vedtatt (R08).',
  }),
  asInReport('agreementVersions', {
    name: 'agreement_versions',
    type: 'integer',
    nb: 'Versjoner av avtalen som er vedtatt (R08).',
  }),
  asInReport('exchangesCarriedOut', {
    name: 'exchanges_carried_out',
    type: 'integer',
    nb: 'Erfaringsutvekslinger som er gjennomført, og som utvalget sa ja til (R12).',
  }),
  asInReport('visitsHeld', { name: 'visits_held', type: 'integer', nb: 'Ordførerbesøk som er holdt (R13).' }),
  asInReport('cases', { name: 'cases', type: 'integer', nb: 'Saker som ble behandlet i året (R15).' }),
  asInReport('casesSettled', {
    name: 'cases_settled',
    type: 'integer',
    nb: 'Av dem, hvor mange som er gjort opp; mens året er åpent, de som statusen avslutter (R15).',
  }),
  asInReport('casesCarriedOver', {
    name: 'cases_carried_over',
    type: 'integer',
    nb: 'Av dem, hvor mange som et avsluttet år tok med seg videre (R15).',
  }),
  asInReport('closedOn', {
    name: 'closed_on',
    type: 'date',
    nb: 'Dagen året ble avsluttet og oppgjøret låst (R15).',
  }),
  asInReport('reportSubmittedOn', {
    name: 'report_submitted_on',
    type: 'date',
    nb: 'Dagen årsrapporten ble sendt til politisk behandling (R19).',
  }),
  asInReport('reportTreatedOn', {
    name: 'report_treated_on',
    type: 'date',
    nb: 'Dagen årsrapporten ble behandlet politisk (R19).',
  }),
  asInReport('meetings', { name: 'meetings_status', type: 'code', nb: 'Om møtene er holdt (R02).' }),
  asInReport('dialogue', { name: 'dialogue_status', type: 'code', nb: 'Om dialogen er avsluttet (R03).' }),
  asInReport('agreement', { name: 'agreement_status', type: 'code', nb: 'Om samarbeidsavtalen er vedtatt (R08).' }),
  asInReport('exchange', {
    name: 'exchange_status',
    type: 'code',
    nb: 'Om en erfaringsutveksling er gjennomført, eller fasen kvittert ut (R06, R12).',
  }),
  asInReport('mayorVisit', {
    name: 'mayor_visit_status',
    type: 'code',
    nb: 'Om ordføreren har vært på besøk, eller fasen er kvittert ut (R06, R13).',
  }),
  asInReport('settlement', {
    name: 'settlement_status',
    type: 'code',
    nb: 'Om året er avsluttet og sakene gjort opp (R15).',
  }),
  asInReport('report', {
    name: 'report_status',
    type: 'code',
    nb: 'Om årsrapporten er sendt til politisk behandling (R19).',
  }),
  ...ENDING,
];

/** The columns that the report has too; its statuses have shorter names there. */
const FIGURES = Prisma.raw(
  COLUMNS.filter(({ field = '' }) => field.startsWith('ComplianceReportRow.'))
    .map(({ name }) => `r.${name.replace(/_status$/, '')} AS ${name}`)
    .join(', '),
);

function rows(wanted: Wanted): Prisma.Sql {
  const { asOf, knownAt, municipalities, committees } = wanted;
  const changed =
    knownAt === undefined
      ? Prisma.sql`(SELECT o.id, o.updated_at AS at FROM cycle o)`
      : Prisma.sql`app_years_changed(${idsOrAll(municipalities)}, ${knownAt.toISOString()}::timestamptz)`;
  return Prisma.sql`SELECT r.cycle_id AS id, r.municipality_number, y.name AS municipality_name, r.committee_slug AS committee,
      r.committee_number, r.committee_name, r.year, ${FIGURES}, c.at AS changed_at,
      ARRAY[r.cycle_id, r.committee_id, r.municipality_id] AS roots
    FROM app_compliance_report(${idsOrAll(municipalities)}, ${asOf}::date, ${knownAt?.toISOString() ?? 'infinity'}::timestamptz,
      ${idsOrAll(committees)}, NULL, NULL) r
    JOIN ${rowsIn(wanted, 'municipality')} y ON y.id = r.municipality_id
    LEFT JOIN ${changed} c ON c.id = r.cycle_id
    WHERE ${within(wanted, Prisma.sql`NULL::date`, Prisma.sql`NULL::date`, Prisma.sql`r.year`)}`;
}

const ofYear = (entity: string, table: string) => ({ entity, table, by: 'cycle_id' });

/** What committees' years have of what the rules ask. */
export const COMPLIANCE: Dataset = {
  name: 'compliance',
  version: 'v1',
  title: { nb: 'Etterlevelse', en: 'Compliance' },
  about: {
    nb: 'Hva hvert av utvalgenes år har av det reglene ber om, med en rad for hvert utvalg og år som er åpnet.',
    en: 'What each year of the committees has of what the rules ask, with a row for each committee and year that was opened.',
  },
  columns: COLUMNS,
  entity: 'Cycle',
  roots: ['Committee', 'Municipality'],
  parts: [
    ofYear('Phase', 'phase'),
    ofYear('MeetingCommittee', 'meeting_committee'),
    ofYear('Meeting', '(SELECT l.meeting_id AS id, l.cycle_id FROM meeting_committee l)'),
    ofYear('Dialogue', 'dialogue'),
    ofYear('Finding', '(SELECT f.id, d.cycle_id FROM finding f JOIN dialogue d ON d.id = f.dialogue_id)'),
    ofYear('Agreement', 'agreement'),
    ofYear(
      'AgreementVersion',
      '(SELECT v.id, a.cycle_id FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id)',
    ),
    ofYear('ExchangeInvitation', 'exchange_invitation'),
    ofYear('Exchange', '(SELECT i.exchange_id AS id, i.cycle_id FROM exchange_invitation i)'),
    ofYear('MayorVisit', 'mayor_visit'),
    ofYear('CaseCycle', 'case_cycle'),
    ofYear('Case', '(SELECT b.case_id AS id, b.cycle_id FROM case_cycle b)'),
    ofYear(
      'CaseStatusEvent',
      '(SELECT e.id, b.cycle_id FROM case_status_event e JOIN case_cycle b ON b.case_id = e.case_id)',
    ),
    ofYear('Settlement', 'settlement'),
    ofYear('AnnualReport', 'annual_report'),
    { entity: 'Regulation', table: 'regulation', by: 'municipality_id' },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
