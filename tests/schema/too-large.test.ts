import { translate } from '@naerhjul/schema/refusals.ts';
import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('tells of an answer that is larger than the database can put together as a limit, and not as a bug', async () => {
  const { db } = await world();
  const larger = db.prisma.$queryRaw`SELECT jsonb_agg(repeat('x', 30000000)) AS all FROM generate_series(1, 12)`;
  const error = await larger.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeDefined();
  const { error: told, unexpected } = translate(error, 'a request');
  expect(told.message).toBe('The answer is too large: ask for less at a time');
  expect(told.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 268_435_455, what: 'bytes' });
  expect(unexpected).toBe(false);
});
