import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { placed } from './known.sql.ts';
import { BELONGS, caseSeen, committeesOf, meetingTold, ownOfYear, within, yearSeen } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('AgreementVersion'),
  YEAR,
  {
    name: 'agreement_id',
    type: 'id',
    of: 'Agreement',
    nb: 'Avtalens ID. Et utvalg har én avtale i året; hver versjon av den har en rad.',
    en: 'The id of the agreement. A committee has one a year; each of its versions has a row.',
  },
  { name: 'version_number', type: 'integer', field: 'AgreementVersion.number', nb: 'Versjonens nummer, fra 1.' },
  {
    name: 'status',
    type: 'code',
    field: 'AgreementVersion.status',
    nb: 'Hvor versjonen står. SUPERSEDED har fått en nyere etter seg.',
  },
  { name: 'adopted_on', type: 'date', field: 'AgreementVersion.adoptedOn', nb: 'Dagen versjonen ble vedtatt.' },
  {
    name: 'by_residents',
    type: 'boolean',
    field: 'AgreementVersion.byResidents',
    nb: 'Sann når innbyggerne har vedtatt den.',
  },
  {
    name: 'by_politicians',
    type: 'boolean',
    field: 'AgreementVersion.byPoliticians',
    nb: 'Sann når politikerne har vedtatt den.',
  },
  { name: 'meeting_id', type: 'id', of: 'Meeting', nb: 'Møtet den ble vedtatt i.', en: 'The meeting that adopted it.' },
  {
    name: 'cases',
    type: 'integer',
    nb: 'Hvor mange prioriterte saker den har.',
    en: 'How many prioritised cases it has.',
  },
  {
    name: 'cases_long',
    type: 'integer',
    nb: 'Av dem, hvor mange langsiktige.',
    en: 'How many of them are of a longer perspective.',
  },
  {
    name: 'cases_short',
    type: 'integer',
    nb: 'Av dem, hvor mange kortsiktige.',
    en: 'How many of them are of a shorter perspective.',
  },
  {
    name: 'case_numbers',
    type: 'text',
    nb: 'Saksnumrene i prioritert rekkefølge, med mellomrom mellom.',
    en: 'The numbers of the cases by rank, with spaces between.',
  },
  {
    name: 'assignments',
    type: 'integer',
    nb: 'Hvor mange oppgaver som er fordelt.',
    en: 'How many tasks are assigned.',
  },
  {
    name: 'expectations',
    type: 'text',
    field: 'AgreementVersion.expectations',
    nb: 'Hva innbyggere og politikere forventer av hverandre.',
  },
  { name: 'way_of_working', type: 'text', field: 'AgreementVersion.wayOfWorking', nb: 'Hvordan de arbeider sammen.' },
  { name: 'note', type: 'text', field: 'AgreementVersion.note', nb: 'Hva som er nytt i denne versjonen.' },
  ...ENDING,
];

function rows(wanted: Wanted): Prisma.Sql {
  const { actor } = wanted;
  const meeting = meetingTold(wanted, Prisma.sql`v.meeting_id`);
  return Prisma.sql`SELECT v.id, ${BELONGS}, c.year, a.id AS agreement_id, v.number AS version_number, v.status, v.adopted_on,
      v.by_residents, v.by_politicians, ${meeting.id} AS meeting_id,
      coalesce(i.cases, 0) AS cases, coalesce(i.cases_long, 0) AS cases_long, coalesce(i.cases_short, 0) AS cases_short, i.case_numbers,
      coalesce(i.assignments, 0) AS assignments, v.expectations, v.way_of_working, v.note, v.updated_at AS changed_at,
      ARRAY[v.id, a.id, c.id, k.id, k.municipality_id] AS roots
    FROM ${source(wanted, 'agreement_version')} v
    JOIN ${source(wanted, 'agreement')} a ON a.id = v.agreement_id
    JOIN ${source(wanted, 'cycle')} c ON c.id = a.cycle_id
    JOIN (${committeesOf(wanted)}) k ON k.id = c.committee_id
    ${meeting.joined}
    LEFT JOIN (
      SELECT x.agreement_version_id, count(*) AS cases, count(*) FILTER (WHERE x.horizon = 'LONG') AS cases_long,
        count(*) FILTER (WHERE x.horizon = 'SHORT') AS cases_short, string_agg(s.number, ' ' ORDER BY x.rank, s.number) AS case_numbers,
        sum(g.count) AS assignments
      FROM ${source(wanted, 'agreement_item')} x JOIN ${source(wanted, 'committee_case')} s ON s.id = x.case_id
      LEFT JOIN (SELECT x.agreement_item_id, count(*) AS count FROM ${source(wanted, 'agreement_assignment')} x WHERE ${placed(wanted)}
        GROUP BY 1) g ON g.agreement_item_id = x.id
      WHERE ${placed(wanted)} AND ${caseSeen(wanted)} GROUP BY 1) i ON i.agreement_version_id = v.id
    WHERE ${yearSeen(actor)} AND (v.status <> 'DRAFT' OR ${ownOfYear(actor)})
      AND ${within(wanted, Prisma.sql`v.adopted_on`, Prisma.sql`v.adopted_on`, Prisma.sql`c.year`)}`;
}

/** The yearly agreements, version by version. */
export const AGREEMENTS: Dataset = {
  name: 'agreements',
  version: 'v1',
  title: { nb: 'Samarbeidsavtaler', en: 'Agreements' },
  about: {
    nb: 'De årlige samarbeidsavtalene mellom innbyggere og politikere, med en rad for hver versjon. Med asOf står de slik de sto ved slutten av den dagen; det som ble vedtatt senere, er utkast.',
    en: 'The yearly agreements between residents and politicians, with a row for each version. With asOf they are told as they stood at the end of that day; what was adopted later is a draft.',
  },
  columns: COLUMNS,
  entity: 'AgreementVersion',
  roots: ['Agreement', 'Cycle', 'Committee', 'Municipality'],
  parts: [
    { entity: 'AgreementItem', table: 'agreement_item', by: 'agreement_version_id' },
    {
      entity: 'AgreementAssignment',
      table:
        '(SELECT g.id, i.agreement_version_id FROM agreement_assignment g JOIN agreement_item i ON i.id = g.agreement_item_id)',
      by: 'agreement_version_id',
    },
    {
      entity: 'Case',
      table: '(SELECT i.case_id AS id, i.agreement_version_id FROM agreement_item i)',
      by: 'agreement_version_id',
    },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
