import type { ActInTransaction } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { administers, seenOfAccess } from '../user/access.ts';
import { withPlaces } from './client-actor.ts';

/** Finds a client whose every municipality the actor looks after. */
export async function clientToChange({ db, actor }: ActInTransaction, id: string) {
  await db.$queryRaw`SELECT 1 FROM api_client WHERE id = ${id}::uuid FOR UPDATE`;
  const client = await db.apiClient.findFirst({
    where: { id, AND: [seenOfAccess(actor).apiClient] },
    include: withPlaces,
  });
  if (client === null) throw new Refusal('NOT_FOUND', { what: 'ApiClient', id });
  if (!client.municipalities.every(({ municipalityId }) => administers(actor, municipalityId))) {
    throw new Refusal('NOT_ALLOWED', { what: 'ApiClient' });
  }
  return client;
}

/** The municipality that what happens to a client is filed under, the first of several. The audit tells all of them. */
export function placeOf({
  municipalities,
}: {
  readonly municipalities: readonly { readonly municipalityId: string }[];
}) {
  return municipalities[0]?.municipalityId ?? null;
}
