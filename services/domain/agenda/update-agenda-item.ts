import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { takeUpCases } from '../case/take-up-case.ts';
import { expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { given } from '../rows.ts';
import { demandLinks, demandSubject, linkFindings } from './agenda-links.ts';
import { itemToChange, makeRoom } from './agenda-to-change.ts';
import { placeAmong } from './agenda.rules.ts';

const updateInput = z.object({
  id,
  title: maybe(text(1000)),
  text: text(10_000).nullish(),
  isPublic: maybe(z.boolean()),
  themeId: id.nullish(),
  caseId: id.nullish(),
  dialogueId: id.nullish(),
  findingIds: maybe(z.array(id).max(200)),
  reason: reason.nullish(),
  expectedVersion,
});
export type UpdateAgendaItem = z.input<typeof updateInput>;

/** Changes an agenda item before the meeting. What it is about changes with its links; its kind stays. */
export function updateAgendaItem(act: Act, input: UpdateAgendaItem) {
  const { id: itemId, expectedVersion: expected, reason: why, findingIds, ...rest } = read(updateInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const values = given(rest);
    const found = await itemToChange(inside, { id: itemId, expectedVersion: expected }, 'UPDATE', values);
    demandSubject(found.kind, { ...found, ...values });
    const wheelVersionIds = found.meeting.committees.map(({ cycle }) => cycle.wheelVersionId);
    await demandLinks(inside, { ...values, findingIds }, { municipalityId: found.municipalityId, wheelVersionIds });
    if (values.caseId) await takeUpCases(inside, found.meeting, [values.caseId]);
    const updated = await inside.db.agendaItem.update({ where: { id: itemId }, data: values });
    // After the item itself, so that both together count as one edit of it.
    if (findingIds) await linkFindings(inside, found, findingIds);
    return updated;
  });
}

const moveInput = z.object({ id, position: z.int().min(1, 'must be 1 or more'), expectedVersion });
export type MoveAgendaItem = z.input<typeof moveInput>;

/** Moves an item to another place on its agenda; those in between make room. */
export function moveAgendaItem(act: Act, input: MoveAgendaItem) {
  return together(act, async (inside) => {
    const { db } = inside;
    const { position: wanted, ...values } = read(moveInput, input);
    const { meetingId, position: from } = await itemToChange(inside, values, 'MOVE', { position: wanted });
    const to = placeAmong(await db.agendaItem.count({ where: { meetingId } }), wanted);
    const between = to < from ? { gte: to, lt: from } : { gt: from, lte: to };
    await makeRoom(inside, { meetingId, position: between }, to < from ? 1 : -1);
    return db.agendaItem.update({ where: { id: values.id }, data: { position: to } });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveAgendaItem = z.input<typeof removeInput>;

/** Removes an item that was put on the agenda by mistake; one that was taken off it is finished as WITHDRAWN. */
export function removeAgendaItem(act: Act, input: RemoveAgendaItem) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const { meetingId, position } = await itemToChange(inside, values, 'REMOVE');
    await db.agendaItemFinding.deleteMany({ where: { agendaItemId: values.id } });
    const removed = await db.agendaItem.delete({ where: { id: values.id } });
    await makeRoom(inside, { meetingId, position: { gt: position } }, -1);
    return removed;
  });
}
