import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayOf, storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { minutesToChange } from './minutes-to-change.ts';

const approveInput = z.object({ id, approvedOn: aDay.nullish(), expectedVersion });
export type ApproveMinutes = z.input<typeof approveInput>;

/** Records that the committee approved the minutes, on a day (today unless said) that isn't before the meeting. */
export function approveMinutes(act: Act, input: ApproveMinutes) {
  return together(act, async (inside) => {
    const { approvedOn, ...values } = read(approveInput, input);
    const { meeting } = await minutesToChange(inside, values, 'APPROVE', { approvedOn });
    const { timeZone } = meeting.municipality;
    const todayThere = today(inside.now, timeZone);
    const on = approvedOn ?? todayThere;
    if (on > todayThere) throw new Refusal('NOT_YET', { day: on });
    const heldAt = meeting.heldAt ?? meeting.startsAt;
    if (heldAt !== null && on < dayOf(heldAt, timeZone)) {
      throw new Refusal('INVALID_INPUT', {
        fields: [{ field: 'approvedOn', fault: 'too_small', message: 'must not be before the meeting' }],
      });
    }
    return inside.db.minutes.update({ where: { id: values.id }, data: { approvedOn: storedDay(on) } });
  });
}

const publishInput = z.object({ id, expectedVersion });
export type PublishMinutes = z.input<typeof publishInput>;

/** Publishes the minutes of a held meeting, and with them what came of each item on its agenda. */
export function publishMinutes(act: Act, input: PublishMinutes) {
  return together(act, async (inside) => {
    const values = read(publishInput, input);
    const { meetingId } = await minutesToChange(inside, values, 'PUBLISH');
    await touchOutcomes(inside, meetingId);
    return inside.db.minutes.update({ where: { id: values.id }, data: { publishedAt: inside.now } });
  });
}

const unpublishInput = z.object({ id, reason, expectedVersion });
export type UnpublishMinutes = z.input<typeof unpublishInput>;

/** Takes published minutes back. Portals are told, with the reason. */
export function unpublishMinutes(act: Act, input: UnpublishMinutes) {
  const values = read(unpublishInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { meetingId } = await minutesToChange(inside, values, 'UNPUBLISH');
    await touchOutcomes(inside, meetingId);
    return inside.db.minutes.update({ where: { id: values.id }, data: { publishedAt: null } });
  });
}

/** The public sees outcomes with the minutes, so the items that have one move their change stamps. */
async function touchOutcomes({ db, now }: ActInTransaction, meetingId: string) {
  await db.agendaItem.updateMany({ where: { meetingId, outcome: { not: null } }, data: { updatedAt: now } });
}
