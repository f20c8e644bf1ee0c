import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { NOBODY, type Actor } from '@naerhjul/domain/act.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { translate } from '@naerhjul/schema/refusals.ts';
import { graphql } from 'graphql';
import { inject } from 'vitest';

export const STAFF_KEY = 'a-staff-key-for-the-tests';
const STAFF: Actor = { kind: 'STAFF', id: 'staff:development', municipalities: 'ALL' };

/** The API over HTTP on a real database, one for each worker, and the clock it goes by. */
export interface Api {
  readonly url: string;
  readonly db: Database;
  readonly clock: { now: Date };
}

let running: Promise<Api> | undefined;

export function theApi(): Promise<Api> {
  return (running ??= start());
}

async function start(): Promise<Api> {
  const databaseUrl = inject('databaseUrl');
  const db = await openDatabase({ databaseUrl, applicationName: 'test' });
  if (databaseUrl === undefined) await migrate(db);
  const clock = { now: new Date(0) };
  const answer = async (request: IncomingMessage): Promise<unknown> => {
    const { query, variables } = JSON.parse(await text(request)) as {
      query: string;
      variables?: Record<string, unknown>;
    };
    const actor = request.headers.authorization === `Bearer ${STAFF_KEY}` ? STAFF : NOBODY;
    const contextValue = { act: { db: db.prisma, actor, now: clock.now } };
    const { errors, ...rest } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    return errors ? { ...rest, errors: errors.map((error) => translate(error, 'test').error) } : rest;
  };
  const server = createServer((request, response) => {
    const send = async (): Promise<void> => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(await answer(request)));
    };
    void send();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // The worker ends when its tests do.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, db, clock };
}
