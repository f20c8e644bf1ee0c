import type { Removed } from './shapes.ts';
import type {
  ApiClient,
  ApiKey,
  MaskinportenConsumer,
  NewApiKey,
  RoleGrant,
  Session,
  User,
  UserExport,
} from './shapes-access.ts';

/** What the verbs of users, clients and keys answer with. */
export interface VerbsOfAccess {
  anonymiseUser: User;
  createApiClient: ApiClient;
  createApiKey: NewApiKey;
  disableApiClient: ApiClient;
  endGrant: RoleGrant;
  exportUser: UserExport;
  grantRole: RoleGrant;
  registerMaskinportenConsumer: MaskinportenConsumer;
  reinstateUser: User;
  removeMaskinportenConsumer: Removed;
  revokeApiKey: ApiKey;
  revokeSession: Session;
  rotateApiKey: NewApiKey;
  signOutEverywhere: User;
  suspendUser: User;
  updateApiClient: ApiClient;
}
