import { beforeAll, describe, expect, it } from 'vitest';
import { maySeeCycle, seenNames } from '@naerhjul/domain/access.ts';
import type { Actor } from '@naerhjul/domain/act.ts';
import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { plantClient, plantUser } from './planted-access.ts';

let w: World;
let actors: Readonly<Record<'system' | 'admin' | 'coordinator' | 'foreign' | 'program', Actor>>;
/** The planted rows of each concept: of our administrator, our coordinator, the other municipality's, the installation's. */
let planted: Readonly<
  Record<'user' | 'roleGrant' | 'session' | 'apiClient' | 'apiKey' | 'auditEntry', readonly string[]>
>;
beforeAll(async () => {
  w = await world();
  const [ours, theirs] = [rowId(w.municipality), rowId((await world()).municipality)];
  const users = [
    await plantUser(w.db, 'MUNICIPAL_ADMIN', ours),
    await plantUser(w.db, 'COORDINATOR', ours),
    await plantUser(w.db, 'MUNICIPAL_ADMIN', theirs),
    await plantUser(w.db, 'SYSTEM_ADMIN'),
  ] as const;
  const clients = [
    await plantClient(w.db, ours),
    await plantClient(w.db, ours, theirs),
    await plantClient(w.db, theirs),
  ];
  const person = { municipalityId: ours, kind: 'RESIDENT', name: 'Kim Skjult' } as const;
  await w.db.prisma.person.createMany({
    data: [
      { ...person, number: 9001, publication: 'PUBLIC' },
      { ...person, number: 9002, publication: 'ROLE_ONLY' },
      { ...person, number: 9003, publication: 'HIDDEN' },
    ],
  });
  const entries: string[] = [];
  for (const [userId, municipalityId, event] of [
    [users[1].userId, ours, 'KEY_CREATED'],
    [users[2].userId, theirs, 'KEY_CREATED'],
    [users[3].userId, null, 'SIGNED_IN'],
  ] as const) {
    const data = { at: new Date('2026-01-05T12:00:00Z'), event, actor: 'user:nobody', userId, municipalityId };
    entries.push((await w.db.prisma.auditEntry.create({ data })).id);
  }
  const [admin, coordinator, foreign, system] = users.map(({ actor }) => actor);
  if (!admin || !coordinator || !foreign || !system) throw new Error('there is nobody');
  const program = { kind: 'MACHINE', id: 'client:x', grants: [{ role: 'PORTAL', municipalityId: ours }] } as const;
  actors = { admin, coordinator, foreign, system, program };
  planted = {
    user: users.map(({ userId }) => userId),
    roleGrant: users.map(({ grantId }) => grantId),
    session: users.map(({ sessionId }) => sessionId),
    apiClient: clients.map(({ id }) => id),
    apiKey: clients.map(({ keyId }) => keyId),
    auditEntry: entries,
  };
});

interface Rows {
  findMany(args: object): Promise<readonly { readonly id: string }[]>;
}

// By their places in what is planted.
const SEEN = {
  user: { system: [0, 1, 2, 3], admin: [0, 1], coordinator: [1], foreign: [2], program: [] },
  roleGrant: { system: [0, 1, 2, 3], admin: [0, 1], coordinator: [1], foreign: [2], program: [] },
  session: { system: [0, 1, 2, 3], admin: [0], coordinator: [1], foreign: [2], program: [] },
  apiClient: { system: [], admin: [0, 1], coordinator: [], foreign: [1, 2], program: [] },
  apiKey: { system: [], admin: [0, 1], coordinator: [], foreign: [1, 2], program: [] },
  auditEntry: { system: [2], admin: [0], coordinator: [], foreign: [1], program: [] },
} as const;

describe.each(Object.keys(SEEN) as (keyof typeof SEEN)[])('of %s', (concept) => {
  it('each sees what is their own or in their care, and nothing else', async () => {
    // Asked as the owner of the tables, so that the database's own wall hides nothing.
    const rows = (w.db.prisma as unknown as Readonly<Record<string, Rows>>)[concept] as Rows;
    const ids = planted[concept];
    const among = { id: { in: [...ids] } };
    for (const [name, expected] of Object.entries(SEEN[concept])) {
      const clause = seenOfAccess(actors[name as keyof typeof actors])[concept];
      const found = await rows.findMany({ where: { AND: [clause, among] } });
      const places = found.map(({ id }) => ids.indexOf(id)).toSorted((a, b) => a - b);
      expect({ [name]: places }).toEqual({ [name]: expected });
    }
  });
});

it('a year that is not published is seen by those whose committee’s it is', () => {
  const grant = { role: 'COORDINATOR', municipalityId: 'here', committeeId: 'own' } as const;
  const actor: Actor = { kind: 'STAFF', id: 'user:x', grants: [grant] };
  const year = { municipalityId: 'here', committeeId: 'own', status: 'PLANNED' };
  const other = { ...year, committeeId: 'other' };
  expect([year, other, { ...other, status: 'OPEN' }].map((one) => maySeeCycle(actor, one))).toEqual([
    true,
    false,
    true,
  ]);
});

it('nobody can look for a name that they do not see', async () => {
  const municipalityId = rowId(w.municipality);
  const found = async (actor: Actor) => {
    const people = await w.db.prisma.person.findMany({ where: { AND: [seenNames(actor), { municipalityId }] } });
    return people.map(({ publication }) => publication).toSorted();
  };
  expect(await found(actors.admin)).toEqual(['PUBLIC', 'ROLE_ONLY']);
  expect(await found(actors.coordinator)).toEqual(['PUBLIC', 'ROLE_ONLY']);
  for (const other of [actors.foreign, actors.system, actors.program]) expect(await found(other)).toEqual(['PUBLIC']);
});
