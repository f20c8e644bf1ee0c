import type { Variables } from './graphql.ts';

/** How react-admin's create, update or delete is said in the domain. */
export interface Verb {
  readonly name: string;
  /** The verb's input, from the form's values with `id` and `expectedVersion`. */
  readonly input: (data: Variables) => Variables;
  /** Whether the verb answers with the object; one that removes answers with its id only. */
  readonly answers?: boolean;
}

/** How a resource stands in the API. */
export interface ResourceGraphql {
  readonly type: string;
  /** The query field of its list. */
  readonly list: string;
  /** What the screens read of it. */
  readonly fields: string;
  /** What the page of one alone reads besides: whoever reads it is recorded, so a list must not. */
  readonly alone?: string;
  /** Which columns sort, and the value of the orderBy enum for each direction. */
  readonly orders: Readonly<Record<string, { readonly ASC?: string; readonly DESC?: string }>>;
  readonly create?: Verb;
  readonly update?: Verb;
  readonly remove?: Verb;
}

/** Takes the named values; a form's empty string means no value. */
export function pick(data: Variables, ...names: readonly string[]): Variables {
  return Object.fromEntries(
    names.filter((name) => data[name] !== undefined).map((name) => [name, data[name] === '' ? null : data[name]]),
  );
}

/** A form's values without those that were left empty. */
export function filled(data: Variables): Variables {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

/** A form's values, where an empty one takes away what stood there. */
export function emptied(data: Variables): Variables {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value === '' ? null : value]));
}
