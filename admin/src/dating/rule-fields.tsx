import { Help, useFieldWords } from '../help/field-words.tsx';
import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Stack,
  TextField,
} from '@mui/material';
import { TimeBox } from '../frame/time-box.tsx';
import { minutesLater, minutesOf } from '../meeting/when.ts';
import { useWords } from '../words.ts';
import { OCCURRENCES, SPREADS, WEEKDAYS, type Occurrence, type Spread, type Weekday, type Wish } from './dating.ts';

interface Props {
  readonly wish: Wish;
  /** Whether last year tells of places. */
  readonly hasLastPlaces: boolean;
  readonly onChange: (wish: Wish) => void;
}

/** The rule for all: which weekday of the window, from when to when, where, and what if something speaks against it. */
export function RuleFields({ wish, hasLastPlaces, onChange }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { occurrence, weekday, from, to, place, asLastYear, spread } = wish;
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
        <TextField
          select
          {...asks('dating.occurrence')}
          value={occurrence}
          onChange={({ target }) => onChange({ ...wish, occurrence: target.value as Occurrence })}
          sx={{ width: '11rem' }}
        >
          {OCCURRENCES.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`dating.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          {...asks('dating.weekday')}
          value={weekday}
          onChange={({ target }) => onChange({ ...wish, weekday: target.value as Weekday })}
          sx={{ width: '10rem' }}
        >
          {WEEKDAYS.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`dating.weekdays.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TimeBox
          {...asks('meeting.field.time')}
          value={from}
          // A later start takes the end with it.
          onChange={(typed) =>
            onChange({
              ...wish,
              from: typed,
              to: to > from ? minutesLater(typed, minutesOf(to) - minutesOf(from)) : to,
            })
          }
          sx={{ width: '9rem' }}
        />
        <TimeBox
          {...asks('meeting.field.end')}
          value={to}
          error={to !== '' && to <= from}
          {...(to !== '' && to <= from ? { helperText: words('meeting.field.end_before') } : {})}
          onChange={(typed) => onChange({ ...wish, to: typed })}
          sx={{ width: '9rem' }}
        />
        <TextField
          {...asks('dating.place')}
          value={place}
          onChange={({ target }) => onChange({ ...wish, place: target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ width: '18rem' }}
        />
      </Stack>
      {hasLastPlaces ? (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={asLastYear}
              onChange={(_, isSo) => onChange({ ...wish, asLastYear: isSo })}
            />
          }
          label={words('dating.as_last_year')}
          sx={{ mb: 1 }}
        />
      ) : null}
      <FormControl>
        <FormLabel id="dating-spread">{words('dating.spread')}</FormLabel>
        <RadioGroup
          aria-labelledby="dating-spread"
          aria-describedby="dating-spread-help"
          value={spread}
          onChange={(_, value) => onChange({ ...wish, spread: value as Spread })}
        >
          {SPREADS.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={words(`dating.${one}`)} />
          ))}
        </RadioGroup>
        <FormHelperText id="dating-spread-help" sx={{ mx: 0 }}>
          <Help of="dating.spread" />
        </FormHelperText>
      </FormControl>
    </>
  );
}
