import type { Database } from '@naerhjul/prisma/client.ts';
import type { Raw } from './raw.ts';

type Db = Parameters<Parameters<Database['prisma']['$transaction']>[0]>[0];

/** What a happening is drawn from; each kind reads of it what it needs. */
export interface Drawn {
  readonly kind: string;
  /** So many days after what happened before it was recorded. */
  readonly after: number;
  readonly cycle: number;
  readonly which: number;
  readonly pick: number;
  readonly isSo: boolean;
  /** The day in the world, counted from New Year 2025, and whether it was so late that it is the next day in Oslo. */
  readonly day: number;
  readonly length: number;
  readonly isLate: boolean;
}

/** What a happening is done with. */
export interface Doing {
  readonly tx: Db;
  readonly raw: Raw;
  readonly municipalityId: string;
  readonly cycleId: string;
  readonly committeeId: string;
  readonly now: Date;
  /** The day in the world, the last of a span that begins on it, and a moment on it. */
  readonly on: Date;
  readonly until: Date;
  readonly at: Date;
}

export type Happen = (doing: Doing, drawn: Drawn) => Promise<unknown>;
