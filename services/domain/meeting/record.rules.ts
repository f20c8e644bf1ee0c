import { openMinutesVerbs } from '../minutes/minutes.rules.ts';
import type { MeetingStatus } from './meeting.rules.ts';

export type RecordVerb = 'WRITE_MINUTES' | 'RECORD_ATTENDANCE';

export interface RecordSituation {
  readonly status: MeetingStatus;
  readonly yearClosed: boolean;
  /** Its time has come. */
  readonly begun: boolean;
  readonly minutes: 'NONE' | 'WRITTEN' | 'APPROVED';
}

/** What can be recorded of a meeting now; the services refuse the rest. */
export function openRecordVerbs({ status, yearClosed, begun, minutes }: RecordSituation): readonly RecordVerb[] {
  const written = { written: minutes !== 'NONE', approved: minutes === 'APPROVED', published: false };
  const verbs: Record<RecordVerb, boolean> = {
    WRITE_MINUTES: openMinutesVerbs({ status, yearClosed, ...written }).includes('WRITE'),
    RECORD_ATTENDANCE: begun && !yearClosed && status !== 'CANCELLED',
  };
  return (Object.keys(verbs) as RecordVerb[]).filter((verb) => verbs[verb]);
}
