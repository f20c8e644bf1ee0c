import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../index.ts';

const FILE = new URL('../schema.graphql', import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== printed) {
    process.stderr.write('schema/schema.graphql is not what the schema prints: run `npm run schema:print`.\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, printed);
}
