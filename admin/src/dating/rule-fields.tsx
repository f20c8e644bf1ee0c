import { FormControl, FormControlLabel, FormLabel, MenuItem, Radio, RadioGroup, Stack, TextField } from '@mui/material';
import { minutesLater, minutesOf } from '../meeting/when.ts';
import { useWords } from '../words.ts';
import { OCCURRENCES, SPREADS, WEEKDAYS, type Occurrence, type Spread, type Weekday, type Wish } from './dating.ts';

interface Props {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

const shrunk = { inputLabel: { shrink: true } };

/** The rule for all: which weekday of the window, from when to when, where, and what if something speaks against it. */
export function RuleFields({ wish, onChange }: Props) {
  const words = useWords();
  const { occurrence, weekday, from, to, place, spread } = wish;
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
        <TextField
          select
          label={words('dating.occurrence')}
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
          label={words('dating.weekday')}
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
        <TextField
          type="time"
          label={words('meeting.field.time')}
          value={from}
          // A later start takes the end with it.
          onChange={({ target }) =>
            onChange({
              ...wish,
              from: target.value,
              to: to > from ? minutesLater(target.value, minutesOf(to) - minutesOf(from)) : to,
            })
          }
          slotProps={shrunk}
          sx={{ width: '9rem' }}
        />
        <TextField
          type="time"
          label={words('meeting.field.end')}
          value={to}
          error={to !== '' && to <= from}
          helperText={to !== '' && to <= from ? words('meeting.field.end_before') : ''}
          onChange={({ target }) => onChange({ ...wish, to: target.value })}
          slotProps={shrunk}
          sx={{ width: '9rem' }}
        />
        <TextField
          label={words('dating.place')}
          value={place}
          onChange={({ target }) => onChange({ ...wish, place: target.value })}
          helperText={words('dating.place_help')}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ width: '18rem' }}
        />
      </Stack>
      <FormControl>
        <FormLabel id="dating-spread">{words('dating.spread')}</FormLabel>
        <RadioGroup
          aria-labelledby="dating-spread"
          value={spread}
          onChange={(_, value) => onChange({ ...wish, spread: value as Spread })}
        >
          {SPREADS.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio size="small" />} label={words(`dating.${one}`)} />
          ))}
        </RadioGroup>
      </FormControl>
    </>
  );
}
