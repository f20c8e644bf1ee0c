import { day, monthName } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Group, Shown } from './address.ts';
import { countOf, type Compared, type Figures } from './rows.ts';
import { signed, useNumber } from './use-number.ts';

type Figure = 'openCases' | 'medianDays' | 'p90Days' | 'transitions' | 'corrections' | 'medianOpenDays';

const FIGURES = ['openCases', 'medianDays', 'p90Days', 'medianOpenDays', 'transitions', 'corrections'] as const;

/** The figures in words: the names of the groups, and a table of texts that the page shows and the file holds. */
export function useRowWords() {
  const words = useWords();
  const language = useLanguage();
  const number = useNumber();
  const none = words('figures.not_given');

  const groupOf = (row: Figures, group: Group): string => {
    const texts: Readonly<Record<Group, () => string | null | undefined>> = {
      STATUS: () => row.status?.label,
      CATEGORY: () => row.category && words(`case.category.${row.category as 'RAISED'}`),
      COMMITTEE: () => row.committee && [row.committee.number, row.committee.name].filter(Boolean).join(' '),
      THEME: () => row.theme?.name,
      HORIZON: () => row.horizon && words(`case.horizon.${row.horizon as 'LONG'}`),
      ORIGIN: () => row.origin && words(`case.origin.${row.origin as 'DIALOGUE'}`),
      YEAR: () => row.year?.toString(),
      MONTH: () => (row.month === null ? null : `${monthName(row.month, language)} ${row.year ?? ''}`.trim()),
    };
    return texts[group]() || none;
  };

  const figure = (row: Figures | undefined, name: Figure) => number(row === undefined ? null : row[name]);

  /** What a row is called: all that it is grouped by. */
  const nameOf = ({ now, before }: Compared, groupBy: readonly Group[]): string => {
    const row = now ?? before;
    if (row === undefined || groupBy.length === 0) return words('figures.all');
    return groupBy.map((group) => groupOf(row, group)).join(' · ');
  };

  const tableOf = (rows: readonly Compared[], { groupBy, asOf, compare }: Shown) => {
    const isCompared = compare !== '';
    const groups =
      groupBy.length === 0 ? [words('figures.what')] : groupBy.map((group) => words(`figures.group.${group}`));
    const counts = isCompared
      ? [
          words('figures.cases_on', { day: day(asOf) }),
          words('figures.cases_on', { day: day(compare) }),
          words('figures.change'),
        ]
      : [words('figures.cases')];
    const heads = [...groups, ...counts, ...FIGURES.map((name) => words(`figures.figure.${name}`))];
    const lines = rows.map((compared) => {
      const { now, before } = compared;
      const row = now ?? before;
      const [count, other] = [countOf(now, groupBy), countOf(before, groupBy)];
      const change = count - other;
      return {
        id: compared.key,
        cells: [
          ...(groupBy.length === 0 || row === undefined
            ? [words('figures.all')]
            : groupBy.map((group) => groupOf(row, group))),
          ...(isCompared ? [number(count), number(other), signed(change, number)] : [number(count)]),
          ...FIGURES.map((name) => figure(now, name)),
        ],
      };
    });
    return { heads, lines };
  };

  return { nameOf, tableOf };
}
