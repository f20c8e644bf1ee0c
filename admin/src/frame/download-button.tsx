import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useState } from 'react';
import { Button, useDataProvider, useListContext, useStore, useTranslate } from 'react-admin';
import { today } from '../dates.ts';
import { useTellRefusal } from './conflict.tsx';
import type { Column } from './listing.tsx';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly hiddenAtFirst: readonly string[];
}

/** Saves what the list shows, all its pages, as a file that Norwegian Excel opens. */
export function DownloadButton<Row>({ columns, hiddenAtFirst }: Props<Row>) {
  const translate = useTranslate();
  const provider = useDataProvider();
  const tell = useTellRefusal();
  const { resource, filter, filterValues, sort, total = 0 } = useListContext();
  const [hidden] = useStore<readonly string[]>(`${resource}.datatable`, hiddenAtFirst);
  const [busy, setBusy] = useState(false);
  const label = translate('frame.download');

  async function save() {
    setBusy(true);
    try {
      const { allRows, saveRows } = await import('./download.ts');
      const asked: object = { ...filterValues, ...(filter as object | undefined) };
      const rows = await allRows<Row>(provider, resource, { filter: asked, sort });
      const shown = columns
        .filter(({ source }) => !hidden.includes(source))
        .map(({ source, label: name, render, text = render }) => ({
          head: translate(name ?? `resources.${resource}.fields.${source}`),
          text,
        }));
      saveRows(`${translate(`resources.${resource}.name`, { smart_count: 2 })} ${today()}.csv`, shown, rows);
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button label={label} disabled={busy || total === 0} onClick={() => void save()}>
      <DownloadIcon />
    </Button>
  );
}
