import { pathToFileURL } from 'node:url';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { copy, MARK } from './copy.ts';

/** How much is made: municipalities × committees × years × cases in each committee's year × steps of each case. */
export interface Size {
  readonly municipalities: number;
  readonly committees: number;
  readonly years: number;
  readonly cases: number;
  readonly steps: 5;
}

export const SIZES = {
  small: { municipalities: 1, committees: 8, years: 8, cases: 10, steps: 5 },
  town: { municipalities: 20, committees: 8, years: 8, cases: 10, steps: 5 },
  national: { municipalities: 350, committees: 8, years: 8, cases: 10, steps: 5 },
} as const satisfies Record<string, Size>;

const LAST_YEAR = 2026;

/** So many municipalities are written through the triggers; more are copies of them. */
const MOST_WRITTEN = 6;

/** Ids as the product makes them (time first), and the same each time, so that two fillings hold the same rows. */
const FUNCTIONS = `
  CREATE OR REPLACE FUNCTION pg_temp.id_of(at timestamptz, what text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(what), 1, 3) || '${MARK}' || substr(md5(what), 4, 12))::uuid
  $$;
  CREATE OR REPLACE FUNCTION pg_temp.place_of(nth int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_temp.id_of('2018-01-01Z', 'municipality ' || nth)
  $$;`;

const PLACE = `
  INSERT INTO municipality (id, number, name) SELECT pg_temp.place_of($1), (1000 + $1::int)::text, 'Prøvekommune ' || $1;
  INSERT INTO case_status (id, municipality_id, code, category, position, label_nb, label_nn, label_en)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' status ' || s.position), pg_temp.place_of($1), s.category::text, s.category, s.position, s.nb, s.nn, s.en
    FROM app_case_statuses() AS s;
  INSERT INTO case_theme (id, municipality_id, name_nb)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' theme ' || nth), pg_temp.place_of($1),
      (ARRAY['Trafikksikkerhet', 'Oppvekst', 'Natur og friluftsliv', 'Møteplasser', 'Kultur', 'Klima', 'Folkehelse', 'Annet'])[nth]
    FROM generate_series(1, 8) AS nth;
  INSERT INTO regulation (id, municipality_id, title, valid_from, ordinary_meetings, dialogues, politician_seats, resident_seats,
      long_term_cases_min, long_term_cases_max, short_term_cases_min, short_term_cases_max, visit_residents_min, visit_residents_max)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' regulation'), pg_temp.place_of($1), 'Reglement for nærutvalg', '2018-01-01', 4, 1, 4, 6, 1, 2, 2, 4, 3, 10;
  INSERT INTO wheel (id, municipality_id, name_nb) SELECT pg_temp.id_of('2018-01-01Z', $1 || ' wheel'), pg_temp.place_of($1), 'Årshjul for nærutvalgene';
  INSERT INTO wheel_version (id, municipality_id, wheel_id, number)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' version'), pg_temp.place_of($1), pg_temp.id_of('2018-01-01Z', $1 || ' wheel'), 1;
  INSERT INTO phase_template (id, municipality_id, wheel_version_id, position, kind, title_nb, optional, window_kind, window_months)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' template ' || t.position), pg_temp.place_of($1), pg_temp.id_of('2018-01-01Z', $1 || ' version'),
      t.position, t.kind::phase_kind, t.title, t.kind = 'MAYOR_VISIT', 'RANGE', t.months
    FROM (VALUES (1, 'MEETING', 'Nærutvalgsmøte 1', ARRAY[1, 2]), (2, 'DIALOGUE', 'Innbyggerdialog', ARRAY[3, 4]),
      (3, 'MEETING', 'Nærutvalgsmøte 2', ARRAY[4, 5]), (4, 'EXCHANGE', 'Erfaringsutveksling', ARRAY[6]),
      (5, 'MAYOR_VISIT', 'Besøk av ordfører', ARRAY[8, 9]), (6, 'MEETING', 'Nærutvalgsmøte 3', ARRAY[9]),
      (7, 'OTHER', 'Årsrapport', ARRAY[10]), (8, 'MEETING', 'Nærutvalgsmøte 4', ARRAY[11])) AS t (position, kind, title, months);
  UPDATE wheel_version SET status = 'PUBLISHED', published_at = app_now() WHERE municipality_id = pg_temp.place_of($1);
  INSERT INTO district (id, municipality_id)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' district ' || c), pg_temp.place_of($1) FROM generate_series(1, $2::int) AS c;
  INSERT INTO committee (id, municipality_id, slug, established_on)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' committee ' || c), pg_temp.place_of($1), 'utvalg-' || c, '2018-01-01' FROM generate_series(1, $2::int) AS c;
  INSERT INTO committee_name (id, municipality_id, committee_id, district_id, number, name, valid_from)
    SELECT pg_temp.id_of('2018-01-01Z', $1 || ' name ' || c), pg_temp.place_of($1), pg_temp.id_of('2018-01-01Z', $1 || ' committee ' || c),
      pg_temp.id_of('2018-01-01Z', $1 || ' district ' || c), c, 'Nærutvalg ' || c, '2018-01-01'
    FROM generate_series(1, $2::int) AS c;`;

