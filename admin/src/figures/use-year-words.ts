import { useLanguage, useWords } from '../words.ts';
import type { DivergenceGroup, YearsShown } from './year-address.ts';
import { DIVERGENCE_FIGURES, DUTY_FIELDS, type Divergence, type Duties, type Duty } from './use-years.ts';

/** A table of texts, that the page shows and the file holds. */
export interface YearTable {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The reports of years in words. */
export function useYearWords() {
  const words = useWords();
  const language = useLanguage();

  const number = (value: number | null): string =>
    value === null ? '–' : value.toLocaleString(language === 'en' ? 'en-GB' : 'nb-NO');
  const committeeOf = ({ committee }: Duties | Divergence): string =>
    [committee?.number, committee?.name].filter(Boolean).join(' ') || words('figures.not_given');

  const duty = (row: Duties, name: Duty): string => {
    const status = words(`figures.duty_status.${row[name]}`);
    return name === 'meetings' && row.meetingsRequired > 0
      ? `${status} (${words('figures.of_required', { held: row.meetingsHeld, required: row.meetingsRequired })})`
      : status;
  };

  const dutiesTable = (rows: readonly Duties[]): YearTable => ({
    heads: [
      words('figures.group.COMMITTEE'),
      words('figures.group.YEAR'),
      ...DUTY_FIELDS.map((name) => words(`figures.duty.${name}`)),
    ],
    lines: rows.map((row) => ({
      id: JSON.stringify([row.committee?.slug, row.year]),
      cells: [committeeOf(row), String(row.year ?? ''), ...DUTY_FIELDS.map((name) => duty(row, name))],
    })),
  });

  const groupOf = (row: Divergence, group: DivergenceGroup): string => {
    if (group === 'COMMITTEE') return committeeOf(row);
    if (group === 'YEAR') return String(row.year ?? '');
    const { position = null, kind = null } = row.phase ?? {};
    if (position === null) return words('figures.not_in_wheel');
    return kind === null ? String(position) : `${position} ${words(`calendar.kind.${kind}`)}`;
  };

  const divergenceTable = (rows: readonly Divergence[], { groupBy }: YearsShown): YearTable => ({
    heads: [
      ...(groupBy.length === 0
        ? [words('figures.what')]
        : groupBy.map((group) => words(`figures.year_group.${group}`))),
      ...DIVERGENCE_FIGURES.map((name) => words(`figures.divergence.${name}`)),
    ],
    lines: rows.map((row) => ({
      id: JSON.stringify([row.committee?.slug, row.year, row.phase]),
      cells: [
        ...(groupBy.length === 0 ? [words('figures.all_years')] : groupBy.map((group) => groupOf(row, group))),
        ...DIVERGENCE_FIGURES.map((name) => number(row[name])),
      ],
    })),
  });

  return { dutiesTable, divergenceTable };
}
