import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { placed } from './known.sql.ts';
import { BELONGS, committeesOf, within, yearSeen } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('Phase'),
  YEAR,
  { name: 'year_status', type: 'code', field: 'Cycle.status', nb: 'Hvor utvalgets år står.' },
  { name: 'position', type: 'integer', field: 'Phase.position', nb: 'Fasens plass i året, fra 1.' },
  { name: 'kind', type: 'code', field: 'Phase.kind', nb: 'Hva slags aktivitet det er.' },
  { name: 'title', type: 'text', nb: 'Fasens tittel på bokmål.', en: 'The title in bokmål.' },
  {
    name: 'is_added',
    type: 'boolean',
    nb: 'Sann for en fase som utvalget har lagt til, og som ikke står i det felles årshjulet.',
    en: 'True for a phase that the committee added, which is not in the shared wheel.',
  },
  {
    name: 'optional',
    type: 'boolean',
    field: 'Phase.optional',
    nb: 'Sann når utvalget selv velger om det vil ha fasen.',
  },
  { name: 'choice', type: 'code', field: 'Phase.choice', nb: 'Hva utvalget har bestemt om en valgfri fase.' },
  { name: 'choice_on', type: 'date', field: 'Phase.choiceOn', nb: 'Dagen utvalget bestemte det.' },
  {
    name: 'state',
    type: 'code',
    nb: 'Hvor fasen står: PLANNED (dato ikke satt), DATED, DONE, SKIPPED eller DECLINED. Et møte er DONE når det er holdt.',
    en: 'Where the phase stands: PLANNED (the date is not set), DATED, DONE, SKIPPED or DECLINED. A meeting is DONE when it was held.',
  },
  {
    name: 'window_kind',
    type: 'code',
    field: 'Window.kind',
    nb: 'Hvordan månedene i vinduet skal leses: RANGE er fra den første til den siste, ONE_OF er én av dem.',
  },
  {
    name: 'window_months',
    type: 'text',
    nb: 'Månedene i vinduet, fra 1 til 12, med mellomrom mellom.',
    en: 'The months of the window, from 1 to 12, with spaces between.',
  },
  {
    name: 'starts_on',
    type: 'date',
    nb: 'Den første dagen. For et møte er det møtedagen.',
    en: 'The first day; of a meeting, the day on which it meets.',
  },
  { name: 'ends_on', type: 'date', nb: 'Den siste dagen.', en: 'The last day.' },
  { name: 'done_on', type: 'date', nb: 'Dagen fasen ble gjennomført.', en: 'The day on which it was carried out.' },
  { name: 'skipped_on', type: 'date', field: 'Phase.skippedOn', nb: 'Dagen det ble bestemt å hoppe over fasen.' },
  {
    name: 'reason',
    type: 'text',
    nb: 'Hvorfor fasen er hoppet over, lagt til, endret eller står når den gjør.',
    en: 'Why it was skipped, added or changed, or stands when it does.',
  },
  {
    name: 'times_moved',
    type: 'integer',
    nb: 'Hvor mange ganger datoen er flyttet.',
    en: 'How often its date was moved.',
  },
  ...ENDING,
];

