import { seen } from '@naerhjul/domain/access.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import DataLoader from 'dataloader';

type Seen = ReturnType<typeof seen>;
type Concept = keyof Seen & keyof Act['db'];
type Found<Name extends Concept> = NonNullable<Awaited<ReturnType<Act['db'][Name]['findFirstOrThrow']>>>;
type Row = Readonly<Record<string, unknown>>;

interface Rows {
  readonly findMany: (query: object) => Promise<Row[]>;
}

/** What an act looks up, each by what it is looked up by. */
const loaders = new WeakMap<Act, Map<string, DataLoader<string, Row | undefined>>>();

/**
 * The row with this id, or with this value in another column that tells rows apart; null where there is none that the caller
 * may see. All rows that one field of a page asks for are looked up at once.
 */
export async function oneSeen<Name extends Concept>(
  act: Act,
  name: Name,
  value: string,
  query: object,
  by = 'id',
): Promise<Found<Name> | null> {
  const key = `${name} ${by} ${JSON.stringify(query)}`;
  const ofAct = loaders.get(act) ?? new Map<string, DataLoader<string, Row | undefined>>();
  loaders.set(act, ofAct);
  const loader = ofAct.get(key) ?? loaderOf(act, name, query, by);
  ofAct.set(key, loader);
  return ((await loader.load(value)) ?? null) as Found<Name> | null;
}

function loaderOf(act: Act, name: Concept, query: object, by: string) {
  return new DataLoader<string, Row | undefined>(
    async (values) => {
      // Every concept has the same shape here; which one it is, the callers' types tell.
      const rows = act.db[name] as unknown as Rows;
      const found = await rows.findMany({
        ...withColumn(query, by),
        where: { AND: [seen(act.actor)[name]], [by]: { in: [...values] } },
      });
      const byValue = new Map(found.map((row) => [row[by], row]));
      return values.map((value) => byValue.get(value));
    },
    // A verb may have changed the row since it was asked for before.
    { cache: false },
  );
}

/** Each row has to tell which one it is. */
function withColumn(query: object, by: string): object {
  return 'select' in query && query.select ? { ...query, select: { ...query.select, [by]: true } } : query;
}
