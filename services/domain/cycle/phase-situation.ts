import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { Refusal } from '../refusal.ts';
import { openPhaseVerbs, type PhaseSituation, type PhaseVerb } from './cycle.rules.ts';

/** What has to be read of a phase to tell what can be done with it. */
export const situated = {
  cycle: true,
  meetings: { include: { meeting: true } },
} satisfies Prisma.PhaseInclude;

type Situated = Prisma.PhaseGetPayload<{ include: typeof situated }>;

/** What can be done with a phase now, for someone who may. */
export function phaseVerbs(phase: Situated): readonly PhaseVerb[] {
  return openPhaseVerbs(situationOf(phase), phase.cycle.status === 'CLOSED');
}

/** Refuses what can't be done with the phase as it stands. */
export function demandPhaseVerb(phase: Situated, verb: PhaseVerb) {
  if (!phaseVerbs(phase).includes(verb)) throw new Refusal('NOT_OPEN', { what: 'Phase', id: phase.id, verb });
}

function situationOf({ kind, optional, choice, doneOn, skippedOn, templateId, meetings }: Situated): PhaseSituation {
  const added = templateId === null;
  const live = meetings.map(({ meeting }) => meeting).filter(({ status }) => status !== 'CANCELLED');
  // In a phase of the wheel an extra meeting doesn't count; in an added one it is the phase's meeting (R02).
  const counting = live.filter((meeting) => added || meeting.kind !== 'EXTRA');
  return {
    isMeeting: kind === 'MEETING',
    optional,
    declined: choice === 'DECLINED',
    done: doneOn !== null,
    skipped: skippedOn !== null,
    added,
    hasMeeting: counting.length > 0,
    hasHeldMeeting: counting.some(({ status }) => status === 'HELD'),
  };
}
