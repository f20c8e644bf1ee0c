import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayOf } from '../calendar.ts';
import { expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { itemToChange } from './agenda-to-change.ts';
import { canFinish } from './agenda.rules.ts';

const finishInput = z.object({
  id,
  status: z.enum(['TREATED', 'UNFINISHED', 'WITHDRAWN']),
  outcome: text(10_000).nullish(),
  expectedVersion,
});
export type FinishAgendaItem = z.input<typeof finishInput>;

/**
 * Records what became of an agenda item: treated or unfinished once the meeting has begun, withdrawn at any time.
 * Once more with the same status, it puts the outcome right.
 */
export function finishAgendaItem(act: Act, input: FinishAgendaItem) {
  return together(act, async (inside) => {
    const { outcome, status, ...values } = read(finishInput, input);
    const found = await itemToChange(inside, values, 'FINISH', given({ status, outcome }));
    if (!canFinish(found.status, status)) {
      throw new Refusal('NOT_OPEN', { what: 'AgendaItem', id: values.id, verb: status });
    }
    const { meeting, municipality } = found;
    if (status !== 'WITHDRAWN' && meeting.status !== 'HELD') {
      if (meeting.startsAt === null) throw new Refusal('NOT_OPEN', { what: 'AgendaItem', id: values.id, verb: status });
      if (meeting.startsAt > inside.now) {
        throw new Refusal('NOT_YET', { day: dayOf(meeting.startsAt, municipality.timeZone) });
      }
    }
    return inside.db.agendaItem.update({ where: { id: values.id }, data: given({ status, outcome }) });
  });
}

const reopenInput = z.object({ id, reason, expectedVersion });
export type ReopenAgendaItem = z.input<typeof reopenInput>;

/** Puts right that an item was marked as treated, unfinished or withdrawn; not once a later meeting has it. */
export function reopenAgendaItem(act: Act, input: ReopenAgendaItem) {
  const values = read(reopenInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    await itemToChange(inside, values, 'REOPEN');
    return inside.db.agendaItem.update({ where: { id: values.id }, data: { status: 'PLANNED', outcome: null } });
  });
}
