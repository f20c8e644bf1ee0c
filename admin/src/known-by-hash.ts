/** What the server answers to a hash that it knows no document by. */
const UNKNOWN = 'PERSISTED_QUERY_NOT_FOUND';

const hashes = new Map<string, Promise<string>>();
const unknown = new Set<string>();

/**
 * The SHA-256 of a document, which the server knows it by: what was built told it. Undefined where it is sent whole: while one
 * works on the console, on a page that the browser holds to be insecure, and where the server has said that it knows no such hash.
 */
export async function hashOf(document: string): Promise<string | undefined> {
  if (!import.meta.env.PROD || !globalThis.isSecureContext) return undefined;
  let hash = hashes.get(document);
  if (hash === undefined) {
    hash = digest(document);
    hashes.set(document, hash);
  }
  const known = await hash;
  return unknown.has(known) ? undefined : known;
}

async function digest(document: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How a document is named to the server. */
export function toSend(document: string, hash: string | undefined): Readonly<Record<string, string>> {
  return hash === undefined ? { query: document } : { documentId: `sha256:${hash}` };
}

/** Whether a server says that it knows no document by a hash; it is not asked by it again. */
export async function isUnknown(response: Response, hash: string): Promise<boolean> {
  if (response.status !== 400) return false;
  const text = await response.clone().text();
  if (!text.includes(`"${UNKNOWN}"`)) return false;
  unknown.add(hash);
  return true;
}
