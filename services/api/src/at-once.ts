import type { ServerResponse } from 'node:http';
import { BadRequest } from './body.ts';

/**
 * How many operations a process is at, at most. More would wait for each other, and for the few connections to the database,
 * until all of them are cut; who comes then is better told to come again.
 */
export const MOST_AT_ONCE = 256;

/** Counts the operations that are under way, and sends away who is one too many. */
export class AtOnce {
  readonly #most: number;
  #under = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Lets an operation begin, which goes on until it is disposed of. */
  begin(response: ServerResponse): Disposable {
    if (this.#under >= this.#most) {
      response.setHeader('retry-after', '1');
      throw new BadRequest(503, 'TRY_AGAIN', 'More is asked than can be answered just now: try again in a second.', {
        retryAfter: 1,
      });
    }
    this.#under += 1;
    let isOver = false;
    return {
      [Symbol.dispose]: () => {
        if (!isOver) this.#under -= 1;
        isOver = true;
      },
    };
  }
}
