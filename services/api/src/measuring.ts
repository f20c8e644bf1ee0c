import type { Logger } from 'pino';
import type { Call } from './call.ts';
import type { Measures } from './measures.ts';
import { endSpan, inside, operationSpan } from './traces.ts';

interface Operation {
  readonly call: Call;
  /** Whether nothing went wrong; undefined where nothing was carried out by the time it was answered. */
  readonly isWhole?: boolean;
}

export interface Measuring {
  readonly log: Logger;
  readonly measures?: Measures | undefined;
  /** From how many milliseconds on an operation is told of in the log; never unless given. */
  readonly slowMs?: number | undefined;
}

/** Carries out an operation, and tells how long it took and how it went: in figures, in a trace, and in the log if it was slow. */
export async function measuring<Result>(
  operation: Operation,
  { log, measures, slowMs = 0 }: Measuring,
  work: () => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  const span = operationSpan();
  try {
    return await inside(span, work);
  } finally {
    const { call, isWhole } = operation;
    const failed = call.failed === true;
    // A document that is none, or breaks a rule, begins with nothing that we know of.
    const refused = isWhole === false || call.begins === undefined;
    const outcome = failed ? 'failed' : refused ? 'refused' : 'ok';
    const begins = call.begins ?? 'none';
    tell(call, outcome, performance.now() - started, { log, measures, slowMs });
    span.updateName(begins);
    span.setAttribute('naerhjul.outcome', outcome);
    endSpan(span, failed);
  }
}

/** Tells in figures, and in the log if it was slow, how long an operation took and how it went. */
export function tell(
  { requestId, operation, cost, begins = 'none' }: Call,
  outcome: 'ok' | 'refused' | 'failed',
  took: number,
  { log, measures, slowMs = 0 }: Measuring,
): void {
  const ms = Math.round(took);
  measures?.operation(begins, outcome, ms);
  if (slowMs > 0 && took >= slowMs) log.warn({ requestId, operation, cost, ms }, 'slow operation');
}
