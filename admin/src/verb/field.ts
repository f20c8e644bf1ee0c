import type { ReactNode } from 'react';
import type { NewOf } from '../new/use-new-form.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Common {
  /** Its name in the input of the verb. */
  readonly name: string;
  readonly label: string;
  readonly helperText?: ReactNode;
  readonly required?: boolean;
  /** Whether it is asked for, with what is filled in so far; what isn't asked for isn't sent. */
  readonly when?: (values: Values) => boolean;
}

/** What a form asks for. */
export type Field = Common &
  (
    | { readonly type: 'line' | 'day' | 'number' | 'yes' }
    | { readonly type: 'text'; readonly rows?: number; readonly max?: number }
    | {
        readonly type: 'one' | 'many';
        readonly options: readonly Option[];
        readonly none?: string;
        /** What can be made here, where it isn't among the options. */
        readonly makes?: NewOf;
      }
  );

export type Value = string | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** What a field holds before anything is filled in. */
function emptyOf({ type }: Field): Value {
  if (type === 'many') return [];
  return type === 'yes' ? false : '';
}

/** What the form starts with; null is an empty field. */
export function startOf(fields: readonly Field[], initial: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    fields.map((field) => {
      const given = initial[field.name];
      if (given === null || given === undefined) return [field.name, emptyOf(field)];
      return [field.name, typeof given === 'number' ? String(given) : (given as Value)];
    }),
  );
}

export function isAsked({ when }: Field, values: Values): boolean {
  return when === undefined || when(values);
}

/** What is sent: an empty field is null where something stood there before, and else left out. */
export function inputOf(
  fields: readonly Field[],
  values: Values,
  initial: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields
      .filter((field) => isAsked(field, values))
      .map((field): readonly [string, unknown] => [field.name, sent(field, values[field.name] ?? '')])
      .filter(([name, value]) => value !== null || (initial[name] ?? null) !== null),
  );
}

function sent({ type }: Field, value: Value): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return null;
  return type === 'number' ? Number(text) : text;
}
