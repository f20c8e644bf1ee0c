import type { Watch } from '@naerhjul/prisma/watch.ts';
import type { Logger } from 'pino';
import { operationNow } from './graphql.ts';
import { tracingStatements } from './traces.ts';

const VERB = /^\s*(select|insert|update|delete|with|begin|commit|rollback|set|fetch|declare|close)\b/i;
const TABLE = /\b(?:from|into|update|join)\s+(?:only\s+)?(?:"public"\.)?"?([a-z_]+)\b"?(?!\()/i;

/** A statement in few words: what it does, and the first table that it names. Never a value. */
export function summaryOf(sql: string): string {
  const verb = VERB.exec(sql)?.[1]?.toUpperCase() ?? 'OTHER';
  const table = TABLE.exec(sql)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}

interface Watched {
  readonly log: Logger;
  /** From how many milliseconds on a statement is told of in the log; 0 for never. */
  readonly slowMs: number;
  /** Whether each has a span. */
  readonly traced: boolean;
}

/** Watches every statement, where there is something to watch for. */
export function watchOver({ log, slowMs, traced }: Watched): Watch | undefined {
  const watches = [...(slowMs > 0 ? [slowOnes(log, slowMs)] : []), ...(traced ? [tracingStatements(summaryOf)] : [])];
  if (watches.length === 0) return undefined;
  return (sql) => {
    const overs = watches.map((watch) => watch(sql));
    return (failed) => {
      for (const over of overs) over(failed);
    };
  };
}

/** Tells of statements that take long, with the operation that they were asked for. */
function slowOnes(log: Logger, slowMs: number): Watch {
  return (sql) => {
    const { requestId, operation } = operationNow() ?? {};
    const began = performance.now();
    return () => {
      const took = performance.now() - began;
      if (took < slowMs) return;
      log.warn({ requestId, operation, statement: summaryOf(sql), ms: Math.round(took) }, 'slow statement');
    };
  };
}
