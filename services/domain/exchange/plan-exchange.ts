import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { dayStoredOrNull, storedDay, today, type Day } from '../calendar.ts';
import { movePhaseWith } from '../cycle/date-with.ts';
import { demandInYear } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, maybe, read, reason, text, invalid } from '../input.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { given, ownMunicipality } from '../rows.ts';
import {
  acceptedOf,
  demandExchangeVerb,
  demandWords,
  exchangeToChange,
  yearOfHost,
  yearToInvite,
} from './exchange-to-change.ts';

export const participants = z.int().min(0, 'must be 0 or more').max(1_000_000, 'must be at most 1,000,000').nullish();

export const exchangeFormat = z.enum(['INVITED_TALK', 'YOUTH_CLUB', 'OTHER']).nullish();

const plan = {
  format: exchangeFormat,
  formatText: text(500).nullish(),
  youth: maybe(z.boolean()),
  plannedOn: aDay.nullish(),
  plannedPlace: text(200).nullish(),
  plannedParticipants: participants,
};

const planInput = z.object({
  municipality: z.string(),
  track: z.enum(['RESIDENTS', 'POLITICIANS']),
  need: text(2000),
  hostCycleId: id,
  invitedCycleIds: z.array(id).max(50, 'must be at most 50'),
  ...plan,
});
export type PlanExchange = z.input<typeof planInput>;

/** Plans an exchange of experience: a committee invites others of the same year. The host takes part, so not once it declined to (R06). */
export function planExchange(act: Act, input: PlanExchange) {
  const { municipality, hostCycleId, invitedCycleIds, plannedOn, ...values } = read(planInput, input);
  demandWords(values.format, values.formatText);
  const cycleIds = [hostCycleId, ...invitedCycleIds];
  if (new Set(cycleIds).size < cycleIds.length)
    throw invalid('invitedCycleIds', 'must name each other year once', 'repeated');
  return together(act, async (inside) => {
    const { id: municipalityId, timeZone } = await ownMunicipality(inside, municipality, 'SOME_WORK');
    const parts: Awaited<ReturnType<typeof yearToInvite>>[] = [];
    for (const cycleId of cycleIds) parts.push(await yearToInvite(inside, municipalityId, cycleId));
    await demandOwn(inside, 'Cycle', { id: hostCycleId, municipalityId });
    const [host] = parts;
    if (host === undefined || parts.some(({ year }) => year !== host.year)) {
      throw invalid('invitedCycleIds', 'must all be of the same year as the host', 'elsewhere');
    }
    if (host.declined) {
      const no = { what: 'Phase', id: host.part.phaseId ?? '', verb: 'PLAN_EXCHANGE' };
      throw new Refusal('NOT_OPEN', { ...no, rule: 'R06' });
    }
    if (plannedOn) demandInYear(plannedOn, host.year, null);
    const exchange = await inside.db.exchange.create({
      data: { track: values.track, need: values.need, ...given(values), ...planned(plannedOn), municipalityId },
    });
    await inside.db.exchangeInvitation.createMany({
      data: parts.map(({ part }) => {
        const isHost = part.cycleId === hostCycleId;
        const answered = { answer: 'ACCEPTED' as const, answeredOn: storedDay(today(inside.now, timeZone)) };
        return { ...part, exchangeId: exchange.id, isHost, ...(isHost ? answered : {}) };
      }),
    });
    return exchange;
  });
}

const updateInput = z.object({ id, need: maybe(text(2000)), ...plan, reason: reason.nullish(), expectedVersion });
export type UpdateExchange = z.input<typeof updateInput>;

/** Changes the plan of an exchange that is still ahead. The phases that have the day of a confirmed one move with it, for a reason. */
export function updateExchange(act: Act, input: UpdateExchange) {
  const { id: exchangeId, expectedVersion: expected, plannedOn, reason: why, ...values } = read(updateInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const found = await exchangeToChange(inside, exchangeId, expected, given({ ...values, plannedOn }));
    demandExchangeVerb(found, 'UPDATE');
    const { format = found.format, formatText = found.formatText } = values;
    demandWords(format, formatText);
    if (plannedOn) demandInYear(plannedOn, yearOfHost(found), null);
    if (plannedOn && found.status === 'CONFIRMED') {
      const place = values.plannedPlace ?? found.plannedPlace;
      const move = { from: dayStoredOrNull(found.plannedOn), on: plannedOn, place, reason: why };
      for (const { phaseId } of acceptedOf(found)) await movePhaseWith(inside, phaseId, move);
    }
    return inside.db.exchange.update({
      where: { id: exchangeId },
      data: { ...given(values), ...planned(plannedOn) },
    });
  });
}

function planned(on: Day | null | undefined) {
  return on === undefined ? {} : { plannedOn: on === null ? null : storedDay(on) };
}
