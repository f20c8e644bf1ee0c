import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { ofSuchCases } from './case-filter.sql.ts';
import { stepInEffect } from './case-step.sql.ts';
import { beginning, ENDING, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { BELONGS, caseSeen, committeesOf, concerning, within } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('Case'),
  {
    name: 'partner_committees',
    type: 'text',
    nb: 'Kortnavnene til utvalgene som deler saken, med mellomrom mellom. Utvalget som leder saken, står i committee.',
    en: 'The short names of the committees that share the case, with spaces between. The one that leads it stands in committee.',
  },
  {
    name: 'committees',
    type: 'integer',
    nb: 'Hvor mange utvalg saken har. I kommunen teller den én gang; i utvalgene til sammen teller den så mange ganger.',
    en: 'How many committees have the case. It counts once in the municipality, and so many times in the committees together.',
  },
  {
    name: 'number',
    type: 'text',
    field: 'Case.number',
    nb: 'Saksnummeret, som 2026-014. Det finnes én gang i kommunen.',
  },
  { name: 'year', type: 'integer', field: 'Case.year', nb: 'Året i saksnummeret.' },
  { name: 'title', type: 'text', field: 'Case.title', nb: 'Hva saken gjelder, på én linje.' },
  { name: 'description', type: 'text', field: 'Case.description', nb: 'Hva saken gjelder.' },
  { name: 'theme', type: 'text', nb: 'Temaet på bokmål.', en: 'The theme in bokmål.' },
  { name: 'horizon', type: 'code', field: 'Case.horizon', nb: 'Hvor langt saken rekker.' },
  { name: 'origin', type: 'code', field: 'Case.origin', nb: 'Hvor saken kommer fra.' },
  { name: 'raised_on', type: 'date', field: 'Case.raisedOn', nb: 'Dagen saken ble tatt opp.' },
  { name: 'status', type: 'text', field: 'CaseStatus.code', nb: 'Statusens kode. Den endres aldri.' },
  {
    name: 'status_category',
    type: 'code',
    field: 'CaseStatus.category',
    nb: 'Hva statusen betyr, det samme i alle kommuner.',
  },
  {
    name: 'status_label',
    type: 'text',
    nb: 'Det kommunen kaller statusen, på bokmål.',
    en: 'What the municipality calls the status, in bokmål.',
  },
  {
    name: 'status_since',
    type: 'date',
    nb: 'Dagen saken fikk statusen.',
    en: 'The day since which the case has the status.',
  },
  {
    name: 'days_in_status',
    type: 'integer',
    nb: 'Hele dager fra den dagen til dagen uttrekket gjelder.',
    en: 'Whole days from that day to the day that the export is as of.',
  },
  {
    name: 'findings',
    type: 'integer',
    nb: 'Hvor mange publiserte funn saken bygger på.',
    en: 'How many published findings the case rests on.',
  },
  { name: 'is_public', type: 'boolean', field: 'Case.isPublic', nb: 'Sann når alle kan lese saken.' },
  ...ENDING,
];

function rows(wanted: Wanted): Prisma.Sql {
  const { asOf } = wanted;
  const raised = Prisma.sql`s.raised_on`;
  return Prisma.sql`SELECT s.id, ${BELONGS}, q.slugs AS partner_committees, 1 + coalesce(q.count, 0) AS committees, s.number, s.year, s.title,
      s.description, h.name_nb AS theme, s.horizon, s.origin, s.raised_on, u.code AS status, u.category AS status_category,
      u.label_nb AS status_label, e.occurred_on AS status_since, ${asOf}::date - e.occurred_on AS days_in_status,
      coalesce(f.count, 0) AS findings, s.is_public, s.updated_at AS changed_at,
      ARRAY[s.id, k.id, k.municipality_id, u.id, h.id] || q.ids AS roots,
      s.theme_id AS of_theme, s.horizon AS of_horizon, s.origin AS of_origin, s.raised_on AS of_day
    FROM ${source(wanted, 'committee_case')} s
    JOIN (${committeesOf({ ...wanted, committees: undefined })}) k ON k.id = s.lead_committee_id
    ${stepInEffect(wanted)}
    JOIN ${source(wanted, 'case_status')} u ON u.id = e.to_id
    LEFT JOIN ${source(wanted, 'case_theme')} h ON h.id = s.theme_id
    LEFT JOIN (
      SELECT p.case_id, count(*) AS count, array_agg(p.committee_id) AS ids, string_agg(c.slug, ' ' ORDER BY c.slug) AS slugs
      FROM ${source(wanted, 'case_partner')} p JOIN ${source(wanted, 'committee')} c ON c.id = p.committee_id GROUP BY p.case_id) q ON q.case_id = s.id
    LEFT JOIN (
      SELECT b.case_id, count(*) AS count FROM ${source(wanted, 'case_finding')} b
      JOIN ${source(wanted, 'finding')} x ON x.id = b.finding_id JOIN ${source(wanted, 'dialogue')} d ON d.id = x.dialogue_id
      JOIN ${source(wanted, 'cycle')} c ON c.id = d.cycle_id
      WHERE d.status = 'COMPLETED' AND c.status <> 'PLANNED' GROUP BY b.case_id) f ON f.case_id = s.id
    WHERE ${caseSeen(wanted)} AND s.raised_on <= ${asOf}::date ${concerning(wanted)}
      AND ${within(wanted, raised, raised, Prisma.sql`s.year`)}`;
}

/** The cases, each with the status that it has on the day asked about. */
export const CASES: Dataset = {
  name: 'cases',
  version: 'v1',
  title: { nb: 'Saker', en: 'Cases' },
  about: {
    nb: 'Sakene som nærutvalgene arbeider med, en rad for hver sak, med statusen den hadde på dagen du spør om.',
    en: 'The cases that the committees work with, a row for each case, with the status that it had on the day asked about.',
  },
  columns: COLUMNS,
  ofCases: true,
  entity: 'Case',
  roots: ['Committee', 'Municipality', 'CaseStatus', 'CaseTheme'],
  parts: [
    { entity: 'CaseStatusEvent', table: 'case_status_event', by: 'case_id' },
    { entity: 'CasePartner', table: 'case_partner', by: 'case_id' },
    { entity: 'CaseFinding', table: 'case_finding', by: 'case_id' },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows: (wanted) => ofSuchCases(rows(wanted), wanted.cases),
};
