import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { expectedVersion, id, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { dialogueToChange } from './dialogue-to-change.ts';

const aim = text(2000).nullish();

const planInput = z.object({ cycleId: id, aim });
export type PlanDialogue = z.input<typeof planInput>;

/** Plans the dialogue of a committee's year: there is one (R03), and it belongs to the year's dialogue phase where there is one. */
export function planDialogue(act: Act, input: PlanDialogue) {
  const values = read(planInput, input);
  const { cycleId } = values;
  return together(act, async (inside) => {
    const { db } = inside;
    const find = () => db.cycle.findUnique({ where: { id: cycleId } });
    const cycle = await toChange(inside, { what: 'Cycle', id: cycleId, find });
    demandOpen(cycle);
    // The year is locked, so of two who plan at once the second one sees the first one's.
    if ((await db.dialogue.count({ where: { cycleId } })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Dialogue', field: 'cycleId', value: cycleId, rule: 'R03' });
    }
    const phase = await db.phase.findFirst({ where: { cycleId, kind: 'DIALOGUE' }, orderBy: { position: 'asc' } });
    return db.dialogue.create({
      data: {
        municipalityId: cycle.municipalityId,
        cycleId,
        phaseId: phase?.id ?? null,
        aim: values.aim ?? null,
      },
    });
  });
}

const updateInput = z.object({ id, aim, expectedVersion });
export type UpdateDialogue = z.input<typeof updateInput>;

/** Changes what the committee wants to know; null for nothing in particular. */
export function updateDialogue(act: Act, input: UpdateDialogue) {
  const { id: dialogueId, expectedVersion: expected, ...values } = read(updateInput, input);
  return together(act, async (inside) => {
    await dialogueToChange(inside, dialogueId, expected, given(values));
    return inside.db.dialogue.update({ where: { id: dialogueId }, data: given(values) });
  });
}
