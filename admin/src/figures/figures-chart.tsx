import { day } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Shown } from './address.ts';
import { Bars } from './bars.tsx';
import { countOf, type Compared } from './rows.ts';
import { useNumber } from './use-number.ts';
import { useRowWords } from './use-row-words.ts';

interface Props {
  readonly rows: readonly Compared[];
  readonly shown: Shown;
}

/** The number of cases in each group. */
export function FiguresChart({ rows, shown }: Props) {
  const words = useWords();
  const number = useNumber();
  const { nameOf } = useRowWords();
  const { groupBy, asOf, compare } = shown;
  const isCompared = compare !== '';
  return (
    <Bars
      title={words('figures.chart')}
      label={words('figures.chart_label')}
      note={isCompared ? words('figures.bars', { day: day(asOf), other: day(compare) }) : undefined}
      bars={rows.map((row) => ({
        key: row.key,
        name: nameOf(row, groupBy),
        counts: (isCompared ? [row.now, row.before] : [row.now]).map((one) => {
          const count = countOf(one, groupBy);
          return [count, number(count)] as const;
        }),
      }))}
    />
  );
}
