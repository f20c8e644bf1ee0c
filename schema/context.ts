import type { Act } from '@naerhjul/domain/act.ts';
import type { ChangeEntry, ChangePage } from '@naerhjul/domain/change/changes.ts';

/** Reads what comes after a cursor, as whoever listens; from now on where there is none. */
export type ReadOn = (act: Act, after: string | null | undefined) => Promise<ChangePage>;

/** What every field is asked with: one act for each operation. */
export interface Context {
  readonly act: Act;
  /** Follows the change feed for as long as the caller listens and may; only subscriptions do. */
  readonly follow?: (after: string | null | undefined, readOn: ReadOn) => Promise<AsyncIterable<ChangeEntry>>;
}
