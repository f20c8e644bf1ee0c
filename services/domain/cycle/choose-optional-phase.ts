import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { aDay, expectedVersion, id, read, reason } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { phaseToChange } from './phase-to-change.ts';

const chooseInput = z.object({
  id,
  choice: z.enum(['UNDECIDED', 'WANTED', 'DECLINED']),
  on: aDay.nullish(),
  reason: reason.nullish(),
  expectedVersion,
});
export type ChooseOptionalPhase = z.input<typeof chooseInput>;

/** Records what the committee decided about an optional phase, on a day (today unless said) (R06). */
export function chooseOptionalPhase(act: Act, input: ChooseOptionalPhase) {
  const { id: phaseId, choice, on, reason: why, expectedVersion: expected } = read(chooseInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const found = await phaseToChange(inside, phaseId, expected, { choice });
    if (!found.optional) throw new Refusal('PHASE_MANDATORY', { phaseId, rule: 'R06' });
    const todayThere = today(inside.now, found.cycle.municipality.timeZone);
    if (on && on > todayThere) throw new Refusal('NOT_YET', { day: on });
    if (found.doneOn !== null && choice !== 'WANTED') {
      throw new Refusal('ALREADY_DONE', { what: 'Phase', id: phaseId });
    }
    if (choice === 'DECLINED') await demandNoVisit(inside, found.cycleId, phaseId);
    // Put off is a fact too: with its day and reason, where they are given.
    const decidedOn = on ?? (choice === 'UNDECIDED' ? null : todayThere);
    return inside.db.phase.update({
      where: { id: phaseId },
      data: {
        choice,
        choiceOn: decidedOn === null ? null : storedDay(decidedOn),
        choiceReason: why ?? null,
      },
    });
  });
}

/** A visit that stands is cancelled, with its reason, before the committee says no to it. */
async function demandNoVisit({ db }: ActInTransaction, cycleId: string, phaseId: string): Promise<void> {
  const visits = await db.mayorVisit.count({ where: { cycleId, phaseId, status: { not: 'CANCELLED' } } });
  if (visits > 0) throw new Refusal('STILL_IN_USE', { what: 'Phase', id: phaseId, by: 'MayorVisit' });
}
