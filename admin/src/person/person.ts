import type { RaRecord } from 'react-admin';

export const KINDS = ['RESIDENT', 'POLITICIAN', 'YOUTH_OBSERVER'] as const;
export type Kind = (typeof KINDS)[number];

export type PersonVerb =
  | 'UPDATE'
  | 'RECORD_CONTACT'
  | 'RECORD_CONSENT'
  | 'ERASE_CONTACT'
  | 'PROTECT'
  | 'UNPROTECT'
  | 'ANONYMISE';

export interface Consent {
  readonly id: string;
  readonly version: number;
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
  readonly how: string;
  readonly byGuardian: boolean;
}

interface Committee {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

export interface Person extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly publicName: string;
  readonly kind: Kind;
  readonly publication: 'PUBLIC' | 'ROLE_ONLY' | 'HIDDEN';
  readonly anonymisedAt: string | null;
  readonly moves: readonly PersonVerb[];
  /** Read by the page of one person alone; not there while it is read, and null where nothing is kept. */
  readonly contact?: {
    readonly version: number;
    readonly birthYear: number | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: string | null;
    readonly protectReason: string | null;
  } | null;
  readonly consents: readonly Consent[];
  readonly memberships: readonly {
    readonly id: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly party: string | null;
    readonly seat: { readonly kind: Kind; readonly committee: Committee };
  }[];
  readonly offices: readonly {
    readonly id: string;
    readonly kind: 'LEADER' | 'DEPUTY_LEADER';
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly committee: Committee;
  }[];
}
