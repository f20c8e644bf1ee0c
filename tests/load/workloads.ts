/** What is asked in a measurement: through our API, and of the database by a statement written by hand. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** What is asked the nth time. */
  readonly variables: (nth: number) => Readonly<Record<string, unknown>>;
  /** The same as data of an answer, in one row with one column `data`. */
  readonly floor: string;
  readonly values: (variables: Readonly<Record<string, unknown>>) => readonly (string | number)[];
}

/** How many municipalities of `load:fill` there are to ask about; eight committees each. */
export const PLACES = Number(process.env['PLACES'] ?? 350);
const COMMITTEES = 8;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Spreads what is asked over all there is, the same way each time. */
const mixed = (nth: number, of: number) => Number((BigInt(nth) * 2_654_435_761n) % 4_294_967_296n) % of;
const placeOf = (nth: number) => String(1001 + mixed(nth, PLACES));
const yearOf = (nth: number) => YEARS[mixed(nth * 7 + 3, YEARS.length)] ?? 2026;
const committeeOf = (nth: number) => `utvalg-${1 + mixed(nth * 5 + 1, COMMITTEES)}`;

const ID = (type: string, column: string) => `encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64')`;
const MOMENT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The name of a committee as it is today, by the tables. */
const NAMED = (committee: string) => `LATERAL (SELECT n.name, n.number FROM committee_name n
  WHERE n.committee_id = ${committee} AND n.valid_from <= current_date ORDER BY n.valid_from DESC LIMIT 1)`;

const COMMITTEE_PAGE: Workload = {
  name: 'w1',
  title: 'committee page',
  query: `query CommitteeYear($municipality: String!, $slug: String!, $year: Int!) {
    committee(municipality: $municipality, slug: $slug) { id name number
      cycle(year: $year) { id year status
        phases { id position kind title optional choice window { kind months }
          meetings { id status startsAt place } } } } }`,
  variables: (nth) => ({ municipality: placeOf(nth), slug: committeeOf(nth), year: yearOf(nth) }),
  floor: `SELECT json_build_object('committee', json_build_object('id', ${ID('Committee', 'k.id')}, 'name', d.name, 'number', d.number,
      'cycle', (SELECT json_build_object('id', ${ID('Cycle', 'c.id')}, 'year', c.year, 'status', c.status,
        'phases', (SELECT json_agg(json_build_object('id', ${ID('Phase', 'p.id')}, 'position', p.position, 'kind', p.kind,
            'title', coalesce(p.title_nb, t.title_nb), 'optional', p.optional, 'choice', p.choice,
            'window', json_build_object('kind', coalesce(p.window_kind, t.window_kind), 'months', coalesce(p.window_months, t.window_months)),
            'meetings', (SELECT coalesce(json_agg(json_build_object('id', ${ID('Meeting', 'm.id')}, 'status', m.status,
                'startsAt', ${MOMENT('m.starts_at')}, 'place', m.place) ORDER BY m.starts_at, m.id), '[]')
              FROM meeting_committee l JOIN meeting m ON m.id = l.meeting_id WHERE l.municipality_id = p.municipality_id AND l.phase_id = p.id)) ORDER BY p.position, p.id)
          FROM phase p LEFT JOIN phase_template t ON t.id = p.template_id WHERE p.cycle_id = c.id))
        FROM cycle c WHERE c.committee_id = k.id AND c.year = $3))) AS data
    FROM municipality y JOIN committee k ON k.municipality_id = y.id AND k.slug = $2 JOIN ${NAMED('k.id')} d ON true WHERE y.number = $1`,
  values: ({ municipality, slug, year }) => [String(municipality), String(slug), Number(year)],
};

