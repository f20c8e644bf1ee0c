import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { longDay } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import { unseen } from '../year/unseen.ts';
import { ItemList } from './agenda-list.tsx';
import { HolidayNotes } from './holiday-notes.tsx';
import { holidaysOn, type Holiday, type Item } from './item.ts';
import { weeksOf, type Month } from './month.ts';

interface Props {
  readonly month: Month;
  readonly name: string;
  readonly today: string;
  readonly byDay: ReadonlyMap<string, readonly Item[]>;
  readonly holidays: readonly Holiday[];
  /** Whether there is room only for how many there are: a day is opened below. */
  readonly narrow: boolean;
  /** Goes so many months on. */
  readonly onTurn: (months: number) => void;
}

const KEYS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
const cell = { border: '1px solid', borderColor: 'divider', p: 0.5, verticalAlign: 'top', textAlign: 'start' } as const;

/** The month as a table: a week in each row, Monday first. */
export function MonthGrid({ month, name, today, byDay, holidays, narrow, onTurn }: Props) {
  const words = useWords();
  const language = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const weeks = weeksOf(month);
  const [names = []] = weeks.map(({ days }) => days.map((day) => longDay(day, language).split(/[ ,]/)[0] ?? ''));
  const shown = opened !== null && opened.startsWith(month) ? opened : null;
  return (
    <>
      <Box
        component="table"
        onKeyDown={({ key }) => {
          const months = KEYS[key];
          if (months !== undefined) onTurn(months);
        }}
        sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', bgcolor: 'background.paper' }}
      >
        <caption style={unseen}>{words('calendar.caption', { month: name })}</caption>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...cell, width: narrow ? '1.75rem' : '3rem' }}>
              <Typography variant="caption">
                {narrow ? words('calendar.week').slice(0, 1) : words('calendar.week')}
              </Typography>
            </Box>
            {names.map((day) => (
              <Box key={day} component="th" scope="col" sx={cell}>
                <Typography variant="caption" sx={{ fontWeight: 600 }}>
                  {narrow ? <abbr title={day}>{day.slice(0, 2)}</abbr> : day}
                </Typography>
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ number, days }) => (
            <tr key={number}>
              <Box component="th" scope="row" sx={{ ...cell, color: 'text.secondary', fontWeight: 400 }}>
                <Box component="span" sx={unseen}>{`${words('calendar.week')} `}</Box>
                <Typography component="span" variant="caption">
                  {number}
                </Typography>
              </Box>
              {days.map((day) => {
                const free = holidaysOn(day, holidays);
                const items = byDay.get(day) ?? [];
                const isFree = free.some(({ kind }) => kind === 'PUBLIC') || day === days[6];
                if (!day.startsWith(month)) {
                  return <Box key={day} component="td" sx={{ ...cell, bgcolor: 'background.default' }} />;
                }
                return (
                  <Box key={day} component="td" sx={{ ...cell, height: narrow ? '3rem' : '6rem' }}>
                    <Box
                      component="time"
                      dateTime={day}
                      sx={{
                        fontWeight: 600,
                        color: isFree ? 'error.main' : 'text.primary',
                        ...(day === today ? { border: '2px solid', borderRadius: 1, px: 0.5 } : {}),
                      }}
                    >
                      {Number(day.slice(8))}
                      {day === today ? <Box component="span" sx={unseen}>{` ${words('calendar.today')}`}</Box> : null}
                    </Box>
                    {narrow ? null : (
                      <>
                        <HolidayNotes holidays={free} />
                        <ItemList items={items} short />
                      </>
                    )}
                    {narrow && items.length + free.length > 0 ? (
                      <Button
                        size="small"
                        aria-expanded={shown === day}
                        aria-label={words('calendar.show_day', {
                          day: longDay(day, language),
                          smart_count: items.length,
                        })}
                        onClick={() => setOpened(shown === day ? null : day)}
                        sx={{ minWidth: 0, width: '100%', p: 0, fontWeight: 700 }}
                      >
                        {items.length === 0 ? '–' : items.length}
                      </Button>
                    ) : null}
                  </Box>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
      {narrow ? (
        <Box component="output" sx={{ display: 'block', mt: 1 }}>
          {shown === null ? null : (
            <>
              <Typography variant="h3">{longDay(shown, language)}</Typography>
              <HolidayNotes holidays={holidaysOn(shown, holidays)} />
              <ItemList items={byDay.get(shown) ?? []} />
            </>
          )}
        </Box>
      ) : null}
    </>
  );
}
