import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStoredOrNull, storedDay } from '../calendar.ts';
import { dateUndatedPhase, undatePhase } from '../cycle/date-with.ts';
import { demandInYear, demandOpen } from '../cycle/phase-to-change.ts';
import { demandNotYetToCome, signOff } from '../dialogue/dialogue-status.ts';
import { aDay, expectedVersion, id, read, reason, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { lacksOfExchange } from './exchange.rules.ts';
import { acceptedOf, demandExchangeVerb, demandWords, exchangeToChange, yearOfHost } from './exchange-to-change.ts';
import { exchangeFormat, participants } from './plan-exchange.ts';

/** Refuses fewer than two committees that said yes (R12). */
export function demandTwo(accepted: number) {
  const lacks = lacksOfExchange(accepted);
  if (lacks.length > 0) throw new Refusal('RULE_BROKEN', { rule: 'R12', strength: 'H', lacks });
}

const confirmInput = z.object({ id, expectedVersion });
export type ConfirmExchange = z.input<typeof confirmInput>;

/**
 * Confirms an exchange with at least two committees, each of which said yes (R12); from then on everyone sees it. The
 * exchange phases of those committees get its day, where they have none yet.
 */
export function confirmExchange(act: Act, input: ConfirmExchange) {
  const values = read(confirmInput, input);
  return together(act, async (inside) => {
    const found = await exchangeToChange(inside, values.id, values.expectedVersion);
    demandExchangeVerb(found, 'CONFIRM');
    demandTwo(acceptedOf(found).length);
    const on = dayStoredOrNull(found.plannedOn);
    if (on !== null) {
      const appointment = { on, place: found.plannedPlace };
      for (const { phaseId } of acceptedOf(found)) await dateUndatedPhase(inside, phaseId, appointment);
    }
    return inside.db.exchange.update({ where: { id: values.id }, data: { status: 'CONFIRMED' } });
  });
}

const carryOutInput = z.object({
  id,
  actualOn: aDay,
  actualPlace: text(200).nullish(),
  actualParticipants: participants,
  actualFormat: exchangeFormat,
  actualFormatText: text(500).nullish(),
  summary: text(4000).nullish(),
  expectedVersion,
});
export type CarryOutExchange = z.input<typeof carryOutInput>;

/**
 * Records how an exchange was carried out, beside how it was planned, and signs off the exchange phase of each
 * committee that took part.
 */
export function carryOutExchange(act: Act, input: CarryOutExchange) {
  const { id: exchangeId, expectedVersion: expected, actualOn, ...values } = read(carryOutInput, input);
  demandWords(values.actualFormat, values.actualFormatText, 'actualFormatText');
  return together(act, async (inside) => {
    const found = await exchangeToChange(inside, exchangeId, expected, { actualOn, ...values });
    demandExchangeVerb(found, 'CARRY_OUT');
    demandNotYetToCome(inside, actualOn, found.municipality.timeZone);
    demandInYear(actualOn, yearOfHost(found), null);
    for (const { cycle, phaseId } of acceptedOf(found)) {
      demandOpen(cycle);
      await signOff(inside, phaseId, actualOn);
    }
    return inside.db.exchange.update({
      where: { id: exchangeId },
      data: {
        status: 'CARRIED_OUT',
        actualOn: storedDay(actualOn),
        actualPlace: values.actualPlace ?? null,
        actualParticipants: values.actualParticipants ?? null,
        actualFormat: values.actualFormat ?? null,
        actualFormatText: values.actualFormatText ?? null,
        summary: values.summary ?? null,
      },
    });
  });
}

const cancelInput = z.object({ id, reason, expectedVersion });
export type CancelExchange = z.input<typeof cancelInput>;

/** Cancels an exchange. It stays visible with its plan and the reason; phases that had its day have none any more. */
export function cancelExchange(act: Act, input: CancelExchange) {
  const values = read(cancelInput, input);
  return together({ ...act, reason: values.reason }, async (inside) => {
    const found = await exchangeToChange(inside, values.id, values.expectedVersion);
    demandExchangeVerb(found, 'CANCEL');
    const on = dayStoredOrNull(found.plannedOn);
    if (found.status === 'CONFIRMED' && on !== null) {
      for (const { phaseId } of acceptedOf(found)) await undatePhase(inside, phaseId, on, values.reason);
    }
    return inside.db.exchange.update({
      where: { id: values.id },
      data: { status: 'CANCELLED', cancelReason: values.reason },
    });
  });
}

const reopenInput = z.object({ id, reason, expectedVersion });
export type ReopenExchange = z.input<typeof reopenInput>;

/** Puts right that an exchange was marked as carried out (it is confirmed again) or cancelled (it is planned again). */
export function reopenExchange(act: Act, input: ReopenExchange) {
  const values = read(reopenInput, input);
  return together({ ...act, reason: values.reason, cause: 'CORRECTION' }, async (inside) => {
    const found = await exchangeToChange(inside, values.id, values.expectedVersion);
    demandExchangeVerb(found, 'REOPEN');
    return inside.db.exchange.update({
      where: { id: values.id },
      data: {
        status: found.status === 'CANCELLED' ? 'PLANNING' : 'CONFIRMED',
        cancelReason: null,
        actualOn: null,
        actualPlace: null,
        actualParticipants: null,
        actualFormat: null,
        actualFormatText: null,
      },
    });
  });
}
