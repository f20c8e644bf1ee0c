import type { ReactNode } from 'react';
import { AnnounceForm } from './announce-form.tsx';
import { DateForm } from './date-form.tsx';
import type { Frame } from './frame.ts';
import { HoldForm } from './hold-form.tsx';
import type { Meeting, MeetingVerb } from './meeting.ts';
import { MoveForm } from './move-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import { UpdateForm } from './update-form.tsx';

interface MeetingFormProps {
  readonly verb: MeetingVerb;
  readonly meeting: Meeting;
  readonly frame: Frame;
  readonly year?: number | undefined;
  readonly onRemoved?: (() => void) | undefined;
}

/** The form of what can be done with a meeting. */
export function MeetingForm({ verb, meeting, frame, year, onRemoved }: MeetingFormProps): ReactNode {
  switch (verb) {
    case 'DATE':
      return <DateForm meeting={meeting} frame={frame} year={year} />;
    case 'MOVE':
      return <MoveForm meeting={meeting} frame={frame} year={year} />;
    case 'ANNOUNCE':
      return <AnnounceForm meeting={meeting} frame={frame} />;
    case 'HOLD':
      return <HoldForm meeting={meeting} frame={frame} />;
    case 'UPDATE':
      return <UpdateForm meeting={meeting} frame={frame} />;
    case 'CANCEL':
    case 'REOPEN':
    case 'REMOVE':
      return <ReasonForm verb={verb} meeting={meeting} frame={frame} onRemoved={onRemoved} />;
  }
}
