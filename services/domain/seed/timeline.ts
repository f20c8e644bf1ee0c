import type { Time } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { addDays, instantOf, theDay } from '../calendar.ts';

/** Something the seed does, at the moment it would have been done. */
export interface Step {
  readonly at: Date;
  /** A plan can be made any day before its time, so also now. A fact that lies ahead hasn't happened. */
  readonly kind: 'PLAN' | 'FACT';
  readonly run: (act: Act) => Promise<unknown>;
}

/** What belongs to one thing, in the order in which it was done. */
export type Chain = readonly Step[];

/** All steps by their moments, none after now; of equal moments the chain named first comes first. */
export function timeline(chains: readonly Chain[], now: Date): Chain {
  return chains.flatMap((chain) => upTo(now, chain)).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function upTo(now: Date, chain: Chain): Chain {
  const steps: Step[] = [];
  for (const step of chain) {
    const previous = steps.at(-1)?.at ?? step.at;
    const at = step.at < previous ? previous : step.at;
    // What rests on something that hasn't happened hasn't happened either.
    if (step.kind === 'FACT' && at > now) break;
    steps.push({ ...step, at: at > now ? now : at });
  }
  return steps;
}

/** The moment at which the clock of a zone shows a time, some days after (or before) a day. */
export function momentOf(on: string, time: Time, zone: string, days = 0): Date {
  return instantOf(addDays(theDay(on), days), time, zone).at;
}
