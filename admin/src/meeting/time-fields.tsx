import { useFieldWords } from '../help/field-words.tsx';
import { Stack, TextField } from '@mui/material';
import { longTime } from '../dates.ts';
import { DayBox } from '../frame/day-box.tsx';
import { InWords } from '../frame/in-words.tsx';
import { TimeBox } from '../frame/time-box.tsx';
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
  /** Where the calendar opens. */
  readonly year?: number | undefined;
}

/** Day, time and place of a meeting. A later start takes the end with it. */
export function TimeFields({ value, onChange, year }: TimeFieldsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const { day, time, end, place } = value;
  const at = proposed(day, time);
  const shifted = at !== null && at.time !== time;
  const endBefore = end !== '' && time !== '' && end <= time;
  const moveStart = (start: string) =>
    onChange({ ...value, time: start, end: end === '' ? '' : minutesLater(start, lengthOf(time, end)) });
  return (
    <>
      <DayBox
        {...asks('meeting.field.day')}
        required
        fullWidth
        value={day}
        onChange={(typed) => onChange({ ...value, day: typed })}
        from={year === undefined ? undefined : `${year}-01-01`}
      />
      <Stack direction="row" spacing={2}>
        <TimeBox
          {...asks('meeting.field.time')}
          required
          fullWidth
          value={time}
          onChange={moveStart}
          {...(shifted ? { helperText: words('meeting.field.shifted', { asked: time, time: at.time }) } : {})}
        />
        <TimeBox
          {...asks('meeting.field.end')}
          fullWidth
          value={end}
          error={endBefore}
          onChange={(typed) => onChange({ ...value, end: typed })}
          {...(endBefore ? { helperText: words('meeting.field.end_before') } : {})}
        />
      </Stack>
      <InWords>{longTime(day, [at?.time ?? time, endBefore ? '' : end], language)}</InWords>
      <TextField
        {...asks('meeting.field.place')}
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
