import { copyFileSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { refusedChanges } from './refused-changes.ts';

// The gate of the SDL: what portals were promised with the last release is still there.
const RELEASED = new URL('../released/schema.graphql', import.meta.url);
const CURRENT = new URL('../schema.graphql', import.meta.url);

const read = (file: URL) => buildSchema(readFileSync(file, 'utf8'));
const today = new Date().toISOString().slice(0, 10);

const refused = await refusedChanges(read(RELEASED), read(CURRENT), today);
if (refused.length > 0) {
  console.error('schema/schema.graphql breaks what schema/released/schema.graphql promised:\n');
  for (const { message, why } of refused) console.error(`- ${message}\n  ${why}`);
  console.error('\nKeep it and deprecate it; CONTRIBUTING.md tells how, under "The gate of the SDL".');
  process.exitCode = 1;
} else if (process.argv.includes('--release')) {
  copyFileSync(CURRENT, RELEASED);
}
