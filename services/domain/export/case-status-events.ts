import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { ofSuchCases } from './case-filter.sql.ts';
import { beginning, ENDING, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { placed } from './known.sql.ts';
import { BELONGS, caseSeen, committeesOf, concerning, meetingTold, within } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('CaseStatusEvent'),
  { name: 'case_id', type: 'id', of: 'Case', nb: 'Sakens ID.', en: 'The id of the case.' },
  { name: 'case_number', type: 'text', field: 'Case.number', nb: 'Saksnummeret, som 2026-014.' },
  { name: 'seq', type: 'integer', field: 'CaseStatusEvent.seq', nb: 'Hendelsens plass i sakens logg, fra 1.' },
  { name: 'occurred_on', type: 'date', field: 'CaseStatusEvent.occurredOn', nb: 'Dagen det skjedde.' },
  { name: 'recorded_at', type: 'instant', field: 'CaseStatusEvent.recordedAt', nb: 'Når det ble skrevet inn.' },
  { name: 'from_status', type: 'text', nb: 'Koden for statusen saken hadde.', en: 'The code of the status before.' },
  { name: 'from_category', type: 'code', field: 'CaseStatus.category', nb: 'Hva statusen saken hadde, betyr.' },
  {
    name: 'to_status',
    type: 'text',
    nb: 'Koden for statusen saken fikk. Tom når hendelsen trekker tilbake den den retter.',
    en: 'The code of the status after; empty where the event takes back the one that it corrects.',
  },
  { name: 'to_category', type: 'code', field: 'CaseStatus.category', nb: 'Hva statusen saken fikk, betyr.' },
  { name: 'reason', type: 'text', field: 'CaseStatusEvent.reason', nb: 'Hvorfor.' },
  {
    name: 'meeting_id',
    type: 'id',
    of: 'Meeting',
    nb: 'Møtet det skjedde i.',
    en: 'The meeting in which it happened.',
  },
  { name: 'forwarded_to', type: 'text', field: 'CaseStatusEvent.forwardedTo', nb: 'Hvem saken er sendt videre til.' },
  { name: 'decision_body', type: 'text', field: 'CaseDecision.body', nb: 'Det politiske organet som vedtok.' },
  {
    name: 'decision_reference',
    type: 'text',
    field: 'CaseDecision.reference',
    nb: 'Hvor vedtaket finnes: organets saksnummer eller en adresse.',
  },
  { name: 'decision_text', type: 'text', field: 'CaseDecision.text', nb: 'Hva organet vedtok.' },
  {
    name: 'corrects_id',
    type: 'id',
    of: 'CaseStatusEvent',
    nb: 'Hendelsen den retter.',
    en: 'The event that it corrects.',
  },
  {
    name: 'in_effect',
    type: 'boolean',
    nb: 'Sann når hendelsen gjelder: den er ikke rettet, og trekker ikke selv noe tilbake. Regn på disse.',
    en: 'True where the event counts: it is not corrected, and takes nothing back itself. Compute on these.',
  },
  ...ENDING,
];

function rows(wanted: Wanted): Prisma.Sql {
  const day = Prisma.sql`e.occurred_on`;
  const meeting = meetingTold(wanted, Prisma.sql`e.meeting_id`);
  return Prisma.sql`SELECT e.id, ${BELONGS}, s.id AS case_id, s.number AS case_number, e.seq, e.occurred_on, e.recorded_at,
      b.code AS from_status, b.category AS from_category, a.code AS to_status, a.category AS to_category, e.reason,
      ${meeting.id} AS meeting_id, e.forwarded_to,
      e.decision_body, e.decision_reference, e.decision_text, e.corrects_id,
      e.to_id IS NOT NULL AND z.corrects_id IS NULL AS in_effect,
      ${wanted.knownAt === undefined ? Prisma.sql`e.updated_at` : Prisma.sql`greatest(e.updated_at, z.at)`} AS changed_at,
      ARRAY[e.id, e.corrects_id, s.id, k.id, k.municipality_id] AS roots,
      s.theme_id AS of_theme, s.horizon AS of_horizon, s.origin AS of_origin, s.raised_on AS of_day
    FROM ${source(wanted, 'case_status_event')} e
    JOIN ${source(wanted, 'committee_case')} s ON s.id = e.case_id
    JOIN (${committeesOf({ ...wanted, committees: undefined })}) k ON k.id = s.lead_committee_id
    LEFT JOIN (SELECT x.corrects_id, max(x.recorded_at) AS at FROM ${source(wanted, 'case_status_event')} x
      WHERE x.corrects_id IS NOT NULL AND ${placed(wanted)} GROUP BY 1) z ON z.corrects_id = e.id
    ${meeting.joined}
    LEFT JOIN ${source(wanted, 'case_status')} b ON b.id = e.from_id
    LEFT JOIN ${source(wanted, 'case_status')} a ON a.id = e.to_id
    WHERE ${caseSeen(wanted)} AND e.occurred_on <= ${wanted.asOf}::date ${concerning(wanted)}
      AND ${within(wanted, day, day, Prisma.sql`s.year`)}`;
}

/** The ledgers of the cases: every step, and every correction of one. */
export const CASE_STATUS_EVENTS: Dataset = {
  name: 'case-status-events',
  version: 'v1',
  title: { nb: 'Statushendelser i saker', en: 'Status events of cases' },
  about: {
    nb: 'Alt som har skjedd med sakenes status. Ingenting blir skrevet over: en retting er en ny hendelse som viser til den den retter.',
    en: 'All that happened to the status of the cases. Nothing is overwritten: a correction is a new event that names the one that it corrects.',
  },
  columns: COLUMNS,
  ofCases: true,
  entity: 'CaseStatusEvent',
  roots: ['Case', 'Committee', 'Municipality'],
  parts: [
    {
      entity: 'CaseStatusEvent',
      table: '(SELECT z.id, z.corrects_id FROM case_status_event z WHERE z.corrects_id IS NOT NULL)',
      by: 'corrects_id',
    },
    { entity: 'CasePartner', table: 'case_partner', by: 'case_id' },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows: (wanted) => ofSuchCases(rows(wanted), wanted.cases),
};
