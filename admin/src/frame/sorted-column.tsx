import { DataTable, useDataTableRenderContext, useDataTableSortContext, type DataTableColumnProps } from 'react-admin';

/** A column that also tells a screen reader how the table is sorted. */
export function SortedColumn(props: DataTableColumnProps) {
  const part = useDataTableRenderContext();
  const sort = useDataTableSortContext();
  const sortedBy = part === 'header' && props.disableSort !== true && sort?.field === props.source ? sort : undefined;
  return (
    <DataTable.Col
      {...props}
      {...(sortedBy === undefined
        ? {}
        : { sortDirection: sortedBy.order === 'ASC' ? ('asc' as const) : ('desc' as const) })}
    />
  );
}
