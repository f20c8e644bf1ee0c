import { useKept } from '../draft/kept-form.tsx';
import { Typography } from '@mui/material';
import { dayAndTime } from '../dates.ts';
import { act } from '../graphql.ts';
import { useLanguage, useWords } from '../words.ts';
import { ClashAdvice } from './clash-advice.tsx';
import type { Frame } from './frame.ts';
import { MOVE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { ReasonField } from './reason-field.tsx';
import { TimeFields, type Time } from './time-fields.tsx';
import { endOf } from './time-input.ts';
import { VerbForm } from './verb-form.tsx';
import { proposed, span } from './when.ts';

interface MoveFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
  readonly year?: number | undefined;
}

/** Moves a dated meeting; the old time stays in sight, and the reason must be given. */
export function MoveForm({ meeting, frame, year }: MoveFormProps) {
  const words = useWords();
  const language = useLanguage();
  const { startsAt: stands, endsAt, place: stood } = meeting;
  const [time, setTime] = useKept<Time>('time', () => ({
    ...(stands === null ? { day: '', time: '18:00' } : dayAndTime(stands)),
    end: endsAt === null ? '' : dayAndTime(endsAt).time,
    place: stood ?? '',
  }));
  const [reason, setReason] = useKept('reason', '');
  const startsAt = proposed(time.day, time.time)?.iso ?? null;
  const place = time.place.trim();
  const moved = startsAt !== null && (stands === null || Date.parse(startsAt) !== Date.parse(stands));
  return (
    <VerbForm
      frame={frame}
      about={startsAt}
      version={meeting.version}
      submitLabel={words('meeting.save.MOVE')}
      send={async (expectedVersion) => {
        const input = {
          id: meeting.id,
          expectedVersion,
          startsAt,
          endsAt: endOf(time),
          place: place === '' ? null : place,
          reason: reason.trim(),
        };
        const { done } = await act<{ readonly done: Meeting }>(MOVE_MEETING, { input });
        return done;
      }}
      said={(done) => words('meeting.said.MOVE', { when: span(done.startsAt ?? '', done.endsAt, language) })}
    >
      {(refused) => (
        <>
          <Typography>{words('meeting.help.MOVE', { when: span(stands ?? '', endsAt, language) })}</Typography>
          <TimeFields value={time} onChange={setTime} year={year} />
          <ClashAdvice meetingId={meeting.id} startsAt={moved ? startsAt : null} refused={refused} />
          <ReasonField value={reason} onChange={setReason} required />
        </>
      )}
    </VerbForm>
  );
}
