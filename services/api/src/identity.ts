import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EVERYTHING, NOBODY, type Act, type Actor } from '@naerhjul/domain/act.ts';
import { actorOfKey } from '@naerhjul/domain/client/key.ts';
import { actorOfSession, actorStillInSession } from '@naerhjul/domain/sign-in/session.ts';
import { isForeign, type CorsSettings } from './cors.ts';
import type { Maskinporten } from './maskinporten.ts';
import { sessionCookie } from './sign-in/cookies.ts';

const DEVELOPER: Actor = { kind: 'STAFF', id: 'staff:development', grants: EVERYTHING };

export interface Doors {
  /** What the users of those who sign in here are kept under; nobody signs in where there is none. */
  readonly issuer: string | undefined;
  /** The development token; there is none in production. */
  readonly token: string | undefined;
  /** Whose another token is, for those who try out what others may. */
  readonly known?: ((token: string) => Actor | undefined) | undefined;
  readonly publicUrl: string | undefined;
  readonly cors: CorsSettings;
  /** Where browsers reach us. */
  readonly origin: () => string;
  readonly maskinporten: Maskinporten | undefined;
}

export type Moment = Pick<Act, 'db' | 'now' | 'requestId'>;

/**
 * Who calls: nobody without anything to show, undefined with something that is not (or no longer) valid. What they may
 * do is read now, for this one request.
 */
export async function identify(
  request: IncomingMessage,
  response: ServerResponse,
  moment: Moment,
  doors: Doors,
): Promise<Actor | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return ofHeader(authorization, moment, doors);
  const cookie = sessionCookie(doors.origin());
  const token = cookie.read(request);
  // Who signed in some other way, before this one was set up, is nobody here.
  if (doors.issuer === undefined) return NOBODY;
  // A browser sends the cookie whoever's page asks; only our own pages, and those we trust, ask as its user.
  if (token === undefined || token === '' || isForeign(request, doors.publicUrl, doors.cors.trusted)) return NOBODY;
  const session = await actorOfSession(moment, token, doors.issuer);
  if (session?.renewed !== undefined) cookie.write(response, session.renewed);
  return session?.actor;
}

/**
 * Who calls, asked again while they listen: as what they showed when they began, and without a trace of its own in their
 * session.
 */
export async function stillKnown(request: IncomingMessage, moment: Moment, doors: Doors): Promise<Actor | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return ofHeader(authorization, moment, doors);
  const token = sessionCookie(doors.origin()).read(request);
  if (token === undefined || doors.issuer === undefined) return undefined;
  return actorStillInSession(moment, token, doors.issuer);
}

async function ofHeader(authorization: string, moment: Moment, { token, known, maskinporten }: Doors) {
  const given = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1];
  if (given === undefined) return undefined;
  const found = known?.(given);
  if (found !== undefined) return found;
  if (given.startsWith('nh_')) return actorOfKey(moment, given);
  if (token !== undefined && timingSafeEqual(digest(given), digest(token))) return DEVELOPER;
  return maskinporten !== undefined && given.split('.').length === 3 ? maskinporten.actorOf(moment, given) : undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
