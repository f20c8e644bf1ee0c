import { LRUCache } from 'lru-cache';

/**
 * How many characters of documents each of our caches holds. Taken apart, a character of a document takes up to 130 bytes, its
 * faults too, so that a cache has at most some 35 MB.
 */
const CHARACTERS = 256 * 1024;
/** What an entry takes beside its document. */
const BESIDE = 200;

/** Keeps what was made of documents, by their text: as much as they are long, however many they are. */
export const documentCache = <Made extends object | string>(): LRUCache<string, Made> =>
  new LRUCache({ maxSize: CHARACTERS, sizeCalculation: (_made, document) => document.length + BESIDE });

/** A document that is none is read anew each time. */
export const NOTHING_KEPT = { get: () => undefined, set: () => undefined };
