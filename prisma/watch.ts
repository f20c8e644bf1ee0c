import type { PoolClient } from 'pg';

/** Told of each statement when it is sent, by its text, which holds no values where it has parameters; what it gives back is called when it was answered. */
export type Watch = (sql: string) => (failed?: unknown) => void;

type Done = (error: unknown, result: unknown) => void;

/** Tells of what a connection is asked. Cursors, which are asked several times, are not told of. */
export function watched(client: PoolClient, watch: Watch): void {
  const ask = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
  const query = (...args: readonly unknown[]) => {
    const sql = textOf(args[0]);
    if (sql === undefined) return ask(...args);
    const over = watch(sql);
    const last = args.at(-1);
    if (typeof last === 'function') {
      const done: Done = (error, result) => {
        over(error);
        (last as Done)(error, result);
      };
      return ask(...args.slice(0, -1), done);
    }
    const answer = ask(...args);
    if (answer instanceof Promise) answer.then(() => over(), over);
    return answer;
  };
  Object.assign(client, { query });
}

function textOf(asked: unknown): string | undefined {
  if (typeof asked === 'string') return asked;
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || 'submit' in asked) return undefined;
  return typeof asked.text === 'string' ? asked.text : undefined;
}
