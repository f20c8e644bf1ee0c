import { strict as assert } from 'node:assert';
import { today, now } from '@naerhjul/domain/calendar.ts';
import { openDatabase, type Query } from '@naerhjul/prisma/client.ts';
import { bareSql, type By, type Figures } from './bare.ts';
import { databaseUrl, median, say, startServer, timed } from './beside.ts';

/**
 * Asks the case-status report over HTTP, as the public, and the same figures of the database by a bare statement, in turns: how
 * many times as long the report takes, the answers included. They are compared first: a report that told something else would
 * not be measured.
 */
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const TOLD = { counts: '', all: 'openCases medianOpenDays medianDays p90Days transitions corrections' } as const;
const REPORT = (
  figures: Figures,
) => `query Report($municipality: String, $groupBy: [ReportGroup!]!, $asOf: Date, $knownAt: DateTime) {
  caseStatusReport(municipality: $municipality, groupBy: $groupBy, asOf: $asOf, knownAt: $knownAt) {
    rows { committee { slug name number } status { code label } category year casesInMunicipality ${TOLD[figures]} } } }`;

interface Row {
  readonly committee: { readonly slug: string; readonly name: string; readonly number: number } | null;
  readonly status: { readonly code: string; readonly label: string } | null;
  readonly [figure: string]: unknown;
}

interface Asked {
  readonly title: string;
  /** The number of a municipality; all of them unless given. */
  readonly municipality: string | null;
  readonly groupBy: readonly By[];
}

const ASKED: readonly Asked[] = [
  { title: 'a municipality, by committee and status', municipality: '1005', groupBy: ['COMMITTEE', 'STATUS'] },
  { title: 'a municipality, by category and year', municipality: '1005', groupBy: ['CATEGORY', 'YEAR'] },
  { title: 'the nation, by category and year', municipality: null, groupBy: ['CATEGORY', 'YEAR'] },
  { title: 'the nation, by committee and status', municipality: null, groupBy: ['COMMITTEE', 'STATUS'] },
];
const FIGURES: readonly Figures[] = ['all', 'counts'];
const DAY = today(now(), 'Europe/Oslo');
let count = 0;

async function reported(port: number, { municipality, groupBy }: Asked, figures: Figures, knownAt: string | null) {
  // A variable that nothing asks for makes it another question, whose answer nobody has kept.
  count += 1;
  const variables = { municipality, groupBy, asOf: DAY, knownAt, count };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: REPORT(figures), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: { caseStatusReport: { rows: readonly Row[] } } | null;
    errors?: readonly object[];
  };
  if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.caseStatusReport.rows;
}

async function bare(query: Query, { municipality, groupBy }: Asked, figures: Figures) {
  const values = municipality === null ? [DAY] : [DAY, municipality];
  return query<Readonly<Record<string, unknown>>>(bareSql(groupBy, figures, municipality !== null), values);
}

/** A row of the report as the bare statement tells it. */
const flat = ({ committee, status, category, year, ...row }: Row, groupBy: readonly By[], figures: Figures) => ({
  ...(groupBy.includes('COMMITTEE') ? committee : {}),
  ...(groupBy.includes('STATUS') ? { code: status?.code, label_nb: status?.label } : {}),
  ...(groupBy.includes('CATEGORY') ? { category } : {}),
  ...(groupBy.includes('YEAR') ? { year } : {}),
  cases: row['casesInMunicipality'],
  ...(figures === 'counts'
    ? {}
    : {
        open_cases: row['openCases'],
        median_open: row['medianOpenDays'],
        median: row['medianDays'],
        p90: row['p90Days'],
        moved: row['transitions'],
        corrected: row['corrections'],
      }),
});

/** The rows as texts in an order of their own: two municipalities may have a committee of the same name. */
const asTexts = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();

const database = await openDatabase({ databaseUrl: databaseUrl() });
const server = await startServer();
try {
  const last = new Date(now().getTime() - 60_000).toISOString();
  for (const asked of ASKED) {
    for (const figures of FIGURES) {
      const told = await reported(server.port, asked, figures, null);
      const expected = await bare(database.query, asked, figures);
      assert.deepEqual(asTexts(told.map((row) => flat(row, asked.groupBy, figures))), asTexts(expected));
      const took: Record<'report' | 'earlier' | 'bare', number[]> = { report: [], earlier: [], bare: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        // In turns, so that whatever else the machine is at weighs on both.
        took.report.push(await timed(() => reported(server.port, asked, figures, null)));
        took.bare.push(await timed(() => bare(database.query, asked, figures)));
        took.earlier.push(await timed(() => reported(server.port, asked, figures, last)));
      }
      const of = median(took.bare);
      const times = (values: readonly number[]) =>
        `${median(values).toFixed(1)} ms, ${(median(values) / of).toFixed(2)} ×`;
      say(
        `${asked.title}, ${figures} (${told.length} rows): the report ${times(took.report)}; as known at a moment ${times(took.earlier)}; bare ${of.toFixed(1)} ms`,
      );
    }
  }
} finally {
  server.stop();
  await database.close();
}
