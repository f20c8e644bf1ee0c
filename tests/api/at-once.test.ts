import { createMunicipality } from '@naerhjul/domain/municipality/municipality.service.ts';
import { EVERYTHING } from '@naerhjul/domain/act.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownApp, type OwnApp } from './own-app.ts';

let app: OwnApp;
beforeAll(async () => {
  const database = await openDatabase({});
  await migrate(database);
  const actor = { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING } as const;
  await createMunicipality(
    { db: database.prisma, actor, now: new Date('2026-01-05T12:00:00Z') },
    { number: '3301', name: 'Drammen' },
  );
  app = await ownApp({ database, mostAtOnce: 2 });
});
afterAll(() => app.database.close());

const ask = (query = '{ municipalities(first: 1) { totalCount } }') =>
  fetch(`${app.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ query }),
  });

/** Lets nobody read for as long as some work takes. */
async function whileBusy(work: () => Promise<void>) {
  const holding = Promise.withResolvers<undefined>();
  const held = Promise.withResolvers<undefined>();
  const transaction = app.database.prisma.$transaction(async (inside) => {
    await inside.municipality.count();
    holding.resolve(undefined);
    await held.promise;
  });
  await holding.promise;
  await work().finally(() => held.resolve(undefined));
  await transaction;
}

it('sends away who is one too many at once, and serves the others and who comes after', async () => {
  const all: Promise<Response>[] = [];
  const refused: Response[] = [];
  await whileBusy(async () => {
    const three = Promise.withResolvers<undefined>();
    const hear = (response: Response) => {
      if (response.status !== 503) return;
      refused.push(response);
      if (refused.length === 3) three.resolve(undefined);
    };
    for (let nth = 0; nth < 5; nth += 1) {
      const one = ask();
      all.push(one);
      void one.then(hear);
    }
    await three.promise;
  });
  for (const one of refused) {
    expect(one.headers.get('retry-after')).toBe('1');
    expect(await one.json()).toMatchObject({ errors: [{ extensions: { code: 'TRY_AGAIN', retryAfter: 1 } }] });
  }
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 503, 503, 503]);
  expect((await ask()).status).toBe(200);
});

it('gives back the place of whoever hangs up, and takes none for those who listen', async () => {
  await whileBusy(async () => {
    for (let nth = 0; nth < 2; nth += 1) {
      const hanging = new AbortController();
      const gone = fetch(`${app.origin}/graphql?query={municipalities(first:1){totalCount}}`, {
        signal: hanging.signal,
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      hanging.abort();
      await expect(gone).rejects.toThrow(/abort/i);
    }
  });
  const listening: Response[] = [];
  for (let nth = 0; nth < 3; nth += 1)
    listening.push(await ask('subscription { changed(municipality: "3301") { cursor } }'));
  expect(listening.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(
    listening.map(() => [200, 'text/event-stream']),
  );
  expect((await ask()).status).toBe(200);
  for (const { body } of listening) await body?.cancel();
});
