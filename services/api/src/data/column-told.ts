import type { Column } from '@naerhjul/domain/export/column.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType, isEnumType, isObjectType, type GraphQLField } from 'graphql';
import { CODES_NB } from './codes-nb.ts';

export interface Told {
  readonly nb: string;
  readonly en: string;
}

export interface CodeTold extends Told {
  readonly code: string;
}

export interface ColumnTold {
  readonly name: string;
  readonly type: Column['type'];
  readonly description: Told;
  /** What a code means; nothing where a column is no code, or where its meanings are told in the description. */
  readonly codes: readonly CodeTold[];
  /** The field of the API that means the same. */
  readonly field: string | null;
}

/** A column, with what the API's schema says of its field and of its codes. */
export function columnTold({ name, type, nb, en, field }: Column): ColumnTold {
  const of = field === undefined ? undefined : fieldAt(field);
  const english = en ?? of?.description ?? '';
  if (english === '') throw new Error(`nobody says in English what ${name} is`);
  const codes = of === undefined || type !== 'code' ? [] : codesOf(of);
  return { name, type, description: { nb, en: english }, codes, field: field ?? null };
}

/** A field of the API by type and name, such as `Meeting.status`. */
function fieldAt(place: string): GraphQLField<unknown, unknown> {
  const [type = '', name = ''] = place.split('.');
  const found = schema.getType(type);
  const field = isObjectType(found) ? found.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`the API has no ${place}`);
  return field;
}

function codesOf({ type }: GraphQLField<unknown, unknown>): readonly CodeTold[] {
  const found = getNamedType(type);
  if (!isEnumType(found)) return [];
  return found.getValues().map(({ name: code, description }) => {
    const nb = CODES_NB[`${found.name}.${code}`];
    if (nb === undefined) throw new Error(`nobody says in Norwegian what ${found.name}.${code} is`);
    return { code, nb, en: description ?? '' };
  });
}

/** How values are written, by the type of their column. */
export const TYPES_TOLD: Readonly<Record<Column['type'], Told>> = {
  id: { nb: 'En ID, den samme som i API-et.', en: 'An id, the same as in the API.' },
  text: { nb: 'Tekst.', en: 'Text.' },
  code: { nb: 'En kode fra en fast liste.', en: 'A code of a fixed list.' },
  integer: { nb: 'Et helt tall.', en: 'A whole number.' },
  decimal: {
    nb: 'Et desimaltall. Punktum som skilletegn, komma i dialect=excel-nb.',
    en: 'A decimal number; with a point, with a comma in dialect=excel-nb.',
  },
  boolean: { nb: 'Sann eller usann.', en: 'True or false.' },
  date: {
    nb: 'En dag, som 2026-12-31. I dialect=excel-nb som 31.12.2026.',
    en: 'A day, such as 2026-12-31; in dialect=excel-nb such as 31.12.2026.',
  },
  instant: {
    nb: 'Et tidspunkt i UTC, som 2026-12-31T17:00:00Z. I XLSX og dialect=excel-nb er det norsk tid.',
    en: 'A moment in UTC, such as 2026-12-31T17:00:00Z. In XLSX and dialect=excel-nb it is by the Norwegian clock.',
  },
};
