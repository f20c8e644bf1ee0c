import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';

export const withPlaces = { municipalities: true } satisfies Prisma.ApiClientInclude;
type Client = Prisma.ApiClientGetPayload<{ include: typeof withPlaces }>;

/** A client as an actor: in its municipalities, with those of the scopes that the client itself has. */
export function actorOfClient({ id, kind, municipalities, scopes: most }: Client, asked: readonly string[]): Actor {
  const scopes = asked.filter((scope) => most.includes(scope));
  return {
    kind: 'MACHINE',
    id: `client:${id}`,
    clientId: id,
    grants: municipalities.map(({ municipalityId }) => ({ role: kind, municipalityId, scopes })),
  };
}
