import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import {
  Alert,
  Box,
  Button,
  GlobalStyles,
  Stack,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { LinkBase, Title, useLocation, useNavigate, useTranslate } from 'react-admin';
import { monthName, today } from '../dates.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useLanguage, useWords } from '../words.ts';
import { addressOf, shownIn, type Shown, type View } from './address.ts';
import { AgendaList, ItemList } from './agenda-list.tsx';
import { CalendarFilters } from './calendar-filters.tsx';
import { sorted, type Item } from './item.ts';
import { monthAfter, weeksOf } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import { SubscribeBox } from './subscribe-box.tsx';
import { PAPER } from './paper.ts';
import { MOST, useCalendar } from './use-calendar.ts';

/** /calendar: every committee's month, as a table or as a list that says the same. */
export function CalendarPage() {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  const navigate = useNavigate();
  const { number } = useMunicipality();
  const { search } = useLocation();
  const narrow = useMediaQuery('(max-width: 900px)', { noSsr: true });
  const thisMonth = today().slice(0, 7);
  const shown = shownIn(search, { month: thisMonth, view: narrow ? 'agenda' : 'month' });
  const { data, error } = useCalendar(number, shown, language);
  const { month, view } = shown;
  if (month === null) {
    return (
      <>
        <Title title={words('calendar.menu')} />
        <Typography role="alert">{words('calendar.no_month')}</Typography>
      </>
    );
  }
  const at = (changes: Partial<Shown>) => addressOf({ ...shown, ...changes });
  const change = (changes: Partial<Shown>) => navigate(at(changes));
  const name = `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`;
  const days = weeksOf(month)
    .flatMap((week) => week.days)
    .filter((day) => day.startsWith(month));
  const { byDay, several, undated } = sorted(data?.items ?? []);
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <GlobalStyles styles={PAPER} />
      <Title title={words('calendar.title', { month: name })} />
      <Stack
        data-paper="no"
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ flexWrap: 'wrap', alignItems: 'center', my: 1 }}
      >
        <Button
          component={LinkBase}
          to={at({ month: monthAfter(month, -1) })}
          startIcon={<PreviousIcon />}
          variant="outlined"
          size="small"
        >
          {words('calendar.previous')}
        </Button>
        <Button component={LinkBase} to={at({ month: thisMonth })} size="small">
          {words('calendar.this_month')}
        </Button>
        <Button
          component={LinkBase}
          to={at({ month: monthAfter(month, 1) })}
          endIcon={<NextIcon />}
          variant="outlined"
          size="small"
        >
          {words('calendar.next')}
        </Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={words('calendar.view')}
          onChange={(_, chosen: View | null) => {
            if (chosen !== null) change({ view: chosen });
          }}
        >
          <ToggleButton value="month" sx={{ textTransform: 'none', color: 'text.primary' }}>
            {words('calendar.month_view')}
          </ToggleButton>
          <ToggleButton value="agenda" sx={{ textTransform: 'none', color: 'text.primary' }}>
            {words('calendar.agenda_view')}
          </ToggleButton>
        </ToggleButtonGroup>
        <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {words('calendar.print')}
        </Button>
      </Stack>
      <Box data-paper="no" component="section" aria-label={words('calendar.filters')}>
        <CalendarFilters shown={shown} onChange={(changes) => change(changes)} />
      </Box>
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {data === undefined ? (
        error === null && <Typography component="output">{words('calendar.loading')}</Typography>
      ) : (
        <>
          <Typography variant="h2" sx={{ my: 1 }}>
            {name}{' '}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {words('calendar.count', { smart_count: data.total })}
            </Typography>
          </Typography>
          {data.total > MOST ? (
            <Alert severity="info" role="presentation">
              {words('calendar.too_many', { shown: MOST, total: data.total })}
            </Alert>
          ) : null}
          {data.items.length === 0 ? <Typography sx={{ mb: 1 }}>{words('calendar.nothing')}</Typography> : null}
          {view === 'month' ? (
            <MonthGrid
              month={month}
              name={name}
              today={today()}
              byDay={byDay}
              holidays={data.holidays}
              narrow={narrow}
              onTurn={(months) => change({ month: monthAfter(month, months) })}
            />
          ) : (
            <AgendaList byDay={byDay} holidays={data.holidays} days={days} />
          )}
          <Rest title={words('calendar.several')} items={several} />
          <Rest title={words('calendar.undated')} items={undated} />
        </>
      )}
      <Box data-paper="no">
        <SubscribeBox committees={shown.committees} kinds={shown.kinds} />
      </Box>
    </Box>
  );
}

interface RestProps {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What belongs in the month, but on no single day. */
function Rest({ title, items }: RestProps) {
  if (items.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h3">{title}</Typography>
      <ItemList items={items} />
    </Box>
  );
}
