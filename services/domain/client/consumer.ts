import { together, type Act, type Actor } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { audit } from '../sign-in/audit.ts';
import { actorOfClient, withPlaces } from './client-actor.ts';
import { placeOf } from './client-to-change.ts';

type Moment = Pick<Act, 'db' | 'now' | 'requestId'>;

/** Who a Maskinporten token is for. */
export interface Consumer {
  /** The number of the organisation that has the access. */
  readonly organisationNumber: string;
  /** The number of the one that acts for it. */
  readonly supplier?: string | undefined;
}

/**
 * What an organisation's Maskinporten tokens may do: in the municipalities of each client that has it, what that client
 * may there, and no more. Undefined when they open nothing.
 */
export async function actorOfConsumer(
  moment: Moment,
  { organisationNumber, supplier }: Consumer,
  scopes: readonly string[],
): Promise<Actor | undefined> {
  const found = await moment.db.maskinportenConsumer.findMany({
    where: { organisationNumber, client: { disabledAt: null } },
    include: { client: { include: withPlaces }, uses: { where: { supplier: supplier ?? '' } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const open = found.filter(({ client }) => client.scopes.some((scope) => scopes.includes(scope)));
  if (open.length === 0) return undefined;
  const by = supplier === undefined ? '' : `/${supplier}`;
  const grants = open.flatMap(({ client }) => actorOfClient(client, scopes).grants);
  const actor: Actor = { kind: 'MACHINE', id: `organisation:${organisationNumber}${by}`, grants };
  const usedOn = storedDay(today(moment.now, 'Europe/Oslo'));
  for (const { id, client, uses } of open) {
    if (uses.every((use) => use.usedOn < usedOn)) {
      await recordUse({ ...moment, actor }, { id, supplier, municipalityId: placeOf(client), usedOn });
    }
  }
  return actor;
}

interface Use {
  readonly id: string;
  readonly supplier: string | undefined;
  readonly municipalityId: string | null;
  readonly usedOn: Date;
}

function recordUse(act: Act, { id, supplier, municipalityId, usedOn }: Use): Promise<void> {
  return together(act, async (inside) => {
    // Of several first uses at once, one is the first. Nothing is told of what was removed in between.
    const count = await inside.db.$executeRaw`
      INSERT INTO maskinporten_use (consumer_id, supplier, used_on)
      SELECT c.id, ${supplier ?? ''}, ${usedOn}::date FROM maskinporten_consumer c WHERE c.id = ${id}::uuid FOR KEY SHARE
      ON CONFLICT (consumer_id, supplier) DO UPDATE SET used_on = EXCLUDED.used_on
        WHERE maskinporten_use.used_on < EXCLUDED.used_on`;
    if (count === 0) return;
    const of = { entity: 'MaskinportenConsumer', id } as const;
    const reason = supplier === undefined ? undefined : `SUPPLIER ${supplier}`;
    await audit(inside, { event: 'CONSUMER_USED', municipalityId, of, reason });
  });
}
