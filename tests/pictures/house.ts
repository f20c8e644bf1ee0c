import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { ownApp } from '../api/own-app.ts';

/** The day on which the pictures are taken: the same pictures, whenever the script is run. */
export const NOW = new Date('2026-11-24T11:00:00Z');

const TOKEN = 'the-picture-taker';

type Ask = <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

export interface House {
  readonly origin: string;
  readonly ask: Ask;
  readonly close: () => Promise<void>;
}

/** The product on its example data, in this process and in memory, with a clock that stands still. */
export async function aHouse(): Promise<House> {
  const database = await openDatabase({});
  await migrate(database);
  await seedIfEmpty(database.prisma, NOW);
  const { origin: address, server } = await ownApp({ database, now: () => NOW, token: TOKEN, signIn: 'demo' });
  // As the provider of the demo leads back to it, or the browser would not send its cookie.
  const origin = address.replace('127.0.0.1', 'localhost');
  const ask: Ask = async <Data>(query: string, variables = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: readonly object[] };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
  };
  return { origin, ask, close };
}