const YEAR = `
  CREATE TEMP TABLE year_cycle ON COMMIT DROP AS
    SELECT c, pg_temp.id_of('2018-01-01Z', $1 || ' committee ' || c) AS committee_id, pg_temp.id_of(app_now(), $1 || ' cycle ' || $3 || ' ' || c) AS id
    FROM generate_series(1, $2::int) AS c;
  INSERT INTO cycle (id, municipality_id, committee_id, wheel_version_id, year, status, opened_at, closed_at)
    SELECT y.id, pg_temp.place_of($1), y.committee_id, pg_temp.id_of('2018-01-01Z', $1 || ' version'), $3,
      CASE WHEN $3 < ${LAST_YEAR} THEN 'CLOSED' ELSE 'OPEN' END::cycle_status, app_now(), CASE WHEN $3 < ${LAST_YEAR} THEN make_timestamptz($3, 12, 20, 12, 0, 0) END
    FROM year_cycle AS y;
  INSERT INTO phase (id, municipality_id, cycle_id, template_id, position, kind, optional, done_on)
    SELECT pg_temp.id_of(app_now(), y.id || ' phase ' || t.position), t.municipality_id, y.id, t.id, t.position, t.kind, t.optional,
      CASE WHEN t.kind = 'OTHER' AND $3 < ${LAST_YEAR} THEN make_date($3, 10, 20) END
    FROM year_cycle AS y JOIN phase_template AS t ON t.municipality_id = pg_temp.place_of($1);
  CREATE TEMP TABLE year_meeting ON COMMIT DROP AS
    SELECT pg_temp.id_of(app_now(), p.id || ' meeting') AS id, p.id AS phase_id, p.cycle_id,
      (make_date($3, t.window_months[1], 1) + (7 + 7 * (y.c % 3) + y.c % 2) + time '18:00') AT TIME ZONE 'Europe/Oslo' AS starts_at
    FROM year_cycle AS y JOIN phase AS p ON p.cycle_id = y.id JOIN phase_template AS t ON t.id = p.template_id WHERE p.kind = 'MEETING';
  INSERT INTO meeting (id, municipality_id, kind, status, starts_at, ends_at, place, announced_at, held_at)
    SELECT m.id, pg_temp.place_of($1), 'ORDINARY', CASE WHEN m.starts_at < '${LAST_YEAR}-11-01' THEN 'HELD' ELSE 'ANNOUNCED' END::meeting_status,
      m.starts_at, m.starts_at + interval '2 hours', 'Skolen', m.starts_at - interval '14 days',
      CASE WHEN m.starts_at < '${LAST_YEAR}-11-01' THEN m.starts_at + interval '2 hours' END
    FROM year_meeting AS m;
  INSERT INTO meeting_committee (id, municipality_id, meeting_id, cycle_id, phase_id)
    SELECT pg_temp.id_of(app_now(), m.id || ' part'), pg_temp.place_of($1), m.id, m.cycle_id, m.phase_id FROM year_meeting AS m;
  CREATE TEMP TABLE year_case ON COMMIT DROP AS
    SELECT y.c, n, (y.c - 1) * $4::int + n AS serial, y.committee_id, y.id AS cycle_id, make_date($3, 1, 5) + ((y.c * 17 + n * 13) % 150) AS raised_on,
      pg_temp.id_of(app_now() + (y.c * 100 + n) * interval '1 second', y.id || ' case ' || n) AS id, (y.c * 7 + n * 3 + $1::int + $3) AS mixed
    FROM year_cycle AS y CROSS JOIN generate_series(1, $4::int) AS n;
  CREATE TEMP TABLE year_step ON COMMIT DROP AS
    SELECT k.id AS case_id, seq, k.raised_on + (seq - 1) * (10 + k.mixed % 20) AS occurred_on,
      CASE seq WHEN 1 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 WHEN 4 THEN 4 ELSE (ARRAY[7, 5, 6, 8, 7, 9, 5])[1 + k.mixed % 7] END AS status
    FROM year_case AS k CROSS JOIN generate_series(1, 5) AS seq;
  INSERT INTO committee_case (id, municipality_id, lead_committee_id, status_id, theme_id, year, serial, number, title, horizon, origin, raised_on, is_public)
    SELECT k.id, pg_temp.place_of($1), k.committee_id, pg_temp.id_of('2018-01-01Z', $1 || ' status ' || s.status),
      CASE WHEN k.mixed % 9 > 0 THEN pg_temp.id_of('2018-01-01Z', $1 || ' theme ' || k.mixed % 9) END,
      $3, k.serial, $3 || '-' || lpad(k.serial::text, 3, '0'),
      (ARRAY['Gangvei', 'Lekeplass', 'Belysning', 'Møteplass', 'Turvei', 'Skolevei'])[1 + k.mixed % 6] || ' ' || k.serial,
      (ARRAY['LONG', 'SHORT', NULL])[1 + k.mixed % 3]::case_horizon,
      (ARRAY['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE'])[1 + k.mixed % 4]::case_origin, k.raised_on, k.mixed % 50 > 0
    FROM year_case AS k JOIN year_step AS s ON s.case_id = k.id AND s.seq = 5 ORDER BY k.serial;
  INSERT INTO case_cycle (id, municipality_id, case_id, cycle_id)
    SELECT pg_temp.id_of(app_now(), k.id || ' cycle'), pg_temp.place_of($1), k.id, k.cycle_id FROM year_case AS k;
  INSERT INTO case_partner (id, municipality_id, case_id, committee_id)
    SELECT pg_temp.id_of(app_now(), k.id || ' partner'), pg_temp.place_of($1), k.id, y.committee_id
    FROM year_case AS k JOIN year_cycle AS y ON y.c = 1 + k.c % $2::int AND y.c <> k.c WHERE k.mixed % 10 = 0;
  INSERT INTO case_status_event (id, municipality_id, case_id, from_id, to_id, seq, occurred_on, recorded_at, reason, actor, forwarded_to)
    SELECT pg_temp.id_of(s.occurred_on + time '20:00', s.case_id || ' step ' || s.seq), pg_temp.place_of($1), s.case_id,
      CASE WHEN s.seq > 1 THEN pg_temp.id_of('2018-01-01Z', $1 || ' status ' || lag(s.status) OVER (PARTITION BY s.case_id ORDER BY s.seq)) END,
      pg_temp.id_of('2018-01-01Z', $1 || ' status ' || s.status), s.seq, s.occurred_on,
      (s.occurred_on + time '20:00') AT TIME ZONE 'Europe/Oslo', 'Behandlet i møte', 'user:prøve', CASE WHEN s.status = 9 THEN 'Fylkeskommunen' END
    FROM year_step AS s;`;

