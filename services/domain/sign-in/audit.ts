import type { AuditEvent } from '@naerhjul/prisma/generated/enums.ts';
import type { Act } from '../act.ts';
import type { Changeable } from '../rows.ts';

interface Happening {
  readonly event: AuditEvent;
  readonly municipalityId?: string | null | undefined;
  /** The user it is about. */
  readonly userId?: string | undefined;
  /** What it was done to. */
  readonly of?: { readonly entity: Changeable; readonly id: string } | undefined;
  /** A word for why, such as the code of a refusal. Never what someone wrote. */
  readonly reason?: string | undefined;
}

/** Appends to the audit: who did what, when and to whom, by ids alone. */
export async function audit({ db, actor, now, requestId }: Act, happening: Happening): Promise<void> {
  const { event, municipalityId, userId, of, reason } = happening;
  await db.auditEntry.create({
    data: {
      at: now,
      event,
      actor: actor.id,
      municipalityId: municipalityId ?? null,
      userId: userId ?? null,
      entity: of?.entity ?? null,
      entityId: of?.id ?? null,
      reason: reason ?? null,
      requestId: requestId ?? null,
    },
  });
}
