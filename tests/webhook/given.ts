import { takeTurn } from '@naerhjul/worker/src/turn.ts';
import type { SendOptions } from '@naerhjul/worker/src/send.ts';
import { rowId } from '../testkit/rows.ts';
import type { World } from '../testkit/world.ts';
import { receiver } from './receiver.ts';

const DELIVERIES = `query($webhookId: ID!) { webhookDeliveries(filter: { webhookId: $webhookId }, first: 500) {
  totalCount edges { node { id messageId type entity cursor body status attempts nextAttemptAt responseCode durationMs fault moves } } } }`;

export interface Delivery {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly cursor: string | null;
  readonly status: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly responseCode: number | null;
  readonly fault: string | null;
}

/** Something that the public may know of. */
export const change = ({ carryOut, municipality }: World) =>
  carryOut('addSchoolHoliday', {
    municipality: municipality.number,
    name: 'Fri',
    firstOn: '2026-05-04',
    lastOn: '2026-05-04',
  });

/** An address of a municipality, a real receiver behind it, and a sender whose clock is moved by hand. */
export async function givenWebhook(w: World, input: object = {}) {
  const to = await receiver();
  // Where transactions of other tests hold the feed back, a little of before would be sent too.
  await w.log.settled();
  const { webhook, secret } = await w.carryOut('registerWebhook', {
    municipality: w.municipality.number,
    name: 'Portalen i Prøve',
    url: to.url,
    ...input,
  });
  let clock = new Date('2026-01-05T12:00:00Z').getTime();
  const turn = async (options: SendOptions = {}) => {
    // On a server, transactions of other tests hold the feed back for a while.
    await w.log.settled();
    await takeTurn({ database: w.db, now: () => new Date(clock), local: true, ...options }, rowId(webhook));
  };
  return {
    webhook,
    db: w.db,
    secret: secret ?? '',
    receiver: to,
    turn,
    /** Moves the sender's clock on by so many seconds. */
    wait: (seconds: number) => {
      clock += seconds * 1000;
    },
    setClock: (to_: Date) => {
      clock = to_.getTime();
    },
    clock: () => new Date(clock),
    now: () => w.current('Webhook', webhook),
    deliveries: async () => {
      const { webhookDeliveries } = await w.told<{
        webhookDeliveries: { readonly edges: readonly { readonly node: Delivery }[] };
      }>(DELIVERIES, { webhookId: webhook.id });
      return webhookDeliveries.edges.map(({ node }) => node);
    },
  };
}

export type GivenWebhook = Awaited<ReturnType<typeof givenWebhook>>;

/** Moves the sender's clock to when there is something to do next, and has it done; false when there is nothing. */
export async function next(given: GivenWebhook): Promise<boolean> {
  const { restsUntil } = await given.now();
  const first = await given.db.prisma.webhookDelivery.findFirst({
    where: { webhookId: rowId(given.webhook), status: 'PENDING' },
    orderBy: { nextAttemptAt: 'asc' },
  });
  if (first?.nextAttemptAt === undefined || first.nextAttemptAt === null) return false;
  const times = [given.clock(), first.nextAttemptAt, new Date(restsUntil ?? 0)].map((time) => time.getTime());
  given.setClock(new Date(Math.max(...times)));
  await given.turn();
  return true;
}
