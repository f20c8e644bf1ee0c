import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '@naerhjul/domain/act.ts';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterLike } from 'rate-limiter-flexible';
import { originOfCall, trustedProxies } from './address.ts';
import { BadRequest } from './body.ts';

export interface RateSettings {
  /** How many operations a minute the public may ask from one address; 0 for as many as they like. Tries to get in are counted all the same. */
  readonly perMinute: number;
  /** Shared with the other processes of the installation; each counts by itself unless given. */
  readonly redisUrl?: string | undefined;
  /** The addresses of proxies in front, whose word is taken on who called them. */
  readonly proxies: readonly string[];
}

/** Whoever is known may ask so many times as much as the public. */
const KNOWN = 4;
/** How often someone may start to sign in, or show a key that is none, from one address. */
const TRIES = { points: 30, duration: 600 } as const;
const MINUTE = 60;

/** How much a caller may ask, counted by what the caller can't choose. */
export class Rate {
  readonly #of: (request: IncomingMessage) => string;
  readonly #redis: Redis | undefined;
  readonly #public: RateLimiterLike;
  readonly #known: RateLimiterLike;
  readonly #tries: RateLimiterLike;
  readonly #keys: RateLimiterLike;
  readonly #perMinute: number;

  constructor({ perMinute, redisUrl, proxies }: RateSettings, warn: (error: Error) => void) {
    const trusted = trustedProxies(proxies);
    this.#of = (request) => originOfCall(request, trusted);
    this.#perMinute = perMinute;
    // A store that does not answer holds nobody back: each process counts by itself meanwhile.
    this.#redis =
      redisUrl === undefined ? undefined : new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    let isTold = false;
    // It is tried again and again; that it does not answer is told once.
    this.#redis?.on('error', (error) => {
      if (!isTold) warn(error);
      isTold = true;
    });
    this.#redis?.on('ready', () => {
      isTold = false;
    });
    this.#public = this.#limiter('public', perMinute, MINUTE);
    this.#known = this.#limiter('known', KNOWN * perMinute, MINUTE);
    this.#tries = this.#limiter('tries', TRIES.points, TRIES.duration);
    // Counted apart: an office where people mistype does not hold back the program beside it.
    this.#keys = this.#limiter('keys', TRIES.points, TRIES.duration);
  }

  #limiter(keyPrefix: string, points: number, duration: number): RateLimiterLike {
    const memory = new RateLimiterMemory({ keyPrefix, points, duration });
    return this.#redis === undefined
      ? memory
      : new RateLimiterRedis({
          storeClient: this.#redis,
          keyPrefix: `naerhjul:${keyPrefix}`,
          points,
          duration,
          insuranceLimiter: memory,
        });
  }

  /** Counts an operation, and refuses one too many. Whoever is known counts for themselves, wherever they are. */
  async operation(request: IncomingMessage, response: ServerResponse, { kind, id }: Actor): Promise<void> {
    if (this.#perMinute === 0) return;
    const isKnown = kind !== 'PUBLIC';
    const limit = isKnown ? KNOWN * this.#perMinute : this.#perMinute;
    const count = isKnown ? this.#known.consume(id) : this.#public.consume(this.#of(request));
    const { remainingPoints, msBeforeNext } = await count.catch((full: unknown) => refuse(full, response, limit));
    tell(response, limit, remainingPoints, msBeforeNext);
  }

  /** Counts a try to sign in. */
  async signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#tries.consume(this.#of(request)).catch((full: unknown) => refuse(full, response, TRIES.points));
  }

  /** Takes tries back that led to a sign-in: an office behind one address may be many, and none of them guesses. */
  async succeeded(request: IncomingMessage, tries: number): Promise<void> {
    await this.#tries.reward(this.#of(request), tries);
  }

  /** Refuses whoever has shown too many keys that are none: they could be guessing. */
  async demandTriesLeft(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await this.#keys.get(this.#of(request));
    if (found !== null && found.remainingPoints <= 0) refuse(found, response, TRIES.points);
  }

  /** Counts a key or token that is none. */
  async wrongKey(request: IncomingMessage): Promise<void> {
    await this.#keys.penalty(this.#of(request));
  }

  close(): void {
    this.#redis?.disconnect();
  }
}

function refuse(full: unknown, response: ServerResponse, limit: number): never {
  if (!(full instanceof RateLimiterRes)) throw full;
  const { msBeforeNext } = full;
  tell(response, limit, 0, msBeforeNext);
  const retryAfter = seconds(msBeforeNext);
  response.setHeader('retry-after', String(retryAfter));
  throw new BadRequest(429, 'RATE_LIMITED', 'Too many requests: try again later.', { limit, retryAfter });
}

function tell(response: ServerResponse, limit: number, remaining: number, ms: number) {
  response.setHeader('ratelimit-limit', String(limit));
  response.setHeader('ratelimit-remaining', String(remaining));
  response.setHeader('ratelimit-reset', String(seconds(ms)));
}

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));
