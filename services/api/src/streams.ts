import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlockList } from 'node:net';
import type { Actor } from '@naerhjul/domain/act.ts';
import { GraphQLError } from 'graphql';
import { originOfCall, trustedProxies } from './address.ts';

/** How many streams of events a caller may have, and all of them together, in one process. */
export const MOST_STREAMS = { ofOne: 20, ofAll: 500 } as const;
interface Times {
  /** How often it is looked whether a stream may go on. Whoever may not listen any more is to hear nothing within 5 s. */
  readonly lookMs: number;
  /** How long a reader may take nothing of what waits for it. */
  readonly patienceMs: number;
}
const TIMES: Times = { lookMs: 2_000, patienceMs: 30_000 };

export interface Listening {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly actor: Actor;
  /** Who they are now. */
  readonly again: () => Promise<Actor | undefined>;
  /** Whether the server goes on. */
  readonly goesOn: () => boolean;
}

/** One caller's stream of events. */
export interface Stream {
  /** Aborted when nothing more may be told on it. */
  readonly ended: AbortSignal;
  /** Whether it ended because the caller may not listen any more. */
  readonly isRefused: () => boolean;
  readonly actor: Actor;
  /** To be said when there is nothing more to tell. */
  readonly over: () => void;
}

/** The streams of a process: how many there are of whom, and whether each may go on. */
export class Streams {
  readonly #counts = new Map<string, number>();
  readonly #trusted: BlockList;
  readonly #times: Times;
  #all = 0;

  constructor(proxies: readonly string[], times: Times = TIMES) {
    this.#trusted = trustedProxies(proxies);
    this.#times = times;
  }

  /** How many are open. */
  get count(): number {
    return this.#all;
  }

  /** Opens a stream; refuses one too many. */
  open(listening: Listening): Stream {
    const { request, response, actor } = listening;
    const isPublic = actor.kind === 'PUBLIC';
    const whose = isPublic ? `of ${originOfCall(request, this.#trusted)}` : actor.id;
    const count = this.#counts.get(whose) ?? 0;
    if (count >= MOST_STREAMS.ofOne) throw tooMany(MOST_STREAMS.ofOne, 429, 'RATE_LIMITED');
    if (this.#all >= MOST_STREAMS.ofAll) throw tooMany(MOST_STREAMS.ofAll, 503, 'TRY_AGAIN');
    this.#counts.set(whose, count + 1);
    this.#all += 1;

    const ending = new AbortController();
    const state = { isRefused: false, isOver: false };
    const refused = () => {
      state.isRefused = true;
    };
    const looking = watch(listening, { ending, refused, times: this.#times });
    const over = () => {
      if (state.isOver) return;
      state.isOver = true;
      clearInterval(looking);
      ending.abort();
      this.#all -= 1;
      const left = (this.#counts.get(whose) ?? 1) - 1;
      if (left === 0) this.#counts.delete(whose);
      else this.#counts.set(whose, left);
    };
    // Whoever hangs up is counted no more, whatever is still being looked up for them.
    response.once('close', over);
    return { ended: ending.signal, isRefused: () => state.isRefused, actor, over };
  }
}

interface Watched {
  readonly ending: AbortController;
  readonly refused: () => void;
  readonly times: Times;
}

/** Ends a stream when its caller may not listen any more, when its reader takes nothing, and when the server stops. */
function watch({ response, actor, again, goesOn }: Listening, { ending, refused, times }: Watched) {
  const isPublic = actor.kind === 'PUBLIC';
  let stuck = 0;
  let isLooking = false;
  return setInterval(() => {
    if (ending.signal.aborted) {
      // Who takes nothing is not told either.
      response.destroy();
      return;
    }
    stuck = response.writableLength > 0 ? stuck + times.lookMs : 0;
    if (stuck > times.patienceMs) response.destroy();
    if (!goesOn()) ending.abort();
    if (isPublic || isLooking) return;
    isLooking = true;
    const look = async () => {
      // Whoever can't be asked about is not listened to on trust.
      const now = await again().catch(() => undefined);
      isLooking = false;
      if (isSame(actor, now)) return;
      refused();
      ending.abort();
    };
    void look();
  }, times.lookMs);
}

const isSame = (one: Actor, other: Actor | undefined) => JSON.stringify(one) === JSON.stringify(other);

function tooMany(limit: number, status: number, code: string): GraphQLError {
  return new GraphQLError('There are too many streams already: close one, or try again later.', {
    extensions: { code, limit, retryAfter: 10, http: { status, headers: { 'retry-after': '10' } } },
  });
}
