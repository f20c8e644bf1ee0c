import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import type { Shown } from './address.ts';
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
  const { heads, lines } = tableOf(rows, shown);
  return (
    <Section title={words('figures.table')}>
      <PlainTable label={words('figures.table')} heads={heads} rows={lines} />
    </Section>
  );
}
