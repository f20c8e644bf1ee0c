interface Recorded {
  readonly id: string;
  readonly version: number;
}

export interface User extends Recorded {
  readonly name: string;
  readonly suspendedAt: string | null;
}

export interface UserExport {
  readonly document: string;
  readonly user: { readonly id: string };
}

export interface RoleGrant extends Recorded {
  readonly role: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly endedAt: string | null;
  readonly user: { readonly id: string };
  readonly municipality: { readonly number: string } | null;
  readonly committee: { readonly id: string } | null;
}

export interface Session {
  readonly id: string;
  readonly revokedAt: string | null;
}

export interface ApiClient extends Recorded {
  readonly name: string;
  readonly kind: string;
  readonly scopes: readonly string[];
  readonly disabledAt: string | null;
}

export interface ApiKey {
  readonly id: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export interface NewApiKey {
  readonly secret: string | null;
  readonly key: ApiKey;
}

export interface MaskinportenConsumer {
  readonly id: string;
  readonly organisationNumber: string;
}

/** What can be asked for by id. */
export interface ShownAccess {
  User: User;
  UserExport: UserExport;
  RoleGrant: RoleGrant;
  Session: Session;
  ApiClient: ApiClient;
  ApiKey: ApiKey;
  MaskinportenConsumer: MaskinportenConsumer;
  NewApiKey: NewApiKey;
}

const KEY = 'id prefix scopes expiresAt lastUsedAt revokedAt';

/** What the tests look at of who may what. */
export const SELECTIONS_ACCESS = {
  User: '__typename id version name suspendedAt',
  UserExport: 'document user { id }',
  RoleGrant:
    '__typename id version role validFrom validUntil endedAt user { id } municipality { number } committee { id }',
  Session: '__typename id revokedAt',
  ApiClient: '__typename id version name kind scopes disabledAt',
  ApiKey: `__typename ${KEY}`,
  NewApiKey: `secret key { ${KEY} }`,
  MaskinportenConsumer: '__typename id organisationNumber',
};
