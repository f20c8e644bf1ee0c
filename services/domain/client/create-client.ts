import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { expectedVersion, id, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { administers, demandSignedIn } from '../user/access.ts';
import { demandVersion } from '../user/user-to-change.ts';
import { clientToChange, placeOf } from './client-to-change.ts';
import { SCOPES } from './scopes.ts';

export const scopes = z
  .array(z.enum(SCOPES))
  .min(1, 'must name at least one')
  .transform((given) => [...new Set(given)]);

export const numbers = z.array(z.string()).min(1, 'must name at least one').max(400);

const createInput = z.object({
  municipalities: numbers,
  name: text(100),
  kind: z.enum(['PORTAL', 'ANALYST']),
  scopes,
});
export type CreateApiClient = z.input<typeof createInput>;

/** Registers a program of others that is to call the API. */
export function createApiClient(act: Act, input: CreateApiClient) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db } = inside;
    const { municipalities: where, ...values } = read(createInput, input);
    const places = await placesFor(inside, where);
    const municipalities = { create: places.map((place) => ({ municipalityId: place.id })) };
    const client = await db.apiClient.create({ data: { ...values, municipalities } });
    await audit(inside, {
      event: 'CLIENT_CREATED',
      municipalityId: places[0]?.id,
      of: { entity: 'ApiClient', id: client.id },
    });
    return client;
  });
}

/** The municipalities with these numbers, for a client: the actor looks after all of them. */
export async function placesFor({ db, actor }: ActInTransaction, where: readonly string[]) {
  const places = await db.municipality.findMany({ where: { number: { in: [...where] } }, orderBy: { number: 'asc' } });
  const missing = where.find((number) => !places.some((place) => place.number === number));
  if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: missing });
  if (!places.every((place) => administers(actor, place.id))) {
    throw new Refusal('NOT_ALLOWED', { what: 'ApiClient' });
  }
  return places;
}

const disableInput = z.object({ id, expectedVersion });
export type DisableApiClient = z.input<typeof disableInput>;

/** Shuts a client out: none of its keys and tokens work from the next request on. */
export function disableApiClient(act: Act, input: DisableApiClient) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: clientId, expectedVersion: expected } = read(disableInput, input);
    const client = await clientToChange(inside, clientId);
    demandVersion('ApiClient', client, expected, {});
    if (client.disabledAt !== null) throw new Refusal('ALREADY_DONE', { what: 'ApiClient', id: clientId });
    const of = { entity: 'ApiClient', id: clientId } as const;
    await audit(inside, { event: 'CLIENT_DISABLED', municipalityId: placeOf(client), of });
    return db.apiClient.update({ where: { id: clientId }, data: { disabledAt: now } });
  });
}
