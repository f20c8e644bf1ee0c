import { expect, it } from 'vitest';
import { givenHouse } from './given.ts';

const OWN = '{ viewer { user { id sessions { id isCurrent } } } }';

interface Own {
  readonly viewer: { readonly user: { readonly id: string; readonly sessions: readonly { isCurrent: boolean }[] } };
}

it('tells which of one’s sessions is this browser, in each browser by itself, and calls no one else’s so', async () => {
  const house = await givenHouse();
  const [here, there] = [await house.signedIn({ sub: 'eva' }), await house.signedIn({ sub: 'eva' })];
  const other = await house.signedIn();
  await house.db.roleGrant.create({
    data: { userId: other.userId, role: 'SYSTEM_ADMIN', validFrom: new Date('2026-01-01') },
  });
  const current = new Set<string>();
  for (const { visitor } of [here, there]) {
    const { sessions, id } = (await visitor.ask<Own>(OWN)).data?.viewer.user ?? { sessions: [], id: '' };
    expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(sessions).toHaveLength(2);
    current.add(JSON.stringify(sessions.find(({ isCurrent }) => isCurrent)));
    // Whoever looks after users sees where they are signed in, and none of it is where they sit themselves.
    const seen = await other.visitor.ask<{ node: { sessions: readonly { isCurrent: boolean }[] } }>(
      'query($id: ID!) { node(id: $id) { ... on User { sessions { isCurrent } } } }',
      { id },
    );
    expect(seen.data?.node.sessions).toEqual([{ isCurrent: false }, { isCurrent: false }]);
  }
  expect(current.size).toBe(2);
});
