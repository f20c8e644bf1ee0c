import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptBy } from '../change/known.ts';
import { ENTITIES, TABLES } from '../change/one-of-each.ts';
import { seeded, type Seeded } from '../schema/seeded.ts';

const MANY = 150;

let s: Seeded;
beforeAll(async () => {
  s = await seeded(new Date('2026-11-23T11:00:00Z'));
}, 600_000);
afterAll(() => s?.close());

/** Everything that the public feed tells of, from its beginning to its end. */
async function feed() {
  const entries: { readonly id: string; readonly operation: string }[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await s.ask(
      'query($after: String) { changes(after: $after, first: 500) { entries { id operation } endCursor hasNextPage } }',
      { after },
    );
    const { changes } = data as unknown as {
      readonly changes: {
        readonly entries: typeof entries;
        readonly endCursor: string;
        readonly hasNextPage: boolean;
      };
    };
    entries.push(...changes.entries);
    if (!changes.hasNextPage) return entries;
    after = changes.endCursor;
  }
}

it('has an entry in the public feed for every row that the public can see, and none of what it can’t', async () => {
  const kept = keptBy(await feed());
  for (const entity of ENTITIES) {
    const rows = await s.db.query<{ id: string }>(`SELECT id FROM "${TABLES[entity]}"`);
    const all = rows.map(({ id }) => Buffer.from(`${entity}:${id}`).toString('base64'));
    // Of what there is much of, some from the whole of it.
    const ids = all.filter((_, at) => at % Math.ceil(all.length / MANY) === 0);
    const visible: string[] = [];
    for (let at = 0; at < ids.length; at += 500) {
      const { data, errors } = await s.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ids.slice(at, at + 500),
      });
      expect(errors).toBeUndefined();
      const { nodes } = data as { readonly nodes: readonly ({ readonly id: string } | null)[] };
      visible.push(...nodes.flatMap((node) => node?.id ?? []));
    }
    expect([entity, ids.filter((id) => kept.has(id)).length]).toEqual([entity, visible.length]);
    expect(visible.filter((id) => !kept.has(id))).toEqual([]);
  }
}, 120_000);
