import { EVERYTHING, together, type Act, type Actor } from '../act.ts';
import { pauseWebhook } from '../webhook/change-webhook.ts';
import { replayErasures } from './ledger.ts';

const HOUSE: Actor = { kind: 'SYSTEM', id: 'system:restore', grants: EVERYTHING };

export interface AfterRestore {
  /** The ledger of erasures as it was kept; none where nobody was erased since the backup. */
  readonly ledger?: unknown;
  /** Whether nothing is to be sent to any address until someone lets it go on: for a copy to try things out on. */
  readonly pausing: boolean;
  /** Whether the change log is to begin anew: where the database was recovered in its place, and knows nothing of it. */
  readonly anew?: boolean;
}

/** What was done, and how many there were of each. */
export interface Settled {
  readonly erasures: number;
  readonly sessions: number;
  readonly webhooks: number;
}

/**
 * Takes away what a backup brings back and nobody wants back: people who were erased since, and sign-ins, which may have
 * been ended since. All of it or nothing; done again it does nothing.
 */
export function settleRestore(
  moment: Pick<Act, 'db' | 'now'>,
  { ledger, pausing, anew = false }: AfterRestore,
): Promise<Settled> {
  return together({ ...moment, actor: HOUSE, cause: 'SYSTEM' }, async (inside) => {
    const { db, now } = inside;
    if (anew) await db.$executeRaw`UPDATE change_epoch SET epoch = gen_random_uuid()`;
    const erasures = ledger === undefined ? 0 : await replayErasures(inside, ledger);
    const { count: sessions } = await db.session.updateMany({ where: { revokedAt: null }, data: { revokedAt: now } });
    const webhooks = pausing ? await db.webhook.findMany({ where: { status: 'ACTIVE' }, select: { id: true } }) : [];
    for (const { id } of webhooks) await pauseWebhook(inside, { id });
    return { erasures, sessions, webhooks: webhooks.length };
  });
}
