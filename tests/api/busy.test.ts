import { openDatabase } from '@naerhjul/prisma/client.ts';
import { afterAll, expect, inject, it } from 'vitest';
import { ownApp } from './own-app.ts';

const SERVER = inject('databaseUrl');
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

it.runIf(SERVER !== undefined)('asks the caller to try again when every connection is taken', async () => {
  const database = await openDatabase({ databaseUrl: SERVER, applicationName: 'test-busy', poolSize: 1 });
  closing.push(() => database.close());
  const { origin, lines } = await ownApp({ database });
  const held = Promise.withResolvers<undefined>();
  const holding = Promise.withResolvers<undefined>();
  const transaction = database.asPublic.$transaction(async (inside) => {
    await inside.municipality.count();
    holding.resolve(undefined);
    await held.promise;
  });
  await holding.promise;
  const ask = () =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ municipalities(first: 1) { totalCount } }' }),
    });
  const refused = await ask();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TRY_AGAIN', retryAfter: 1 } }] });
  expect(lines.some(({ msg }) => msg === 'unexpected error')).toBe(true);
  held.resolve(undefined);
  await transaction;
  expect((await ask()).status).toBe(200);
});
