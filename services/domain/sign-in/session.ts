import { together, type Act, type Actor, type Grant } from '../act.ts';
import { audit } from './audit.ts';
import { grantsOf } from './grants.ts';
import { hashOf, newSecret } from './secret.ts';

const MINUTE = 60_000;
/** A session that nobody uses ends after this long. */
const IDLE_MS = 30 * MINUTE;
/** And every session after this long, however much it is used. */
export const LONGEST_MS = 12 * 60 * MINUTE;
/** Requests that were under way when the token was exchanged still bring the one before. */
const UNDER_WAY_MS = MINUTE;

export interface Started {
  readonly userId: string;
  readonly issuer: string;
  readonly providerSession?: string | undefined;
  readonly userAgent?: string | undefined;
}

/** Starts a session and gives its token, which is kept nowhere. */
export async function startSession({ db, now }: Act, started: Started): Promise<string> {
  const { userId, issuer, providerSession, userAgent } = started;
  const token = newSecret();
  await db.session.create({
    data: {
      userId,
      issuer,
      tokenHash: hashOf(token),
      grantsHash: hashOfGrants(await grantsOf({ db, now }, userId)),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LONGEST_MS),
      providerSession: providerSession ?? null,
      userAgent: userAgent?.slice(0, 80) ?? null,
    },
  });
  return token;
}

/** The sessions that still let someone in. */
export function alive(now: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) },
    user: { suspendedAt: null },
  } as const;
}

export interface InSession {
  readonly actor: Actor;
  /** The token that the browser is to have from now on, where it is another one. */
  readonly renewed?: string | undefined;
}

/**
 * Who a session's token stands for, with what they may do now; undefined when the session has ended. Whoever has other
 * roles than when they got the token is given a new one, so that nobody who knew the old one comes by the new roles. A
 * session that another issuer began lets nobody in.
 */
export async function actorOfSession(
  moment: Pick<Act, 'db' | 'now'>,
  token: string,
  issuer: string,
): Promise<InSession | undefined> {
  const { db, now } = moment;
  const session = await db.session.findFirst({
    where: lettingIn(token, now, issuer),
    select: { id: true, userId: true, lastSeenAt: true, grantsHash: true },
  });
  if (session === null) return undefined;
  const { id, userId, lastSeenAt, grantsHash } = session;
  if (now.getTime() - lastSeenAt.getTime() >= MINUTE) {
    // Not if it was ended in between, and never backwards.
    await db.session.updateMany({ where: { id, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } });
  }
  const grants = await grantsOf(moment, userId);
  const actor: Actor = { kind: 'STAFF', id: `user:${userId}`, userId, sessionId: id, grants };
  if (hashOfGrants(grants) === grantsHash) return { actor };
  return { actor, renewed: await renew(moment, { id, token, grants }) };
}

/**
 * Who a session's token stands for, told without a trace: whoever only listens neither keeps a session alive nor gets a new
 * token for it.
 */
export async function actorStillInSession(
  moment: Pick<Act, 'db' | 'now'>,
  token: string,
  issuer: string,
): Promise<Actor | undefined> {
  const { db, now } = moment;
  const session = await db.session.findFirst({
    where: lettingIn(token, now, issuer),
    select: { id: true, userId: true },
  });
  if (session === null) return undefined;
  const { id, userId } = session;
  return { kind: 'STAFF', id: `user:${userId}`, userId, sessionId: id, grants: await grantsOf(moment, userId) };
}

/** The session of a token, while it lasts and where people sign in as they did for it. */
function lettingIn(token: string, now: Date, issuer: string) {
  return {
    ...known(token, now),
    ...alive(now),
    issuer,
  };
}

const hashOfGrants = (grants: readonly Grant[]) => hashOf(JSON.stringify(grants));

/** The session of a token, or of one that was exchanged just now. */
function known(token: string, now: Date) {
  const hash = hashOf(token);
  const since = new Date(now.getTime() - UNDER_WAY_MS);
  return { OR: [{ tokenHash: hash }, { previousHash: hash, renewedAt: { gt: since } }] };
}

interface Renewal {
  readonly id: string;
  readonly token: string;
  readonly grants: readonly Grant[];
}

/** A new token for a session; undefined when another request of the same browser was given it. */
async function renew(
  { db, now }: Pick<Act, 'db' | 'now'>,
  { id, token, grants }: Renewal,
): Promise<string | undefined> {
  const [next, previousHash] = [newSecret(), hashOf(token)];
  const { count } = await db.session.updateMany({
    where: { id, tokenHash: previousHash, revokedAt: null },
    data: { tokenHash: hashOf(next), previousHash, renewedAt: now, grantsHash: hashOfGrants(grants) },
  });
  return count === 0 ? undefined : next;
}

/** Ends the session of a token; nothing happens when it has ended before. */
export function signOut(act: Act, token: string): Promise<void> {
  return together(act, async (inside) => {
    const { db, now } = inside;
    const session = await db.session.findFirst({ where: { ...known(token, now), revokedAt: null } });
    if (session === null) return;
    const { id, userId } = session;
    await db.session.update({ where: { id }, data: { revokedAt: now } });
    const actor: Actor = { kind: 'STAFF', id: `user:${userId}`, userId, grants: [] };
    await audit({ ...inside, actor }, { event: 'SIGNED_OUT', userId, of: { entity: 'Session', id } });
  });
}

export interface EndedByProvider {
  readonly issuer: string;
  /** What the provider calls its session. */
  readonly providerSession?: string | undefined;
  /** Or the user, whose every session with it ends. */
  readonly subject?: string | undefined;
}

/** Ends what the identity provider says is over. */
export function signOutByProvider(act: Act, { issuer, providerSession, subject }: EndedByProvider): Promise<void> {
  if (providerSession === undefined && subject === undefined) return Promise.resolve();
  return together(act, async (inside) => {
    const { db, now } = inside;
    const sessions = await db.session.findMany({
      where: {
        issuer,
        revokedAt: null,
        ...(providerSession === undefined ? {} : { providerSession }),
        ...(subject === undefined ? {} : { user: { identities: { some: { issuer, subject } } } }),
      },
    });
    await db.session.updateMany({ where: { id: { in: sessions.map(({ id }) => id) } }, data: { revokedAt: now } });
    for (const { id, userId } of sessions) {
      await audit(inside, { event: 'SIGNED_OUT', userId, of: { entity: 'Session', id }, reason: 'PROVIDER' });
    }
  });
}
