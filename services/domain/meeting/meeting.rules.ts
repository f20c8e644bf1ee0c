export type MeetingKind = 'ORDINARY' | 'EXTRA' | 'JOINT';

export type MeetingStatus = 'PLANNED' | 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED';

/** The ways back, from HELD and CANCELLED and of a date that is taken away, are corrections. */
export const MOVES: Record<MeetingStatus, readonly MeetingStatus[]> = {
  PLANNED: ['DATED', 'CANCELLED'],
  DATED: ['PLANNED', 'ANNOUNCED', 'HELD', 'CANCELLED'],
  ANNOUNCED: ['HELD', 'CANCELLED'],
  HELD: ['DATED'],
  CANCELLED: ['PLANNED', 'DATED'],
};

export function canMove(from: MeetingStatus, to: MeetingStatus): boolean {
  return MOVES[from].includes(to);
}

export type MeetingVerb = 'DATE' | 'UNDATE' | 'MOVE' | 'ANNOUNCE' | 'HOLD' | 'CANCEL' | 'REOPEN' | 'UPDATE' | 'REMOVE';

/** What can be done with a meeting now; the services refuse the rest. Nothing in a closed year. */
export function openMeetingVerbs(
  { status, startsAt }: { readonly status: MeetingStatus; readonly startsAt: Date | null },
  { yearClosed, now }: { readonly yearClosed: boolean; readonly now: Date },
): readonly MeetingVerb[] {
  if (yearClosed) return [];
  const dated = status === 'DATED' || status === 'ANNOUNCED';
  const verbs: Record<MeetingVerb, boolean> = {
    DATE: status === 'PLANNED',
    UNDATE: status === 'DATED',
    MOVE: dated,
    ANNOUNCE: canMove(status, 'ANNOUNCED'),
    HOLD: canMove(status, 'HELD') && startsAt !== null && startsAt <= now,
    CANCEL: canMove(status, 'CANCELLED'),
    REOPEN: status === 'HELD' || status === 'CANCELLED',
    UPDATE: status !== 'CANCELLED',
    REMOVE: status === 'PLANNED' || status === 'DATED',
  };
  return (Object.keys(verbs) as MeetingVerb[]).filter((verb) => verbs[verb]);
}
