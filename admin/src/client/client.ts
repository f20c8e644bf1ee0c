import type { RaRecord } from 'react-admin';

export const KINDS = ['PORTAL', 'ANALYST'] as const;
export const SCOPES = ['read', 'figures', 'meetings', 'dialogues', 'cases', 'people'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Key {
  readonly id: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface Client extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly scopes: readonly Scope[];
  readonly disabledAt: string | null;
  /** Those that it may act in. */
  readonly municipalities: readonly { readonly id: string; readonly number: string; readonly name: string }[];
  readonly keys: readonly Key[];
  readonly consumers: readonly Consumer[];
}

export interface Consumer {
  readonly id: string;
  readonly organisationNumber: string;
  readonly createdAt: string;
}
