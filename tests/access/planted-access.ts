import { createHash, randomInt } from 'node:crypto';
import type { Actor, Grant } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { globalId } from '../testkit/rows.ts';
import { fillEmpty } from './fill-empty.ts';
import { plantName, type Canary } from './canaries.ts';

const SINCE = new Date('2026-01-01');
// Two who run the tests at once on one database may not make the same.
const hash = () => Array.from({ length: 64 }, () => randomInt(10)).join('');

export interface PlantedUser {
  readonly actor: Actor;
  readonly userId: string;
  readonly grantId: string;
  readonly sessionId: string;
}

/** A user who is signed in and has a role, in a municipality unless it holds everywhere. */
export async function plantUser({ prisma }: Database, role: Grant['role'], place?: string): Promise<PlantedUser> {
  if (role === 'PORTAL') throw new Error('no role of a person');
  const grant = { role, municipalityId: place ?? null, validFrom: SINCE };
  const [at, expiresAt] = [SINCE, new Date('2027-01-01')];
  const session = { tokenHash: hash(), issuer: 'https://idp.example', createdAt: at, lastSeenAt: at, expiresAt };
  const { id, grants, sessions } = await prisma.user.create({
    data: {
      name: 'Prøve Person',
      grants: { create: grant },
      sessions: { create: session },
      identities: { create: { issuer: session.issuer, subject: hash() } },
    },
    include: { grants: true, sessions: true },
  });
  const actor: Actor = {
    kind: 'STAFF',
    id: `user:${id}`,
    userId: id,
    grants: [{ role, ...(place === undefined ? {} : { municipalityId: place }) }],
  };
  return { actor, userId: id, grantId: grants[0]?.id ?? '', sessionId: sessions[0]?.id ?? '' };
}

export interface PlantedClient {
  readonly id: string;
  readonly keyId: string;
  readonly consumerId: string;
}

/** A client of some municipalities, with a key and an organisation. */
export async function plantClient({ prisma }: Database, ...places: readonly string[]): Promise<PlantedClient> {
  const key = { prefix: hash().slice(-12), hash: hash(), scopes: ['read'], expiresAt: new Date('2027-01-01') };
  const { id, keys, consumers } = await prisma.apiClient.create({
    data: {
      name: 'Portalen',
      kind: 'PORTAL',
      scopes: ['read'],
      municipalities: { create: places.map((municipalityId) => ({ municipalityId })) },
      keys: { create: key },
      consumers: { create: { organisationNumber: hash().slice(-9) } },
    },
    include: { keys: true, consumers: true },
  });
  return { id, keyId: keys[0]?.id ?? '', consumerId: consumers[0]?.id ?? '' };
}

/** Someone who has signed in and a client with a key, so that there is something to tell of who may what. */
export async function plantAccess(
  db: Database,
  canaries: Map<string, Canary>,
  municipalityId: string,
): Promise<readonly string[]> {
  const user = await plantUser(db, 'COORDINATOR', municipalityId);
  const client = await plantClient(db, municipalityId);
  const at = new Date('2026-06-01T12:00:00Z');
  const ofWebhook = { municipalityId, name: 'Portalen', url: 'https://portal.example.no/' };
  const message = { messageId: 'chg_1', type: 'change.recorded', body: '{}', status: 'DEAD' as const };
  const { id: webhookId, deliveries } = await db.prisma.webhook.create({
    data: { ...ofWebhook, deliveries: { create: [message] } },
    include: { deliveries: true },
  });
  const about = { entity: 'RoleGrant', entityId: user.grantId, reason: 'Ny stilling', requestId: 'req_1' };
  const { id } = await db.prisma.auditEntry.create({
    data: { at, event: 'GRANT_GIVEN', actor: user.actor.id, userId: user.userId, municipalityId, ...about },
  });
  const name = (entity: 'User' | 'ApiClient') => plantName(canaries, entity, municipalityId);
  await db.prisma.user.update({ where: { id: user.userId }, data: { name: name('User') } });
  await db.prisma.session.update({ where: { id: user.sessionId }, data: { userAgent: name('User') } });
  await db.prisma.apiClient.update({ where: { id: client.id }, data: { name: name('ApiClient') } });
  const document = '{ viewer { actor } }';
  const documentHash = createHash('sha256').update(document).digest('hex');
  await db.prisma.clientDocument.create({
    data: { clientId: client.id, hash: documentHash, document, registeredAt: at },
  });
  return [
    ...(await plantEnded(db, municipalityId)),
    globalId('User', user.userId),
    globalId('RoleGrant', user.grantId),
    globalId('Session', user.sessionId),
    globalId('ApiClient', client.id),
    globalId('ApiKey', client.keyId),
    globalId('MaskinportenConsumer', client.consumerId),
    globalId('AuditEntry', id),
    globalId('Webhook', webhookId),
    globalId('WebhookDelivery', deliveries[0]?.id ?? ''),
  ];
}

/** Someone whose role is over, a client that is shut out, and a webhook that is stopped, with all that is told of such. */
async function plantEnded(db: Database, municipalityId: string): Promise<readonly string[]> {
  const user = await plantUser(db, 'ANALYST', municipalityId);
  const client = await plantClient(db, municipalityId);
  const message = { messageId: 'chg_2', type: 'change.recorded', body: '{}', status: 'DEAD', fault: 'STATUS' } as const;
  const { id, deliveries } = await db.prisma.webhook.create({
    data: { municipalityId, name: 'Stanset', url: 'https://stanset.example.no/', deliveries: { create: [message] } },
    include: { deliveries: true },
  });
  const rows = [
    ['Session', 'session', user.sessionId],
    ['RoleGrant', 'role_grant', user.grantId],
    ['User', 'app_user', user.userId],
    ['ApiKey', 'api_key', client.keyId],
    ['ApiClient', 'api_client', client.id],
    ['WebhookDelivery', 'webhook_delivery', deliveries[0]?.id ?? ''],
    ['Webhook', 'webhook', id],
  ] as const;
  await fillEmpty(
    db,
    rows.map(([, table, row]) => [table, row]),
    'tekst',
  );
  return rows.map(([entity, , row]) => globalId(entity, row));
}
