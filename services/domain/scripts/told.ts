import { resolve } from 'node:path';

/** Where npm was called, which relative names are meant from. */
export const from = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

/** The database that the environment names; refuses where it names none, or two. */
export function namedDatabase(): { readonly databaseUrl: string | undefined; readonly dataDir: string | undefined } {
  const { DATABASE_URL: databaseUrl, DATA_DIR } = process.env;
  if ((databaseUrl === undefined) === (DATA_DIR === undefined)) {
    throw new Error('Si hvilken database det gjelder, med enten DATABASE_URL eller DATA_DIR.');
  }
  return { databaseUrl, dataDir: DATA_DIR === undefined ? undefined : from(DATA_DIR) };
}

/** Does what a command is for. What goes wrong is told in a sentence, and the command fails. */
export async function telling(use: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isMisused = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(isMisused ? use : error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
