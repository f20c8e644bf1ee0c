import { Stack, TextField } from '@mui/material';
import { longTime } from '../dates.ts';
import { InWords } from '../frame/in-words.tsx';
import { useLanguage, useWords } from '../words.ts';
import { minutesLater, minutesOf, proposed } from './when.ts';

export interface Time {
  readonly day: string;
  readonly time: string;
  readonly end: string;
  readonly place: string;
}

interface TimeFieldsProps {
  readonly value: Time;
  readonly onChange: (value: Time) => void;
  /** Where the browser's calendar begins. */
  readonly year?: number | undefined;
}

const shrunk = { inputLabel: { shrink: true } };

/** Day, time and place of a meeting. A later start takes the end with it. */
export function TimeFields({ value, onChange, year }: TimeFieldsProps) {
  const words = useWords();
  const language = useLanguage();
  const { day, time, end, place } = value;
  const at = proposed(day, time);
  const shifted = at !== null && at.time !== time;
  const endBefore = end !== '' && time !== '' && end <= time;
  const moveStart = (start: string) =>
    onChange({ ...value, time: start, end: end === '' ? '' : minutesLater(start, lengthOf(time, end)) });
  const limits = year === undefined ? {} : { min: `${year}-01-01` };
  return (
    <>
      <TextField
        type="date"
        label={words('meeting.field.day')}
        required
        fullWidth
        value={day}
        onChange={(event) => onChange({ ...value, day: event.target.value })}
        slotProps={{ ...shrunk, htmlInput: limits }}
      />
      <Stack direction="row" spacing={2}>
        <TextField
          type="time"
          label={words('meeting.field.time')}
          required
          fullWidth
          value={time}
          onChange={(event) => moveStart(event.target.value)}
          slotProps={shrunk}
          {...(shifted ? { helperText: words('meeting.field.shifted', { asked: time, time: at.time }) } : {})}
        />
        <TextField
          type="time"
          label={words('meeting.field.end')}
          fullWidth
          value={end}
          error={endBefore}
          onChange={(event) => onChange({ ...value, end: event.target.value })}
          slotProps={shrunk}
          {...(endBefore ? { helperText: words('meeting.field.end_before') } : {})}
        />
      </Stack>
      <InWords>{longTime(day, [at?.time ?? time, endBefore ? '' : end], language)}</InWords>
      <TextField
        label={words('meeting.field.place')}
        fullWidth
        value={place}
        onChange={(event) => onChange({ ...value, place: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </>
  );
}

function lengthOf(start: string, end: string): number {
  const length = minutesOf(end) - minutesOf(start);
  return length > 0 ? length : 120;
}
