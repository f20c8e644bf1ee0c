import type { RaRecord } from 'react-admin';

export type Role = 'COORDINATOR' | 'ANALYST' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN';

/** What an administrator of a municipality gives. */
export const ROLES_OF_MUNICIPALITY: readonly Role[] = ['COORDINATOR', 'ANALYST', 'MUNICIPAL_ADMIN'];
/** What a system administrator gives. */
export const ROLES_OF_SYSTEM: readonly Role[] = ['MUNICIPAL_ADMIN', 'SYSTEM_ADMIN'];

export interface Grant {
  readonly id: string;
  readonly version: number;
  readonly role: Role;
  readonly source: 'GIVEN' | 'CLAIM';
  readonly createdAt: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly endedAt: string | null;
  readonly viewerCanEnd: boolean;
  readonly municipality: { readonly id: string; readonly name: string } | null;
  readonly committee: { readonly id: string; readonly number: number; readonly name: string } | null;
}

export interface Session {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string | null;
  /** Whether it is this very browser. */
  readonly isCurrent: boolean;
}

/** A secret address of one's own calendar. */
export interface CalendarAddress {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export interface User extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly suspendedAt: string | null;
  /** Whether one may also let them in again, and end their sessions. */
  readonly viewerCanShutOut: boolean;
  readonly grants: readonly Grant[];
  readonly sessions: readonly Session[];
}

/** The grants that were not ended. */
export const standing = ({ grants }: User) => grants.filter(({ endedAt }) => endedAt === null);
