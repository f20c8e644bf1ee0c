import type { Dataset } from '@naerhjul/domain/export/dataset.ts';
import type { Row } from '@naerhjul/prisma/cursor.ts';

/** What a file says of itself. */
export interface About {
  readonly dataset: Dataset;
  readonly lang: 'nb' | 'en';
  /** What was asked, as names and values in the order of the documentation. */
  readonly facts: readonly (readonly [string, string])[];
}

/** Rows as they come, some at a time. */
export type Batches = AsyncIterable<readonly Row[]>;

/** A way to write rows: in pieces, each when the one before is taken. */
export interface Format {
  /** As in the address. */
  readonly extension: 'csv' | 'xlsx' | 'jsonl' | 'parquet';
  readonly type: string;
  readonly write: (about: About, batches: Batches) => AsyncGenerator<string | Uint8Array, void, undefined>;
}
