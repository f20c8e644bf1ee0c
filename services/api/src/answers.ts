import type { IncomingMessage, ServerResponse } from 'node:http';
import { momentOf } from '@naerhjul/domain/change/standing.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { getOperationAST, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentCache } from './document-cache.ts';
import { edition } from './edition.ts';
import { etagOf, isHeld } from './etag.ts';
import { LIMITS } from './limits.ts';
import { placeOf } from './place.ts';
import { Standings } from './standings.ts';

/** How long an answer may be shown without asking again, and then while it is asked for anew, in seconds. */
const FRESH = 10;
const STALE = 50;
/** How many bytes of answers a process keeps, and the most that one of them may hold. */
const KEPT = 32 * 1024 * 1024;
const LARGEST = 1024 * 1024;

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

/** A question of the public's whose answer may be kept, here and by others. */
export interface Kept {
  readonly etag: string;
  /** As of when it is answered. */
  readonly now: Date;
}

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The answers of public reads, each under what it depends on, so that none of them is ever out of date. */
export class Answers {
  readonly #standings: Standings;
  readonly #answers = new LRUCache<string, Answer>({
    maxSize: KEPT,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ body }) => body.length + 200,
  });
  readonly #documents = documentCache<DocumentNode | 'NONE'>();

  constructor(database: Database) {
    this.#standings = new Standings(database.query);
  }

  /** What a question's answer depends on; read before the answer is, which is therefore never older than that. */
  async look(params: unknown, accept: string, now: Date): Promise<Kept | undefined> {
    if (!isAsked(params)) return undefined;
    const { query, operationName } = params;
    const variables = params.variables ?? {};
    const document = this.#document(query);
    if (document === undefined) return undefined;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
    const place = placeOf(document, operation, variables);
    // Where it can't be told, the question is put all the same, and its answer kept by nobody.
    const standing = await this.#standings.of(place).catch(() => undefined);
    if (standing === undefined) return undefined;
    const at = momentOf(now, standing.zones);
    const facts = [standing.mark, place ?? '', at.toISOString()];
    const etag = etagOf(edition(), ...facts, accept, query, operationName ?? '', JSON.stringify(variables));
    return { etag, now: at };
  }

  /** Answers without asking, where the answer is known here or to who asks. */
  send({ etag }: Kept, { headers }: IncomingMessage, response: ServerResponse): boolean {
    if (isHeld(etag, headers['if-none-match'])) {
      allowKeeping(response, etag);
      response.writeHead(304).end();
      return true;
    }
    const answer = this.#answers.get(etag);
    if (answer === undefined) return false;
    write(response, etag, answer);
    return true;
  }

  /** Keeps an answer, and sends it. */
  keep({ etag }: Kept, answer: Answer, response: ServerResponse): void {
    this.#answers.set(etag, answer);
    write(response, etag, answer);
  }

  #document(query: string): DocumentNode | undefined {
    const known = this.#documents.get(query);
    if (known !== undefined) return known === 'NONE' ? undefined : known;
    const found = parsed(query);
    this.#documents.set(query, found ?? 'NONE');
    return found;
  }
}

/** What isn't even a document is told so by the one who answers. */
function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch {
    return undefined;
  }
}

export function isAsked(params: unknown): params is Asked {
  if (typeof params !== 'object' || params === null) return false;
  const { query, operationName, variables } = params as Readonly<Record<string, unknown>>;
  const isNamed = typeof (operationName ?? '') === 'string';
  return typeof query === 'string' && isNamed && typeof (variables ?? {}) === 'object' && !Array.isArray(variables);
}

function allowKeeping(response: ServerResponse, etag: string) {
  response.setHeader('cache-control', `public, max-age=${FRESH}, stale-while-revalidate=${STALE}`);
  response.setHeader('etag', etag);
}

function write(response: ServerResponse, etag: string, { type, body }: Answer) {
  allowKeeping(response, etag);
  response.setHeader('content-type', type);
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(body);
}
