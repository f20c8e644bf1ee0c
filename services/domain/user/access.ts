import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, Actor, Grant } from '../act.ts';
import { Refusal } from '../refusal.ts';
import { seenViews } from '../saved-view/access.ts';

/** The ids of the municipalities whose users and clients the actor looks after; or all. */
export function administered({ grants }: Actor): 'ALL' | readonly string[] {
  const own = grants.filter(({ role }) => role === 'MUNICIPAL_ADMIN');
  const ids = own.flatMap(({ municipalityId }) => municipalityId ?? []);
  return ids.length < own.length ? 'ALL' : [...new Set(ids)];
}

/** Whether the actor looks after the users and clients of a municipality. */
export function administers(actor: Actor, municipalityId: string): boolean {
  const ids = administered(actor);
  return ids === 'ALL' || ids.includes(municipalityId);
}

/** Whether the actor looks after the installation. */
export function isSystemAdmin({ grants }: Actor): boolean {
  return grants.some(({ role }) => role === 'SYSTEM_ADMIN');
}

/**
 * Whether an actor may give and end a role. Nobody gives more than they have: who looks after a municipality gives roles
 * in it, who looks after the installation appoints those, and nobody gives anything to themselves.
 */
export function mayGrant(actor: Actor, to: string, { role, municipalityId }: Pick<Grant, 'role' | 'municipalityId'>) {
  if (actor.userId === to) return false;
  if (role === 'SYSTEM_ADMIN') return isSystemAdmin(actor);
  if (municipalityId !== undefined && administers(actor, municipalityId)) return true;
  return role === 'MUNICIPAL_ADMIN' && isSystemAdmin(actor);
}

/** Whether an actor may end a grant: one that they could give, or one of their own, since one may always have less. */
export function mayEnd(
  actor: Actor,
  { userId, role, municipalityId }: { userId: string; role: Grant['role']; municipalityId: string | null },
) {
  return (
    actor.userId === userId || mayGrant(actor, userId, { role, ...(municipalityId === null ? {} : { municipalityId }) })
  );
}

const NONE = { id: { in: [] } };

/** What an actor may see of who may what, as where-clauses. */
export function seenOfAccess(actor: Actor) {
  const ids = administered(actor);
  const isAll = ids === 'ALL';
  const place = { municipalityId: isAll ? { not: null } : { in: [...ids] } };
  const ofPlace = { grants: { some: place } } satisfies Prisma.UserWhereInput;
  const own = actor.userId;
  const system = isSystemAdmin(actor);
  const user: Prisma.UserWhereInput = system ? {} : { OR: [ofPlace, own === undefined ? NONE : { id: own }] };
  const roleGrant: Prisma.RoleGrantWhereInput = system
    ? {}
    : { OR: [place, own === undefined ? NONE : { userId: own }] };
  const session: Prisma.SessionWhereInput = system || own === undefined ? (system ? {} : NONE) : { userId: own };
  const apiClient: Prisma.ApiClientWhereInput = isAll
    ? {}
    : { municipalities: { some: { municipalityId: { in: [...ids] } } } };
  const ofAdministered = isAll ? {} : { municipalityId: { in: [...ids] } };
  const calendarAddress: Prisma.CalendarAddressWhereInput = own === undefined ? NONE : { userId: own };
  const ofSystem: Prisma.AuditEntryWhereInput[] = system ? [{ event: { in: [...SIGN_INS_AND_GRANTS] } }] : [];
  const auditEntry: Prisma.AuditEntryWhereInput = isAll ? {} : { OR: [{ toldTo: { hasSome: [...ids] } }, ...ofSystem] };
  return {
    user,
    roleGrant,
    session,
    apiClient,
    apiKey: { client: apiClient },
    auditEntry,
    savedView: seenViews(actor),
    webhook: ofAdministered satisfies Prisma.WebhookWhereInput,
    webhookDelivery: ofAdministered satisfies Prisma.WebhookDeliveryWhereInput,
    calendarAddress,
  };
}

const SIGN_INS_AND_GRANTS = [
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SIGNED_OUT',
  'SESSION_REVOKED',
  'GRANT_GIVEN',
  'GRANT_ENDED',
  'USER_SUSPENDED',
  'USER_REINSTATED',
  'USER_EXPORTED',
  'USER_ANONYMISED',
  'RETENTION_SET',
  'RETENTION_RUN',
] as const;

/** Refuses those who are nobody. */
export function demandSignedIn({ actor }: Act): void {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
}
