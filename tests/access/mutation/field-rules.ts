import { readdirSync, readFileSync } from 'node:fs';
import { fieldRulesOf } from './switch.ts';

const SCHEMA = new URL('../../../schema/', import.meta.url);

/** Every field of the schema that asks whether the caller may change the row: found in the files, so none can be left out. */
export const FIELD_RULES: readonly string[] = readdirSync(SCHEMA)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => fieldRulesOf(readFileSync(new URL(name, SCHEMA), 'utf8'), `schema/${name}`));
