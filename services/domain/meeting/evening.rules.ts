import type { Day } from '../calendar.ts';

/** A meeting on an evening. */
export interface Evening {
  readonly meetingId: string;
  readonly day: Day;
  readonly committeeIds: readonly string[];
  /** The committees that meet, by name. */
  readonly name: string;
}

/** Someone's seat in a committee, from a day to a day. */
export interface Seated {
  readonly committeeId: string;
  readonly personId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** What ties committees together, so that they had better not meet on the same evening. */
export interface Ties {
  /** Who looks after each committee. */
  readonly coordinators: ReadonlyMap<string, string>;
  readonly seated: readonly Seated[];
}

export type Tie = 'SAME_COMMITTEE' | 'SAME_COORDINATOR' | 'SAME_MEMBER';

/** What ties two meetings on the same evening together, the closest first named; undefined where nothing does. */
export function tieBetween(one: Evening, other: Evening, { coordinators, seated }: Ties): Tie | undefined {
  if (one.committeeIds.some((id) => other.committeeIds.includes(id))) return 'SAME_COMMITTEE';
  const looksAfter = ({ committeeIds }: Evening) => committeeIds.flatMap((id) => coordinators.get(id) ?? []);
  if (looksAfter(one).some((id) => looksAfter(other).includes(id))) return 'SAME_COORDINATOR';
  const membersOf = ({ committeeIds }: Evening) =>
    seated
      .filter(({ committeeId, startsOn, endsOn }) => {
        const held = startsOn <= one.day && (endsOn === null || one.day <= endsOn);
        return held && committeeIds.includes(committeeId);
      })
      .map(({ personId }) => personId);
  const members = new Set(membersOf(one));
  return membersOf(other).some((id) => members.has(id)) ? 'SAME_MEMBER' : undefined;
}
