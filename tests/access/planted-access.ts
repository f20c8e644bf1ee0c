import { randomInt } from 'node:crypto';
import type { Actor, Grant } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';

const SINCE = new Date('2026-01-01');
// Two who run the tests at once on one database may not make the same.
const hash = () => Array.from({ length: 64 }, () => randomInt(10)).join('');

export interface PlantedUser {
  readonly actor: Actor;
  readonly userId: string;
  readonly grantId: string;
  readonly sessionId: string;
}

/** A user who is signed in and has a role, in a municipality unless it holds everywhere. */
export async function plantUser({ prisma }: Database, role: Grant['role'], place?: string): Promise<PlantedUser> {
  if (role === 'PORTAL') throw new Error('no role of a person');
  const grant = { role, municipalityId: place ?? null, validFrom: SINCE };
  const [at, expiresAt] = [SINCE, new Date('2027-01-01')];
  const session = { tokenHash: hash(), issuer: 'https://idp.example', createdAt: at, lastSeenAt: at, expiresAt };
  const { id, grants, sessions } = await prisma.user.create({
    data: {
      name: 'Prøve Person',
      grants: { create: grant },
      sessions: { create: session },
      identities: { create: { issuer: session.issuer, subject: hash() } },
    },
    include: { grants: true, sessions: true },
  });
  const actor: Actor = {
    kind: 'STAFF',
    id: `user:${id}`,
    userId: id,
    grants: [{ role, ...(place === undefined ? {} : { municipalityId: place }) }],
  };
  return { actor, userId: id, grantId: grants[0]?.id ?? '', sessionId: sessions[0]?.id ?? '' };
}

export interface PlantedClient {
  readonly id: string;
  readonly keyId: string;
  readonly consumerId: string;
}

/** A client of some municipalities, with a key and an organisation. */
export async function plantClient({ prisma }: Database, ...places: readonly string[]): Promise<PlantedClient> {
  const key = { prefix: hash().slice(-12), hash: hash(), scopes: ['read'], expiresAt: new Date('2027-01-01') };
  const { id, keys, consumers } = await prisma.apiClient.create({
    data: {
      name: 'Portalen',
      kind: 'PORTAL',
      scopes: ['read'],
      municipalities: { create: places.map((municipalityId) => ({ municipalityId })) },
      keys: { create: key },
      consumers: { create: { organisationNumber: hash().slice(-9) } },
    },
    include: { keys: true, consumers: true },
  });
  return { id, keyId: keys[0]?.id ?? '', consumerId: consumers[0]?.id ?? '' };
}
