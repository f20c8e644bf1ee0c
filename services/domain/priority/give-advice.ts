import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { caseToChange, committeesOf, demandMeeting, demandNotLater, demandYearOpen } from '../case/case-to-change.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';

const giveInput = z.object({
  caseId: id,
  text: text(4000),
  givenBy: z.enum(['RESIDENTS', 'POLITICIANS', 'LEADER', 'MAYOR', 'COORDINATOR', 'COMMITTEE']).nullish(),
  givenOn: aDay.nullish(),
  cycleId: id.nullish(),
  meetingId: id.nullish(),
});
export type GiveAdvice = z.input<typeof giveInput>;

/** Records advice on a case, the politicians' and of today unless said otherwise; none of a day that a closed year has settled. */
export function giveAdvice(act: Act, input: GiveAdvice) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { caseId, cycleId, ...values } = read(giveInput, input);
    const found = await caseToChange(inside, caseId);
    const { municipalityId, municipality } = found;
    const givenOn = values.givenOn ?? today(inside.now, municipality.timeZone);
    demandNotLater(inside, givenOn, municipality.timeZone);
    const committeeIds = committeesOf(found);
    await demandYearOpen(inside, found.leadCommitteeId, givenOn, municipality.timeZone);
    await demandMeeting(inside, values.meetingId, committeeIds);
    await demandMeetingOpen(inside, values.meetingId);
    if (cycleId) {
      const cycle = await db.cycle.findFirst({ where: { id: cycleId, committeeId: { in: [...committeeIds] } } });
      if (cycle === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: cycleId });
      demandOpen(cycle);
    }
    return db.caseAdvice.create({
      data: {
        municipalityId,
        caseId,
        cycleId: cycleId ?? null,
        meetingId: values.meetingId ?? null,
        givenBy: values.givenBy ?? 'POLITICIANS',
        givenOn: storedDay(givenOn),
        text: values.text,
      },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveAdvice = z.input<typeof removeInput>;

/** Removes advice that was recorded by mistake. */
export function removeAdvice(act: Act, input: RemoveAdvice) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const { cycle, meetingId } = await toChange(inside, {
      what: 'CaseAdvice',
      id: values.id,
      find: () => db.caseAdvice.findUnique({ where: { id: values.id }, include: { cycle: true } }),
      expectedVersion: values.expectedVersion,
    });
    if (cycle !== null) demandOpen(cycle);
    await demandMeetingOpen(inside, meetingId);
    return db.caseAdvice.delete({ where: { id: values.id } });
  });
}

/** Refuses a meeting of a closed year: what was said there stays as it is. */
async function demandMeetingOpen({ db }: ActInTransaction, meetingId: string | null | undefined) {
  if (!meetingId) return;
  for (const { cycle } of await db.meetingCommittee.findMany({ where: { meetingId }, include: { cycle: true } })) {
    demandOpen(cycle);
  }
}
