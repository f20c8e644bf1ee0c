import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';
import type { Day } from '../calendar.ts';
import type { CaseFilter } from './case-filter.sql.ts';
import type { Column } from './column.ts';

/** What is asked of a dataset. */
export interface Wanted {
  readonly actor: Actor;
  /** As of which day in the world; committees are called what they were called then. */
  readonly asOf: Day;
  /** Whether states are to be reckoned from the days up to that one; they are told as they are where nobody asked. */
  readonly isAsOf?: boolean | undefined;
  /** As of which moment in the record: what was recorded later is not in it. Now unless given. */
  readonly knownAt?: Date | undefined;
  /** The ids of municipalities; all unless given. */
  readonly municipalities?: readonly string[] | undefined;
  /** The ids of committees; all unless given. */
  readonly committees?: readonly string[] | undefined;
  /** Only what lies, in part at least, on or after this day. */
  readonly from?: Day | undefined;
  /** Only what lies, in part at least, on or before this day. */
  readonly to?: Day | undefined;
  /** Only such cases, and what belongs to them. */
  readonly cases?: CaseFilter | undefined;
}

/** A kind of object that rows are made of parts of: a change of one is a change of the row that its holder is a root of. */
export interface Part {
  readonly entity: string;
  readonly table: string;
  /** The column that names the holder. */
  readonly by: string;
}

/** A table that others may take: what a row is, its columns, and where it is read. */
export interface Dataset {
  /** As in its address. */
  readonly name: string;
  /** Counts the changes of its columns; the columns of a version never change. */
  readonly version: 'v1';
  readonly title: { readonly nb: string; readonly en: string };
  /** What a row is. */
  readonly about: { readonly nb: string; readonly en: string };
  readonly columns: readonly Column[];
  /** Whether it is about cases: one may ask for some of them alone, and committees share and leave them. Other rows are of the same committee for ever. */
  readonly ofCases?: true;
  /** What the change log calls a row. */
  readonly entity: string;
  /** The other kinds of objects whose change is a change of a row: they are among its roots. */
  readonly roots: readonly string[];
  readonly parts: readonly Part[];
  /**
   * The rows as a statement: each column under its name, but for `deleted`, and `roots`, the ids of all that the row is made
   * of. Only what the actor may see, by the same rules as in the API.
   */
  readonly rows: (wanted: Wanted) => Prisma.Sql;
}