function rows(wanted: Wanted): Prisma.Sql {
  // A meeting fulfils its phase unless it is cancelled or an extra one; the earliest one counts.
  return Prisma.sql`SELECT p.id, ${BELONGS}, c.year, c.status AS year_status, p.position, p.kind,
      coalesce(p.title_nb, t.title_nb) AS title, p.template_id IS NULL AS is_added, p.optional, p.choice, p.choice_on,
      CASE WHEN p.skipped_on IS NOT NULL THEN 'SKIPPED' WHEN p.choice = 'DECLINED' THEN 'DECLINED'
        WHEN p.done_on IS NOT NULL OR m.held_on IS NOT NULL THEN 'DONE'
        WHEN p.starts_on IS NOT NULL OR m.meets_on IS NOT NULL THEN 'DATED' ELSE 'PLANNED' END AS state,
      coalesce(p.window_kind, t.window_kind) AS window_kind,
      array_to_string(CASE WHEN p.window_kind IS NULL THEN t.window_months ELSE p.window_months END, ' ') AS window_months,
      coalesce(m.meets_on, p.starts_on) AS starts_on, coalesce(m.meets_on, p.ends_on, p.starts_on) AS ends_on,
      coalesce(m.held_on, p.done_on) AS done_on, p.skipped_on,
      coalesce(p.skip_reason, CASE WHEN p.choice = 'DECLINED' THEN p.choice_reason END, m.time_reason, p.time_reason, p.reason) AS reason,
      coalesce(m.moves, 0) + coalesce(v.count, 0) AS times_moved,
      greatest(p.updated_at, m.updated_at) AS changed_at,
      ARRAY[p.id, c.id, k.id, k.municipality_id, m.id] AS roots
    FROM ${source(wanted, 'phase')} p
    JOIN ${source(wanted, 'cycle')} c ON c.id = p.cycle_id
    JOIN (${committeesOf(wanted)}) k ON k.id = c.committee_id
    LEFT JOIN phase_template t ON t.id = p.template_id
    LEFT JOIN (SELECT x.phase_id, count(*) AS count FROM ${source(wanted, 'phase_move')} x WHERE ${placed(wanted)} GROUP BY 1) v ON v.phase_id = p.id
    LEFT JOIN (
      SELECT DISTINCT ON (x.phase_id) x.phase_id, o.id, (o.starts_at AT TIME ZONE y.time_zone)::date AS meets_on, o.time_reason, o.updated_at,
        CASE WHEN o.status = 'HELD' THEN (coalesce(o.starts_at, o.held_at) AT TIME ZONE y.time_zone)::date END AS held_on, n.count AS moves
      FROM ${source(wanted, 'meeting_committee')} x JOIN ${source(wanted, 'meeting')} o ON o.id = x.meeting_id
      JOIN ${source(wanted, 'municipality')} y ON y.id = x.municipality_id
      LEFT JOIN (SELECT x.meeting_id, count(*) AS count FROM ${source(wanted, 'meeting_move')} x WHERE ${placed(wanted)} GROUP BY 1) n ON n.meeting_id = o.id
      WHERE ${placed(wanted)} AND x.phase_id IS NOT NULL AND o.status <> 'CANCELLED' AND o.kind <> 'EXTRA'
      ORDER BY x.phase_id, o.starts_at NULLS LAST, o.id) m ON m.phase_id = p.id
    WHERE ${yearSeen(wanted.actor)} AND ${within(wanted, Prisma.sql`coalesce(m.meets_on, p.starts_on)`, Prisma.sql`coalesce(m.meets_on, p.ends_on)`, Prisma.sql`c.year`)}`;
}

/** The phases of the committees' years: what the wheel asks of each, and what came of it. */
export const PHASES: Dataset = {
  name: 'phases',
  version: 'v1',
  title: { nb: 'Faser i årshjulet', en: 'Phases of the wheel' },
  about: {
    nb: 'Fasene i hvert nærutvalgs år: hva årshjulet ber om, hva utvalget valgte, og når det ble gjort. Med asOf står de slik de sto ved slutten av den dagen.',
    en: 'The phases of each committee’s year: what the wheel asks, what the committee chose, and when it was done. With asOf they are told as they stood at the end of that day.',
  },
  columns: COLUMNS,
  entity: 'Phase',
  roots: ['Cycle', 'Committee', 'Municipality', 'Meeting'],
  parts: [
    { entity: 'PhaseMove', table: 'phase_move', by: 'phase_id' },
    { entity: 'MeetingCommittee', table: 'meeting_committee', by: 'phase_id' },
    { entity: 'MeetingMove', table: 'meeting_move', by: 'meeting_id' },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
