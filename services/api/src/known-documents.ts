import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { documentByHash, hashOfDocument } from '@naerhjul/domain/client/documents.ts';
import type { Query } from '@naerhjul/prisma/client.ts';
import { LRUCache } from 'lru-cache';
import { BadRequest } from './body.ts';

const EXAMPLES = new URL('../../../schema/examples/', import.meta.url);
/** How many characters of documents a process keeps, and for how long without asking whether they are known still. */
const KEPT = 4 * 1024 * 1024;
const KEPT_MS = 60_000;

let ours: ReadonlyMap<string, string> | undefined;

/** The documents that come with the program: the examples. */
function examples(): ReadonlyMap<string, string> {
  return (ours ??= new Map(
    readdirSync(EXAMPLES)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'))
      .map((text) => [hashOfDocument(text), text]),
  ));
}

/** The documents of the console that was built here; none where it wasn't. */
function consoles(dir: string): ReadonlyMap<string, string> {
  const told = `${dir}.vite/documents.json`;
  if (!existsSync(told)) return new Map();
  const documents = Object.values(JSON.parse(readFileSync(told, 'utf8')) as Readonly<Record<string, string>>);
  return new Map(documents.map((text) => [hashOfDocument(text), text]));
}

/** The documents that may be asked for by their hash: the examples, the console's, and those that clients have told of. */
export class KnownDocuments {
  readonly #query: Query;
  readonly #console: ReadonlyMap<string, string>;
  readonly #kept = new LRUCache<string, string>({
    maxSize: KEPT,
    ttl: KEPT_MS,
    sizeCalculation: (document) => document.length,
  });

  constructor(query: Query, consoleDir: string) {
    this.#query = query;
    this.#console = consoles(consoleDir);
  }

  /** What is asked, with the document that a hash stands for; refused where it stands for none, or for another one. */
  async whole(params: unknown): Promise<unknown> {
    const hash = hashIn(params);
    if (hash === undefined) return params;
    const { query, documentId: _hash, ...rest } = params as Asked;
    if (typeof query === 'string' && query !== '') {
      if (hashOfDocument(query) === hash) return { ...rest, query };
      throw new BadRequest(400, 'BAD_USER_INPUT', 'The hash is not that of the document.');
    }
    const found = examples().get(hash) ?? this.#console.get(hash) ?? this.#kept.get(hash) ?? (await this.#look(hash));
    if (found !== undefined) return { ...rest, query: found };
    // By this code, clients of Apollo's know that they have to send the document itself.
    throw new BadRequest(
      400,
      'PERSISTED_QUERY_NOT_FOUND',
      'No document is known by this hash: send the document itself.',
    );
  }

  async #look(hash: string): Promise<string | undefined> {
    const found = await documentByHash(this.#query, hash);
    if (found !== undefined) this.#kept.set(hash, found);
    return found;
  }
}

interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** The hash that is asked by, as the draft of GraphQL over HTTP has it (documentId), or as Apollo's clients send it. */
function hashIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const { documentId, extensions } = params as Asked;
  const given = documentId ?? persisted(extensions);
  if (given === undefined || given === null) return undefined;
  const hash = typeof given === 'string' ? HASH.exec(given)?.[1] : undefined;
  if (hash === undefined)
    throw new BadRequest(400, 'BAD_USER_INPUT', 'A document is known by its SHA-256, in hexadecimal.');
  return hash.toLowerCase();
}

function persisted(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return undefined;
  const { persistedQuery } = extensions;
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return undefined;
  return 'sha256Hash' in persistedQuery ? persistedQuery.sha256Hash : undefined;
}
