import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingMigration } from './engine.ts';

const [, , name] = process.argv;
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in snake case: npm run db:new-migration -- add_hearing');
  process.exit(1);
}

const sql = await missingMigration();
if (sql === '') {
  console.log('The models say nothing that the migrations do not.');
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = new URL(`../migrations/${stamp}_${name}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('migration.sql', folder), sql);
  console.log(`Written: ${fileURLToPath(folder)}migration.sql`);
}
