import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStoredOrNull, today } from '../calendar.ts';
import { signOffPhase } from '../cycle/date-phase.ts';
import { datePhaseWith, undatePhase } from '../cycle/date-with.ts';
import { expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { demandOrOverride } from '../rule/override-rule.ts';
import { demandVisitVerb, visitLacks, visitToChange } from './visit-to-change.ts';

const confirmInput = z.object({
  id,
  overrideReason: text(1000).nullish(),
  reason: reason.nullish(),
  expectedVersion,
});
export type ConfirmVisit = z.input<typeof confirmInput>;

/**
 * Confirms a visit with a mayor, and with as many residents as the regulation wants, the leader of that day among them;
 * or without, for a reason (R13). Its phase gets its day.
 */
export function confirmVisit(act: Act, input: ConfirmVisit) {
  const { overrideReason, reason: why, ...values } = read(confirmInput, input);
  return together(act, async (inside) => {
    const found = await visitToChange(inside, values);
    demandVisitVerb(found, 'CONFIRM', inside.now);
    await demandWanted(inside, found.phaseId);
    const lacks = await visitLacks(inside, {
      ...found,
      visitsOn: dayStoredOrNull(found.visitsOn),
      participants: found.participants.map(({ personId }) => personId),
    });
    await demandOrOverride(inside, { rule: 'R13', lacks, cycleId: found.cycleId, overrideReason });
    const on = dayStoredOrNull(found.visitsOn);
    if (on !== null) await datePhaseWith(inside, found.phaseId, { on, place: found.place, reason: why });
    const confirmReason = lacks.length > 0 ? (overrideReason ?? null) : null;
    return inside.db.mayorVisit.update({
      where: { id: values.id },
      data: { status: 'CONFIRMED', confirmReason },
    });
  });
}

const holdInput = z.object({ id, expectedVersion });
export type HoldVisit = z.input<typeof holdInput>;

/** Records that a confirmed visit was held on its day, and signs off its phase when that isn't done yet. */
export function holdVisit(act: Act, input: HoldVisit) {
  return together(act, async (inside) => {
    const values = read(holdInput, input);
    const found = await visitToChange(inside, values);
    const visitsOn = dayStoredOrNull(found.visitsOn);
    if (found.status === 'CONFIRMED' && visitsOn !== null) {
      const todayThere = today(inside.now, found.cycle.municipality.timeZone);
      if (visitsOn > todayThere) throw new Refusal('NOT_YET', { day: visitsOn });
    }
    demandVisitVerb(found, 'HOLD', inside.now);
    const phase = await phaseOf(inside, found.phaseId);
    if (phase?.doneOn === null) await signOffPhase(inside, { id: phase.id, doneOn: visitsOn });
    return inside.db.mayorVisit.update({ where: { id: values.id }, data: { status: 'HELD' } });
  });
}

const cancelInput = z.object({ id, reason, expectedVersion });
export type CancelVisit = z.input<typeof cancelInput>;

/** Cancels a visit. Where it was confirmed, portals are told, with the reason, and its phase has no day any more. */
export function cancelVisit(act: Act, input: CancelVisit) {
  const values = read(cancelInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await visitToChange(inside, values);
    demandVisitVerb(found, 'CANCEL', inside.now);
    const on = dayStoredOrNull(found.visitsOn);
    if (found.status === 'CONFIRMED' && on !== null) await undatePhase(inside, found.phaseId, on, values.reason);
    return inside.db.mayorVisit.update({
      where: { id: values.id },
      data: { status: 'CANCELLED', cancelReason: values.reason, confirmReason: null },
    });
  });
}

const reopenInput = z.object({ id, reason, expectedVersion });
export type ReopenVisit = z.input<typeof reopenInput>;

/** Puts right that a visit was marked as held or cancelled. Its phase stays signed off: resumePhase opens that. */
export function reopenVisit(act: Act, input: ReopenVisit) {
  const values = read(reopenInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const { db } = inside;
    const found = await visitToChange(inside, values);
    demandVisitVerb(found, 'REOPEN', inside.now);
    const { status, phaseId } = found;
    if (status === 'HELD') return db.mayorVisit.update({ where: { id: found.id }, data: { status: 'CONFIRMED' } });
    // As planVisit does, so that the two take turns.
    await db.$queryRaw`SELECT 1 FROM cycle WHERE id = ${found.cycleId}::uuid FOR UPDATE`;
    const live = { phaseId: phaseId ?? '', status: { not: 'CANCELLED' as const } };
    if (phaseId !== null && (await db.mayorVisit.count({ where: live })) > 0) {
      throw new Refusal('ALREADY_EXISTS', { what: 'MayorVisit', field: 'phaseId', value: phaseId });
    }
    return db.mayorVisit.update({ where: { id: found.id }, data: { status: 'PLANNED', cancelReason: null } });
  });
}

async function phaseOf({ db }: ActInTransaction, phaseId: string | null) {
  return phaseId === null ? null : db.phase.findUniqueOrThrow({ where: { id: phaseId } });
}

/** Refuses to confirm a visit that the committee declined (R06); one that is confirmed can't be declined any more. */
async function demandWanted(inside: ActInTransaction, phaseId: string | null) {
  const phase = await phaseOf(inside, phaseId);
  if (phase?.choice !== 'DECLINED') return;
  throw new Refusal('NOT_OPEN', { what: 'Phase', id: phase.id, verb: 'CONFIRM_VISIT', rule: 'R06' });
}