const SCHEDULE: Workload = {
  name: 'w2',
  title: 'municipality schedule',
  query: `query Schedule($municipality: String!, $from: Date!, $to: Date!) {
    schedule(municipality: $municipality, from: $from, to: $to, first: 100) {
      edges { node { id kind status title startsAt startsOn place window { kind months } committees { slug name } } } } }`,
  variables: (nth) => ({ municipality: placeOf(nth), from: `${yearOf(nth)}-01-01`, to: `${yearOf(nth)}-12-31` }),
  floor: `WITH part AS (
      SELECT p.id, p.municipality_id, p.kind, p.position, p.done_on, p.place, coalesce(p.title_nb, t.title_nb) AS title, c.year, k.sort_number,
        coalesce(p.window_kind, t.window_kind) AS window_kind, coalesce(p.window_months, t.window_months) AS months, k.slug, d.name
      FROM municipality y JOIN cycle c ON c.municipality_id = y.id JOIN committee k ON k.id = c.committee_id JOIN ${NAMED('k.id')} d ON true
      JOIN phase p ON p.cycle_id = c.id LEFT JOIN phase_template t ON t.id = p.template_id
      WHERE y.number = $1 AND c.year BETWEEN extract(year FROM $2::date)::int AND extract(year FROM $3::date)::int
    ), item AS (
      SELECT ${ID('Meeting', 'm.id')} AS id, 'MEETING' AS kind, m.status::text AS status, coalesce(m.title_nb, p.title) AS title, m.starts_at,
        (m.starts_at AT TIME ZONE 'Europe/Oslo')::date AS starts_on, m.place, p.window_kind, p.months, p.slug, p.name,
        p.sort_number, p.position, p.year, m.id AS uuid
      FROM part p JOIN meeting_committee l ON l.municipality_id = p.municipality_id AND l.phase_id = p.id JOIN meeting m ON m.id = l.meeting_id
      UNION ALL
      SELECT ${ID('Phase', 'p.id')}, p.kind::text, CASE WHEN p.done_on IS NULL THEN 'PLANNED' ELSE 'HELD' END, p.title, NULL, p.done_on, p.place,
        p.window_kind, p.months, p.slug, p.name, p.sort_number, p.position, p.year, p.id
      FROM part p WHERE p.kind <> 'MEETING'
    )
    SELECT json_build_object('schedule', json_build_object('edges', (SELECT json_agg(json_build_object('node', json_build_object('id', id, 'kind', kind,
        'status', status, 'title', title, 'startsAt', ${MOMENT('starts_at')}, 'startsOn', starts_on, 'place', place,
        'window', json_build_object('kind', window_kind, 'months', months), 'committees', json_build_array(json_build_object('slug', slug, 'name', name))))
        ORDER BY coalesce(starts_on, make_date(year, months[1], 1)), starts_on IS NULL, starts_at NULLS FIRST, sort_number, position, uuid)
      FROM item))) AS data`,
  values: ({ municipality, from, to }) => [String(municipality), String(from), String(to)],
};

const CASE_FIELDS = `id number title horizon status { code category label } leadCommittee { slug name } latestStatusEvent { occurredOn reason }`;
/** Cases with what is asked of each; which ones, and in which order, stands in between. */
const casesOf = (page: string) => `SELECT json_build_object('cases', json_build_object('edges', (
    SELECT json_agg(json_build_object('node', json_build_object('id', ${ID('Case', 's.id')}, 'number', s.number, 'title', s.title, 'horizon', s.horizon,
      'status', json_build_object('code', u.code, 'category', u.category, 'label', u.label_nb),
      'leadCommittee', json_build_object('slug', k.slug, 'name', d.name),
      'latestStatusEvent', (SELECT json_build_object('occurredOn', e.occurred_on, 'reason', e.reason) FROM case_status_event e
        WHERE e.case_id = s.id ORDER BY e.occurred_on DESC, e.seq DESC LIMIT 1))) ORDER BY s.updated_at DESC, s.id DESC)
    FROM (${page}) s JOIN case_status u ON u.id = s.status_id JOIN committee k ON k.id = s.lead_committee_id JOIN ${NAMED('k.id')} d ON true))) AS data`;

const CASE_LIST: Workload = {
  name: 'w3',
  title: '50 cases',
  query: `query Cases($municipality: String!) {
    cases(first: 50, filter: { municipality: $municipality }, orderBy: [UPDATED_AT_DESC]) { edges { node { ${CASE_FIELDS} } } } }`,
  variables: (nth) => ({ municipality: placeOf(nth) }),
  floor: casesOf(`SELECT c.* FROM committee_case c JOIN municipality y ON y.id = c.municipality_id
    WHERE y.number = $1 AND c.is_public ORDER BY c.updated_at DESC, c.id DESC LIMIT 50`),
  values: ({ municipality }) => [String(municipality)],
};

