import { TRAININGS } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { theDay } from '../calendar.ts';
import { membershipsOn } from '../seat/seat-holders.ts';
import { recordTraining } from '../training/record-training.ts';
import { agendas } from './agenda-steps.ts';
import { extraWork } from './extra-meetings.ts';
import { finishItems } from './finish-items.ts';
import { minutesSteps } from './minutes-steps.ts';
import type { Chain, Step } from './timeline.ts';
import { evening, heldMeetings, oneOf, type Met, type Worked } from './worked.ts';

/** Lier keeps no minutes here. */
const WITHOUT_MINUTES = new Set(['3312']);

/** What is prepared for the meetings of a year and recorded of them. */
export function meetingWork(worked: Worked): readonly Chain[] {
  const held = heldMeetings(worked);
  return [
    ...agendas(worked),
    ...held.map((met) => [recordSteps(worked, met)]),
    ...extraWork(worked, recordWhoWasThere),
    ...(WITHOUT_MINUTES.has(worked.municipality)
      ? []
      : held.map((met, turn) => minutesSteps(worked, met, held[turn + 1]))),
  ];
}

/** Who was there, what came of each item, and whom the training reached. */
function recordSteps(worked: Worked, met: Met): Step {
  const run = async (act: Act) => {
    await recordWhoWasThere(act, worked, met);
    await finishItems(act, worked, met);
  };
  return { at: evening(met.on, worked, 40), kind: 'FACT', run };
}

async function recordWhoWasThere(act: Act, worked: Worked, { on, position, meetingId }: Met) {
  const { known, slug, index, year, opened, people } = worked;
  if (people === undefined) return;
  const memberships = await membershipsOn(act, known.id(slug), theDay(on));
  const away = (index * 5 + position + year) % (memberships.length + 2);
  const entries = memberships.map(({ id: membershipId, deputyId }, turn) => {
    const stoodIn = deputyId !== null && (index + position + turn) % 3 === 0;
    if (stoodIn) return { membershipId, presence: 'DEPUTY' as const, deputyId };
    return { membershipId, presence: turn === away ? ('ABSENT' as const) : ('PRESENT' as const) };
  });
  await recordAttendance(act, { meetingId: meetingId(), entries });
  if (position !== 1) return;
  const participantIds = memberships.flatMap(({ id, personId }, turn) =>
    entries[turn]?.membershipId === id && entries[turn]?.presence === 'PRESENT' ? [personId] : [],
  );
  await recordTraining(act, {
    cycleId: opened.cycleId(slug),
    meetingId: meetingId(),
    heldOn: on,
    subjects: year === 2026 && index % 2 === 1 ? ['PARTICIPATION'] : ['COMMITTEE_SCHEME', 'PARTICIPATION'],
    participantIds,
    note: oneOf(TRAININGS, worked),
  });
}
