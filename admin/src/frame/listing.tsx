import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactElement, ReactNode } from 'react';
import {
  ColumnsButton,
  CreateButton,
  DataTable,
  FilterButton,
  List,
  ListNoResults,
  Pagination,
  useListContext,
  useTranslate,
  SimpleList,
  TopToolbar,
  useResourceContext,
  type RaRecord,
  type SortPayload,
} from 'react-admin';
import { useMunicipalityChoice } from '../municipality-context.tsx';
import type { WordKey } from '../words.ts';
import { useTellRefusal } from './conflict.tsx';
import { VIEWED } from '../view/use-views.ts';
import { ViewsButton } from '../view/views-button.tsx';
import { DownloadButton } from './download-button.tsx';
import { EmptyPage, type NextStep } from './empty-page.tsx';
import { FailedList } from './failed-list.tsx';
import { CELLS, ListBody, SortedColumn } from './sorted-column.tsx';

export interface Column<Row> {
  readonly source: string;
  readonly label?: WordKey;
  readonly sorts?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** What the column holds in a file, where it is not shown as plain text. */
  readonly text?: (row: Row) => string;
}

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  /** On a phone: what a row is called, and the line below it. */
  readonly phone: { readonly first: (row: Row) => ReactNode; readonly second: (row: Row) => ReactNode };
  /** Where a row leads on a phone; the first column of the table has its own link. */
  readonly opens: 'show' | 'edit' | false | ((row: Row) => string);
  readonly sort: SortPayload;
  /** What to do next, when there is nothing yet. */
  readonly empty: WordKey;
  /** Where that is done, when not in the list itself. */
  readonly next?: NextStep | undefined;
  readonly filters?: ReactElement[];
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  readonly canCreate?: boolean;
  /** Not of the municipality one works in, but of the whole installation. */
  readonly isEverywhere?: boolean;
  /** What one begins with where there is nothing yet, beside creating. */
  readonly emptyActions?: ReactNode;
  /** More that can be done from the list, beside creating. */
  readonly actions?: ReactNode;
  /** What can be done with several rows at once; then rows can be chosen. */
  readonly bulkActions?: ReactElement;
  /** Which rows can be chosen; all, unless it says otherwise. */
  readonly canChoose?: (row: Row) => boolean;
  /** Whether what it shows can be saved as a file. */
  readonly canDownload?: boolean;
  /** Columns that stand there only once one chooses them; where it is given, columns can be chosen. */
  readonly hiddenColumns?: string[];
}

// A list that could not be read has no pages to count.
function Pages() {
  const { error } = useListContext();
  const translate = useTranslate();
  if (error !== null && error !== undefined) return null;
  // On a phone the buttons are Material's and name themselves in English; the type leaves out what names them.
  const named: object = { getItemAriaLabel: (type: string) => translate(`ra.navigation.${type}`) };
  return <Pagination {...named} />;
}

/** Until it is known whether there is anything, for then they may stand elsewhere: a dialog that they have opened would be lost. */
function WhenRead({ children }: { readonly children: ReactNode }) {
  const { isPending } = useListContext();
  return isPending ? null : children;
}

interface NoRowsProps {
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

/** Filters that nobody has touched are not what a list is empty for. */
function NoRows({ defaults, children }: NoRowsProps) {
  const { filterValues } = useListContext();
  return JSON.stringify(filterValues) === JSON.stringify(defaults) ? children : <ListNoResults />;
}

/** A list of the municipality one works in, unless it is of all: a table, or lines on a phone. */
export function Listing<Row extends RaRecord>(props: Props<Row>) {
  const {
    columns,
    phone,
    opens,
    sort,
    empty,
    filters,
    filterDefaultValues,
    canCreate = false,
    canDownload = false,
  } = props;
  const { actions, bulkActions, canChoose, hiddenColumns, next } = props;
  const nothing = <EmptyPage text={empty} canCreate={canCreate} actions={props.emptyActions} next={next} />;
  const noRows = <NoRows defaults={filterDefaultValues ?? {}}>{nothing}</NoRows>;
  const { current } = useMunicipalityChoice();
  const number = props.isEverywhere === true ? undefined : current?.number;
  const resource = useResourceContext();
  const tell = useTellRefusal();
  const isPhone = useMediaQuery('(max-width: 700px)');
  return (
    <List<Row>
      // Another municipality is another list: its own page, selection and filters.
      key={number ?? 'everywhere'}
      filter={number === undefined ? {} : { municipality: number }}
      sort={sort}
      queryOptions={{ onError: (error: unknown) => tell(error) }}
      perPage={25}
      exporter={false}
      pagination={<Pages />}
      error={<FailedList />}
      empty={nothing}
      {...(filters === undefined ? {} : { filters })}
      {...(filterDefaultValues === undefined ? {} : { filterDefaultValues })}
      actions={
        <TopToolbar sx={{ minHeight: { xs: 0, sm: 56 }, p: { xs: 0, sm: 1 } }}>
          <WhenRead>{actions}</WhenRead>
          {resource === undefined || VIEWED[resource] === undefined ? null : (
            <ViewsButton columns={columns.map(({ source }) => source)} hiddenAtFirst={hiddenColumns ?? []} />
          )}
          {canDownload ? <DownloadButton columns={columns} hiddenAtFirst={hiddenColumns ?? []} /> : null}
          {hiddenColumns === undefined || isPhone ? null : <ColumnsButton />}
          {filters === undefined || filters.length < 2 ? null : <FilterButton disableSaveQuery />}
          {canCreate ? <CreateButton label={`resources.${resource}.create`} /> : null}
        </TopToolbar>
      }
    >
      {isPhone ? (
        <SimpleList<Row>
          empty={noRows}
          primaryText={phone.first}
          secondaryText={phone.second}
          rowClick={typeof opens === 'function' ? (_id, _resource, row) => opens(row as Row) : opens}
        />
      ) : (
        <DataTable<Row>
          body={ListBody}
          sx={CELLS}
          bulkActionButtons={bulkActions ?? false}
          rowClick={false}
          {...(canChoose === undefined ? {} : { isRowSelectable: canChoose })}
          empty={noRows}
          {...(hiddenColumns === undefined ? {} : { hiddenColumns })}
        >
          {columns.map(({ source, label, sorts, render }) => (
            <SortedColumn
              key={source}
              source={source}
              render={(row) => render(row as Row)}
              disableSort={sorts !== true}
              {...(label === undefined ? {} : { label })}
            />
          ))}
        </DataTable>
      )}
    </List>
  );
}
