import { meetingIn, phaseOf } from '../testkit/given.ts';
import { dayIn, globalId, rowId } from '../testkit/rows.ts';
import type { Cycle } from '../testkit/shapes.ts';
import type { World } from '../testkit/world.ts';

export const TEXTS = {
  expectations: 'Vi møter forberedt og svarer hverandre',
  wayOfWorking: 'Vi møtes hver måned',
};

/** A prioritised case of a committee's year, with one assignment unless told otherwise. */
export async function givenPriority(
  { db, givenCase }: World,
  cycle: Cycle,
  rank: number,
  { title = `Sak ${rank}`, tasks = ['Ringe velforeningen'] }: { title?: string; tasks?: readonly string[] } = {},
) {
  const { prisma } = db;
  const { municipalityId, committeeId } = await prisma.cycle.findUniqueOrThrow({ where: { id: rowId(cycle) } });
  const raised = await givenCase({
    committeeId: globalId('Committee', committeeId),
    title,
    horizon: rank === 1 ? 'LONG' : 'SHORT',
    raisedOn: '2026-01-05',
  });
  const caseId = rowId(raised);
  const priority = await prisma.priority.create({
    data: {
      municipalityId,
      caseId,
      cycleId: rowId(cycle),
      rank,
      decidedOn: dayIn('2026-05-12'),
      wayOfWorking: 'WHOLE_COMMITTEE',
    },
  });
  for (const task of tasks) {
    await prisma.assignment.create({
      data: { municipalityId, priorityId: priority.id, task, assignee: 'Velforeningen', dueOn: dayIn('2026-09-01') },
    });
  }
  return { id: caseId, number: raised.number, priorityId: priority.id };
}

/** The year's second meeting, held on 12 May. */
export async function givenSecondMeeting({ carryOut, at }: World, cycle: Cycle) {
  const { id } = meetingIn(phaseOf(cycle, 3));
  await carryOut('dateMeeting', { id, startsAt: '2026-05-12T16:00:00Z' });
  at('2026-05-13');
  return carryOut('holdMeeting', { id });
}

/** A draft with everything it needs, and the meeting to adopt it at. */
export async function givenReadyDraft(here: World) {
  const cycle = await here.givenCycle();
  const cases = [await givenPriority(here, cycle, 1), await givenPriority(here, cycle, 2)] as const;
  const meeting = await givenSecondMeeting(here, cycle);
  const { id } = await here.carryOut('draftAgreement', { cycleId: cycle.id });
  const draft = await here.carryOut('updateAgreementDraft', { id, ...TEXTS });
  const adoption = { id, meetingId: meeting.id, byResidents: true, byPoliticians: true };
  return { cycle, cases, meeting, draft, adoption };
}

/** An agreement that was adopted. */
export async function givenAdopted(here: World) {
  const given = await givenReadyDraft(here);
  const adopted = await here.carryOut('adoptAgreement', given.adoption);
  return { ...given, adopted, agreementId: adopted.agreement.id };
}

/** Closes a year by hand. */
export async function close({ db }: World, cycle: Cycle) {
  await db.query("UPDATE cycle SET status = 'CLOSED', closed_at = now() WHERE id = $1", [rowId(cycle)]);
}
