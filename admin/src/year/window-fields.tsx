import { Help, useFieldWords } from '../help/field-words.tsx';
import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { monthName } from '../dates.ts';
import { useLanguage, useWords } from '../words.ts';
import type { MonthWindow } from './cycle.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface WindowFieldsProps {
  readonly value: MonthWindow;
  readonly onChange: (value: MonthWindow) => void;
}

/** The months in which a phase belongs: a range, or one of several. */
export function WindowFields({ value, onChange }: WindowFieldsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const { kind, months } = value;
  const [first = 1] = months;
  const last = months.at(-1) ?? first;
  return (
    <Stack spacing={2}>
      <TextField
        select
        {...asks('year.field.window_kind')}
        value={kind}
        onChange={(event) =>
          onChange(
            event.target.value === 'ONE_OF'
              ? { kind: 'ONE_OF', months }
              : { kind: 'RANGE', months: range(first, last) },
          )
        }
      >
        {(['RANGE', 'ONE_OF'] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {words(`wheel.window.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'RANGE' ? (
        <Stack direction="row" spacing={2}>
          {(['first_month', 'last_month'] as const).map((end) => (
            <TextField
              key={end}
              select
              fullWidth
              {...asks(`year.field.${end}`)}
              value={end === 'first_month' ? first : last}
              onChange={(event) => {
                const month = Number(event.target.value);
                onChange({ kind, months: end === 'first_month' ? range(month, last) : range(first, month) });
              }}
            >
              {MONTHS.map((month) => (
                <MenuItem key={month} value={month}>
                  {monthName(month, language)}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </Stack>
      ) : (
        <FormControl component="fieldset">
          <FormLabel component="legend">{words('year.field.months')}</FormLabel>
          <FormGroup row>
            {MONTHS.map((month) => (
              <FormControlLabel
                key={month}
                label={monthName(month, language)}
                sx={{ width: '8.5rem' }}
                control={
                  <Checkbox
                    checked={months.includes(month)}
                    onChange={(event) => {
                      const others = months.filter((one) => one !== month);
                      const chosen = event.target.checked ? [...others, month] : others;
                      onChange({ kind, months: chosen.toSorted((a, b) => a - b) });
                    }}
                  />
                }
              />
            ))}
          </FormGroup>
          <FormHelperText sx={{ mx: 0 }}>
            <Help of="year.field.months" />
          </FormHelperText>
        </FormControl>
      )}
    </Stack>
  );
}

/** The months from the first to the last, across New Year where the last is earlier. */
function range(first: number, last: number): readonly number[] {
  const length = ((last - first + 12) % 12) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 12) + 1);
}
