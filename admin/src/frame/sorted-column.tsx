import {
  DataTable,
  DataTableBody,
  useDataTableRenderContext,
  useDataTableSortContext,
  useDataTableStoreContext,
  useRecordContext,
  useStore,
  type DataTableBodyProps,
  type DataTableColumnProps,
} from 'react-admin';
import type { Theme } from '@mui/material/styles';
import { ListRow } from './list-row.tsx';
import { createContext, useContext, useMemo } from 'react';

/** How a table cell of a list looks; a list has so many of them that they are not each styled by themselves. */
export const CELLS = {
  '& tbody td': { borderBottom: '1px solid', borderColor: 'divider' },
  '& tbody tr:hover': { bgcolor: 'action.hover' },
  '& td.list-choice': { p: '0 20px', width: 58, lineHeight: 0 },
  '& td.list-choice input': { width: 18, height: 18, m: 0, accentColor: (theme: Theme) => theme.palette.primary.main },
  '& td.list-cell': { p: '6px 16px', typography: 'body2', textAlign: 'left' },
} as const;

const HiddenContext = createContext<ReadonlySet<string>>(new Set());

/** The rows of a list: which columns are hidden is read once for all of them. */
export function ListBody(props: DataTableBodyProps) {
  const { storeKey, defaultHiddenColumns } = useDataTableStoreContext();
  const [hidden] = useStore<readonly string[]>(storeKey, defaultHiddenColumns);
  const names = useMemo(() => new Set(hidden), [hidden]);
  return (
    <HiddenContext value={names}>
      <DataTableBody {...props} row={ListRow} />
    </HiddenContext>
  );
}

interface CellProps {
  readonly source: string;
  readonly render: DataTableColumnProps['render'];
}

function Cell({ source, render }: CellProps) {
  const isHidden = useContext(HiddenContext).has(source);
  const record = useRecordContext();
  if (isHidden || record === undefined) return null;
  return <td className={`list-cell column-${source}`}>{render?.(record)}</td>;
}

/** A column that also tells a screen reader how the table is sorted. */
export function SortedColumn(props: DataTableColumnProps) {
  const part = useDataTableRenderContext();
  const { source, render, disableSort } = props;
  const sort = useDataTableSortContext();
  if (part === 'data') return <Cell source={source ?? ''} render={render} />;
  const sortedBy = part === 'header' && disableSort !== true && sort?.field === source ? sort : undefined;
  return (
    <DataTable.Col
      {...props}
      {...(sortedBy === undefined
        ? {}
        : { sortDirection: sortedBy.order === 'ASC' ? ('asc' as const) : ('desc' as const) })}
    />
  );
}
