import { DEMO_ISSUER } from '@naerhjul/prisma/seed/demo-users.ts';
import { EVERYTHING, together, type Act, type Actor } from '../act.ts';
import { disableApiClient } from '../client/create-client.ts';
import { suspendUser } from '../user/suspend-user.ts';
import { pauseWebhook } from '../webhook/change-webhook.ts';

const OPERATOR: Actor = { kind: 'SYSTEM', id: 'system:close-demo', grants: EVERYTHING };

/** Those whom the demo's own provider lets in, who are not shut out. */
const LET_IN = { suspendedAt: null, identities: { some: { issuer: DEMO_ISSUER } } } as const;

/**
 * Whether anyone could still act as one of the demo's invented people. Anyone at all may sign in as them where the demo
 * runs, so what they gave away, such as keys, is known to anyone.
 */
export async function isDemoOpen({ db }: Pick<Act, 'db'>): Promise<boolean> {
  return (await db.user.count({ where: LET_IN })) > 0;
}

export interface ClosedDemo {
  readonly users: number;
  readonly clients: number;
  readonly webhooks: number;
}

/**
 * Closes the demo of a database for good: its invented people are shut out, with their sessions and calendar addresses;
 * every client is shut out, with its keys; and nothing is sent to any address until someone lets it go on. Answers with
 * how many there were of each. All of it or nothing; done again it does nothing.
 */
export function closeDemo(moment: Pick<Act, 'db' | 'now'>): Promise<ClosedDemo> {
  return together({ ...moment, actor: OPERATOR }, async (inside) => {
    if (!(await isDemoOpen(inside))) return { users: 0, clients: 0, webhooks: 0 };
    const users = await inside.db.user.findMany({ where: LET_IN, select: { id: true } });
    const clients = await inside.db.apiClient.findMany({ where: { disabledAt: null }, select: { id: true } });
    const webhooks = await inside.db.webhook.findMany({ where: { status: 'ACTIVE' }, select: { id: true } });
    for (const { id } of users) await suspendUser(inside, { id });
    for (const { id } of clients) await disableApiClient(inside, { id });
    for (const { id } of webhooks) await pauseWebhook(inside, { id });
    return { users: users.length, clients: clients.length, webhooks: webhooks.length };
  });
}
