import type { ReactNode } from 'react';
import { AnnounceForm } from './announce-form.tsx';
import { DateForm } from './date-form.tsx';
import type { Frame } from './frame.ts';
import { HoldForm } from './hold-form.tsx';
import type { Meeting, MeetingVerb } from './meeting.ts';
import { MoveForm } from './move-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import { UpdateForm } from './update-form.tsx';

interface FormProps {
  readonly meeting: Meeting;
  readonly frame: Frame;
  readonly year?: number | undefined;
}

interface MeetingFormProps extends FormProps {
  readonly verb: MeetingVerb;
  readonly onRemoved?: (() => void) | undefined;
}

const FORMS: Record<
  Exclude<MeetingVerb, 'UNDATE' | 'CANCEL' | 'REOPEN' | 'REMOVE'>,
  (props: FormProps) => ReactNode
> = {
  DATE: DateForm,
  MOVE: MoveForm,
  ANNOUNCE: AnnounceForm,
  HOLD: HoldForm,
  UPDATE: UpdateForm,
};

/** The form of what can be done with a meeting. */
export function MeetingForm({ verb, meeting, frame, year, onRemoved }: MeetingFormProps) {
  if (verb === 'UNDATE' || verb === 'CANCEL' || verb === 'REOPEN' || verb === 'REMOVE') {
    return <ReasonForm verb={verb} meeting={meeting} frame={frame} onRemoved={onRemoved} />;
  }
  const Form = FORMS[verb];
  return <Form meeting={meeting} frame={frame} year={year} />;
}
