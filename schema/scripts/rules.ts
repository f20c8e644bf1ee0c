import { readFileSync, writeFileSync } from 'node:fs';
import { RULE_IDS, RULES, type Strength } from '@naerhjul/domain/rule/rules.ts';
import { sourceOf } from '@naerhjul/domain/rule/sources.ts';
import { table } from '@naerhjul/prisma/scripts/table.ts';

const FILE = new URL('../../docs/rules.md', import.meta.url);

const STRENGTH: Readonly<Record<Strength, readonly [name: string, meaning: string]>> = {
  H: ['Blir avvist', 'Systemet lagrer ikke det som bryter regelen.'],
  P: [
    'Stopper',
    'Året kan ikke avsluttes, eller det du gjør, kan ikke bekreftes, før regelen er fulgt. Du kan sette regelen til side. Da må du skrive hvorfor, og begrunnelsen blir stående.',
  ],
  W: ['Råd', 'Du får vite om det. Du kan gå videre likevel.'],
  D: ['Opplysning', 'Systemet viser det, og krever ingenting.'],
};

const rows = RULE_IDS.map((id) => [id, RULES[id].nb, STRENGTH[RULES[id].strength][0], sourceOf(id)]);

const text = `# Reglene

Denne siden er for lokalkoordinatorer. Den viser reglene som systemet følger, hvor strengt hver regel gjelder, og hvor den
kommer fra. Tall som «fire møter» og «to til tre innbyggere» står i reglementet som gjelder, og kan endres der.

Slik gjelder reglene:

${Object.values(STRENGTH)
  .map(([name, meaning]) => `- **${name}:** ${meaning}`)
  .join('\n')}

Kilden er teksten som årshjulet bygger på. Tre prikker (…) viser at noe er utelatt.

${table(['Regel', 'Hva den sier', 'Hvor strengt', 'Kilde'], rows)}

<!-- Written by \`npm run docs:rules\` from \`services/domain/rule/rules.ts\`; change it there. -->
`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('docs/rules.md is not what the rules say: run `npm run docs:rules`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
