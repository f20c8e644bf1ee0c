import type { Act, Actor } from '../act.ts';
import { actorOfClient, withPlaces } from './client-actor.ts';

/** The client that an organisation's Maskinporten tokens are taken as; undefined when they are taken as nobody's. */
export async function actorOfConsumer(
  { db }: Pick<Act, 'db'>,
  organisationNumber: string,
  scopes: readonly string[],
): Promise<Actor | undefined> {
  const found = await db.maskinportenConsumer.findUnique({
    where: { organisationNumber },
    include: { client: { include: withPlaces } },
  });
  return found === null || found.client.disabledAt !== null ? undefined : actorOfClient(found.client, scopes);
}
