import { beforeAll, describe, expect, it } from 'vitest';
import { edit, make, newChain, type Chain } from '../change/one-of-each.ts';
import { world, type World } from '../testkit/world.ts';
import { everythingOf } from './outlets.ts';

const NAME = 'Mio Minsteng';
const PUBLIC = { as: 'public' } as const;

let w: World;
let chain: Chain;
// One of every concept, and a youth observer of 14 in each of them that a person can be in.
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  chain = await newChain(w.db);
  await make(w.db.prisma, chain);
  // An open year rests on a published version of the wheel.
  await edit(w.db.prisma, chain, 'WheelVersion', {
    status: 'PUBLISHED',
    publishedAt: new Date('2025-10-01T12:00:00Z'),
  });
  await edit(w.db.prisma, chain, 'Person', { name: NAME, kind: 'YOUTH_OBSERVER' });
  await edit(w.db.prisma, chain, 'PersonContact', { birthYear: 2012, email: 'mio.minsteng@example.org' });
  await edit(w.db.prisma, chain, 'Seat', { kind: 'YOUTH_OBSERVER' });
}, 60_000);

const published = (publication: 'PUBLIC' | 'ROLE_ONLY' | 'HIDDEN') =>
  edit(w.db.prisma, chain, 'Person', { publication });

describe('the name of a minor', { timeout: 120_000 }, () => {
  it('is nowhere for the public while no guardian agreed, in whatever is asked', async () => {
    await published('ROLE_ONLY');
    const everything = await everythingOf(w, chain, PUBLIC);
    expect(everything).toContain('Ungdomsobservatør 1');
    expect(everything).not.toMatch(/mio|minsteng/i);
  });

  it('is nowhere for anyone who is signed in either when the minor is protected, but where they are to be reached', async () => {
    await published('HIDDEN');
    const everything = await everythingOf(w, chain, { as: 'staff' });
    expect(everything).toContain('Ungdomsobservatør 1');
    expect(everything.replaceAll('mio.minsteng@example.org', '')).not.toMatch(/mio|minsteng/i);
  });

  it('is found by the same questions where it may be shown', async () => {
    await published('PUBLIC');
    expect(await everythingOf(w, chain, PUBLIC, NAME)).toContain(NAME);
    await published('ROLE_ONLY');
    expect(await everythingOf(w, chain, { as: 'staff' }, NAME)).toContain(NAME);
  });
});
