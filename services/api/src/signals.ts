import { standingOf } from '@naerhjul/domain/change/standing.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { Redis } from 'ioredis';

const CHANNEL = 'naerhjul:changed';
/** How often the log is looked at while someone listens: soon after a signal, then less and less often. */
const SOON_MS = 20;
const SELDOM_MS = 2_000;

export interface SignalOptions {
  readonly database: Database;
  /** Where the other processes of the installation are told; they look by themselves unless given. */
  readonly redisUrl?: string | undefined;
  readonly warn: (error: Error) => void;
}

/**
 * Tells those who listen that the change log has moved. A signal, from here or from another process, only makes it be looked
 * at sooner: whether it has moved is read from the log itself, so that a signal that is lost or comes twice does no harm.
 */
export class Signals {
  readonly #options: SignalOptions;
  readonly #waiting = new Set<() => void>();
  #publisher: Redis | undefined;
  #subscriber: Redis | undefined;
  #timer: NodeJS.Timeout | undefined;
  #wait = SOON_MS;
  #mark: string | undefined;
  #moves = 0;
  #listeners = 0;
  #looking = false;
  #hurried = false;

  constructor(options: SignalOptions) {
    this.#options = options;
    const { redisUrl, warn } = options;
    if (redisUrl === undefined) return;
    let isTold = false;
    const connect = (settings: object) => {
      const redis = new Redis(redisUrl, settings);
      redis.on('error', (error) => {
        if (!isTold) warn(error);
        isTold = true;
      });
      redis.on('ready', () => {
        isTold = false;
      });
      return redis;
    };
    this.#publisher = connect({ enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    this.#subscriber = connect({ maxRetriesPerRequest: null });
    this.#subscriber.subscribe(CHANNEL).catch(() => undefined);
    this.#subscriber.on('message', () => this.#hurry());
  }

  /** How often the log was seen to have moved. */
  get moves(): number {
    return this.#moves;
  }

  /** Something was changed by this process. */
  tell(): void {
    this.#publisher?.publish(CHANNEL, '').catch(() => undefined);
    this.#hurry();
  }

  /** Someone listens from now on, until what is given back is called. */
  listen(): () => void {
    this.#listeners += 1;
    this.#hurry();
    return () => {
      this.#listeners -= 1;
    };
  }

  /** Waits until the log has moved more often than that, or nobody waits any more. */
  async moved(since: number, until: AbortSignal): Promise<void> {
    if (this.#moves > since || until.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        until.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      until.addEventListener('abort', done, { once: true });
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners = 0;
    this.#publisher?.disconnect();
    this.#subscriber?.disconnect();
  }

  #hurry(): void {
    this.#wait = SOON_MS;
    this.#hurried = true;
    if (this.#listeners === 0 || this.#looking) return;
    clearTimeout(this.#timer);
    void this.#look();
  }

  async #look(): Promise<void> {
    this.#looking = true;
    this.#hurried = false;
    // A database that doesn't answer has not moved, as far as anyone can tell; it is asked again.
    const mark = await this.#read().catch(() => this.#mark);
    this.#looking = false;
    if (mark !== this.#mark) {
      this.#mark = mark;
      this.#moves += 1;
      for (const wake of this.#waiting) wake();
    }
    if (this.#listeners === 0) return;
    if (this.#hurried) {
      void this.#look();
      return;
    }
    this.#timer = setTimeout(() => void this.#look(), this.#wait);
    this.#timer.unref();
    // What is committed while something older is still being written can be read a little later only.
    this.#wait = Math.min(2 * this.#wait, SELDOM_MS);
  }

  async #read(): Promise<string> {
    const standing = await standingOf(this.#options.database.query, undefined);
    // While it can't be told, it may have moved.
    return standing?.mark ?? `unknown ${this.#moves}`;
  }
}
