import { createHash } from 'node:crypto';
import type { Applied } from '../migrate.ts';

/** What a backup begins with. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** The moment that it shows, in UTC. */
  readonly at: string;
  /** The kind and the version of the database that it was taken of. */
  readonly of: string;
  /** The migrations that made its tables. */
  readonly migrations: readonly Applied[];
}

/** What stands before a table's rows. */
export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Each value as the database writes it as text. */
export type Row = readonly (string | null)[];

/** What stands after a table's rows: how many they are, and a sum of what they say. */
export interface TableEnd {
  readonly end: string;
  readonly rows: number;
  readonly sum: string;
}

export interface Sequence {
  readonly name: string;
  readonly last: string;
}

/** What a backup ends with. One that doesn't is not whole. */
export interface Manifest {
  readonly complete: true;
  readonly tables: readonly TableEnd[];
  readonly sequences: readonly Sequence[];
}

export type Line = Header | TableStart | Row | TableEnd | Manifest;

export const FORMAT = 'naerhjul-backup';
export const VERSION = 1;

/** A backup can't be taken, or can't be used, in a sentence for the operator. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Counts rows, and sums up what they say whatever the order they come in: the sum of the first 48 bits of each row's SHA-256,
 * so that one row that is lost, doubled or another is seen.
 */
export class Sum {
  #rows = 0;
  #sum = 0n;

  add(row: Row): void {
    this.#rows += 1;
    const digest = createHash('sha256').update(JSON.stringify(row)).digest();
    this.#sum += BigInt(digest.readUIntBE(0, 6));
  }

  of(table: string): TableEnd {
    return { end: table, rows: this.#rows, sum: this.#sum.toString(16) };
  }
}

/** Columns whose value belongs to the database that it is in, and to no other. */
export const isOwn = (table: string, column: string) => table === 'change' && column === 'xid';

/** Refuses what is not a backup of a kind that this build can read. */
export function demandHeader(line: Line | undefined): Header {
  if (line === undefined || !('format' in line) || line.format !== FORMAT) {
    throw new BackupError('Dette er ingen sikkerhetskopi av Nærhjul.');
  }
  // A later build may have another.
  const version: number = line.version;
  if (version !== VERSION) {
    throw new BackupError(
      `Kopien har format ${version}, som denne utgaven av Nærhjul ikke kjenner. Bruk en nyere utgave.`,
    );
  }
  return line;
}
