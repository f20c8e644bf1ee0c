import Box from '@mui/material/Box';
import { useMemo, type ReactNode } from 'react';
import { Show, TopToolbar, useShowContext, type RaRecord } from 'react-admin';
import { useNotThere } from './use-not-there.ts';

interface Props<Row> {
  /** What the page is called, where that is not simply what the record is called. */
  readonly title?: (row: Row) => ReactNode;
  readonly actions?: (row: Row) => ReactNode;
  readonly children: (row: Row) => ReactNode;
}

/** A page about one record: what can be done on top, drawn from what the server says is open. */
export function ShowPage<Row extends RaRecord>({ title, actions, children }: Props<Row>) {
  const notThere = useNotThere();
  const toolbar = useMemo(() => {
    if (actions === undefined) return false;
    return (
      <TopToolbar sx={{ flexWrap: 'wrap', gap: 1 }}>
        <OfRecord<Row>>{actions}</OfRecord>
      </TopToolbar>
    );
  }, [actions]);
  return (
    <Show
      actions={toolbar}
      queryOptions={{ onError: notThere }}
      {...(title === undefined ? {} : { title: <OfRecord<Row>>{title}</OfRecord> })}
    >
      <Box sx={{ p: { xs: 1.5, sm: 2 } }}>
        <OfRecord<Row>>{children}</OfRecord>
      </Box>
    </Show>
  );
}

interface OfRecordProps<Row> {
  readonly children: (row: Row) => ReactNode;
}

function OfRecord<Row extends RaRecord>({ children }: OfRecordProps<Row>) {
  const { record } = useShowContext<Row>();
  return record === undefined ? null : children(record);
}
