import { randomBytes } from 'node:crypto';
import { together, type Act, type Actor } from '../act.ts';
import { today } from '../calendar.ts';
import { audit } from '../sign-in/audit.ts';
import { hashOf, isSecretOf, newSecret } from '../sign-in/secret.ts';
import { actorOfClient, withPlaces } from './client-actor.ts';
import { placeOf } from './client-to-change.ts';

const MINUTE = 60_000;
const dayOf = (moment: Date) => today(moment, 'Europe/Oslo');
const KEY = /^nh_([0-9a-f]{12})_[\w-]{43}$/;

/** A new key: the prefix may be shown, the rest is 256 random bits that only its holder knows. */
export function newKey(): { readonly key: string; readonly prefix: string; readonly hash: string } {
  const prefix = randomBytes(6).toString('hex');
  const key = `nh_${prefix}_${newSecret()}`;
  return { key, prefix, hash: hashOf(key) };
}

/** The client whose key this is; undefined when it is none, or has expired or been revoked. */
export async function actorOfKey(
  moment: Pick<Act, 'db' | 'now' | 'requestId'>,
  key: string,
): Promise<Actor | undefined> {
  const { db, now } = moment;
  const prefix = KEY.exec(key)?.[1];
  if (prefix === undefined) return undefined;
  const found = await db.apiKey.findUnique({ where: { prefix }, include: { client: { include: withPlaces } } });
  if (found === null || !isSecretOf(key, found.hash)) return undefined;
  const { id, client, revokedAt, expiresAt, lastUsedAt, scopes } = found;
  if (revokedAt !== null || expiresAt <= now || client.disabledAt !== null) return undefined;
  const actor = actorOfClient(client, scopes);
  if (lastUsedAt === null || dayOf(lastUsedAt) < dayOf(now)) {
    await recordUse({ ...moment, actor }, { id, lastUsedAt, municipalityId: placeOf(client) });
  } else if (now.getTime() - lastUsedAt.getTime() >= MINUTE) {
    await db.apiKey.updateMany({ where: { id, lastUsedAt: { lt: now } }, data: { lastUsedAt: now } });
  }
  return actor;
}

interface Use {
  readonly id: string;
  readonly lastUsedAt: Date | null;
  readonly municipalityId: string | null;
}

/** Tells of the first use of all, and of the first one each day: a key that was stolen is seen to be used. */
function recordUse(act: Act, { id, lastUsedAt, municipalityId }: Use): Promise<void> {
  return together(act, async (inside) => {
    // Of several first uses at once, one is the first.
    const { count } = await inside.db.apiKey.updateMany({
      where: { id, lastUsedAt },
      data: { lastUsedAt: inside.now },
    });
    if (count === 0) return;
    const event = lastUsedAt === null ? 'KEY_FIRST_USED' : 'KEY_USED';
    await audit(inside, { event, municipalityId, of: { entity: 'ApiKey', id } });
  });
}
