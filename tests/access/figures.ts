import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

/**
 * Measures what docs/security.md promises of access, and writes the figures into its table. What takes long (the rules that
 * are taken away, the leaks in very many questions) is measured with --long and keeps its figure otherwise. With --told it
 * takes what earlier runs left in a folder.
 */
const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, told: { type: 'string' } } });
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(ROOT, 'docs/security.md');
const told = values.told ?? mkdtempSync(join(tmpdir(), 'access-figures-'));

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
interface Tried {
  readonly name: string;
  readonly heardBy?: string;
  readonly seconds: number;
}
interface Asked {
  readonly questions: number;
  readonly reached: number;
  readonly answered: number;
  readonly heard: number;
  readonly seconds: number;
}
interface Leak {
  readonly kind: string;
  readonly seconds: number;
}

/** A line of the table: what was measured; nothing where it was not measured now. */
interface Line {
  readonly what: string;
  readonly figure: string;
  readonly command: string;
  readonly measured: () => string | undefined;
}

const read = (file: string): unknown =>
  existsSync(join(told, file)) ? JSON.parse(readFileSync(join(told, file), 'utf8')) : undefined;

/** What did not hold: then nothing of it is written as if it had. */
const failed: string[] = [];

/** Runs tests that leave what they measured in the folder, unless it is there. */
function run(file: string, name: string, ...more: readonly string[]) {
  if (existsSync(join(told, file))) return;
  const left = { ACCESS_TOLD: join(told, 'rules.json'), ACCESS_LEAKS_TOLD: join(told, 'leaks.json') };
  const asked = { ACCESS_ASKED_TOLD: join(told, 'asked.json') };
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...more], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...env, ...left, ...asked },
  });
  if (status !== 0) failed.push(`npm run ${name}`);
}

/** How many of the tests of some files hold. */
const held =
  (of: string, what = 'tests') =>
  (): string | undefined => {
    const files = (read('tests.json') as Report | undefined)?.testResults.filter(({ name }) => name.includes(of)) ?? [];
    const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
    const good = statuses.filter((status) => status === 'passed').length;
    if (statuses.length === 0) return undefined;
    if (good === statuses.length) return `all (${good} ${what})`;
    failed.push(of);
    return `FAILED: ${good} of ${statuses.length} ${what}`;
  };

const seconds = (from: number) => (from < 90 ? `${Math.ceil(from)} s` : `${Math.ceil(from / 60)} min`);

const leaksHeard = (): string | undefined => {
  const leaks = read('leaks.json') as readonly Leak[] | undefined;
  return (
    leaks && `${leaks.length} rules of different kinds, after ${leaks.map((one) => seconds(one.seconds)).join(', ')}`
  );
};

const rulesHeard = (): string | undefined => {
  const tried = read('rules.json') as readonly Tried[] | undefined;
  if (!tried) return undefined;
  const missed = tried.filter(({ heardBy }) => heardBy === undefined).length;
  if (missed > 0) failed.push('access:mutation');
  const took = tried.reduce((sum, one) => sum + one.seconds, 0);
  return `${missed} of ${tried.length}, tried in ${seconds(took)}`;
};

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

const leaked = (): string | undefined => {
  const asked = read('asked.json') as Asked | undefined;
  if (!asked) return undefined;
  return `0 in ${asked.questions} answers; ${percent(asked.reached)} of the fields asked of something, ${percent(asked.answered)} with a value; ${seconds(asked.seconds)}`;
};

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
