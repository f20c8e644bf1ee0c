import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { id, invalid, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn } from '../user/access.ts';
import { clientToChange, placeOf } from './client-to-change.ts';
import { scopes } from './create-client.ts';
import { newKey } from './key.ts';

const DAY = 86_400_000;
const LONGEST_DAYS = 730;
const days = z.int().min(1, 'must be 1 or more').max(LONGEST_DAYS, `must be at most ${LONGEST_DAYS}`);

const createInput = z.object({ clientId: id, scopes: scopes.nullish(), days: days.nullish() });
export type CreateApiKey = z.input<typeof createInput>;

/** What a key is recognised by is told to nobody: the database does not let it be read here. */
const SECRET = { hash: true } as const satisfies Prisma.ApiKeyOmit;

/** A key and the whole of it, which is shown this once. */
export interface NewKey {
  readonly id: string;
  readonly secret: string;
}

/** Makes a key for a client, with as many of its scopes as are named and no more. */
export function createApiKey(act: Act, input: CreateApiKey): Promise<NewKey> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { clientId, scopes: asked, days: lasts } = read(createInput, input);
    const client = await clientToChange(inside, clientId);
    if (client.disabledAt !== null) {
      throw new Refusal('NOT_OPEN', { what: 'ApiClient', id: clientId, verb: 'createApiKey' });
    }
    const beyond = asked?.filter((scope) => !client.scopes.includes(scope)) ?? [];
    if (beyond.length > 0) {
      throw invalid('scopes', `must be among the client's own, unlike ${beyond.join(', ')}`, 'not_held');
    }
    const key = await write(inside, clientId, asked ?? client.scopes, lasts ?? 365);
    const of = { entity: 'ApiKey', id: key.id } as const;
    await audit(inside, { event: 'KEY_CREATED', municipalityId: placeOf(client), of });
    return key;
  });
}

async function write({ db, now }: ActInTransaction, clientId: string, may: readonly string[], lasts: number) {
  const { key, prefix, hash } = newKey();
  const expiresAt = new Date(now.getTime() + lasts * DAY);
  const data = { clientId, prefix, hash, scopes: [...may], expiresAt, createdAt: now };
  const { id: keyId } = await db.apiKey.create({ data, select: { id: true } });
  return { id: keyId, secret: key };
}

const rotateInput = z.object({ id, overlapDays: z.int().min(0).max(90).nullish(), days: days.nullish() });
export type RotateApiKey = z.input<typeof rotateInput>;

/** Makes a successor of a key. Both work for a while, so that nobody has to change over at the very moment. */
export function rotateApiKey(act: Act, input: RotateApiKey): Promise<NewKey> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: keyId, overlapDays, days: lasts } = read(rotateInput, input);
    const { client, ...old } = await keyToChange(inside, keyId);
    if (old.revokedAt !== null || old.expiresAt <= now || client.disabledAt !== null) {
      throw new Refusal('NOT_OPEN', { what: 'ApiKey', id: keyId, verb: 'rotateApiKey' });
    }
    const end = new Date(now.getTime() + (overlapDays ?? 7) * DAY);
    const expiresAt = end < old.expiresAt ? end : old.expiresAt;
    await db.apiKey.update({ where: { id: keyId }, data: { expiresAt }, select: { id: true } });
    const key = await write(inside, client.id, old.scopes, lasts ?? 365);
    const of = { entity: 'ApiKey', id: keyId } as const;
    await audit(inside, { event: 'KEY_ROTATED', municipalityId: placeOf(client), of });
    return key;
  });
}

const revokeInput = z.object({ id });
export type RevokeApiKey = z.input<typeof revokeInput>;

/** Revokes a key: it does not work from the next request on. */
export function revokeApiKey(act: Act, input: RevokeApiKey) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { id: keyId } = read(revokeInput, input);
    const { client, revokedAt } = await keyToChange(inside, keyId);
    if (revokedAt !== null) throw new Refusal('ALREADY_DONE', { what: 'ApiKey', id: keyId });
    await audit(inside, {
      event: 'KEY_REVOKED',
      municipalityId: placeOf(client),
      of: { entity: 'ApiKey', id: keyId },
    });
    return db.apiKey.update({ where: { id: keyId }, data: { revokedAt: now }, omit: SECRET });
  });
}

async function keyToChange(act: ActInTransaction, keyId: string) {
  const missing = new Refusal('NOT_FOUND', { what: 'ApiKey', id: keyId });
  const found = await act.db.apiKey.findUnique({ where: { id: keyId }, omit: SECRET });
  if (found === null) throw missing;
  const client = await clientToChange(act, found.clientId).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'NOT_FOUND' ? missing : error;
  });
  // Now that the client is held, nobody else changes its keys.
  return { ...(await act.db.apiKey.findUniqueOrThrow({ where: { id: keyId }, omit: SECRET })), client };
}
