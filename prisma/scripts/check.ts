import { readdirSync, readFileSync } from 'node:fs';
import { REASONS } from '../migration-reasons.ts';
import { risksIn } from '../migration-risks.rules.ts';
import { missingMigration } from './engine.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

const sql = await missingMigration();
if (sql !== '') {
  console.error(
    'The models have drifted from the migrations. Run `npm run db:new-migration -- name`; it would write:\n',
  );
  console.error(sql);
  process.exitCode = 1;
}

for (const { name } of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const text = readFileSync(new URL(`${name}/migration.sql`, FOLDER), 'utf8');
  for (const { kind, what } of risksIn(text, Object.keys(REASONS[name] ?? {}))) {
    console.error(`${name} ${what}. Say in a comment why it may: -- ${kind}: …  (docs/operations/upgrade.en.md)`);
    process.exitCode = 1;
  }
}
