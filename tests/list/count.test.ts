import { Client } from 'pg';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LISTS, pageOf } from './lists.ts';
import { plenty, type Plenty } from './plenty.ts';

/** The statements that reach the database while something is asked. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const sent = vi.spyOn(Client.prototype, 'query');
  try {
    await work();
    return (sent.mock.calls as readonly unknown[][]).map(([query]) => textOf(query));
  } finally {
    sent.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}

const INFO = 'pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
const isCount = (text: string) => /count\(/i.test(text);

let known: Promise<Plenty> | undefined;

describe.each(LISTS.map((list) => [list.name, list] as const))('the list of %s', (_name, list) => {
  let w: Plenty;
  beforeAll(async () => {
    w = await (known ??= plenty());
  }, 60_000);
  afterEach(() => vi.restoreAllMocks());

  it('counts nothing unless the total is asked for, and then once', async () => {
    const select = `edges { cursor node { id } } ${INFO}`;
    const without = await statementsOf(() => pageOf(w, list, { first: 5 }, { select }));
    const counted = await statementsOf(() => pageOf(w, list, { first: 5 }, { select: `totalCount ${select}` }));
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter(isCount)).toEqual([]);
    expect(counted.filter(isCount)).toHaveLength(1);
    expect(counted).toHaveLength(without.length + 1);
  });

  it('asks the database as often for a long page as for a short one', async () => {
    const select = `edges { cursor node { id } } ${INFO}`;
    const short = await statementsOf(() => pageOf(w, list, { first: 2 }, { select }));
    const long = await statementsOf(() => pageOf(w, list, { first: 100 }, { select }));
    expect(long).toHaveLength(short.length);
  });
});
