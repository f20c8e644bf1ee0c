import type { MeetingStatus } from '../meeting/meeting.rules.ts';

export type MinutesVerb = 'WRITE' | 'APPROVE' | 'PUBLISH' | 'UNPUBLISH';

export interface MinutesSituation {
  /** Of the meeting. */
  readonly status: MeetingStatus;
  readonly yearClosed: boolean;
  readonly written: boolean;
  readonly approved: boolean;
  readonly published: boolean;
}

/**
 * What can be done with the minutes of a meeting now; the services refuse the rest. They can be written from the day
 * the date is set, and are approved and published once the meeting is held. Nothing in a closed year.
 */
export function openMinutesVerbs(minutes: MinutesSituation): readonly MinutesVerb[] {
  const { status, yearClosed, written, approved, published } = minutes;
  if (yearClosed) return [];
  const held = status === 'HELD';
  const verbs: Record<MinutesVerb, boolean> = {
    WRITE: held || status === 'DATED' || status === 'ANNOUNCED',
    APPROVE: written && held && !approved,
    PUBLISH: written && held && !published,
    UNPUBLISH: published,
  };
  return (Object.keys(verbs) as MinutesVerb[]).filter((verb) => verbs[verb]);
}
