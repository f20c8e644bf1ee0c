import type { Logger } from 'pino';
import type { Call } from './call.ts';
import type { Measures } from './measures.ts';
import { endSpan, inside, operationSpan } from './traces.ts';

interface Operation {
  readonly call: Call;
  /** Whether nothing went wrong; undefined where nothing was carried out by the time it was answered. */
  readonly isWhole?: boolean;
}

interface Measuring {
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
    const ms = Math.round(performance.now() - started);
    const failed = call.failed === true;
    // A document that is none, or breaks a rule, begins with nothing that we know of.
    const refused = isWhole === false || call.begins === undefined;
    const outcome = failed ? 'failed' : refused ? 'refused' : 'ok';
    const begins = call.begins ?? 'none';
    measures?.operation(begins, outcome, ms);
    span.updateName(begins);
    span.setAttribute('naerhjul.outcome', outcome);
    endSpan(span, failed);
    if (slowMs > 0 && ms >= slowMs) {
      const { requestId, operation: named, cost } = call;
      log.warn({ requestId, operation: named, cost, ms }, 'slow operation');
    }
  }
}
