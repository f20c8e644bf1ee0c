import type { Value } from '@naerhjul/prisma/client.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';

type SqlType = 'text' | 'int' | 'date' | 'uuid' | 'timestamptz' | 'text[]' | 'int[]';

/** A statement while it is written: its parameters, and names for the rows that it reads. */
export class Asking {
  readonly params: Value[] = [];
  readonly #now: Date;
  #rows = 0;
  #moment: string | undefined;

  constructor(now: Date) {
    this.#now = now;
  }

  /** A value as a parameter. */
  value(value: Value, type: SqlType): string {
    this.params.push(value);
    return `$${this.params.length}::${type}`;
  }

  /** As of when it is answered. */
  get now(): string {
    return (this.#moment ??= this.value(this.#now.toISOString(), 'timestamptz'));
  }

  /** A name for a row. */
  row(): string {
    this.#rows += 1;
    return `t${this.#rows}`;
  }

  /** A statement of the domain's own, with its parameters. */
  embed({ strings, values }: Prisma.Sql): string {
    return strings.reduce((text, part, nth) => {
      this.params.push(values[nth - 1] as Value);
      return `${text}$${this.params.length}${part}`;
    });
  }
}

/** The arguments of a field, as GraphQL reads them. */
export type Args = Readonly<Record<string, unknown>>;

/** How a field is told of a row: a value, as SQL gives it to JSON. */
export interface ValueRoad {
  readonly value: (row: string, asking: Asking, args: Args) => string;
}

/** How an object of another type is told: where its row comes from, given a name for it. */
export interface PartRoad {
  readonly type: string;
  readonly many?: boolean;
  /** `FROM …` with conditions and order; undefined where what is asked isn't known here. */
  readonly from: (row: string, part: string, asking: Asking, args: Args) => string | undefined;
}

export type Road = ValueRoad | PartRoad;
export type Roads = Readonly<Record<string, Road>>;

export const column = (name: string): Road => ({ value: (row) => `${row}.${name}` });
export const moment = (name: string): Road => ({ value: (row) => momentOf(`${row}.${name}`) });
export const momentOf = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
export const idOf = (type: string, sql: string): string =>
  `translate(encode(convert_to('${type}:' || ${sql}, 'UTF8'), 'base64'), E'\\n', '')`;

/** What every stored object tells. */
export const stored = (type: string): Roads => ({
  id: { value: (row) => idOf(type, `${row}.id`) },
  version: column('version'),
  createdAt: moment('created_at'),
  updatedAt: moment('updated_at'),
});

/** The row that another one names. */
export const named = (type: string, table: string, by: string): Road => ({
  type,
  from: (row, part) =>
    `FROM ${table} ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.id = ${row}.${by}`,
});

/** A text in the language that is asked for, or in bokmål. */
export const inLanguage = (args: Args, nb: string, nn: string, en: string): string =>
  ({ NB: nb, NN: `coalesce(${nn}, ${nb})`, EN: `coalesce(${en}, ${nb})` })[
    (args['language'] ?? 'NB') as 'NB' | 'NN' | 'EN'
  ];

/** The day that is asked for; where none is, today in the municipality of a row. */
export const dayOf = (row: string, asking: Asking, on: unknown): string =>
  typeof on === 'string'
    ? asking.value(on, 'date')
    : `(${asking.now} AT TIME ZONE (SELECT p.time_zone FROM municipality p WHERE p.id = ${row}.municipality_id))::date`;
