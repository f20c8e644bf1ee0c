import type { SeedPhaseFacts } from '@naerhjul/prisma/seed/types.ts';
import { skipPhase } from '../cycle/change-phase.ts';
import { chooseOptionalPhase } from '../cycle/choose-optional-phase.ts';
import { datePhase, signOffPhase } from '../cycle/date-phase.ts';
import { because, meetingSteps, notBefore, type Frame } from './meeting-steps.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';

interface Ids {
  readonly phaseId: () => string;
  readonly meetingId: () => string;
}

/** A phase is chosen the evening of the meeting that did, dated, moved the day before, and signed off or skipped. */
export function phaseSteps(facts: SeedPhaseFacts, frame: Frame, { phaseId, meetingId }: Ids): Chain {
  const { choice, meeting, doneOn, skipped } = facts;
  const { zone } = frame;
  const steps: Step[] = [];
  if (choice !== undefined) {
    const { value, on, reason } = choice;
    steps.push({
      at: momentOf(on, '21:00', zone),
      kind: 'FACT',
      run: (act) => chooseOptionalPhase(act, { id: phaseId(), choice: value, on, reason }),
    });
  }
  if (meeting !== undefined) steps.push(...meetingSteps(meeting, frame, meetingId));
  steps.push(...dateSteps(facts, frame, phaseId));
  if (doneOn !== undefined) {
    steps.push({
      at: momentOf(doneOn, '21:00', zone),
      kind: 'FACT',
      run: (act) => signOffPhase(act, { id: phaseId(), doneOn }),
    });
  }
  if (skipped !== undefined) {
    steps.push({
      at: momentOf(skipped.on, '10:00', zone),
      kind: 'FACT',
      run: (act) => skipPhase(act, { id: phaseId(), ...skipped }),
    });
  }
  return steps;
}

function dateSteps(facts: SeedPhaseFacts, { zone, openedAt }: Frame, phaseId: () => string): Chain {
  const { from, to, movedFrom = [], reason, place } = facts;
  if (from === undefined) return [];
  const dates = [...movedFrom, { from, to }];
  return dates.map((date, index): Step => {
    const before = movedFrom[index - 1];
    const why = because(before?.reason, index === movedFrom.length ? reason : undefined);
    return {
      at: before
        ? momentOf(before.from, '12:00', zone, -1)
        : notBefore(openedAt, momentOf(date.from, '10:00', zone, -42)),
      kind: before ? 'FACT' : 'PLAN',
      run: (act) =>
        datePhase(act, { id: phaseId(), startsOn: date.from, endsOn: date.to, place, reason: why || undefined }),
    };
  });
}
