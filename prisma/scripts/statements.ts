import { readFileSync, writeFileSync } from 'node:fs';
import { STATEMENTS } from '../seed/statements.ts';
import type { SeedStatement, StatementHome } from '../seed/types.ts';
import { table } from './table.ts';

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
  training: '`services/domain/training/`, `Training` in the API',
  dialogue: '`services/domain/dialogue/`, `Dialogue` and `Finding` in the API',
  agreement: '`services/domain/agreement/`, `Agreement` in the API',
  case: '`services/domain/case/`, `Case` and `Priority` in the API',
  workingGroup: '`services/domain/working-group/`, `WorkingGroup` in the API',
  exchange: '`services/domain/exchange/`, `Exchange` and `GoodExample` in the API',
  visit: '`services/domain/mayor-visit/`, `MayorVisit` in the API',
  evaluation: '`services/domain/evaluation/`, `Evaluation` in the API',
  settlement: '`services/domain/settlement/`, `Settlement` in the API',
  closing: '`services/domain/closing/`, `Cycle.closingChecklist` and the mutation `closeCycle`',
  election: '`services/domain/election/`, `ElectionRound` in the API',
  report: '`services/domain/report/`, `AnnualReport` in the API',
  console: 'the console in `admin/`',
};

const LATER = 'later: ';

const cells = STATEMENTS.map(({ id, fragment, strength, feature, lives }) => {
  const now = lives.filter((home) => !home.startsWith(LATER)).join(', ');
  const later = lives.filter((home) => home.startsWith(LATER)).map((home) => home.slice(LATER.length));
  return [id, `«${fragment}»`, strength, feature, now || '–', later.join(', ') || '–'];
});

const toCome = STATEMENTS.filter(({ lives }) => lives.some((home) => home.startsWith(LATER)));

const text = `# The source text, statement by statement

The wheel of this product comes from one text of the municipality. It is taken apart into ${STATEMENTS.length} statements, and each is
either data, a rule or a capability. Which rows of the seeded wheel cover a statement can be asked for:
\`PhaseTemplate\`, \`Theme\` and \`Responsibility\` have the field \`statements\`.

This page is written by \`npm run docs:statements\` from \`prisma/seed/statements.ts\`; change it there.

Strength: ${Object.entries(STRENGTH)
  .map(([letter, meaning]) => `**${letter}** ${meaning}`)
  .join(' · ')}

Where a statement lives:

${Object.entries(HOMES)
  .map(([home, place]) => `- **${home}**: ${place}`)
  .join('\n')}

Of the ${STATEMENTS.length}, ${toCome.length} await a capability that is not here yet: the last column names it. The rules that the statements
make are listed in [rules.md](rules.md).

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
