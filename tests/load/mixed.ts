import { Pool } from 'undici';
import type { Asked } from './ask.ts';
import { TOKEN } from './beside.ts';
import { changeOf, READS } from './workloads.ts';

const CONNECTIONS = 1000;
const JSON_TYPE = { 'content-type': 'application/json' };

/** What is asked in a mixed load, the nth time: reads by address and by POST of all kinds, one change of a status in twenty. */
export function mixOf(cases: readonly string[]): (nth: number) => Asked {
  const change = changeOf(cases);
  // The deep page of all cases is no portal's daily work.
  const reads = READS.filter(({ name }) => name !== 'w5');
  return (nth) => {
    const read = reads[nth % reads.length];
    if (nth % 20 === 19 || read === undefined) {
      const body = JSON.stringify({ query: change.query, variables: change.variables(nth) });
      return { method: 'POST', path: '/graphql', body, headers: { ...JSON_TYPE, authorization: `Bearer ${TOKEN}` } };
    }
    const { query } = read;
    const variables = read.variables(nth);
    if (nth % 3 === 0) {
      return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }), headers: JSON_TYPE };
    }
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return { method: 'GET', path: `/graphql?${search.toString()}`, headers: { accept: 'application/json' } };
  };
}

/** What came of questions: how many of each status, of each error's code, and how long those took that were answered. */
export class Tally {
  readonly statuses = new Map<string, number>();
  readonly took: number[] = [];
  /** Answers with 503 that didn't say when to come again. */
  unsaid = 0;

  count(what: string): void {
    this.statuses.set(what, (this.statuses.get(what) ?? 0) + 1);
  }

  get said(): string {
    return [...this.statuses].map(([what, count]) => `${what}: ${count}`).join(', ');
  }

  /** Milliseconds within which a part of the answered were. */
  within(part: number): number {
    const sorted = this.took.toSorted((a, b) => a - b);
    return Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  }
}

/** Asks so many a second for so many seconds, whether or not what was asked before is answered. */
export async function askSteadily(
  port: number,
  {
    perSecond,
    seconds,
    ask,
  }: { readonly perSecond: number; readonly seconds: number; readonly ask: (nth: number) => Asked },
  from = 0,
): Promise<Tally> {
  const tally = new Tally();
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS, pipelining: 1 });
  const under = new Set<Promise<void>>();
  const one = async (nth: number) => {
    const began = performance.now();
    try {
      const { statusCode, headers, body } = await pool.request(ask(nth));
      const text = await body.text();
      const isWhole = statusCode === 200 && !text.includes('"errors"');
      if (isWhole) tally.took.push(performance.now() - began);
      if (statusCode === 503 && headers['retry-after'] === undefined) tally.unsaid += 1;
      const code = isWhole || statusCode !== 200 ? undefined : /"code":"(\w+)"/.exec(text)?.[1];
      tally.count(code === undefined ? String(statusCode) : `${statusCode} ${code}`);
    } catch (error) {
      tally.count(error instanceof Error ? error.message : String(error));
    }
  };
  const began = performance.now();
  let asked = 0;
  while (performance.now() - began < seconds * 1000) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; asked < due; asked += 1) {
      // Whoever asks has an end, too: what would only wait on this side says nothing of the server.
      if (under.size >= CONNECTIONS) {
        tally.count('not sent');
        continue;
      }
      const promise = one(from + asked).finally(() => under.delete(promise));
      under.add(promise);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
  await Promise.all(under);
  await pool.close();
  return tally;
}
