import NextIcon from '@mui/icons-material/ChevronRight';
import BackIcon from '@mui/icons-material/ChevronLeft';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState, type KeyboardEvent } from 'react';
import { monthAfter, weeksOf } from '../calendar/month.ts';
import { dayAfter, longDay, monthName, today, weekday } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';

interface Props {
  readonly anchor: HTMLElement;
  readonly value: string;
  readonly from: string | undefined;
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}

const CELL = { width: 36, height: 36, borderRadius: 1, fontSize: '0.875rem' } as const;
const DAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month to choose a day from, by mouse or by the arrows of the keyboard. */
export function DayCalendar({ anchor, value, from, onChoose, onClose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const titleId = useId();
  const now = today();
  const [day, setDay] = useState(value !== '' ? value : from !== undefined && from > now ? from : now);
  // Whoever turns the month by its buttons stays on them.
  const [isByKeys, setByKeys] = useState(true);
  const month = day.slice(0, 7);
  const weeks = weeksOf(month);
  const inMonth = (months: number) => `${monthAfter(month, months)}-${day.slice(8) > '28' ? '28' : day.slice(8)}`;
  const turn = (months: number) => {
    setByKeys(false);
    setDay(inMonth(months));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const days = DAYS[event.key];
    const months = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : undefined;
    if (days === undefined && months === undefined) return;
    event.preventDefault();
    setByKeys(true);
    setDay(months === undefined ? dayAfter(day, days ?? 0) : inMonth(months));
  };
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, elevation: 1, sx: { p: 1.5 } } }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <IconButton size="small" aria-label={words('frame.day.month_before')} onClick={() => turn(-1)}>
          <BackIcon />
        </IconButton>
        <Typography id={titleId} component="h2" variant="subtitle1" aria-live="polite">
          {monthName(Number(month.slice(5)), language)} {month.slice(0, 4)}
        </Typography>
        <IconButton size="small" aria-label={words('frame.day.month_after')} onClick={() => turn(1)}>
          <NextIcon />
        </IconButton>
      </Stack>
      <table aria-labelledby={titleId} style={{ borderSpacing: 2 }}>
        <thead>
          <tr>
            {weeks[0]?.days.map((one) => (
              <Typography key={one} component="th" scope="col" variant="caption" color="text.secondary">
                {longDay(one, language).slice(0, 3)}
              </Typography>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ number, days }) => (
            <tr key={number}>
              {days.map((one) => (
                <td key={one} style={{ padding: 0 }}>
                  <ButtonBase
                    // One of them is in the order of the keyboard, and the arrows lead to the others.
                    tabIndex={one === day ? 0 : -1}
                    ref={one === day && isByKeys ? focus : null}
                    aria-label={longDay(one, language)}
                    aria-pressed={one === value}
                    aria-current={one === now ? 'date' : undefined}
                    onClick={() => onChoose(one)}
                    onKeyDown={onKeyDown}
                    sx={{
                      ...CELL,
                      color: one.startsWith(month)
                        ? weekday(one) === 7
                          ? 'error.main'
                          : 'text.primary'
                        : 'text.secondary',
                      outline: one === now ? '1px solid' : 'none',
                      '&:hover': { bgcolor: 'action.hover' },
                      ...(one === value ? { bgcolor: 'primary.main', color: 'primary.contrastText' } : {}),
                    }}
                  >
                    {Number(one.slice(8))}
                  </ButtonBase>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Popover>
  );
}

function focus(found: HTMLElement | null) {
  found?.focus({ preventScroll: true });
}
