import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { day, moment, today } from '../dates.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { Bars, type Bar } from './bars.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { LongTable } from './long-table.tsx';
import { TakeYearsAlong } from './take-years-along.tsx';
import { useYears } from './use-years.ts';
import { useYearWords, type YearTable } from './use-year-words.ts';
import { yearsAddressOf, yearsShownIn, type YearReport, type YearsShown } from './year-address.ts';
import { YearsFilters } from './years-filters.tsx';

/** /figures/duties: what became of what each committee's year asks for, rule by rule. */
export function DutiesPage() {
  const words = useWords();
  const { number } = useMunicipality();
  const shown = useYearsShown();
  const { rows, error } = useYears('duties', number, shown);
  const { dutiesTable, dutiesBars, sumsTable } = useYearWords();
  return (
    <YearsPage
      report="duties"
      shown={shown}
      error={error}
      bars={rows && dutiesBars(rows, shown)}
      table={rows && dutiesTable(rows, shown)}
    >
      {rows === undefined ? null : <LongTable title={words('figures.sums')} {...sumsTable(rows, shown)} />}
    </YearsPage>
  );
}

/** /figures/divergence: how the committees' years differ from the wheel that they share. */
export function DivergencePage() {
  const { number } = useMunicipality();
  const shown = useYearsShown();
  const { rows, error } = useYears('divergence', number, shown);
  const { divergenceTable, divergenceBars } = useYearWords();
  return (
    <YearsPage
      report="divergence"
      shown={shown}
      error={error}
      bars={rows && divergenceBars(rows, shown)}
      table={rows && divergenceTable(rows, shown)}
    />
  );
}

const useYearsShown = (): YearsShown => yearsShownIn(useLocation().search, today());

const NO_BARS: readonly Bar[] = [];

interface Props {
  readonly report: YearReport;
  readonly shown: YearsShown;
  readonly bars: readonly Bar[] | undefined;
  readonly table: YearTable | undefined;
  readonly error: Error | null;
  /** What stands between the chart and the table of everything. */
  readonly children?: ReactNode;
}

function YearsPage({ report, shown, bars, table, error, children }: Props) {
  const words = useWords();
  const translate = useTranslate();
  const navigate = useNavigate();
  // What the address says now: the page may not have been drawn again since the last choice.
  const change = (changes: Partial<YearsShown>) => {
    const [, asked = ''] = window.location.hash.split('?');
    return navigate(yearsAddressOf(report, { ...yearsShownIn(asked, today()), ...changes }), { replace: true });
  };
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words(`figures.page_title.${report}`)} />
      <FiguresTabs current={report} />
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words(`figures.page_help.${report}`)}</Typography>
      <YearsFilters report={report} shown={shown} onChange={change} />
      {error === null ? null : (
        <Alert severity="error" sx={{ my: 2 }}>
          {wordRefusal(error, translate)}
        </Alert>
      )}
      <Typography component="output" sx={{ display: 'block', my: 2 }}>
        {table === undefined ? words('figures.loading') : words('figures.years_of', { day: day(shown.asOf) })}
        {shown.knownAt === '' ? '' : ` ${words('figures.known', { moment: moment(shown.knownAt) })}`}
      </Typography>
      {table === undefined ? null : table.lines.length === 0 ? (
        <Typography>{words('figures.no_years')}</Typography>
      ) : (
        <>
          <Bars
            title={words(`figures.chart_of.${report}`)}
            label={words(`figures.chart_label_of.${report}`)}
            note={
              shown.compare === ''
                ? undefined
                : words('figures.bars', { day: day(shown.asOf), other: day(shown.compare) })
            }
            bars={bars ?? NO_BARS}
          />
          {children}
          <LongTable title={words('figures.table')} {...table} />
        </>
      )}
      <TakeYearsAlong report={report} shown={shown} table={table} />
      <Typography variant="body2" sx={{ mt: 2, maxWidth: '45rem' }}>
        {words(`figures.page_meaning.${report}`)}
      </Typography>
    </Box>
  );
}
