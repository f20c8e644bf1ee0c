import type { Removed } from './shapes.ts';
import type {
  ApiClient,
  ApiKey,
  ClientDocument,
  MaskinportenConsumer,
  NewApiKey,
  NewWebhookSecret,
  NewCalendarAddress,
  RoleGrant,
  SavedView,
  Session,
  User,
  UserExport,
  Webhook,
  WebhookDelivery,
} from './shapes-access.ts';

/** What the verbs of users, clients and keys answer with. */
export interface VerbsOfAccess {
  anonymiseUser: User;
  createApiClient: ApiClient;
  createApiKey: NewApiKey;
  createCalendarAddress: NewCalendarAddress;
  disableApiClient: ApiClient;
  endGrant: RoleGrant;
  exportUser: UserExport;
  grantRole: RoleGrant;
  registerDocuments: readonly ClientDocument[];
  pauseWebhook: Webhook;
  registerMaskinportenConsumer: MaskinportenConsumer;
  registerWebhook: NewWebhookSecret;
  reinstateUser: User;
  removeMaskinportenConsumer: Removed;
  removeView: Removed;
  removeWebhook: Removed;
  replayWebhook: Webhook;
  resumeWebhook: Webhook;
  retryDeadDeliveries: Webhook;
  retryWebhookDelivery: WebhookDelivery;
  revokeApiKey: ApiKey;
  revokeCalendarAddress: Removed;
  revokeSession: Session;
  rotateApiKey: NewApiKey;
  rotateWebhookSecret: NewWebhookSecret;
  saveView: SavedView;
  signOutEverywhere: User;
  suspendUser: User;
  testWebhook: WebhookDelivery;
  updateApiClient: ApiClient;
  updateView: SavedView;
  updateWebhook: Webhook;
}
