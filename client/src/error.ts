interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What may be answered otherwise a little later: the server is busy, or asked too often. */
const PASSING: ReadonlySet<string> = new Set(['TRY_AGAIN', 'RATE_LIMITED']);

/** What was answered in place of data: the code and the details of the first error, as docs/errors.md tells of them. */
export class NaerhjulError extends Error {
  override readonly name = 'NaerhjulError';
  /** Such as `NOT_FOUND`; `UNREADABLE` where the answer wasn't one of GraphQL. */
  readonly code: string;
  /** What stands beside the code, such as the `fields` of `INVALID_INPUT`. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly errors: readonly Told[];
  /** The status of the answer. */
  readonly status: number;
  /** How long the server asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, errors: readonly Told[], retryAfter: string | null = null) {
    const [first] = errors;
    super(first?.message ?? `The answer has the status ${status} and is none of GraphQL.`);
    const { code, ...details } = first?.extensions ?? {};
    this.code = typeof code === 'string' ? code : 'UNREADABLE';
    this.details = details;
    this.errors = errors;
    this.status = status;
    const seconds = Number(retryAfter ?? details['retryAfter']);
    this.retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  }

  /** Whether the same may be answered otherwise a little later. */
  get isPassing(): boolean {
    return PASSING.has(this.code) || (this.code === 'UNREADABLE' && this.status >= 500);
  }
}

/** The errors of an answer; none where it is no answer of GraphQL. */
export function errorsOf(answer: unknown): readonly Told[] {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
  return Array.isArray(errors) ? (errors as readonly Told[]) : [];
}
