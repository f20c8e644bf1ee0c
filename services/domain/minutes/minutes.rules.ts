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
 * the date is set, and are approved and published once the meeting is held. Those of the last meeting are approved at the
 * first one of the next year, so a closed year leaves them open until then; what is published can always be taken back.
 */
export function openMinutesVerbs(minutes: MinutesSituation): readonly MinutesVerb[] {
  const { status, yearClosed, written, approved, published } = minutes;
  const held = status === 'HELD';
  const verbs: Record<MinutesVerb, boolean> = {
    WRITE: yearClosed ? held && !approved : held || status === 'DATED' || status === 'ANNOUNCED',
    APPROVE: written && held && !approved,
    PUBLISH: written && held && !published,
    UNPUBLISH: published,
  };
  return (Object.keys(verbs) as MinutesVerb[]).filter((verb) => verbs[verb]);
}
