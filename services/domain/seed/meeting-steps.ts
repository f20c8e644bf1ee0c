import type { Day, SeedMeeting, Texts, Time } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { dateMeeting, moveMeeting } from '../meeting/date-meeting.ts';
import { announceMeeting, cancelMeeting, holdMeeting } from '../meeting/meeting-status.ts';
import { planMeeting } from '../meeting/plan-meeting.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';

/** What the meetings of a committee's year have in common. */
export interface Frame {
  readonly zone: string;
  /** From when on the year can be worked in. */
  readonly openedAt: Date;
  readonly meetsAt: Time;
  readonly minutes: number;
  readonly venue: string;
}

const MS_PER_MINUTE = 60_000;

/** A meeting that is planned is dated six weeks before, announced two weeks before, and held or cancelled that day. */
export function meetingSteps(meeting: SeedMeeting, frame: Frame, meetingId: () => string): Chain {
  const { zone, openedAt, meetsAt, minutes, venue } = frame;
  const { on, at, movedFrom = [], reason, status } = meeting;
  const place = meeting.place ?? venue;
  const [first, ...later] = [...movedFrom, { on, at, reason: undefined }].map((date) => {
    const startsAt = momentOf(date.on, date.at ?? meetsAt, zone);
    return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MS_PER_MINUTE) };
  });
  if (first === undefined) return [];
  const firstOn = movedFrom[0]?.on ?? on;
  const last = later.at(-1) ?? first;
  const steps: Step[] = [
    {
      at: notBefore(openedAt, momentOf(firstOn, '10:00', zone, -42)),
      kind: 'PLAN',
      run: (act) =>
        dateMeeting(act, { id: meetingId(), ...first, place, reason: later.length === 0 ? reason : undefined }),
    },
  ];
  if (status !== 'DATED') {
    steps.push({
      at: momentOf(firstOn, '10:00', zone, -14),
      kind: 'PLAN',
      run: (act) => announceMeeting(act, { id: meetingId() }),
    });
  }
  for (const [index, moved] of movedFrom.entries()) {
    const to = later[index];
    if (to === undefined) continue;
    const why = to === last ? because(moved.reason, reason) : moved.reason;
    steps.push({
      at: momentOf(moved.on, '12:00', zone, -1),
      kind: 'FACT',
      run: (act) => moveMeeting(act, { id: meetingId(), ...to, reason: why }),
    });
  }
  if (status === 'HELD') {
    steps.push({ at: last.endsAt, kind: 'FACT', run: (act) => holdMeeting(act, { id: meetingId() }) });
  }
  if (status === 'CANCELLED') steps.push(cancelled(meeting, zone, meetingId));
  return steps;
}

function cancelled({ on, cancelReason }: SeedMeeting, zone: string, meetingId: () => string): Step {
  if (cancelReason === undefined) throw new Error(`the meeting on ${on} was cancelled without a reason`);
  return {
    at: momentOf(on, '12:00', zone),
    kind: 'FACT',
    run: (act) => cancelMeeting(act, { id: meetingId(), reason: cancelReason }),
  };
}

export interface OwnMeeting {
  readonly kind: 'EXTRA' | 'JOINT';
  readonly title: Texts;
  readonly meeting: SeedMeeting;
  readonly cycleIds: () => readonly string[];
  /** Told of the meeting once it is there. */
  readonly planned?: (id: string) => void;
}

/** A meeting that the wheel doesn't know is planned four weeks before, then as any other. */
export function ownMeetingSteps({ kind, title, meeting, cycleIds, planned }: OwnMeeting, frame: Frame): Chain {
  const own = { id: '' };
  const firstOn: Day = meeting.movedFrom?.[0]?.on ?? meeting.on;
  const plan = async (act: Act) => {
    const committees = cycleIds().map((cycleId) => ({ cycleId }));
    const { id } = await planMeeting(act, { kind, title, committees, place: meeting.place ?? frame.venue });
    own.id = id;
    planned?.(id);
  };
  return [
    { at: notBefore(frame.openedAt, momentOf(firstOn, '10:00', frame.zone, -28)), kind: 'PLAN', run: plan },
    ...meetingSteps(meeting, frame, () => own.id),
  ];
}

/** Why the last of several dates: why the one before was given up, and why this one lies where it does. */
export function because(...reasons: readonly (string | undefined)[]): string {
  return reasons.filter((reason) => reason !== undefined).join('. ');
}

export function notBefore(earliest: Date, at: Date): Date {
  return at < earliest ? earliest : at;
}
