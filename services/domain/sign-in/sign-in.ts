import { together, type Act, type ActInTransaction, type Actor } from '../act.ts';
import { appointByLink } from './administrator-link.ts';
import { audit } from './audit.ts';
import { followClaims, type ClaimedRole } from './claimed-roles.ts';
import { startSession } from './session.ts';

/** What an identity provider says of whoever signs in. */
export interface SignedIn {
  /** The provider, by its issuer. */
  readonly issuer: string;
  /** Who it is there: the only thing anyone is recognised by. */
  readonly subject: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly language?: 'NB' | 'NN' | 'EN' | undefined;
  /** The provider's own session. */
  readonly providerSession?: string | undefined;
  /** The roles that the provider gives; undefined when it is not asked for roles. */
  readonly roles?: readonly ClaimedRole[] | undefined;
  readonly userAgent?: string | undefined;
  /** The token of a link that makes its user the system administrator. */
  readonly administratorLink?: string | undefined;
}

/** The session's token, or why nobody is let in. */
export type Outcome = { readonly token: string } | { readonly refused: 'SUSPENDED' | 'LINK' };

/** Lets someone in whom the identity provider vouches for. Who is new is known from now on, and may do nothing yet. */
export function signIn(act: Act, given: SignedIn): Promise<Outcome> {
  return together(act, async (inside) => {
    const { issuer, providerSession, userAgent } = given;
    const { id: userId, suspendedAt } = await userOf(inside, given);
    const actor: Actor = { kind: 'STAFF', id: `user:${userId}`, userId, grants: [] };
    const theirs = { ...inside, actor };
    if (suspendedAt !== null) {
      await audit(theirs, { event: 'SIGN_IN_REFUSED', userId, reason: 'SUSPENDED' });
      return { refused: 'SUSPENDED' };
    }
    if (given.administratorLink && !(await appointByLink(theirs, userId, given.administratorLink))) {
      // Let in without a word, they would look for what the link was to give them.
      await audit(theirs, { event: 'SIGN_IN_REFUSED', userId, reason: 'LINK' });
      return { refused: 'LINK' };
    }
    if (given.roles) await followClaims(inside, userId, given.roles);
    const token = await startSession(inside, { userId, issuer, providerSession, userAgent });
    await audit(theirs, { event: 'SIGNED_IN', userId });
    return { token };
  });
}

/** The user with this identity. Never one with the same e-mail: whoever can claim an address would be them. */
async function userOf({ db, now }: ActInTransaction, { issuer, subject, name, email, language }: SignedIn) {
  const told = { name, email: email ?? null, ...(language === undefined ? {} : { language }) };
  // Two first sign-ins at once would make two users of one.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))::text`;
  const known = await db.userIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { user: true },
  });
  if (known === null) {
    return db.user.create({
      data: { ...told, identities: { create: { issuer, subject, createdAt: now, lastUsedAt: now } } },
    });
  }
  const { user } = known;
  await db.userIdentity.update({ where: { id: known.id }, data: { lastUsedAt: now } });
  if (user.name === name && user.email === told.email) return user;
  return db.user.update({ where: { id: user.id }, data: { name, email: told.email } });
}

/** Records that someone was turned away before it was known who it was. */
export function recordRefusedSignIn(act: Act, reason: string): Promise<void> {
  return audit(act, { event: 'SIGN_IN_REFUSED', reason });
}
