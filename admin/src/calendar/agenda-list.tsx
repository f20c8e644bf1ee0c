import { Box, Typography } from '@mui/material';
import { longDay } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import { HolidayNotes } from './holiday-notes.tsx';
import { holidaysOn, type Holiday, type Item } from './item.ts';
import { ItemLine } from './item-line.tsx';
import { weekOf } from './month.ts';

interface Props {
  readonly byDay: ReadonlyMap<string, readonly Item[]>;
  readonly holidays: readonly Holiday[];
  /** The days of the month, in order. */
  readonly days: readonly string[];
}

/** The month as a list: every day on which there is something, or that is a public holiday. */
export function AgendaList({ byDay, holidays, days }: Props) {
  const words = useWords();
  const language = useLanguage();
  const told = days.filter(
    (day) => byDay.has(day) || holidays.some(({ kind, firstOn }) => kind === 'PUBLIC' && firstOn === day),
  );
  return told.map((day) => (
    <Box key={day} component="section" sx={{ mt: 2, breakInside: 'avoid' }}>
      <Typography variant="h3">
        {longDay(day, language)}{' '}
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {words('calendar.week_of', { week: weekOf(day) })}
        </Typography>
      </Typography>
      <HolidayNotes holidays={holidaysOn(day, holidays)} />
      <ItemList items={byDay.get(day) ?? []} />
    </Box>
  ));
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly short?: boolean;
}

export function ItemList({ items, short = false }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {items.map((item) => (
        <Box component="li" key={item.id} sx={{ py: 0.5 }}>
          <ItemLine item={item} short={short} />
        </Box>
      ))}
    </Box>
  );
}
