/** The tables that say who may what. The change log tells nothing of them; the audit does. */
export const ACCESS_TABLES: readonly string[] = [
  'administrator_link',
  'api_client',
  'api_client_municipality',
  'api_key',
  'app_user',
  'audit_entry',
  'erasure',
  'maskinporten_consumer',
  'maskinporten_use',
  'retention_period',
  'role_grant',
  'saved_view',
  'session',
  'user_identity',
];
