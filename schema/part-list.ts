import type { builder } from './builder.ts';
import type { Committee } from './committee.ts';
import { listField, type Order } from './list-field.ts';
import type { Term } from './keyset.ts';

type InputBuilder = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;
interface Ref {
  readonly name: string;
}

interface PartList {
  /** What it lists, in the plural and in words. */
  readonly what: string;
  /** What a row is a part of: the column, and the concept. Callers see the parent of whatever row they see. */
  readonly of: Readonly<Record<string, Ref>>;
  /** What it is sorted by unless asked otherwise; the order of creation where there is nothing better. */
  readonly by?: readonly [Term, ...Term[]];
}

const ASCENDING = { direction: 'asc' } as const;
export const byNumber = (field: string): Term => ({ field, kind: 'number', ...ASCENDING });
export const byText = (field: string): Term => ({ field, kind: 'text', ...ASCENDING });
export const byDay = (field: string): Term => ({ field, kind: 'moment', ...ASCENDING });
export const byDayIfAny = (field: string): Term => ({ ...byDay(field), nullable: true });

/** By the order of creation and by id, in which a whole concept is read once and in one order. */
const COMMON: Readonly<Record<string, Order>> = {
  CREATED_AT_ASC: { description: 'In the order of creation.', terms: [byDay('createdAt')] },
  ID_ASC: { description: 'By id.', terms: [] },
};

const spaced = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const constant = (field: string) => spaced(field).replaceAll(' ', '_').toUpperCase();

/**
 * The list of what is read as a part of something else: the contract of all lists, with what it is a part of as its
 * filters.
 */
export function partList(name: string, ref: Ref, { what, of, by }: PartList) {
  const columns = Object.keys(of);
  const natural = by && {
    [`${by.map(({ field }) => constant(field)).join('_')}_ASC`]: {
      description: `By ${by.map(({ field }) => spaced(field)).join(' and ')}.`,
      terms: by,
    },
  };
  listField(name, ref, {
    what,
    description: `The ${what} that the caller may see.`,
    filter: (t: InputBuilder) =>
      Object.fromEntries(
        Object.entries(of).map(([column, parent]) => [
          column,
          t.globalID({ for: parent as typeof Committee, description: `Those of this ${wordsOf(parent)}.` }),
        ]),
      ),
    where: (filter) =>
      Object.fromEntries(columns.flatMap((column) => (filter[column] ? [[column, filter[column].id]] : []))),
    orders: { ...natural, ...COMMON },
  });
}

const wordsOf = ({ name }: Ref) => spaced(name).trim();
