import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { NOBODY, type Actor } from '@naerhjul/domain/act.ts';

const DEVELOPER: Actor = { kind: 'STAFF', id: 'staff:development', municipalities: 'ALL' };

/** A new development token: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Who calls: nobody without a header, the developer with the development token, undefined with a wrong one.
 * Without a token there is none to have, and nobody signs in.
 */
export function identify(authorization: string | undefined, token: string | undefined): Actor | undefined {
  if (authorization === undefined) return NOBODY;
  const given = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(authorization)?.[1];
  if (given === undefined || token === undefined) return undefined;
  return timingSafeEqual(digest(given), digest(token)) ? DEVELOPER : undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
