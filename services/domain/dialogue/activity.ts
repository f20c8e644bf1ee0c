import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, type Day } from '../calendar.ts';
import { demandInYear, demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { given, toChange } from '../rows.ts';
import { demandDialogueVerb, dialogueToChange } from './dialogue-to-change.ts';

const method = z.enum([
  'GUEST_TABLE',
  'OPEN_MEETING',
  'WORKSHOP',
  'WALK',
  'STAND',
  'SURVEY',
  'INTERVIEWS',
  'SCHOOL_VISIT',
  'OTHER',
]);

const facts = {
  methodText: text(200).nullish(),
  heldOn: aDay.nullish(),
  place: text(200).nullish(),
  participants: z.int().min(0, 'must be 0 or more').max(1_000_000, 'must be at most 1,000,000').nullish(),
  note: text(4000).nullish(),
};

const addInput = z.object({ dialogueId: id, method, ...facts });
export type AddDialogueActivity = z.input<typeof addInput>;

/** Adds an activity to a dialogue; it may have been held, or be to come. */
export function addDialogueActivity(act: Act, input: AddDialogueActivity) {
  const { dialogueId, heldOn, ...values } = read(addInput, input);
  demandWords(values.method, values.methodText);
  return together(act, async (inside) => {
    const dialogue = await dialogueToChange(inside, dialogueId);
    demandDialogueVerb(dialogue, 'ADD_ACTIVITY');
    if (heldOn) demandInYear(heldOn, dialogue.cycle.year, null);
    const { municipalityId } = dialogue;
    return inside.db.dialogueActivity.create({
      data: { method: values.method, ...given(values), ...held(heldOn), municipalityId, dialogueId },
    });
  });
}

const updateInput = z.object({ id, method: maybe(method), ...facts, expectedVersion });
export type UpdateDialogueActivity = z.input<typeof updateInput>;

/** Changes an activity of a dialogue. */
export function updateDialogueActivity(act: Act, input: UpdateDialogueActivity) {
  const { id: activityId, expectedVersion: expected, heldOn, ...values } = read(updateInput, input);
  return together(act, async (inside) => {
    const found = await activityToChange(inside, activityId, expected, given({ ...values, heldOn }));
    demandWords(values.method ?? found.method, values.methodText === undefined ? found.methodText : values.methodText);
    if (heldOn) demandInYear(heldOn, found.dialogue.cycle.year, null);
    return inside.db.dialogueActivity.update({
      where: { id: activityId },
      data: { ...given(values), ...held(heldOn) },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveDialogueActivity = z.input<typeof removeInput>;

/** Removes an activity that was recorded by mistake; never one that findings came from. */
export function removeDialogueActivity(act: Act, input: RemoveDialogueActivity) {
  const values = read(removeInput, input);
  const { id: activityId } = values;
  return together({ ...act, reason: values.reason }, async (inside) => {
    const { dialogue } = await activityToChange(inside, activityId, values.expectedVersion);
    if ((await inside.db.finding.count({ where: { activityId } })) > 0) {
      throw new Refusal('STILL_IN_USE', { what: 'DialogueActivity', id: activityId, by: 'Finding' });
    }
    if (dialogue.status === 'COMPLETED') {
      throw new Refusal('NOT_OPEN', { what: 'DialogueActivity', id: activityId, verb: 'REMOVE' });
    }
    return inside.db.dialogueActivity.delete({ where: { id: activityId } });
  });
}

async function activityToChange(
  inside: ActInTransaction,
  activityId: string,
  expected?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'DialogueActivity',
    id: activityId,
    find: () =>
      inside.db.dialogueActivity.findUnique({
        where: { id: activityId },
        include: { dialogue: { include: { cycle: true } } },
      }),
    expectedVersion: expected,
    yours,
  });
  demandOpen(found.dialogue.cycle);
  return found;
}

function held(on: Day | null | undefined) {
  return on === undefined ? {} : { heldOn: on === null ? null : storedDay(on) };
}

/** Another method than those of the list is told in words. */
function demandWords(chosen: string, words: string | null | undefined) {
  if (chosen !== 'OTHER' || words) return;
  throw new Refusal('INVALID_INPUT', {
    fields: [{ field: 'methodText', fault: 'required', message: 'must tell what the other method is' }],
  });
}
