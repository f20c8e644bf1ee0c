import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { measuredIn, partsOf } from './figures-told.ts';

/**
 * Measures what docs/security.md promises of access, and writes the figures into its table. What takes long (the rules that
 * are taken away, the leaks in very many questions) is measured with --long and keeps its figure otherwise. With --told it
 * takes what earlier runs left in a folder: of the long ones, any number of parts (`rules-3.json`, `asked-2.json`).
 */
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, told: { type: 'string' } } });
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(ROOT, 'docs/security.md');
const told = values.told ?? mkdtempSync(join(tmpdir(), 'access-figures-'));

/** A line of the table: what was measured; nothing where it was not measured now. */
interface Line {
  readonly what: string;
  readonly figure: string;
  readonly command: string;
  readonly measured: () => string | undefined;
}

/** What did not hold: then nothing of it is written as if it had. */
const failed: string[] = [];

/** Runs tests that leave what they measured in the folder, unless it is there. */
function run(file: string, name: string, ...more: readonly string[]) {
  if (partsOf(told, file.replace('.json', '')).length > 0) return;
  const left = { ACCESS_TOLD: join(told, 'rules.json'), ACCESS_LEAKS_TOLD: join(told, 'leaks.json') };
  const asked = { ACCESS_ASKED_TOLD: join(told, 'asked.json') };
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...more], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...env, ...left, ...asked },
  });
  if (status !== 0) failed.push(`npm run ${name}`);
}

const { held, leaksHeard, rulesHeard, leaked } = measuredIn(told, failed);
const test = (path: string) => `npm test -- ${path}`;

const LINES: readonly Line[] = [
  {
    what: 'every verb of the domain × ten kinds of callers, with another committee’s and another municipality’s ids',
    figure: 'each as the table of roles says, no trace of what is refused',
    command: test('tests/access/verbs.test.ts'),
    measured: held('tests/access/verbs.test.ts', 'cases'),
  },
  {
    what: 'what each caller sees of each concept, against what the change log calls published and theirs',
    figure: 'equal',
    command: test('tests/access/seen'),
    measured: held('tests/access/seen', 'comparisons'),
  },
  {
    what: 'code that forgets to ask: changes, removals and new rows straight at the database',
    figure: 'all refused',
    command: test('tests/access/walls'),
    measured: held('tests/access/walls'),
  },
  {
    what: 'what code that forgets to ask reads of each table, against what the change log calls published',
    figure: 'equal',
    command: test('tests/access/walls-published.test.ts'),
    measured: held('tests/access/walls-published.test.ts'),
  },
  {
    what: 'leaks in generated questions, each put to four of ten callers',
    figure: '0; 95 % of the fields with a value',
    command: 'npm run access:leaks',
    measured: leaked,
  },
  {
    what: 'a leak is heard when a rule is taken away',
    figure: 'within a minute',
    command: 'npm run access:mutation',
    measured: leaksHeard,
  },
  {
    what: 'rules that can be taken away without a test turning red',
    figure: '0',
    command: 'npm run access:mutation',
    measured: rulesHeard,
  },
  {
    what: 'export, erasure and retention × ten kinds of callers, and what of them the database refuses by itself',
    figure: 'only administrators; nothing that is not theirs',
    command: test('tests/access/privacy-verbs.test.ts'),
    measured: held('tests/access/privacy-verbs.test.ts'),
  },
  {
    what: 'what is told to go next, against what the run erases',
    figure: 'equal',
    command: test('tests/privacy/retention.test.ts'),
    measured: held('tests/privacy/retention.test.ts'),
  },
  {
    what: 'traces of an erased person in any table, and of anyone in the log',
    figure: '0',
    command: test('tests/privacy'),
    measured: held('tests/privacy/'),
  },
  {
    what: 'types and questions that nobody has decided who may be told',
    figure: '0',
    command: test('tests/schema/decided.test.ts'),
    measured: held('tests/schema/decided.test.ts'),
  },
  {
    what: 'audits of GraphQL over HTTP, at three levels',
    figure: 'all 61',
    command: test('tests/api/graphql-over-http.test.ts'),
    measured: held('tests/api/graphql-over-http.test.ts'),
  },
  {
    what: 'a statement that waits, after its caller hung up (PostgreSQL)',
    figure: 'cancelled',
    command: 'npm run test:postgres -- tests/api/hang-up.test.ts',
    measured: () => undefined,
  },
  {
    what: 'cost limit, against the largest of all examples and all queries of the console',
    figure: 'three times',
    command: test('tests/api/cost.test.ts'),
    measured: held('tests/api/cost.test.ts'),
  },
  {
    what: 'reading of contact data without an entry in the audit',
    figure: '0',
    command: test('tests/access/contact-read.test.ts'),
    measured: held('tests/access/contact-read.test.ts'),
  },
];

run(
  'tests.json',
  'test',
  'tests/access',
  'tests/privacy',
  'tests/api/cost.test.ts',
  'tests/schema/decided.test.ts',
  'tests/api/graphql-over-http.test.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(told, 'tests.json')}`,
);
if (values.long) {
  run('asked.json', 'access:leaks');
  run('rules.json', 'access:mutation');
}

const page = readFileSync(PAGE, 'utf8');
const [before = '', rest = ''] = page.split('<!-- figures of access -->\n');
const [table = '', after = ''] = rest.split('<!-- end of figures -->\n');
/** What stands there of what was not measured now. */
const standing = new Map(
  table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1], cells[3]]),
);
const today = new Date().toISOString().slice(0, 10);
const rows = LINES.map(({ what, figure, command, measured }) => {
  const now = measured();
  return [
    what,
    figure,
    now === undefined ? (standing.get(what) ?? 'not measured yet') : `${now} (${today})`,
    `\`${command}\``,
  ];
});
// A run that broke off left no figure, and an older one is not to stand for it.
if (failed.length > 0) {
  process.stderr.write(`Nothing is written. Failed: ${[...new Set(failed)].join(', ')}\n`);
  process.exit(1);
}
const lines = [['what', 'figure', 'measured', 'command'], ['---', '---', '---', '---'], ...rows];
const text = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
writeFileSync(PAGE, `${before}<!-- figures of access -->\n\n${text}\n<!-- end of figures -->\n${after}`);
spawnSync('oxfmt', [PAGE], { stdio: 'inherit' });
