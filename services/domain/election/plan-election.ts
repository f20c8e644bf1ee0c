import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, yearOf, type Day } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';

import { electionToChange } from './election-to-change.ts';

const planInput = z.object({ cycleId: id, meetingId: id.nullish(), termStartsOn: aDay, termEndsOn: aDay.nullish() });
export type PlanElection = z.input<typeof planInput>;

/** Plans an election of new residents, for a term that starts in the committee's year or the next. */
export function planElection(act: Act, input: PlanElection) {
  return together(act, async (inside) => {
    const { cycleId, meetingId = null, termStartsOn, termEndsOn = null } = read(planInput, input);
    const { db } = inside;
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => db.cycle.findUnique({ where: { id: cycleId } }),
    });
    demandOpen(cycle);
    demandTerm(cycle.year, termStartsOn, termEndsOn);
    await demandMeeting(inside, cycleId, meetingId);
    return db.electionRound.create({
      data: {
        municipalityId: cycle.municipalityId,
        cycleId,
        meetingId,
        termStartsOn: storedDay(termStartsOn),
        termEndsOn: termEndsOn && storedDay(termEndsOn),
      },
    });
  });
}

const updateInput = z.object({
  id,
  meetingId: id.nullish(),
  termStartsOn: aDay.nullish(),
  termEndsOn: aDay.nullish(),
  expectedVersion,
});
export type UpdateElection = z.input<typeof updateInput>;

/** Puts a planned election's meeting or term right. */
export function updateElection(act: Act, input: UpdateElection) {
  return together(act, async (inside) => {
    const { id: roundId, expectedVersion: expected, ...values } = read(updateInput, input);
    const yours = given({ ...values, termStartsOn: values.termStartsOn ?? undefined });
    const found = await electionToChange(inside, { id: roundId, verb: 'UPDATE', expectedVersion: expected, yours });
    const termStartsOn = values.termStartsOn ?? dayStored(found.termStartsOn);
    const termEndsOn = values.termEndsOn === undefined ? dayStoredOrNull(found.termEndsOn) : values.termEndsOn;
    const meetingId = values.meetingId === undefined ? found.meetingId : values.meetingId;
    demandTerm(found.cycle.year, termStartsOn, termEndsOn);
    await demandMeeting(inside, found.cycleId, meetingId);
    return inside.db.electionRound.update({
      where: { id: roundId },
      data: { meetingId, termStartsOn: storedDay(termStartsOn), termEndsOn: termEndsOn && storedDay(termEndsOn) },
    });
  });
}

const cancelInput = z.object({ id, reason, expectedVersion });
export type CancelElection = z.input<typeof cancelInput>;

/** Cancels a planned election. It stays, for those who may change the municipality. */
export function cancelElection(act: Act, input: CancelElection) {
  const values = read(cancelInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { expectedVersion: expected } = values;
    const found = await electionToChange(inside, { id: values.id, verb: 'CANCEL', expectedVersion: expected });
    demandNoName(
      values.reason,
      found.candidacies.map(({ person }) => person),
    );
    return inside.db.electionRound.update({ where: { id: values.id }, data: { status: 'CANCELLED' } });
  });
}

/** A term starts in the year of the election or the next, and ends after it starts. */
function demandTerm(year: number, termStartsOn: Day, termEndsOn: Day | null) {
  if (![year, year + 1].includes(yearOf(termStartsOn))) throw new Refusal('OUTSIDE_YEAR', { year, day: termStartsOn });
  if (termEndsOn !== null && termEndsOn < termStartsOn)
    throw invalid('termEndsOn', 'must not be before termStartsOn', 'before_start');
}

async function demandMeeting({ db }: ActInTransaction, cycleId: string, meetingId: string | null) {
  if (meetingId !== null && (await db.meetingCommittee.count({ where: { meetingId, cycleId } })) === 0) {
    throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  }
}
