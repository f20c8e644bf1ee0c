import { NOBODY, type Actor, type Grant } from '@naerhjul/domain/act.ts';
import { SCOPES } from '@naerhjul/domain/client/scopes.ts';
import { keyOf } from '../testkit/api.ts';
import type { PlantedMunicipality } from './planted.ts';

const staff = (id: string, ...grants: readonly Grant[]): Actor => ({ kind: 'STAFF', id: `user:${id}`, grants });

/** One actor of each kind that there is, in a municipality of two committees and in another municipality. */
export function actorsIn(ours: PlantedMunicipality, theirs: PlantedMunicipality) {
  const { id: municipalityId, first, second } = ours;
  return {
    public: NOBODY,
    portal: { kind: 'MACHINE', id: 'client:portal', grants: [{ role: 'PORTAL', municipalityId, scopes: [] }] },
    scopedPortal: {
      kind: 'MACHINE',
      id: 'client:scoped',
      grants: [{ role: 'PORTAL', municipalityId, scopes: SCOPES }],
    },
    analyst: staff('analyst', { role: 'ANALYST', municipalityId }),
    ownCoordinator: staff('own', { role: 'COORDINATOR', municipalityId, committeeId: first.id }),
    otherCoordinator: staff('other', { role: 'COORDINATOR', municipalityId, committeeId: second.id }),
    everyCommittee: staff('every', { role: 'COORDINATOR', municipalityId }),
    ownAdmin: staff('admin', { role: 'MUNICIPAL_ADMIN', municipalityId }),
    foreignAdmin: staff('foreign', { role: 'MUNICIPAL_ADMIN', municipalityId: theirs.id }),
    systemAdmin: staff('system', { role: 'SYSTEM_ADMIN' }),
  } satisfies Record<string, Actor>;
}

export type ActorName = keyof ReturnType<typeof actorsIn>;

/** A key for each, to ask with. */
export function keysOf(actors: Readonly<Record<ActorName, Actor>>): Readonly<Record<ActorName, string>> {
  const keys = Object.entries(actors).map(([name, actor]) => [name, keyOf(actor)]);
  return Object.fromEntries(keys) as Record<ActorName, string>;
}
