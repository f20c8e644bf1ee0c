import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * A weak validator of an answer, made of everything that the answer depends on. Weak, since what lies in between may pack
 * the same answer in several ways.
 */
export function etagOf(...parts: readonly string[]): string {
  // Told with their lengths, two lists of parts are never one and the same text.
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** What an answer is recognised by: the same for the same bytes, and another for others. Weak as well: proxies pack what is sent. */
export function entityTag(body: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether who asks has this very answer already. */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.split(',').some((one) => one.trim() === '*' || plain(one) === plain(etag)) ?? false;
}

/** Whether the caller of a request has this very answer already. */
export const notModified = ({ headers }: IncomingMessage, tag: string): boolean =>
  isHeld(tag, headers['if-none-match']);

const plain = (one: string) => one.trim().replace(/^W\//, '');
