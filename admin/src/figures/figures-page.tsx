import { Alert, Box, Typography } from '@mui/material';
import { Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { day, moment, today } from '../dates.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { addressOf, shownIn, type Shown } from './address.ts';
import { FiguresChart } from './figures-chart.tsx';
import { FiguresFilters } from './figures-filters.tsx';
import { FiguresMeaning } from './figures-meaning.tsx';
import { FiguresTabs } from './figures-tabs.tsx';
import { FiguresTable } from './figures-table.tsx';
import { compared } from './rows.ts';
import { TakeAlong } from './take-along.tsx';
import { useFigures } from './use-figures.ts';

/** /figures: cases counted in groups as of a day, as they were known at a moment, and beside another day. */
export function FiguresPage() {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const { number } = useMunicipality();
  const { search } = useLocation();
  const shown = shownIn(search, today());
  const now = useFigures(number, shown, shown.asOf, language);
  const before = useFigures(number, shown, shown.compare, language);
  // What the address says now: the page may not have been drawn again since the last choice.
  const change = (changes: Partial<Shown>) => {
    const [, asked = ''] = window.location.hash.split('?');
    return navigate(addressOf({ ...shownIn(asked, today()), ...changes }), { replace: true });
  };
  const error = now.error ?? before.error;
  const isCompared = shown.compare !== '';
  const rows = compared(now.data ?? [], isCompared ? (before.data ?? []) : []);
  // A day that is not known yet would look as if it had no cases.
  const isLoading = now.data === undefined || (isCompared && before.data === undefined);
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words('figures.title')} />
      <FiguresTabs current="cases" />
      <Typography sx={{ mb: 2, maxWidth: '45rem' }}>{words('figures.help')}</Typography>
      <FiguresFilters shown={shown} onChange={change} />
      {error === null ? null : (
        <Alert severity="error" sx={{ my: 2 }}>
          {wordRefusal(error, translate)}
        </Alert>
      )}
      <Typography component="output" sx={{ display: 'block', my: 2 }}>
        {isLoading ? error === null && words('figures.loading') : words('figures.of', { day: day(shown.asOf) })}
        {shown.knownAt === '' ? '' : ` ${words('figures.known', { moment: moment(shown.knownAt) })}`}
      </Typography>
      {isLoading ? null : rows.length === 0 ? (
        <Typography>{words('figures.none')}</Typography>
      ) : (
        <>
          <FiguresChart rows={rows} shown={shown} />
          <FiguresTable rows={rows} shown={shown} />
        </>
      )}
      <TakeAlong rows={rows} shown={shown} />
      <FiguresMeaning />
    </Box>
  );
}
