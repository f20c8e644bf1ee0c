import { useListContext, useResourceContext, useStore } from 'react-admin';
import { useAsk } from '../frame/use-ask.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';

/** The lists that views are kept of, by resource; each by its name in the API. */
export const VIEWED: Readonly<Record<string, string>> = {
  Case: 'CASE',
  Meeting: 'MEETING',
  Committee: 'COMMITTEE',
  Person: 'PERSON',
  Cycle: 'CYCLE',
  WorkingGroup: 'WORKING_GROUP',
  Exchange: 'EXCHANGE',
};

export interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly query: string;
  readonly isShared: boolean;
  readonly viewerCanEdit: boolean;
  readonly viewerCanRemove: boolean;
}

interface Query {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' } | null;
  readonly columns: readonly string[] | null;
}

const VIEWS = `query Views($municipality: String!, $list: ViewedList) { viewer {
  savedViews(municipality: $municipality, list: $list) { id version name query isShared viewerCanEdit viewerCanRemove }
} }`;

/** What is kept on the server of the ways to look at the list around. */
export function useViews() {
  const { current } = useMunicipalityChoice();
  const list = VIEWED[useResourceContext() ?? ''];
  return useAsk<{ readonly viewer: { readonly savedViews: readonly View[] } }>(
    VIEWS,
    { municipality: current?.number, list },
    current !== undefined && list !== undefined,
  );
}

// What one looks for among people by name is kept nowhere; where the list is of, is said beside.
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { Person: ['name'] };

/** How the list stands now, to be kept, and how to let it stand otherwise. */
export function useLook(columns: readonly string[], hiddenAtFirst: readonly string[]) {
  const resource = useResourceContext() ?? '';
  const { filterValues, sort, setFilters, setSort, setPage } = useListContext();
  // Where react-admin keeps which columns are hidden.
  const [hidden, setHidden] = useStore<readonly string[]>(`${resource}.datatable`, hiddenAtFirst);
  const left = LEFT_OUT[resource] ?? [];
  const filter = Object.fromEntries(
    Object.entries(filterValues as object).filter(([field, value]) => value !== undefined && !left.includes(field)),
  );
  const now: Query = {
    filter,
    sort: { field: sort.field, order: sort.order },
    columns: columns.filter((column) => !hidden.includes(column)),
  };
  const take = ({ query }: View) => {
    const kept = JSON.parse(query) as Query;
    setFilters({ ...kept.filter }, Object.fromEntries(Object.keys(kept.filter).map((field) => [field, true])));
    if (kept.sort !== null) setSort({ ...kept.sort });
    setPage(1);
    const shown = kept.columns;
    if (shown !== null) setHidden(columns.filter((column) => !shown.includes(column)));
  };
  const isNow = ({ query }: View) => same(JSON.parse(query) as Query, now);
  return { now: JSON.stringify(now), take, isNow };
}

function same(one: Query, other: Query): boolean {
  const told = ({ filter, sort, columns }: Query) =>
    JSON.stringify([
      Object.entries(filter).toSorted(([a], [b]) => a.localeCompare(b)),
      sort?.field,
      sort?.order,
      columns,
    ]);
  return told(one) === told(other);
}
