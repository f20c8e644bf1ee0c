import { column, inLanguage, moment, named, stored, type Roads } from './asking.ts';
import { municipality } from './committee-roads.ts';

/** A text of a phase: its own, or its template's where it has none. */
const ofTemplate = (row: string, what: string) =>
  `(SELECT w.${what} FROM phase_template w WHERE w.municipality_id = ${row}.municipality_id AND w.id = ${row}.template_id)`;
const titleOf = (row: string, language: string) =>
  `CASE WHEN ${row}.title_nb IS NOT NULL THEN ${row}.title_${language} ELSE ${ofTemplate(row, `title_${language}`)} END`;

const PHASE: Roads = {
  ...stored('Phase'),
  cycle: named('Cycle', 'cycle', 'cycle_id'),
  position: column('position'),
  kind: column('kind'),
  title: {
    value: (row, _asking, args) =>
      inLanguage(args, `coalesce(${titleOf(row, 'nb')}, '')`, titleOf(row, 'nn'), titleOf(row, 'en')),
  },
  optional: column('optional'),
  choice: column('choice'),
  choiceOn: column('choice_on'),
  choiceReason: column('choice_reason'),
  window: {
    type: 'Window',
    from: (row, part) =>
      `FROM (SELECT coalesce(${row}.window_kind, w.window_kind) AS kind,
          CASE WHEN ${row}.window_kind IS NULL THEN w.window_months ELSE ${row}.window_months END AS months, y.year
        FROM cycle y LEFT JOIN phase_template w ON w.municipality_id = ${row}.municipality_id AND w.id = ${row}.template_id
        WHERE y.municipality_id = ${row}.municipality_id AND y.id = ${row}.cycle_id) ${part}`,
  },
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  place: column('place'),
  timeReason: column('time_reason'),
  doneOn: column('done_on'),
  skippedOn: column('skipped_on'),
  skipReason: column('skip_reason'),
  reason: column('reason'),
  movedFrom: {
    type: 'PhaseMove',
    many: true,
    from: (row, part) =>
      `FROM phase_move ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.phase_id = ${row}.id ORDER BY ${part}.moved_at, ${part}.id`,
  },
  meetings: {
    type: 'Meeting',
    many: true,
    from: (row, part) =>
      `FROM meeting_committee l JOIN meeting ${part} ON ${part}.municipality_id = l.municipality_id AND ${part}.id = l.meeting_id
        WHERE l.municipality_id = ${row}.municipality_id AND l.phase_id = ${row}.id ORDER BY ${part}.starts_at, ${part}.id`,
  },
};

const PHASE_MOVE: Roads = {
  ...stored('PhaseMove'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  reason: column('reason'),
  movedAt: moment('moved_at'),
};

/** The months of a window in the year they stand in: those that begin anew belong to the next. */
const WINDOW: Roads = {
  kind: column('kind'),
  months: column('months'),
  from: { value: (row) => `make_date(${row}.year, ${row}.months[1], 1)` },
  to: {
    value: (row) => `(make_date(${row}.year + CASE WHEN EXISTS (
        SELECT FROM generate_subscripts(${row}.months, 1) AS nth WHERE ${row}.months[nth] < ${row}.months[nth - 1]) THEN 1 ELSE 0 END,
      ${row}.months[array_upper(${row}.months, 1)], 1) + interval '1 month - 1 day')::date`,
  },
};

/** The committees that meet, by number, each with its year as `y`. */
const MEETS = `meeting_committee l JOIN cycle y ON y.municipality_id = l.municipality_id AND y.id = l.cycle_id
    JOIN committee k ON k.municipality_id = y.municipality_id AND k.id = y.committee_id`;
const ofMeeting = (row: string) =>
  `l.municipality_id = ${row}.municipality_id AND l.meeting_id = ${row}.id ORDER BY k.sort_number, k.id`;

const meetingTitle = (row: string, language: string) =>
  `CASE WHEN ${row}.title_nb IS NOT NULL THEN ${row}.title_${language} ELSE (
    SELECT ${titleOf('f', language)} FROM ${MEETS} JOIN phase f ON f.municipality_id = l.municipality_id AND f.id = l.phase_id
    WHERE ${ofMeeting(row)} LIMIT 1) END`;

const MEETING: Roads = {
  ...stored('Meeting'),
  municipality,
  kind: column('kind'),
  status: column('status'),
  title: {
    value: (row, _asking, args) =>
      inLanguage(args, `coalesce(${meetingTitle(row, 'nb')}, '')`, meetingTitle(row, 'nn'), meetingTitle(row, 'en')),
  },
  startsAt: moment('starts_at'),
  endsAt: moment('ends_at'),
  place: column('place'),
  openToPublic: column('open_to_public'),
  timeReason: column('time_reason'),
  announcedAt: moment('announced_at'),
  heldAt: moment('held_at'),
  cancelledAt: moment('cancelled_at'),
  cancelReason: column('cancel_reason'),
  movedFrom: {
    type: 'MeetingMove',
    many: true,
    from: (row, part) =>
      `FROM meeting_move ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.meeting_id = ${row}.id ORDER BY ${part}.moved_at, ${part}.id`,
  },
  committees: {
    type: 'Committee',
    many: true,
    from: (row, part) =>
      `FROM (SELECT k.*, row_number() OVER (ORDER BY k.sort_number, k.id) AS nth FROM ${MEETS}
        WHERE l.municipality_id = ${row}.municipality_id AND l.meeting_id = ${row}.id) ${part} ORDER BY ${part}.nth`,
  },
};

const MEETING_MOVE: Roads = {
  ...stored('MeetingMove'),
  startsAt: moment('starts_at'),
  endsAt: moment('ends_at'),
  place: column('place'),
  reason: column('reason'),
  movedAt: moment('moved_at'),
};

export const PHASE_ROADS = {
  Phase: PHASE,
  PhaseMove: PHASE_MOVE,
  Window: WINDOW,
  Meeting: MEETING,
  MeetingMove: MEETING_MOVE,
};
