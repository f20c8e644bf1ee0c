import { column, inLanguage, moment, momentOf, named, stored, type Args, type Asking, type Roads } from './asking.ts';
import { municipality } from './committee-roads.ts';
import { connection, type Listed } from './connection.ts';

const STATUS: Roads = {
  ...stored('CaseStatus'),
  municipality,
  code: column('code'),
  category: column('category'),
  position: column('position'),
  label: {
    value: (row, _asking, args) => inLanguage(args, `${row}.label_nb`, `${row}.label_nn`, `${row}.label_en`),
  },
};

const THEME: Roads = {
  ...stored('CaseTheme'),
  municipality,
  name: { value: (row, _asking, args) => inLanguage(args, `${row}.name_nb`, `${row}.name_nn`, `${row}.name_en`) },
  retiredOn: column('retired_on'),
};

/** Where a step stands among those of its day: a correction where the step stood that was corrected first (R20). */
const placeOf = (step: string) => `CASE WHEN ${step}.corrects_id IS NULL THEN ${step}.seq ELSE (
  WITH RECURSIVE back AS (SELECT ${step}.seq, ${step}.corrects_id, 1 AS far
    UNION ALL SELECT o.seq, o.corrects_id, b.far + 1 FROM back b JOIN case_status_event o ON o.municipality_id = ${step}.municipality_id AND o.id = b.corrects_id)
  SELECT b.seq FROM back b ORDER BY b.far DESC LIMIT 1) END`;

const CASE: Roads = {
  ...stored('Case'),
  municipality,
  leadCommittee: named('Committee', 'committee', 'lead_committee_id'),
  status: named('CaseStatus', 'case_status', 'status_id'),
  theme: named('CaseTheme', 'case_theme', 'theme_id'),
  year: column('year'),
  serial: column('serial'),
  number: column('number'),
  title: column('title'),
  description: column('description'),
  horizon: column('horizon'),
  origin: column('origin'),
  originText: column('origin_text'),
  raisedOn: column('raised_on'),
  isPublic: column('is_public'),
  cycles: {
    type: 'Cycle',
    many: true,
    from: (row, part) =>
      `FROM case_cycle l JOIN cycle ${part} ON ${part}.municipality_id = l.municipality_id AND ${part}.id = l.cycle_id
        WHERE l.municipality_id = ${row}.municipality_id AND l.case_id = ${row}.id ORDER BY ${part}.year, ${part}.id`,
  },
  partners: {
    type: 'CasePartner',
    many: true,
    from: (row, part) =>
      `FROM case_partner ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.case_id = ${row}.id ORDER BY ${part}.created_at, ${part}.id`,
  },
  statusEvents: {
    type: 'CaseStatusEvent',
    many: true,
    from: (row, part) =>
      `FROM case_status_event ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.case_id = ${row}.id ORDER BY ${part}.seq, ${part}.id`,
  },
  latestStatusEvent: {
    type: 'CaseStatusEvent',
    from: (row, part) =>
      `FROM case_status_event ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.case_id = ${row}.id AND ${part}.to_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM case_status_event z WHERE z.municipality_id = ${part}.municipality_id AND z.corrects_id = ${part}.id)
        ORDER BY ${part}.occurred_on DESC, ${placeOf(part)} DESC LIMIT 1`,
  },
};

const PARTNER: Roads = { ...stored('CasePartner'), committee: named('Committee', 'committee', 'committee_id') };

const EVENT: Roads = {
  ...stored('CaseStatusEvent'),
  from: named('CaseStatus', 'case_status', 'from_id'),
  to: named('CaseStatus', 'case_status', 'to_id'),
  seq: column('seq'),
  occurredOn: column('occurred_on'),
  recordedAt: moment('recorded_at'),
  reason: column('reason'),
  forwardedTo: column('forwarded_to'),
};

/** What a filter of cases asks for; undefined where it asks for what isn't known here. */
function conditions(asking: Asking, filter: Args): string | undefined {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const of: Readonly<Record<string, (value: unknown) => string>> = {
    municipality: (value) =>
      `c.municipality_id = (SELECT p.id FROM municipality p WHERE p.number = ${asking.value(String(value), 'text')})`,
    categories: (value) =>
      `EXISTS (SELECT FROM case_status s WHERE s.municipality_id = c.municipality_id AND s.id = c.status_id AND s.category::text = ANY(${asking.value(value as string[], 'text[]')}))`,
    horizons: (value) => `c.horizon::text = ANY(${asking.value(value as string[], 'text[]')})`,
    years: (
      value,
    ) => `EXISTS (SELECT FROM case_cycle l JOIN cycle y ON y.municipality_id = l.municipality_id AND y.id = l.cycle_id
      WHERE l.municipality_id = c.municipality_id AND l.case_id = c.id AND y.year = ANY(${asking.value(value as number[], 'int[]')}))`,
    changedSince: (value) => `c.updated_at > ${asking.value((value as Date).toISOString(), 'timestamptz')}`,
  };
  if (given.some(([name]) => !Object.hasOwn(of, name))) return undefined;
  return ['true', ...given.map(([name, value]) => of[name]?.(value))].join(' AND ');
}

/** The cases, last changed first; undefined where what is asked isn't known here. */
function cases(asking: Asking, args: Args): Listed | undefined {
  const orderBy = args['orderBy'] as readonly string[] | null | undefined;
  if (orderBy?.length !== 1 || orderBy[0] !== 'UPDATED_AT_DESC') return undefined;
  const filter = (args['filter'] ?? {}) as Args;
  const where = conditions(asking, filter);
  if (where === undefined) return undefined;
  return {
    type: 'Case',
    table: 'committee_case',
    where,
    // An empty page of a municipality may be one of none, which is refused.
    exists: typeof filter['municipality'] === 'string' ? 'EXISTS (SELECT FROM page)' : 'true',
    order: (row) => `${row}.updated_at DESC, ${row}.id DESC`,
    cursor: (row) => `format('["Case.UPDATED_AT_DESC","%s","%s"]', ${momentOf(`${row}.updated_at`)}, ${row}.id)`,
    after: (cursor, row) => {
      const [at, id] = readCursor(cursor) ?? [];
      if (at === undefined || id === undefined) return undefined;
      return `(${row}.updated_at, ${row}.id) < (${asking.value(at, 'timestamptz')}, ${asking.value(id, 'uuid')})`;
    },
  };
}

const CURSOR =
  /^\["Case\.UPDATED_AT_DESC","(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"\]$/;

function readCursor(cursor: string): readonly [string, string] | undefined {
  const [, at, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) return undefined;
  return [at, id];
}

export const CASE_ROADS = {
  Case: CASE,
  CaseStatus: STATUS,
  CaseTheme: THEME,
  CaseStatusEvent: EVENT,
  CasePartner: PARTNER,
};
export const casesRoot = connection(cases);
