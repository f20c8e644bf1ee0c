import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../rows.ts';
import { demandDialogueVerb, dialogueToChange } from './dialogue-to-change.ts';
import { demandPlace, findingToChange } from './finding-to-change.ts';

const type = z.enum(['CHALLENGE', 'OPPORTUNITY', 'NEED']);

const recordInput = z.object({
  dialogueId: id,
  type,
  text: text(4000),
  activityId: id.nullish(),
  themeId: id.nullish(),
});
export type RecordFinding = z.input<typeof recordInput>;

/** Records what a dialogue brought to light. It is published when the dialogue is completed. */
export function recordFinding(act: Act, input: RecordFinding) {
  const values = read(recordInput, input);
  return together(act, async (inside) => {
    const dialogue = await dialogueToChange(inside, values.dialogueId);
    demandDialogueVerb(dialogue, 'RECORD_FINDING');
    const { municipalityId, cycle } = dialogue;
    const { timeZone } = cycle.municipality;
    await demandPlace(inside, { dialogueId: dialogue.id, municipalityId, timeZone }, given(values));
    return inside.db.finding.create({
      data: {
        ...values,
        municipalityId,
        activityId: values.activityId ?? null,
        themeId: values.themeId ?? null,
      },
    });
  });
}

const updateInput = z.object({
  id,
  type: maybe(type),
  text: maybe(text(4000)),
  activityId: id.nullish(),
  themeId: id.nullish(),
  expectedVersion,
});
export type UpdateFinding = z.input<typeof updateInput>;

/** Changes a finding: its words, its type, its theme, or the activity it came from. */
export function updateFinding(act: Act, input: UpdateFinding) {
  const { id: findingId, expectedVersion: expected, ...values } = read(updateInput, input);
  return together(act, async (inside) => {
    const found = await findingToChange(inside, findingId, expected, given(values));
    // A theme that was retired stays where it was used.
    const themeId = values.themeId === found.themeId ? null : values.themeId;
    const { timeZone } = found.dialogue.cycle.municipality;
    await demandPlace(inside, { ...found, timeZone }, given({ activityId: values.activityId, themeId }));
    return inside.db.finding.update({ where: { id: findingId }, data: given(values) });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveFinding = z.input<typeof removeInput>;

/** Removes a finding that was recorded by mistake, with its questions; never one that others rest on. */
export function removeFinding(act: Act, input: RemoveFinding) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { db } = inside;
    const found = await findingToChange(inside, values.id, values.expectedVersion);
    const { id: findingId, _count: uses } = found;
    const by = uses.cases > 0 ? 'Case' : 'AgendaItem';
    if (uses.cases + uses.agendaItems > 0) throw new Refusal('STILL_IN_USE', { what: 'Finding', id: findingId, by });
    // Locked, so that it isn't completed with this finding as its only one (R04).
    const { status } = await dialogueToChange(inside, found.dialogueId);
    if (status === 'COMPLETED') {
      throw new Refusal('NOT_OPEN', { what: 'Finding', id: findingId, verb: 'REMOVE' });
    }
    await db.findingQuestion.deleteMany({ where: { findingId } });
    return db.finding.delete({ where: { id: findingId } });
  });
}
