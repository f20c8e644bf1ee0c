import { useKept } from '../draft/kept-form.tsx';
import { act } from '../graphql.ts';
import { useLanguage, useWords } from '../words.ts';
import { ClashAdvice } from './clash-advice.tsx';
import type { Frame } from './frame.ts';
import { DATE_MEETING } from './meeting-verbs.ts';
import type { Meeting } from './meeting.ts';
import { ReasonField } from './reason-field.tsx';
import { TimeFields, type Time } from './time-fields.tsx';
import { endOf } from './time-input.ts';
import { useClashes } from './use-clashes.ts';
import { VerbForm } from './verb-form.tsx';
import { proposed, span } from './when.ts';

interface DateFormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
  readonly year?: number | undefined;
}

/** Sets the date of a planned meeting; what speaks against it shows before it is saved. */
export function DateForm({ meeting, frame, year }: DateFormProps) {
  const words = useWords();
  const language = useLanguage();
  const [time, setTime] = useKept<Time>('time', { day: '', time: '18:00', end: '20:00', place: meeting.place ?? '' });
  const [reason, setReason] = useKept('reason', '');
  const startsAt = proposed(time.day, time.time)?.iso ?? null;
  const { data: clashes = [] } = useClashes(meeting.id, startsAt);
  const outside = startsAt !== null && clashes.some(({ kind }) => kind === 'OUTSIDE_WINDOW');
  const place = time.place.trim();
  return (
    <VerbForm
      frame={frame}
      about={startsAt}
      version={meeting.version}
      submitLabel={words('meeting.save.DATE')}
      send={async (expectedVersion) => {
        const input = {
          id: meeting.id,
          expectedVersion,
          startsAt,
          endsAt: endOf(time),
          place: place === '' ? null : place,
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        };
        const { done } = await act<{ readonly done: Meeting }>(DATE_MEETING, { input });
        return done;
      }}
      said={(done) => words('meeting.said.DATE', { when: span(done.startsAt ?? '', done.endsAt, language) })}
    >
      {(refused) => (
        <>
          <TimeFields value={time} onChange={setTime} year={year} />
          <ClashAdvice meetingId={meeting.id} startsAt={startsAt} refused={refused} />
          {outside ? <ReasonField value={reason} onChange={setReason} of="meeting.reasonOutside" /> : null}
        </>
      )}
    </VerbForm>
  );
}
