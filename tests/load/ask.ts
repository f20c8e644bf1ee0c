import { Client } from 'undici';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

/** Asks on so many connections at once, each question after the answer to the one before, for so many milliseconds. */
export async function askFor(
  port: number,
  { connections, ms, ask }: { readonly connections: number; readonly ms: number; readonly ask: (nth: number) => Asked },
  from = 0,
): Promise<Measured> {
  const took: number[] = [];
  let nth = from;
  const end = performance.now() + ms;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(`http://127.0.0.1:${port}`);
      while (performance.now() < end) {
        nth += 1;
        const asked = performance.now();
        const { statusCode, body } = await client.request(ask(nth));
        const text = await body.text();
        if (statusCode !== 200 || text.includes('"errors"')) throw new Error(`${statusCode} ${text.slice(0, 500)}`);
        took.push(performance.now() - asked);
      }
      await client.close();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  return { perSecond: took.length / seconds, p50: at(sorted, 0.5), p99: at(sorted, 0.99), answered: took.length };
}
