import { Refusal } from '@naerhjul/domain/refusal.ts';

/** One field a list is sorted by. Empty values come last, whichever way it is sorted. */
export interface Term {
  readonly field: string;
  readonly kind: 'text' | 'number' | 'moment' | 'id';
  readonly direction: 'asc' | 'desc';
  readonly nullable?: boolean;
}

type Value = string | number | Date | null;

/** The order as Prisma takes it; inverted for a page that is read backwards. */
export function orderOf(terms: readonly Term[], inverted: boolean): object[] {
  return terms.map(({ field, direction, nullable = false }) => {
    const sort = (direction === 'asc') === inverted ? 'desc' : 'asc';
    return { [field]: nullable ? { sort, nulls: inverted ? 'first' : 'last' } : sort };
  });
}

/** Where a row stands: the order's name and the row's values for it. */
export function cursorOf(order: string, terms: readonly Term[], row: ReadonlyMap<string, unknown>): string {
  const values = terms.map(({ field }) => row.get(field) ?? null);
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** The rows after a cursor (or before it), as a where-clause. */
export function cursorWhere(cursor: string, order: string, terms: readonly Term[], forward: boolean): object {
  const values = parse(cursor, order, terms);
  const branches = terms.flatMap((term, index) => {
    const beyond = beyondOf(term, values[index] ?? null, forward);
    if (beyond === undefined) return [];
    const same = terms.slice(0, index).map(({ field }, earlier) => ({ [field]: values[earlier] ?? null }));
    return [{ AND: [...same, beyond] }];
  });
  const [first] = terms;
  const from = first && values[0] !== null && !first.nullable ? notBefore(first, values[0] ?? null, forward) : {};
  return { AND: [from, { OR: branches }] };
}

/** What is true of every row beyond a value too: by it alone the database can begin where it stands in an index. */
function notBefore({ field, direction }: Term, value: Value, forward: boolean): object {
  return { [field]: { [(direction === 'asc') === forward ? 'gte' : 'lte']: value } };
}

function beyondOf(term: Term, value: Value, forward: boolean): object | undefined {
  const { field, direction, nullable = false } = term;
  if (value === null) return forward ? undefined : { [field]: { not: null } };
  const further = { [field]: { [(direction === 'asc') === forward ? 'gt' : 'lt']: value } };
  return forward && nullable ? { OR: [further, { [field]: null }] } : further;
}

function parse(cursor: string, order: string, terms: readonly Term[]): readonly Value[] {
  const bad = () => new Refusal('BAD_CURSOR', { cursor: cursor.slice(0, 200) });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw bad();
  }
  if (!Array.isArray(parts) || parts.length !== terms.length + 1 || parts[0] !== order) throw bad();
  return terms.map((term, index) => {
    const value = valueOf(term, parts[index + 1]);
    if (value === undefined) throw bad();
    return value;
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function valueOf({ kind, nullable = false }: Term, value: unknown): Value | undefined {
  if (value === null) return nullable ? null : undefined;
  if (kind === 'number') return typeof value === 'number' && (value | 0) === value ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (kind === 'id') return UUID.test(value) ? value : undefined;
  if (kind === 'text') return value.isWellFormed() && !value.includes('\0') ? value : undefined;
  // What `toJSON` writes for a moment that the database can hold.
  const at = /^\d{4}-.*Z$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at);
}