const REPORT: Workload = {
  name: 'w4',
  title: 'report of a municipality',
  query: `query Report($municipality: String!) {
    caseStatusReport(municipality: $municipality, groupBy: [COMMITTEE, STATUS]) {
      rows { committee { slug name number } status { code label } casesInMunicipality casesPerCommittee } } }`,
  variables: (nth) => ({ municipality: placeOf(nth) }),
  floor: `WITH counted AS (
      SELECT k.committee_id, s.status_id, count(*)::int AS cases FROM municipality y JOIN committee_case s ON s.municipality_id = y.id
      JOIN LATERAL (SELECT s.lead_committee_id AS committee_id UNION ALL SELECT p.committee_id FROM case_partner p WHERE p.case_id = s.id) k ON true
      WHERE y.number = $1 AND s.is_public AND s.raised_on <= current_date GROUP BY 1, 2
    )
    SELECT json_build_object('caseStatusReport', json_build_object('rows', (SELECT json_agg(json_build_object(
        'committee', json_build_object('slug', k.slug, 'name', d.name, 'number', d.number), 'status', json_build_object('code', u.code, 'label', u.label_nb),
        'casesInMunicipality', c.cases, 'casesPerCommittee', c.cases) ORDER BY d.number, k.slug, u.position)
      FROM counted c JOIN committee k ON k.id = c.committee_id JOIN ${NAMED('k.id')} d ON true JOIN case_status u ON u.id = c.status_id))) AS data`,
  values: ({ municipality }) => [String(municipality)],
};

const DEEP_PAGE: Workload = {
  name: 'w5',
  title: 'page 200 of all cases',
  query: `query Deep($offset: Int!) {
    cases(first: 50, offset: $offset, orderBy: [UPDATED_AT_DESC]) { edges { node { ${CASE_FIELDS} } } } }`,
  variables: (nth) => ({ offset: 9_900 + mixed(nth, 100) }),
  floor: casesOf(
    'SELECT c.* FROM committee_case c WHERE c.is_public ORDER BY c.updated_at DESC, c.id DESC LIMIT 50 OFFSET $1',
  ),
  values: ({ offset }) => [Number(offset)],
};

export const READS: readonly Workload[] = [COMMITTEE_PAGE, SCHEDULE, CASE_LIST, REPORT, DEEP_PAGE];

/** Waiting cases that are moved to and fro: each is moved once before any is moved again. */
export const changeOf = (cases: readonly string[]): Workload => {
  let done = 0;
  return {
    name: 'w6',
    title: 'status change',
    query: 'mutation Change($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { id } }',
    variables: () => {
      const [round, nth] = [Math.floor(done / cases.length), done % cases.length];
      done += 1;
      const id = Buffer.from(`Case:${cases[nth]}`).toString('base64');
      return { input: { id, to: round % 2 === 0 ? 'IN_TREATMENT' : 'WAITING', reason: 'Behandlet i møte' } };
    },
    floor: `WITH found AS (SELECT c.* FROM committee_case c WHERE c.id = $1::uuid FOR UPDATE),
    target AS (SELECT s.id FROM case_status s JOIN found ON s.municipality_id = found.municipality_id WHERE s.code = $2),
    step AS (INSERT INTO case_status_event (id, municipality_id, case_id, from_id, to_id, seq, occurred_on, recorded_at, reason, actor)
      SELECT gen_random_uuid(), found.municipality_id, found.id, found.status_id, target.id,
        (SELECT max(e.seq) + 1 FROM case_status_event e WHERE e.case_id = found.id), current_date, now(), $3, 'floor' FROM found, target),
    moved AS (UPDATE committee_case c SET status_id = target.id FROM target, found WHERE c.id = found.id RETURNING c.id)
    SELECT json_build_object('changeCaseStatus', json_build_object('id', (SELECT ${ID('Case', 'id')} FROM moved))) AS data`,
    values: ({ input }) => {
      const { id, to, reason } = input as { id: string; to: string; reason: string };
      return [Buffer.from(id, 'base64').toString().slice('Case:'.length), to, reason];
    },
  };
};
