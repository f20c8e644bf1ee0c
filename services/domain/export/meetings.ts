import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { placed } from './known.sql.ts';
import { BELONGS, committeesOf, within, yearSeen } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('MeetingCommittee'),
  YEAR,
  {
    name: 'meeting_id',
    type: 'id',
    of: 'Meeting',
    nb: 'Møtets ID. Et fellesmøte har én rad for hvert utvalg; tell ulike verdier her for å telle møter i kommunen.',
    en: 'The id of the meeting. A joint meeting has a row for each committee; count distinct values to count the meetings of a municipality.',
  },
  {
    name: 'committees',
    type: 'integer',
    nb: 'Hvor mange utvalg som møtes.',
    en: 'How many committees meet.',
  },
  {
    name: 'phase_position',
    type: 'integer',
    field: 'Phase.position',
    nb: 'Fasens plass i året. Tom for et ekstramøte.',
  },
  {
    name: 'title',
    type: 'text',
    nb: 'Møtets tittel på bokmål, eller fasens.',
    en: 'The title in bokmål, the meeting’s own or its phase’s.',
  },
  {
    name: 'kind',
    type: 'code',
    field: 'Meeting.kind',
    nb: 'Hva slags møte det er. Ekstramøter teller ikke blant årets fire.',
  },
  { name: 'status', type: 'code', field: 'Meeting.status', nb: 'Hvor møtet står.' },
  {
    name: 'meets_on',
    type: 'date',
    nb: 'Møtedagen i kommunens tidssone. Tom til datoen er satt.',
    en: 'The day, in the time zone of the municipality; empty until it is set.',
  },
  {
    name: 'start_time',
    type: 'text',
    nb: 'Klokkeslettet møtet begynner, i kommunens tidssone, som 18:00.',
    en: 'The time of day at which it starts, in the time zone of the municipality, such as 18:00.',
  },
  { name: 'starts_at', type: 'instant', field: 'Meeting.startsAt', nb: 'Når møtet begynner.' },
  { name: 'ends_at', type: 'instant', field: 'Meeting.endsAt', nb: 'Når møtet slutter.' },
  {
    name: 'window_kind',
    type: 'code',
    field: 'Window.kind',
    nb: 'Hvordan månedene i fasens vindu skal leses.',
  },
  {
    name: 'window_months',
    type: 'text',
    nb: 'Månedene i fasens vindu, fra 1 til 12, med mellomrom mellom.',
    en: 'The months of the window of its phase, from 1 to 12, with spaces between.',
  },
  { name: 'place', type: 'text', field: 'Meeting.place', nb: 'Hvor møtet er.' },
  { name: 'open_to_public', type: 'boolean', field: 'Meeting.openToPublic', nb: 'Sann når alle kan komme.' },
  {
    name: 'reason',
    type: 'text',
    nb: 'Hvorfor møtet er avlyst, eller står når det gjør.',
    en: 'Why it was cancelled, or stands when it does.',
  },
  { name: 'times_moved', type: 'integer', nb: 'Hvor mange ganger møtet er flyttet.', en: 'How often it was moved.' },
  { name: 'announced_at', type: 'instant', field: 'Meeting.announcedAt', nb: 'Når møtet ble kunngjort.' },
  { name: 'held_at', type: 'instant', field: 'Meeting.heldAt', nb: 'Når møtet ble holdt.' },
  { name: 'cancelled_at', type: 'instant', field: 'Meeting.cancelledAt', nb: 'Når møtet ble avlyst.' },
  ...ENDING,
];

/** How many committees meet, with what is to be joined for it: in a table they are looked up meeting by meeting. */
function committeesIn(wanted: Wanted): { readonly count: Prisma.Sql; readonly joined: Prisma.Sql } {
  const seen = Prisma.sql`FROM ${source(wanted, 'meeting_committee')} x JOIN ${source(wanted, 'cycle')} c ON c.id = x.cycle_id
    WHERE ${placed(wanted)} AND ${yearSeen(wanted.actor)}`;
  return wanted.knownAt === undefined
    ? { count: Prisma.sql`(SELECT count(*) ${seen} AND x.meeting_id = m.id)`, joined: Prisma.empty }
    : {
        count: Prisma.sql`o.count`,
        joined: Prisma.sql`JOIN (SELECT x.meeting_id, count(*) AS count ${seen} GROUP BY 1) o ON o.meeting_id = m.id`,
      };
}

function rows(wanted: Wanted): Prisma.Sql {
  const committees = committeesIn(wanted);
  const on = Prisma.sql`(m.starts_at AT TIME ZONE k.time_zone)::date`;
  return Prisma.sql`SELECT l.id, ${BELONGS}, c.year, m.id AS meeting_id, ${committees.count} AS committees,
      p.position AS phase_position, coalesce(m.title_nb, p.title_nb, t.title_nb) AS title, m.kind, m.status, ${on} AS meets_on,
      to_char(m.starts_at AT TIME ZONE k.time_zone, 'HH24:MI') AS start_time, m.starts_at, m.ends_at,
      coalesce(p.window_kind, t.window_kind) AS window_kind,
      array_to_string(CASE WHEN p.window_kind IS NULL THEN t.window_months ELSE p.window_months END, ' ') AS window_months,
      m.place, m.open_to_public, coalesce(m.cancel_reason, m.time_reason) AS reason, coalesce(v.count, 0) AS times_moved,
      m.announced_at, m.held_at, m.cancelled_at, greatest(m.updated_at, l.updated_at) AS changed_at,
      ARRAY[l.id, m.id, c.id, k.id, k.municipality_id, p.id] AS roots
    FROM ${source(wanted, 'meeting_committee')} l
    JOIN ${source(wanted, 'meeting')} m ON m.id = l.meeting_id
    JOIN ${source(wanted, 'cycle')} c ON c.id = l.cycle_id
    JOIN (${committeesOf(wanted)}) k ON k.id = c.committee_id
    ${committees.joined}
    LEFT JOIN (SELECT x.meeting_id, count(*) AS count FROM ${source(wanted, 'meeting_move')} x WHERE ${placed(wanted)} GROUP BY 1) v ON v.meeting_id = m.id
    LEFT JOIN ${source(wanted, 'phase')} p ON p.id = l.phase_id
    LEFT JOIN phase_template t ON t.id = p.template_id
    WHERE ${yearSeen(wanted.actor)} AND ${within(wanted, on, on, Prisma.sql`c.year`)}`;
}

/** The meetings, one row for each committee that meets. */
export const MEETINGS: Dataset = {
  name: 'meetings',
  version: 'v1',
  title: { nb: 'Møter', en: 'Meetings' },
  about: {
    nb: 'Møtene i nærutvalgene, med en rad for hvert utvalg som møtes. Avlyste møter og møter uten dato er med. Med asOf står de slik de sto ved slutten av den dagen, også når de er flyttet siden.',
    en: 'The meetings of the committees, with a row for each committee that meets. Cancelled meetings and those without a date are among them. With asOf they are told as they stood at the end of that day, also where they were moved since.',
  },
  columns: COLUMNS,
  entity: 'MeetingCommittee',
  roots: ['Meeting', 'Cycle', 'Committee', 'Municipality', 'Phase'],
  parts: [
    { entity: 'MeetingMove', table: 'meeting_move', by: 'meeting_id' },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
