import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay } from '../calendar.ts';
import { demandInYear, demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason } from '../input.ts';
import { demandNoName } from '../person/no-name.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { holdersAmong } from '../seat/seat-holders.ts';
import { demandDialogueVerb, dialogueToChange } from './dialogue-to-change.ts';

const addInput = z.object({
  dialogueId: id,
  personId: id,
  duty: z.enum(['PLAN', 'CARRY_OUT']),
  startsOn: aDay,
  overrideReason: reason.nullish(),
});
export type AddResponsible = z.input<typeof addInput>;

/** Makes a person responsible for planning a dialogue or carrying it out: one with a resident seat on that day (R05). */
export function addResponsible(act: Act, input: AddResponsible) {
  const { dialogueId, personId, duty, startsOn, overrideReason } = read(addInput, input);
  return together(act, async (inside) => {
    const { db } = inside;
    const found = await dialogueToChange(inside, dialogueId);
    demandDialogueVerb(found, 'ADD_RESPONSIBLE');
    const { municipalityId, cycleId, cycle } = found;
    demandInYear(startsOn, cycle.year, null);
    if ((await db.person.count({ where: { id: personId, municipalityId } })) === 0) {
      throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
    }
    if ((await db.dialogueResponsible.count({ where: { dialogueId, personId, duty } })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'DialogueResponsible', field: 'personId', value: personId });
    }
    const seat = { committeeId: cycle.committeeId, kind: 'RESIDENT', on: startsOn } as const;
    const lacks = (await holdersAmong(inside, [personId], seat)).has(personId) ? [] : ['residentSeat'];
    await demandOrOverride(inside, { rule: 'R05', lacks, cycleId, overrideReason });
    return db.dialogueResponsible.create({
      data: {
        municipalityId,
        dialogueId,
        personId,
        duty,
        startsOn: storedDay(startsOn),
        overrideReason: lacks.length === 0 ? null : (overrideReason ?? null),
      },
    });
  });
}

const removeInput = z.object({ id, reason, expectedVersion });
export type RemoveResponsible = z.input<typeof removeInput>;

/** Takes back that a person is responsible for a dialogue; the change log keeps who it was, and why. */
export function removeResponsible(act: Act, input: RemoveResponsible) {
  const values = read(removeInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await toChange(inside, {
      what: 'DialogueResponsible',
      id: values.id,
      find: () =>
        inside.db.dialogueResponsible.findUnique({
          where: { id: values.id },
          include: { person: true, dialogue: { include: { cycle: true } } },
        }),
      expectedVersion: values.expectedVersion,
    });
    demandOpen(found.dialogue.cycle);
    demandNoName(values.reason, [found.person]);
    return inside.db.dialogueResponsible.delete({ where: { id: values.id } });
  });
}
