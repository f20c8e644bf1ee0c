import { useWords } from '../words.ts';
import type { Shown } from './address.ts';
import { LongTable } from './long-table.tsx';
import type { Compared } from './rows.ts';
import { useRowWords } from './use-row-words.ts';

interface Props {
  readonly rows: readonly Compared[];
  readonly shown: Shown;
}

/** Every figure of every group. */
export function FiguresTable({ rows, shown }: Props) {
  const words = useWords();
  const { tableOf } = useRowWords();
  return <LongTable title={words('figures.table')} {...tableOf(rows, shown)} />;
}
