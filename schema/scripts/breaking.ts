import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { refusedChanges } from './refused-changes.ts';

// The gate of the SDL: what portals were promised with the last release is still there.
const read = (path: string) => buildSchema(readFileSync(new URL(path, import.meta.url), 'utf8'));

const today = new Date().toISOString().slice(0, 10);
const refused = await refusedChanges(read('../released/schema.graphql'), read('../schema.graphql'), today);
if (refused.length > 0) {
  console.error('schema/schema.graphql breaks what schema/released/schema.graphql promised:\n');
  for (const { message, why } of refused) console.error(`- ${message}\n  ${why}`);
  console.error('\nKeep it and deprecate it: CONTRIBUTING.md, "The gate of the schema", tells how.');
  process.exitCode = 1;
}
