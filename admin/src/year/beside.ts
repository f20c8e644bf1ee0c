import type { Meeting } from '../meeting/meeting.ts';
import type { Cycle, Phase } from './cycle.ts';

export interface Beside {
  /** Phases that the committee added. */
  readonly phases: readonly Phase[];
  /** Meetings outside any phase, and extra ones within a phase of the wheel. */
  readonly meetings: readonly Meeting[];
}

/** What a committee's year has beside the wheel. */
export function besideTheWheel({ phases, extraMeetings }: Cycle): Beside {
  const within = phases
    .filter(({ template }) => template !== null)
    .flatMap(({ meetings }) => meetings.filter(({ kind }) => kind === 'EXTRA'));
  return {
    phases: phases.filter(({ template }) => template === null),
    meetings: [...extraMeetings, ...within],
  };
}
