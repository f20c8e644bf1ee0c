import { MINUTES, OUTCOMES, TRAININGS, UNFINISHED } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import { finishAgendaItem } from '../agenda/finish-agenda-item.ts';
import { prefillAgenda } from '../agenda/prefill-agenda.ts';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { theDay } from '../calendar.ts';
import { approveMinutes, publishMinutes } from '../minutes/publish-minutes.ts';
import { writeMinutes } from '../minutes/write-minutes.ts';
import { membershipsOn } from '../seat/seat-holders.ts';
import { recordTraining } from '../training/record-training.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';
import { evening, heldMeetings, oneOf, type Met, type Worked } from './worked.ts';

/** Lier keeps no minutes here. */
const WITHOUT_MINUTES = new Set(['3312']);

/** What is prepared for the meetings of a year and recorded of them. */
export function meetingWork(worked: Worked): readonly Chain[] {
  const held = heldMeetings(worked);
  return [
    ...agendas(worked),
    ...held.map((met) => [recordSteps(worked, met)]),
    ...(WITHOUT_MINUTES.has(worked.municipality)
      ? []
      : held.map((met, turn) => minutesSteps(worked, met, held[turn + 1]))),
  ];
}

/** The agenda is filled when the meeting is announced, whether it was held later or not. */
function agendas({ seed, slug, wheel, opened, zone }: Worked): readonly Chain[] {
  return wheel.flatMap(({ position, kind }): readonly Chain[] => {
    const meeting = seed.committees[slug]?.phases[position]?.meeting;
    if (kind !== 'MEETING' || meeting === undefined || meeting.status === 'DATED') return [];
    const { on, movedFrom = [], status } = meeting;
    return [
      [
        {
          at: momentOf(movedFrom[0]?.on ?? on, '10:00', zone, -13),
          kind: status === 'HELD' ? 'FACT' : 'PLAN',
          run: (act) => prefillAgenda(act, { meetingId: opened.meetingId(slug, position) }),
        },
      ],
    ];
  });
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

/** The third meeting of the year leaves its last item to the next one. */
async function finishItems(act: Act, worked: Worked, { position, meetingId }: Met) {
  const items = await act.db.agendaItem.findMany({
    where: { meetingId: meetingId() },
    orderBy: { position: 'asc' },
    select: { id: true, kind: true },
  });
  for (const [turn, { id, kind }] of items.entries()) {
    const left = position === 4 && items.length > 2 && turn === items.length - 1;
    const outcome = left ? UNFINISHED : oneOf(OUTCOMES[kind], worked, turn);
    await finishAgendaItem(act, { id, status: left ? 'UNFINISHED' : 'TREATED', outcome });
  }
}

/** Written the day after, published the same week, and approved at the next meeting of the year. */
function minutesSteps(worked: Worked, { on, position, meetingId }: Met, next: Met | undefined): Chain {
  const { known, slug, year, zone } = worked;
  const key = `minutes ${slug} ${year} ${position}`;
  const write = async (act: Act) => {
    const { id } = await writeMinutes(act, { meetingId: meetingId(), text: oneOf(MINUTES, worked, position) });
    known.set(key, id);
  };
  const steps: Step[] = [
    { at: momentOf(on, '12:00', zone, 1), kind: 'FACT', run: write },
    { at: momentOf(on, '09:00', zone, 5), kind: 'FACT', run: (act) => publishMinutes(act, { id: known.id(key) }) },
  ];
  if (next === undefined) return steps;
  const run = (act: Act) => approveMinutes(act, { id: known.id(key), approvedOn: next.on });
  return [...steps, { at: evening(next.on, worked, 1), kind: 'FACT', run }];
}
