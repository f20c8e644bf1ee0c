/** The figures that a report gives of a group, beside how many cases it has. */
export type Figures = 'counts' | 'all';

/** What the cases are grouped by; each has its grouping as it is written for the tables that the work is kept in. */
export type By = 'COMMITTEE' | 'STATUS' | 'CATEGORY' | 'YEAR';

const KEYS = {
  COMMITTEE: 'k.committee_id',
  STATUS: 's.status_id',
  CATEGORY: 'u.category',
  YEAR: 'extract(year FROM s.raised_on)::int',
} as const satisfies Record<By, string>;
const NAMES = { COMMITTEE: 'committee_id', STATUS: 'status_id', CATEGORY: 'category', YEAR: 'year' } as const;
const SHOWN = {
  COMMITTEE: 'o.slug, n.name, n.number',
  STATUS: 'w.code, w.label_nb',
  CATEGORY: 'g.category::text',
  YEAR: 'g.year',
} as const satisfies Record<By, string>;
const ORDERED = {
  COMMITTEE: 'n.number, o.slug, o.id',
  STATUS: 'w.position, w.id',
  CATEGORY: 'g.category::text',
  YEAR: 'g.year',
} as const satisfies Record<By, string>;
const JOINED = {
  COMMITTEE: `JOIN committee o ON o.id = g.committee_id JOIN LATERAL (
    SELECT m.number, m.name FROM committee_name m WHERE m.committee_id = o.id AND m.valid_from <= $1 ORDER BY m.valid_from DESC LIMIT 1) n ON true`,
  STATUS: 'JOIN case_status w ON w.id = g.status_id',
  CATEGORY: '',
  YEAR: '',
} as const satisfies Record<By, string>;

/**
 * The public cases in groups as an analyst would count them who knows the tables: those that hold the work as it is now, plain
 * joins, and a window over the ledger for how long a case stood where. $1 is the day; $2 the number of a municipality, or null.
 */
export function bareSql(by: readonly By[], figures: Figures, isOfOne: boolean): string {
  const keys = by.map((one) => `${KEYS[one]} AS ${NAMES[one]}`).join(', ');
  const nth = by.map((_one, index) => index + 1).join(', ');
  const place = (table: string) =>
    isOfOne ? `AND ${table}.municipality_id = (SELECT y.id FROM municipality y WHERE y.number = $2)` : '';
  const parts = by.includes('COMMITTEE')
    ? `JOIN (SELECT c.id AS case_id, c.lead_committee_id AS committee_id FROM committee_case c
         UNION ALL SELECT p.case_id, p.committee_id FROM case_partner p) k ON k.case_id = s.id`
    : '';
  const from = `committee_case s JOIN case_status u ON u.id = s.status_id ${parts}`;
  const within = `s.is_public AND s.raised_on <= $1 ${place('s')}`;
  const counted = `SELECT ${keys}, count(*)::int AS cases FROM ${from} WHERE ${within} GROUP BY ${nth}`;
  const isOpen = `u.category NOT IN ('ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN')`;
  const told = by.map((one) => SHOWN[one]).join(', ');
  const rest = `${by.map((one) => JOINED[one]).join(' ')} ORDER BY ${by.map((one) => ORDERED[one]).join(', ')}`;
  if (figures === 'counts') return `SELECT ${told}, g.cases FROM (${counted}) g ${rest}`;
  const same = [
    ...(by.includes('STATUS') ? ['t.to_id = s.status_id'] : []),
    ...(by.includes('CATEGORY') ? ['t.category = u.category'] : []),
  ];
  return `WITH stay AS (
      SELECT e.case_id, e.to_id, v.category, e.from_id, e.corrects_id,
        coalesce(lead(e.occurred_on) OVER (PARTITION BY e.case_id ORDER BY e.occurred_on, e.seq), $1) - e.occurred_on AS days
      FROM case_status_event e JOIN case_status v ON v.id = e.to_id
      WHERE e.occurred_on <= $1 ${place('e')} AND NOT EXISTS (SELECT FROM case_status_event z WHERE z.corrects_id = e.id)
    ), stood AS (
      SELECT ${keys}, percentile_cont(0.5) WITHIN GROUP (ORDER BY t.days) AS median, percentile_cont(0.9) WITHIN GROUP (ORDER BY t.days) AS p90,
        count(t.from_id)::int AS moved, count(t.corrects_id)::int AS corrected
      FROM stay t JOIN ${from.replace('committee_case s', 'committee_case s ON s.id = t.case_id')}
      WHERE ${[within, ...same].join(' AND ')} GROUP BY ${nth}
    ), counted AS (
      SELECT ${keys}, count(*)::int AS cases, count(*) FILTER (WHERE ${isOpen})::int AS open_cases,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN ${isOpen} THEN $1 - s.raised_on END) AS median_open
      FROM ${from} WHERE ${within} GROUP BY ${nth}
    )
    SELECT ${told}, g.cases, g.open_cases, g.median_open, t.median, t.p90, t.moved, t.corrected
    FROM counted g LEFT JOIN stood t USING (${by.map((one) => NAMES[one]).join(', ')}) ${rest}`;
}
