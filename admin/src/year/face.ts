import type { Meeting } from '../meeting/meeting.ts';
import type { Cycle, Divergence, Missing, Phase } from './cycle.ts';

export type Mark =
  | 'undated'
  | 'undecided'
  | 'dated'
  | 'announced'
  | 'held'
  | 'done'
  | 'declined'
  | 'skipped'
  | 'no_meeting'
  | 'late';

/** What a phase shows of itself in a cell. */
export interface Face {
  readonly mark: Mark;
  /** The meeting that stands for the phase; null for another activity, or where there is none. */
  readonly meeting: Meeting | null;
  readonly dated: boolean;
  /** Days after its window; 0 where it isn't late. */
  readonly lateDays: number;
  /** Days outside its window, negative before it; 0 inside. */
  readonly movedDays: number;
  /** Whether the committee has its own title or window. */
  readonly changed: boolean;
  readonly missing: readonly Missing[];
  /** Whether there is something to do with it, now or later. */
  readonly lacks: boolean;
}

const LACKING: ReadonlySet<Mark> = new Set(['undated', 'undecided', 'no_meeting', 'late']);

/** How a phase stands, from what the server has computed. */
export function faceOf(phase: Phase, { progress, divergence }: Cycle): Face {
  const { state = 'UPCOMING', missing = [] } = progress.phases.find((one) => one.phase.id === phase.id) ?? {};
  const own = divergence.filter((one) => one.phase?.id === phase.id);
  const meeting = meetingOf(phase);
  const dated = phase.kind === 'MEETING' ? meeting !== null && meeting.startsAt !== null : phase.startsOn !== null;
  const mark = ((): Mark => {
    if (state === 'DECLINED') return 'declined';
    if (state === 'SKIPPED') return 'skipped';
    if (state === 'DONE') return phase.kind === 'MEETING' ? 'held' : 'done';
    if (phase.kind === 'MEETING' && meeting === null) return 'no_meeting';
    if (state === 'OVERDUE') return 'late';
    if (dated) return meeting?.status === 'ANNOUNCED' ? 'announced' : 'dated';
    return phase.optional && phase.choice === 'UNDECIDED' ? 'undecided' : 'undated';
  })();
  return {
    mark,
    meeting,
    dated,
    lateDays: daysOf(own, 'LATE'),
    movedDays: daysOf(own, 'MOVED'),
    changed: own.some(({ kind }) => kind === 'CHANGED'),
    missing,
    lacks: missing.length > 0 || LACKING.has(mark),
  };
}

/** The meeting that stands for a phase: one that counts before an extra one, never a cancelled one. */
function meetingOf({ meetings }: Phase): Meeting | null {
  const standing = meetings.filter(({ status }) => status !== 'CANCELLED');
  return standing.find(({ kind }) => kind !== 'EXTRA') ?? standing[0] ?? null;
}

function daysOf(own: readonly Divergence[], kind: Divergence['kind']): number {
  return own.find((one) => one.kind === kind)?.days ?? 0;
}
