import { useKept } from '../draft/kept-form.tsx';
import { useFieldWords } from '../help/field-words.tsx';
import { Stack, Typography } from '@mui/material';
import { dayAndTime, longTime } from '../dates.ts';
import { DayBox } from '../frame/day-box.tsx';
import { InWords } from '../frame/in-words.tsx';
import { TimeBox } from '../frame/time-box.tsx';
import { act } from '../graphql.ts';
import { useLanguage, useWords } from '../words.ts';
import type { Frame } from './frame.ts';
import { HOLD_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { VerbForm } from './verb-form.tsx';
import { proposed } from './when.ts';

interface HoldFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
}

/** Marks a meeting as held, at its own time unless it was another. */
export function HoldForm({ meeting, frame }: HoldFormProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const [at, setAt] = useKept('at', () =>
    meeting.startsAt === null ? { day: '', time: '18:00' } : dayAndTime(meeting.startsAt),
  );
  return (
    <VerbForm
      frame={frame}
      version={meeting.version}
      submitLabel={words('meeting.save.HOLD')}
      send={(expectedVersion) => {
        const heldAt = proposed(at.day, at.time)?.iso ?? null;
        return act(HOLD_MEETING, { input: { id: meeting.id, expectedVersion, heldAt } });
      }}
      said={() => words('meeting.said.HOLD')}
    >
      <Typography>{words('meeting.help.HOLD')}</Typography>
      <Stack direction="row" spacing={2}>
        <DayBox
          {...asks('meeting.field.held_day')}
          required
          fullWidth
          value={at.day}
          onChange={(typed) => setAt({ ...at, day: typed })}
        />
        <TimeBox
          {...asks('meeting.field.time')}
          required
          fullWidth
          value={at.time}
          onChange={(typed) => setAt({ ...at, time: typed })}
        />
      </Stack>
      <InWords>{longTime(at.day, [at.time], language)}</InWords>
    </VerbForm>
  );
}
