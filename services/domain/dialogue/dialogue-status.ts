import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStoredOrNull, storedDay, today, type Day } from '../calendar.ts';
import { signOffPhase } from '../cycle/date-phase.ts';
import { phaseVerbs, situated } from '../cycle/phase-situation.ts';
import { demandInYear } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { lacksOfDialogue } from './dialogue.rules.ts';
import { demandDialogueVerb, dialogueToChange } from './dialogue-to-change.ts';

const carryOutInput = z.object({ id, carriedOutOn: aDay, expectedVersion });
export type CarryOutDialogue = z.input<typeof carryOutInput>;

/** Records the day the dialogue's last activity was carried out, and signs off the dialogue phase with it. */
export function carryOutDialogue(act: Act, input: CarryOutDialogue) {
  const { id: dialogueId, carriedOutOn, expectedVersion: expected } = read(carryOutInput, input);
  return together(act, async (inside) => {
    const found = await dialogueToChange(inside, dialogueId, expected, { carriedOutOn });
    demandDialogueVerb(found, 'CARRY_OUT');
    demandNotYetToCome(inside, carriedOutOn, found.cycle.municipality.timeZone);
    demandInYear(carriedOutOn, found.cycle.year, null);
    await signOff(inside, found.phaseId, carriedOutOn);
    return inside.db.dialogue.update({
      where: { id: dialogueId },
      data: { status: 'CARRIED_OUT', carriedOutOn: storedDay(carriedOutOn) },
    });
  });
}

/** Signs off a phase that waits for it; not one that was signed off already, or that the committee declined. */
export async function signOff(inside: ActInTransaction, phaseId: string | null, doneOn: Day) {
  if (phaseId === null) return;
  const phase = await inside.db.phase.findUnique({ where: { id: phaseId }, include: situated });
  if (phase !== null && phaseVerbs(phase).includes('SIGN_OFF')) await signOffPhase(inside, { id: phaseId, doneOn });
}

export function demandNotYetToCome({ now }: Act, on: Day, timeZone: string) {
  if (on > today(now, timeZone)) throw new Refusal('NOT_YET', { day: on });
}

const completeInput = z.object({ id, completedOn: aDay.nullish(), overrideReason: reason.nullish(), expectedVersion });
export type CompleteDialogue = z.input<typeof completeInput>;

/**
 * Completes a dialogue with at least one finding (R04), which publishes its findings. To those who couldn't see
 * them they are new, so the database moves their change stamps.
 */
export function completeDialogue(act: Act, input: CompleteDialogue) {
  const { id: dialogueId, overrideReason, ...values } = read(completeInput, input);
  return together(act, async (inside) => {
    const { completedOn } = values;
    const found = await dialogueToChange(inside, dialogueId, values.expectedVersion, { completedOn });
    demandDialogueVerb(found, 'COMPLETE');
    const { cycleId, cycle } = found;
    const day = completedOn ?? today(inside.now, cycle.municipality.timeZone);
    demandNotYetToCome(inside, day, cycle.municipality.timeZone);
    const carriedOutOn = dayStoredOrNull(found.carriedOutOn);
    if (carriedOutOn !== null && day < carriedOutOn) {
      throw invalid('completedOn', `must not be before the day it was carried out, ${carriedOutOn}`, 'before_start');
    }
    const lacks = lacksOfDialogue(await inside.db.finding.count({ where: { dialogueId } }));
    await demandOrOverride(inside, { rule: 'R04', lacks, cycleId, overrideReason });
    return inside.db.dialogue.update({
      where: { id: dialogueId },
      data: { status: 'COMPLETED', completedOn: storedDay(day) },
    });
  });
}

const reopenInput = z.object({ id, reason, expectedVersion });
export type ReopenDialogue = z.input<typeof reopenInput>;

/** Puts right that a dialogue was completed. Its findings are no longer published, and the public is told. */
export function reopenDialogue(act: Act, input: ReopenDialogue) {
  const values = read(reopenInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    demandDialogueVerb(await dialogueToChange(inside, values.id, values.expectedVersion), 'REOPEN');
    return inside.db.dialogue.update({
      where: { id: values.id },
      data: { status: 'CARRIED_OUT', completedOn: null },
    });
  });
}
