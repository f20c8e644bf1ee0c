import { readdirSync, readFileSync } from 'node:fs';
import { undecided } from '../personal.ts';

const MODELS = new URL('../models/', import.meta.url);
const source = readdirSync(MODELS)
  .map((name) => readFileSync(new URL(name, MODELS), 'utf8'))
  .join('\n');
const faults = undecided(source);
if (faults.length > 0) {
  console.error('Decide in prisma/personal.ts what these columns tell of people:\n');
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
