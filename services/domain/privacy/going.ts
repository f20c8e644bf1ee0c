import type { AuditEntry, Person, User, WebhookDelivery } from '@naerhjul/prisma/generated/client.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { seenOfAccess } from '../user/access.ts';
import { listExpired } from './expired.ts';
import { cutOff, type RetentionKind } from './retention.rules.ts';

/** One of what the next run erases, as far as the caller may see whose it is. */
export interface Going {
  /** Since when it has been kept: the end of the last seat, the last sign-in, the end of the session, or when it was written. */
  readonly since: Date;
  readonly person?: Person | undefined;
  readonly user?: User | undefined;
  readonly auditEntry?: AuditEntry | undefined;
  readonly webhookDelivery?: WebhookDelivery | undefined;
}

/** What of a kind the next run erases, the oldest first, fifty at most. Who may ask at all is asked by `retention`. */
export async function going(act: Act, kind: RetentionKind, days: number): Promise<readonly Going[]> {
  const listed = await listExpired(act, kind, cutOff(act.now, days));
  if (listed.length === 0) return [];
  const rows = await rowsOf(
    act,
    kind,
    listed.map(({ id }) => id),
  );
  return listed.flatMap(({ id, since }) => {
    const row = rows(id);
    return row === undefined ? [] : [{ since, ...row }];
  });
}

/** The rows with these ids that the caller may see. */
async function rowsOf(
  { db, actor }: Act,
  kind: RetentionKind,
  ids: readonly string[],
): Promise<(id: string) => Omit<Going, 'since'> | undefined> {
  const these = { in: [...ids] };
  const access = seenOfAccess(actor);
  switch (kind) {
    case 'CONTACT_DATA': {
      const found = await db.person.findMany({ where: { id: these, AND: [seen(actor).person] } });
      return finder(found, (person) => ({ person }));
    }
    case 'USERS':
    case 'SESSIONS': {
      const found = await db.user.findMany({ where: { id: these, AND: [access.user] } });
      return finder(found, (user) => ({ user }));
    }
    case 'WEBHOOK_DELIVERIES': {
      const found = await db.webhookDelivery.findMany({ where: { id: these, AND: [access.webhookDelivery] } });
      return finder(found, (webhookDelivery) => ({ webhookDelivery }));
    }
    case 'SIGN_IN_LOG':
    case 'AUDIT': {
      const found = await db.auditEntry.findMany({ where: { id: these, AND: [access.auditEntry] } });
      return finder(found, (auditEntry) => ({ auditEntry }));
    }
    case 'MUTATION_KEYS':
    case 'ADMINISTRATOR_LINKS':
    default:
      return () => undefined;
  }
}

function finder<Row extends { readonly id: string }>(found: readonly Row[], as: (row: Row) => Omit<Going, 'since'>) {
  const byId = new Map(found.map((row) => [row.id, row]));
  return (id: string) => {
    const row = byId.get(id);
    return row && as(row);
  };
}
