import { column, inLanguage, type Args, type Roads } from './asking.ts';
import type { RootRoad } from './connection.ts';
import type { Selected } from './select.ts';

/** A row as the report's own statement gives it; what something was called then is JSON. */
const named = (row: string, content: string, what: string, args: Args) =>
  inLanguage(
    args,
    `${row}.${content} ->> '${what}_nb'`,
    `${row}.${content} ->> '${what}_nn'`,
    `${row}.${content} ->> '${what}_en'`,
  );

/** Days with one decimal at most, as `inTenths` tells them. */
const days = (name: string) => ({ value: (row: string) => `round(${row}.${name}::numeric, 1)::double precision` });

const ROW: Roads = {
  committee: {
    type: 'ReportGroupCommittee',
    from: (row, part) => `FROM (SELECT ${row}.*) ${part} WHERE ${part}.committee_id IS NOT NULL`,
  },
  status: {
    type: 'ReportGroupStatus',
    from: (row, part) => `FROM (SELECT ${row}.*) ${part} WHERE ${part}.status_content IS NOT NULL`,
  },
  category: column('category'),
  horizon: column('horizon'),
  theme: {
    type: 'ReportGroupTheme',
    from: (row, part) => `FROM (SELECT ${row}.*) ${part} WHERE ${part}.theme_content IS NOT NULL`,
  },
  origin: column('origin'),
  year: column('year'),
  month: column('month'),
  casesInMunicipality: column('cases_in_municipality'),
  casesPerCommittee: column('cases_per_committee'),
  medianDays: days('median_days'),
  p90Days: days('p90_days'),
  transitions: column('transitions'),
  corrections: column('corrections'),
  openCases: column('open_cases'),
  medianOpenDays: days('median_open_days'),
};

export const REPORT_ROADS: Readonly<Record<string, Roads>> = {
  CaseStatusReportRow: ROW,
  ReportGroupCommittee: {
    slug: column('committee_slug'),
    name: column('committee_name'),
    number: column('committee_number'),
  },
  ReportGroupStatus: {
    code: { value: (row) => `${row}.status_content ->> 'code'` },
    category: { value: (row) => `${row}.status_content ->> 'category'` },
    label: { value: (row, _asking, args) => named(row, 'status_content', 'label', args) },
  },
  ReportGroupTheme: { name: { value: (row, _asking, args) => named(row, 'theme_content', 'name', args) } },
};

const OF_OPEN = new Set(['medianOpenDays']);
const OF_STAYS = new Set(['medianDays', 'p90Days', 'transitions', 'corrections']);
const MOST_GROUPS = 4;
const MOST_ASKED = 100;
const LIMITS = { years: 'integer', horizons: 'case_horizon', origins: 'case_origin' } as const;
const KNOWN = new Set(['municipality', 'groupBy', 'asOf', ...Object.keys(LIMITS)]);

/** Whether any of these is asked for, wherever. */
const asksFor = (selected: readonly Selected[], names: ReadonlySet<string>): boolean =>
  selected.some(({ name, selections }) => names.has(name) || asksFor(selections, names));

/** The case-status report by what it is grouped by; what limits it further is answered the ordinary way. */
export const reportRoot: RootRoad = (asking, args, selected, select) => {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  const groups = args['groupBy'] as readonly string[];
  if (given.some(([name]) => !KNOWN.has(name)) || groups.length > MOST_GROUPS || new Set(groups).size < groups.length)
    return undefined;
  const isTooLong = given.some(([, value]) => Array.isArray(value) && value.length > MOST_ASKED);
  if (isTooLong) return undefined;
  const limit = (name: keyof typeof LIMITS) => {
    const values = args[name] as readonly (string | number)[] | null | undefined;
    const list = values === null || values === undefined ? 'NULL' : asking.value(values.map(String), 'text[]');
    return `${list}::text[]::${LIMITS[name]}[]`;
  };
  const number = args['municipality'];
  const isOfOne = typeof number === 'string';
  const place = isOfOne
    ? `SELECT p.id, p.time_zone FROM municipality p WHERE p.number = ${asking.value(number, 'text')}`
    : `SELECT NULL::uuid AS id, 'Europe/Oslo' AS time_zone`;
  const on =
    typeof args['asOf'] === 'string'
      ? asking.value(args['asOf'], 'date')
      : `(${asking.now} AT TIME ZONE place.time_zone)::date`;
  const rows = `app_case_status_report(${isOfOne ? 'ARRAY[day.id]' : 'NULL::uuid[]'}, day.on_day, 'infinity'::timestamptz, ${asking.value(groups, 'text[]')},
    NULL::uuid[], ${limit('years')}, ${limit('horizons')}, NULL::uuid[], ${limit('origins')}, ${asksFor(selected, OF_OPEN)}, ${asksFor(selected, OF_STAYS)})`;
  const told = select.columns(selected, {
    asOf: () => 'day.on_day',
    knownAt: () => 'NULL::text',
    rows: ({ selections }) => {
      const row = asking.row();
      return `array_to_json(ARRAY(SELECT ${select.of('CaseStatusReportRow', row, selections)} FROM ${rows} ${row}))`;
    },
  });
  return `(WITH place AS (${place}), day AS (SELECT place.id, ${on} AS on_day FROM place) SELECT row_to_json(r$) FROM (SELECT ${told} FROM day) r$)`;
};
