import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { types, type Pool, type QueryArrayConfig } from 'pg';
import { openDatabase } from '../client.ts';
import { migrate } from '../migrate.ts';

declare const WebAssembly: {
  instantiate(
    source: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

const MODELS = new URL('../models/', import.meta.url);

const NOTHING = '-- This is an empty migration.';

/** The SQL that the models have and the checked-in migrations have not, as Prisma's own engine writes it. */
export async function missingMigration(): Promise<string> {
  const db = await openDatabase({});
  try {
    await migrate(db);
    const sql = (await difference(db.pool)).trim();
    return sql === NOTHING ? '' : `${sql}\n`;
  } finally {
    await db.close();
  }
}

async function difference(pool: Pool): Promise<string> {
  await startBindings();
  const files = readdirSync(MODELS)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(new URL(name, MODELS), 'utf8') }));
  const engine = await bindings.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(readingLetters(pool))),
  );
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: fileURLToPath(MODELS) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

/** The package loads its module as a bundler would; Node is handed it by hand. */
async function startBindings(): Promise<void> {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': bindings });
  // Where the engine leaves word of its own failure.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

const LETTER: number = types.builtins.CHAR;
const LETTERS = 1002;

/**
 * The catalogue's one-letter type is unknown to the adapter, but a list of such letters is known: a column of the
 * first is handed to it as the second and named rightly behind it. No statement of the engine reads such a list.
 */
class CatalogueAdapter extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const read = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (...query: Parameters<typeof read>): ReturnType<typeof read> => {
        const found = await read(...query);
        const { CharacterArray, Character } = ColumnTypeEnum;
        return { ...found, columnTypes: found.columnTypes.map((type) => (type === CharacterArray ? Character : type)) };
      },
    });
  }
}

function readingLetters(pool: Pool): Pool {
  const query = pool.query.bind(pool);
  return Object.assign(pool, {
    query: async (config: QueryArrayConfig) => {
      const found = await query(config);
      for (const field of found.fields) if (field.dataTypeID === LETTER) field.dataTypeID = LETTERS;
      return found;
    },
  });
}
