import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

interface Followed {
  readonly committee: {
    readonly slug: string;
    readonly wheel: { readonly number: number; readonly status: string } | null;
  };
}

const WHEEL = `query($m: String!, $s: String!, $y: Int!) {
  committee(municipality: $m, slug: $s) { slug wheel(year: $y) { number status phases { position title } } }
}`;

describe('the wheel that a committee follows', () => {
  it('is told for a year that is open, and is none for a year that is not', async () => {
    const { told, givenCycle, municipality } = await world();
    await givenCycle();
    const { committees } = await told<{ committees: { edges: readonly { node: { slug: string } }[] } }>(
      'query($m: String!) { committees(filter: { municipality: $m }) { edges { node { slug } } } }',
      { m: municipality.number },
    );
    const slug = committees.edges[0]?.node.slug ?? '';
    const of = (year: number) => told<Followed>(WHEEL, { m: municipality.number, s: slug, y: year }, { as: 'public' });
    expect((await of(2026)).committee.wheel).toMatchObject({ number: 1, status: 'PUBLISHED' });
    expect((await of(2031)).committee.wheel).toBeNull();
  });
});
