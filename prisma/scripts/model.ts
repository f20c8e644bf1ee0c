import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const MODELS = new URL('../models/', import.meta.url);
const FILE = new URL('../../docs/model.md', import.meta.url);

/** The parts that the model is drawn in, each with the files of `prisma/models` it is made of. */
const PARTS: readonly (readonly [string, readonly string[]])[] = [
  ['The wheel and the year', ['municipality', 'committee', 'regulation', 'wheel', 'responsibility', 'cycle']],
  ['People and seats', ['person', 'seat', 'election']],
  ['Meetings', ['meeting', 'agenda', 'training']],
  ['Dialogue, exchange and visit', ['dialogue', 'exchange', 'mayor-visit']],
  ['Cases and what is done about them', ['case', 'case-register', 'case-ledger', 'priority', 'working-group']],
  ['Agreement and closing', ['agreement', 'settlement', 'evaluation', 'annual-report']],
  ['Who may what', ['user', 'saved-view', 'api-client', 'webhook', 'audit', 'privacy']],
  ['The change log', ['change-log', 'known']],
];

interface Reference {
  readonly to: string;
  readonly optional: boolean;
  readonly one: boolean;
  readonly name: string;
}

interface Entity {
  readonly name: string;
  readonly text: string;
  readonly references: readonly Reference[];
}

function entitiesOf(file: string): readonly Entity[] {
  const source = readFileSync(new URL(`${file}.prisma`, MODELS), 'utf8');
  return [...source.matchAll(/^\/\/\/ (.+)\nmodel (\w+) \{\n([^]*?)\n\}/gm)].map(
    ([, text = '', name = '', body = '']) => ({
      name,
      text,
      references: [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\?)?\s+@relation\([^[]*fields: \[([^\]]+)\]/gm)].map(
        ([, field = '', to = '', optional, columns = '']) => ({
          to,
          name: field,
          optional: optional !== undefined,
          one: body.includes(`@@unique([${columns}])`),
        }),
      ),
    }),
  );
}

function diagram(entities: readonly Entity[]): string {
  const lines = entities.flatMap(({ name, references }) =>
    references
      .filter(({ to }) => to !== 'Municipality' || entities.some((entity) => entity.name === 'Municipality'))
      .map(
        ({ to, optional, one, name: by }) => `  ${to} ${optional ? '|o' : '||'}--${one ? 'o|' : 'o{'} ${name} : ${by}`,
      ),
  );
  const alone = entities.filter(({ name }) => !lines.some((line) => line.split(' ').includes(name)));
  return ['```mermaid', 'erDiagram', ...lines, ...alone.map(({ name }) => `  ${name}`), '```'].join('\n');
}

const files = readdirSync(MODELS).map((name) => name.replace('.prisma', ''));
const drawn = new Set(PARTS.flatMap(([, of]) => of));
const left = files.filter((file) => file !== 'schema' && !drawn.has(file));
if (left.length > 0) throw new Error(`prisma/scripts/model.ts draws no part with: ${left.join(', ')}`);

const parts = PARTS.map(([title, of]) => {
  const entities = of.flatMap(entitiesOf);
  const list = entities.map(({ name, text }) => `- **${name}**: ${text}`);
  return [`## ${title}`, '', diagram(entities), '', ...list].join('\n');
});

const page = `# The model

Every kind of object there is, and what it rests on. Each belongs to one municipality; that line is drawn in the first part
only. References within a municipality are by municipality and id, so none can point into another one. The fields are
described in [the schema](../schema/schema.graphql).

This page is written by \`npm run docs:model\` from \`prisma/models\`; change it there.

${parts.join('\n\n')}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== page) {
    console.error('docs/model.md is not what the models say: npm run docs:model');
    process.exitCode = 1;
  }
} else writeFileSync(FILE, page);
