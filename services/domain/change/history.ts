import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ChangeCause, ChangeOperation } from '@naerhjul/prisma/generated/enums.ts';
import type { Act } from '../act.ts';
import { Refusal } from '../refusal.ts';

/** A field that changed: its value before and after, as the log keeps them. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface HistoryEntry {
  readonly seq: bigint;
  readonly at: Date;
  readonly entity: string;
  readonly entityId: string;
  readonly operation: ChangeOperation;
  readonly cause: ChangeCause;
  readonly actor: string;
  readonly reason: string | null;
  readonly fields: readonly FieldChange[];
}

interface Wanted {
  readonly municipalityId: string;
  /** Only what concerns this committee. */
  readonly committeeId?: string;
  readonly first: number;
  /** Only what was written before the entry with this cursor. */
  readonly before?: string | null | undefined;
}

interface Stored extends Omit<HistoryEntry, 'fields'> {
  readonly diff: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** What was changed in a municipality, or of a committee and its work, the latest first. For those only who may change it. */
export async function historyOf({ db }: Act, { municipalityId, committeeId, first, before }: Wanted) {
  const rows = await db.$queryRaw<Stored[]>`
    SELECT seq, at, entity, entity_id::text AS "entityId", operation::text, cause::text, actor, reason, diff
    FROM change
    WHERE municipality_id = ${municipalityId}::uuid
      ${committeeId === undefined ? Prisma.empty : Prisma.sql`AND committee_ids @> ARRAY[${committeeId}::uuid]`}
      ${typeof before === 'string' ? Prisma.sql`AND seq < ${seqOf(before)}::bigint` : Prisma.empty}
    ORDER BY change.seq DESC LIMIT ${first + 1}`;
  const entries = rows.slice(0, first).map(({ diff, ...entry }): HistoryEntry => ({
    ...entry,
    fields: Object.entries(diff).map(([field, [was, became]]) => ({
      field: field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      before: was,
      after: became,
    })),
  }));
  return { entries, hasNextPage: rows.length > first };
}

function seqOf(cursor: string): bigint {
  if (!/^\d{1,18}$/.test(cursor)) throw new Refusal('BAD_CURSOR', { cursor });
  return BigInt(cursor);
}
