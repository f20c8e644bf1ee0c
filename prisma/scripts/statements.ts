import { readFileSync, writeFileSync } from 'node:fs';
import { STATEMENTS } from '../seed/statements.ts';
import type { SeedStatement, StatementHome } from '../seed/types.ts';

const FILE = new URL('../../docs/statements.md', import.meta.url);

const STRENGTH: Readonly<Record<SeedStatement['strength'], string>> = {
  H: 'refused',
  P: 'blocks publishing or closing',
  W: 'advice',
  D: 'data',
};

/** Where a reader finds each home. */
const HOMES: Readonly<Record<Exclude<StatementHome, `later: ${string}`>, string>> = {
  wheel: 'the seeded wheel: a row of `prisma/seed/wheel*.ts` names the statement',
  window: '`services/domain/wheel/window.rules.ts`',
  cycle: '`services/domain/cycle/`, `Cycle` in the API',
  chooseOptionalPhase: '`services/domain/cycle/choose-optional-phase.ts`, the mutation of that name',
  meeting: '`services/domain/meeting/`, `Meeting` in the API',
  schedule: '`services/domain/schedule/`, the query `schedule`',
  progress: '`services/domain/cycle/progress.rules.ts`, `Cycle.progress`',
  divergence: '`services/domain/cycle/divergence.rules.ts`, `Cycle.divergence`',
  console: 'the console in `admin/`',
};

const LATER = 'later: ';

const cells = STATEMENTS.map(({ id, fragment, strength, feature, lives }) => {
  const now = lives.filter((home) => !home.startsWith(LATER)).join(', ');
  const later = lives.filter((home) => home.startsWith(LATER)).map((home) => home.slice(LATER.length));
  return [id, `«${fragment}»`, strength, feature, now || '–', later.join(', ') || '–'];
});

const toCome = STATEMENTS.filter(({ lives }) => lives.some((home) => home.startsWith(LATER)));

/** A table with its columns aligned, as the formatter would leave it. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const text = `# The source text, statement by statement

The wheel of this product comes from one text of the municipality. It is taken apart into ${STATEMENTS.length} statements, and each is
either data, a rule or a capability to come. Which rows of the seeded wheel cover a statement can be asked for:
\`PhaseTemplate\`, \`Theme\` and \`Responsibility\` have the field \`statements\`.

This page is written by \`npm run docs:statements\` from \`prisma/seed/statements.ts\`; change it there.

Strength: ${Object.entries(STRENGTH)
  .map(([letter, meaning]) => `**${letter}** ${meaning}`)
  .join(' · ')}

Where a statement lives:

${Object.entries(HOMES)
  .map(([home, place]) => `- **${home}**: ${place}`)
  .join('\n')}

Of the ${STATEMENTS.length}, ${toCome.length} await a capability that is not here yet: the last column names it. Nor can a year be closed yet, so what
blocks closing (**P**) is shown as progress and refuses nothing.

${table(['Id', 'Fragment', 'Strength', 'What the product does about it', 'Lives now in', 'Comes with'], cells)}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('docs/statements.md is not what the statements say: run `npm run docs:statements`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