/** Writes a script with its values in it: values are whole numbers, and a script of several statements takes no parameters. */
const written = (script: string, values: readonly number[]) =>
  script.replaceAll(/\$(\d)/gu, (_, nth: string) => {
    const value = values[Number(nth) - 1];
    if (value === undefined || !Number.isInteger(value)) throw new Error(`value ${nth} is missing`);
    return String(value);
  });

/** The triggers date what is written by these. */
const now = (at: string) => `SET LOCAL app.now = '${at}'; SET LOCAL app.actor = 'load';`;

async function fillPlaces(
  db: Database,
  { committees, years, cases }: Size,
  places: readonly number[],
  tell: (done: number) => void,
) {
  await db.session(async (_, exec) => {
    await exec(FUNCTIONS);
    for (const place of places) {
      await exec(`BEGIN; ${now('2018-01-01T12:00:00Z')} ${written(PLACE, [place, committees])} COMMIT`);
      for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year += 1) {
        await exec(
          `BEGIN; ${now(`${year}-01-04T12:00:00Z`)} ${written(YEAR, [place, committees, year, cases])} COMMIT`,
        );
      }
      tell(place);
    }
  });
}

/**
 * Fills an empty database with rows of a size: municipalities 1001 and up, with wheel, years, phases, meetings and cases with
 * their ledgers, all through the triggers that write the change log, so that what is measured on it is what users have.
 */
export async function fill(
  db: Database,
  size: Size,
  tell: (line: string) => void,
  mostWritten = MOST_WRITTEN,
): Promise<void> {
  const [there] = await db.query('SELECT FROM municipality LIMIT 1');
  if (there !== undefined) throw new Error('The database is not empty.');
  const firsts = Math.min(size.municipalities, mostWritten);
  const all = Array.from({ length: firsts }, (_, index) => index + 1);
  const halves =
    db.kind === 'embedded' ? [all] : [all.filter((nth) => nth % 2 === 1), all.filter((nth) => nth % 2 === 0)];
  let done = 0;
  const told = () => {
    done += 1;
    tell(`${done} of ${size.municipalities} municipalities`);
  };
  await Promise.all(halves.map((places) => fillPlaces(db, size, places, told)));
  await db.session(async (query, exec) => {
    await exec('BEGIN');
    await copy(query, firsts, size.municipalities);
    await exec('COMMIT');
  });
  await db.exec('VACUUM ANALYZE');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const name = process.argv[2] ?? 'small';
  const size = Object.entries(SIZES).find(([known]) => known === name)?.[1];
  if (size === undefined) throw new Error(`Which size? ${Object.keys(SIZES).join(' or ')}`);
  const databaseUrl = process.env['DATABASE_URL'];
  if (databaseUrl === undefined) throw new Error('Say where: DATABASE_URL, of an empty database.');
  const db = await openDatabase({ databaseUrl });
  try {
    await migrate(db);
    await fill(db, size, (line) => {
      process.stdout.write(`${line}\n`);
    });
    const [counted] = await db.query<{ told: string }>(
      `SELECT format('%s cases, %s steps, %s entries in the log', (SELECT count(*) FROM committee_case),
        (SELECT count(*) FROM case_status_event), (SELECT count(*) FROM change)) AS told`,
    );
    process.stdout.write(`${counted?.told}\n`);
  } finally {
    await db.close();
  }
}
