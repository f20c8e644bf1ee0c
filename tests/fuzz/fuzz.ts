import * as fc from 'fast-check';
import { faultOf, HANG_MS } from './judge.ts';
import { knocksOf, type Knock } from './knocks.ts';
import type { Known } from './pool.ts';
import { send, type Answered } from './send.ts';
import { drawOf } from './strange.ts';

export interface Fuzzing {
  readonly origin: string;
  readonly token: string;
  readonly known: Known;
  readonly seed: number;
  /** How many inputs. */
  readonly runs: number;
  /** Only this one is sent, where it is given. */
  readonly only?: number | undefined;
  /** For so many milliseconds at most. */
  readonly limitMs?: number;
  readonly progress?: (done: number) => void;
}

interface Fault {
  readonly nth: number;
  readonly kind: string;
  readonly what: string;
  readonly knock: string;
  readonly text: string;
}

interface OfKind {
  inputs: number;
  /** How often each status was answered. */
  readonly statuses: Map<number, number>;
  /** How often whoever asked was told to try again. */
  again: number;
  slowest: number;
}

export interface Fuzzed {
  readonly kinds: ReadonlyMap<string, OfKind>;
  readonly faults: readonly Fault[];
}

const BATCH = 200;
/** So many at a time, as on a day with some people on it. */
const AT_ONCE = 4;

/** Sends inputs that are drawn by the seed, the same for the same seed and database; tells what was answered. */
export async function fuzz(asked: Fuzzing): Promise<Fuzzed> {
  const { origin, token, known, seed, runs, only, progress, limitMs = Infinity } = asked;
  const began = performance.now();
  const knocks = Object.entries(knocksOf(known, token));
  const kinds = new Map<string, OfKind>();
  const faults: Fault[] = [];

  const count = (kind: string, { status, text, ms }: Answered) => {
    const of = kinds.get(kind) ?? { inputs: 0, statuses: new Map<number, number>(), again: 0, slowest: 0 };
    kinds.set(kind, of);
    of.inputs += 1;
    of.statuses.set(status, (of.statuses.get(status) ?? 0) + 1);
    if (text.includes('"code":"TRY_AGAIN"')) of.again += 1;
    of.slowest = Math.max(of.slowest, ms);
  };
  const tryOut = async (nth: number, kind: string, knock: Knock) => {
    let answer = await send(origin, knock);
    // Whoever stood in line behind others was not held up by what they asked: it is asked once more, alone.
    if (answer.ms > HANG_MS || answer.status === 0) answer = await alone(() => send(origin, knock));
    count(kind, answer);
    const what = faultOf(knock, answer);
    const { raw, ...rest } = knock;
    const told = raw === undefined ? JSON.stringify(rest) : Buffer.from(raw).toString('latin1');
    if (what !== undefined) faults.push({ nth, kind, what, knock: told, text: answer.text.slice(0, 600) });
  };

  let one: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = one.then(work);
    one = done.catch(() => undefined);
    return done;
  };

  for (let done = 0; done < runs && performance.now() - began < limitMs; done += BATCH) {
    const size = Math.min(BATCH, runs - done);
    const drawn: (readonly [number, string, Knock])[] = [];
    const gens = fc.sample(fc.gen(), { seed: seed + done, numRuns: size });
    for (const [at, gen] of gens.entries()) {
      const nth = done + at;
      const [kind, make] = knocks[nth % knocks.length] ?? [];
      // All are drawn, in order, since what was drawn before counts in what is drawn next.
      const knock = await make?.(drawOf(gen));
      if (kind !== undefined && knock !== undefined && (only ?? nth) === nth) drawn.push([nth, kind, knock]);
    }
    const sender = async () => {
      for (let next = drawn.shift(); next !== undefined; next = drawn.shift()) await tryOut(...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    progress?.(done + size);
  }
  return { kinds, faults };
}
