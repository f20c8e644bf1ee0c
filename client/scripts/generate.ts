import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

// Makes what the types of the client are computed from, out of the printed schema.
const SDL = new URL('../../schema/schema.graphql', import.meta.url);
const TYPES = new URL('../generated/introspection.ts', import.meta.url);

const introspection = minifyIntrospection(
  introspectionFromSchema(buildSchema(readFileSync(SDL, 'utf8')), { descriptions: false }),
);
const written = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true });
// Its last part would make it the types of every program that imports it; ours are imported by name.
const [types = ''] = written.split(/^import \* as gqlTada/m);
mkdirSync(new URL('.', TYPES), { recursive: true });
writeFileSync(TYPES, `${types.trim()}\n`);
