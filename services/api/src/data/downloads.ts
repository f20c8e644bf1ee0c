import type { ServerResponse } from 'node:http';
import { BadRequest } from '../body.ts';

/** How many exports a caller may read at once, and all callers together, in one process. */
export const MOST_DOWNLOADS = { ofOne: 2, ofAll: 4 } as const;

/** The exports that are being read: how many there are of whom. */
export class Downloads {
  readonly #counts = new Map<string, number>();
  #all = 0;

  /** Takes a place; refuses where there is none. What it answers with gives the place back. */
  begin(whose: string, response: ServerResponse): () => void {
    const count = this.#counts.get(whose) ?? 0;
    if (count >= MOST_DOWNLOADS.ofOne) throw full(response, 429, 'RATE_LIMITED', MOST_DOWNLOADS.ofOne);
    if (this.#all >= MOST_DOWNLOADS.ofAll) throw full(response, 503, 'TRY_AGAIN', MOST_DOWNLOADS.ofAll);
    this.#counts.set(whose, count + 1);
    this.#all += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#all -= 1;
      const left = (this.#counts.get(whose) ?? 1) - 1;
      if (left === 0) this.#counts.delete(whose);
      else this.#counts.set(whose, left);
    };
  }
}

function full(response: ServerResponse, status: number, code: string, limit: number): BadRequest {
  response.setHeader('retry-after', '10');
  return new BadRequest(status, code, 'So many exports are being read already: wait for one to end.', {
    limit,
    retryAfter: 10,
  });
}
