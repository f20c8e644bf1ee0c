import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

export type Outcome = 'ok' | 'refused' | 'failed';

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What the API counts. Labels are words of our own: a place in the house, a field of the schema, never what a caller wrote. */
export class Measures {
  readonly #requests: Counter<'place' | 'method' | 'status'>;
  readonly #requestSeconds: Histogram<'place'>;
  readonly #operations: Counter<'operation' | 'outcome'>;
  readonly #operationSeconds: Histogram<'operation'>;

  constructor(registry: Registry, streams: () => number) {
    const registers = [registry];
    this.#requests = new Counter({
      name: 'naerhjul_requests_total',
      help: 'Requests that are over; status 0 is a caller that hung up.',
      labelNames: ['place', 'method', 'status'],
      registers,
    });
    this.#requestSeconds = new Histogram({
      name: 'naerhjul_request_seconds',
      help: 'How long requests took, without streams of events.',
      labelNames: ['place'],
      buckets: SECONDS,
      registers,
    });
    this.#operations = new Counter({
      name: 'naerhjul_operations_total',
      help: 'GraphQL operations by the field they begin with, and whether they went well, were refused, or failed by our fault.',
      labelNames: ['operation', 'outcome'],
      registers,
    });
    this.#operationSeconds = new Histogram({
      name: 'naerhjul_operation_seconds',
      help: 'How long GraphQL operations took.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    const open = new Gauge({
      name: 'naerhjul_streams',
      help: 'Streams of events that are open.',
      registers,
      collect() {
        this.set(streams());
      },
    });
    open.set(0);
  }

  request({ place, method, status, ms, streaming }: MeasuredRequest): void {
    this.#requests.inc({ place, method, status });
    if (!streaming) this.#requestSeconds.observe({ place }, ms / 1000);
  }

  operation(operation: string, outcome: Outcome, ms: number): void {
    this.#operations.inc({ operation, outcome });
    this.#operationSeconds.observe({ operation }, ms / 1000);
  }
}

export interface MeasuredRequest {
  readonly place: string;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Whether it was a stream of events, which takes as long as someone listens. */
  readonly streaming: boolean;
}
