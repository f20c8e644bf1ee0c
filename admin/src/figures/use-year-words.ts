import { day } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Bar } from './bars.tsx';
import type { SideBySide } from './rows.ts';
import { signed, useNumber } from './use-number.ts';
import { DIVERGENCE_FIGURES, DUTY_FIELDS, type Divergence, type Duties, type Duty } from './use-years.ts';
import type { DivergenceGroup, YearsShown } from './year-address.ts';
import { askedOf, dutySums, STATUSES } from './year-sums.ts';

/** A table of texts, that the page shows and the file holds. */
export interface YearTable {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The reports of years in words. */
export function useYearWords() {
  const words = useWords();
  const number = useNumber();

  const committeeOf = ({ committee }: Duties | Divergence): string =>
    [committee?.number, committee?.name].filter(Boolean).join(' ') || words('figures.not_given');

  const duty = (row: Duties | undefined, name: Duty): string => {
    if (row === undefined) return words('figures.not_opened');
    const status = words(`figures.duty_status.${row[name]}`);
    return name === 'meetings' && row.meetingsRequired > 0
      ? `${status} (${words('figures.of_required', { held: row.meetingsHeld, required: row.meetingsRequired })})`
      : status;
  };

  const dutiesTable = (rows: readonly SideBySide<Duties>[], { compare }: YearsShown): YearTable => ({
    heads: [
      words('figures.group.COMMITTEE'),
      words('figures.group.YEAR'),
      ...DUTY_FIELDS.map((name) => words(`figures.duty.${name}`)),
    ],
    lines: rows.map(({ key, now, before }) => {
      const row = now ?? before;
      const status = (name: Duty) => {
        const [is, was] = [duty(now, name), duty(before, name)];
        return compare === '' || is === was ? is : words('figures.was', { is, was, day: day(compare) });
      };
      return {
        id: key,
        cells: [row ? committeeOf(row) : '', String(row?.year ?? ''), ...DUTY_FIELDS.map(status)],
      };
    }),
  });

  /** Duty by duty, how many years have come how far with it. */
  const sumsTable = (rows: readonly SideBySide<Duties>[], { asOf, compare }: YearsShown): YearTable => {
    const isCompared = compare !== '';
    const done = (of: string) => words('figures.done_on', { day: day(of) });
    return {
      heads: [
        words('figures.duty_head'),
        ...(isCompared ? [done(asOf), done(compare), words('figures.change')] : [words('figures.duty_status.KEPT')]),
        ...STATUSES.slice(1).map((status) => words(`figures.duty_status.${status}`)),
      ],
      lines: dutySums(rows).map(({ duty: name, now, before }) => ({
        id: name,
        cells: [
          words(`figures.duty.${name}`),
          number(now.KEPT),
          ...(isCompared ? [number(before.KEPT), signed(now.KEPT - before.KEPT, number)] : []),
          ...STATUSES.slice(1).map((status) => number(now[status])),
        ],
      })),
    };
  };

  const dutiesBars = (rows: readonly SideBySide<Duties>[], { compare }: YearsShown): readonly Bar[] =>
    dutySums(rows).map(({ duty: name, now, before }) => ({
      key: name,
      name: words(`figures.duty.${name}`),
      counts: (compare === '' ? [now] : [now, before]).map(
        (of) =>
          [of.KEPT, words('figures.of_required', { held: number(of.KEPT), required: number(askedOf(of)) })] as const,
      ),
    }));

  const groupOf = (row: Divergence, group: DivergenceGroup): string => {
    if (group === 'COMMITTEE') return committeeOf(row);
    if (group === 'YEAR') return String(row.year ?? '');
    const { position = null, kind = null } = row.phase ?? {};
    if (position === null) return words('figures.not_in_wheel');
    return kind === null ? String(position) : `${position} ${words(`calendar.kind.${kind}`)}`;
  };

  const namesOf = ({ now, before }: SideBySide<Divergence>, groupBy: readonly DivergenceGroup[]): readonly string[] => {
    const row = now ?? before;
    if (row === undefined || groupBy.length === 0) return [words('figures.all_years')];
    return groupBy.map((group) => groupOf(row, group));
  };

  const divergenceTable = (rows: readonly SideBySide<Divergence>[], shown: YearsShown): YearTable => {
    const { groupBy, asOf, compare } = shown;
    const isCompared = compare !== '';
    const figures = DIVERGENCE_FIGURES.filter((name) => !isCompared || name !== 'divergences');
    const on = (of: string) => words('figures.divergences_on', { day: day(of) });
    return {
      heads: [
        ...(groupBy.length === 0
          ? [words('figures.what')]
          : groupBy.map((group) => words(`figures.year_group.${group}`))),
        ...(isCompared ? [on(asOf), on(compare), words('figures.change')] : []),
        ...figures.map((name) => words(`figures.divergence.${name}`)),
      ],
      lines: rows.map((row) => {
        const [count, other] = [row.now?.divergences ?? 0, row.before?.divergences ?? 0];
        return {
          id: row.key,
          cells: [
            ...namesOf(row, groupBy),
            ...(isCompared ? [number(count), number(other), signed(count - other, number)] : []),
            ...figures.map((name) => number(row.now?.[name])),
          ],
        };
      }),
    };
  };

  const divergenceBars = (rows: readonly SideBySide<Divergence>[], { groupBy, compare }: YearsShown): readonly Bar[] =>
    rows.map((row) => ({
      key: row.key,
      name: namesOf(row, groupBy).join(' · '),
      counts: (compare === '' ? [row.now] : [row.now, row.before]).map((one) => {
        const count = one?.divergences ?? 0;
        return [count, number(count)] as const;
      }),
    }));

  return { dutiesTable, sumsTable, dutiesBars, divergenceTable, divergenceBars };
}
