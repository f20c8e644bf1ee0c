import { GraphQLError, type ExecutionResult } from 'graphql';

/** How long an operation may take, from when it begins to its answer. */
export const LONGEST_MS = 15_000;

/** Until when it is worth going on with an operation. */
export interface Cut {
  readonly signal: AbortSignal;
  /** To be said when the operation is over. */
  readonly over: () => void;
}

/** Cuts an operation that takes too long, and one that only reads when its caller hangs up. What was to be changed is changed. */
export function cutOf(hungUp: AbortSignal, reading: boolean, longest: number): Cut {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, longest);
  if (reading) {
    if (hungUp.aborted) stop();
    hungUp.addEventListener('abort', stop, { once: true });
  }
  const over = () => {
    clearTimeout(timer);
    hungUp.removeEventListener('abort', stop);
  };
  return { signal: controller.signal, over };
}

/** What a caller is told whose operation was cut; nobody hears it who hung up. */
export function cutAnswer(): ExecutionResult {
  const http = { status: 503, headers: { 'retry-after': '1' } };
  const extensions = { code: 'TRY_AGAIN', retryAfter: 1, http };
  return { data: null, errors: [new GraphQLError('It took too long: ask for less, or try again', { extensions })] };
}
