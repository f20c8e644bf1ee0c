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

export interface CalendarAddress {
  readonly id: string;
  readonly lastUsedAt: string | null;
}

export interface NewCalendarAddress {
  readonly path: string | null;
  readonly address: CalendarAddress;
}

export interface SavedView extends Recorded {
  readonly name: string;
  readonly query: string;
  readonly isShared: boolean;
}

export interface MaskinportenConsumer {
  readonly id: string;
  readonly organisationNumber: string;
}

export interface ClientDocument {
  readonly hash: string;
  readonly document: string;
  readonly registeredAt: string;
}

export interface Webhook extends Recorded {
  readonly name: string;
  readonly url: string;
  readonly entities: readonly string[];
  readonly status: string;
  readonly stop: string | null;
  readonly moves: readonly string[];
  readonly committees: readonly { readonly id: string }[];
  readonly failingSince: string | null;
  readonly restsUntil: string | null;
  readonly deliveredAt: string | null;
  readonly pendingCount: number;
  readonly deadCount: number;
  readonly secretEndsAt: string | null;
}

export interface NewWebhookSecret {
  readonly secret: string | null;
  readonly webhook: Webhook;
}

export interface WebhookDelivery extends Recorded {
  readonly messageId: string;
  readonly type: string;
  readonly entity: string | null;
  readonly cursor: string | null;
  readonly body: string;
  readonly status: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly responseCode: number | null;
  readonly durationMs: number | null;
  readonly fault: string | null;
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
  SavedView: SavedView;
  NewApiKey: NewApiKey;
  ClientDocument: ClientDocument;
  Webhook: Webhook;
  WebhookDelivery: WebhookDelivery;
  NewWebhookSecret: NewWebhookSecret;
  CalendarAddress: CalendarAddress;
  NewCalendarAddress: NewCalendarAddress;
}

const WEBHOOK = `id version name url entities status stop moves committees { id } failingSince restsUntil deliveredAt
  pendingCount deadCount secretEndsAt`;
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
  ClientDocument: '__typename hash document registeredAt',
  NewApiKey: `secret key { ${KEY} }`,
  Webhook: `__typename ${WEBHOOK}`,
  NewWebhookSecret: `secret webhook { ${WEBHOOK} }`,
  WebhookDelivery: `__typename id version messageId type entity cursor body status attempts nextAttemptAt responseCode
    durationMs fault`,
  CalendarAddress: '__typename id lastUsedAt',
  NewCalendarAddress: 'path address { id lastUsedAt }',
  MaskinportenConsumer: '__typename id organisationNumber',
  SavedView: '__typename id version name query isShared',
};
