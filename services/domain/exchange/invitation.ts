import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, reason, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandTwo } from './exchange-status.ts';
import { acceptedOf, demandExchangeVerb, exchangeToChange, yearOfHost, yearToInvite } from './exchange-to-change.ts';

const inviteInput = z.object({ exchangeId: id, cycleId: id });
export type InviteToExchange = z.input<typeof inviteInput>;

/** Invites another committee to an exchange that is still ahead. */
export function inviteToExchange(act: Act, input: InviteToExchange) {
  const { exchangeId, cycleId } = read(inviteInput, input);
  return together(act, async (inside) => {
    const found = await exchangeToChange(inside, exchangeId);
    demandExchangeVerb(found, 'INVITE');
    const { year, part } = await yearToInvite(inside, found.municipalityId, cycleId);
    if (year !== yearOfHost(found)) throw invalid('cycleId', 'must be of the same year as the host', 'elsewhere');
    if (found.invitations.some((invitation) => invitation.cycleId === cycleId)) {
      throw new Refusal('ALREADY_EXISTS', { what: 'ExchangeInvitation', field: 'cycleId', value: cycleId });
    }
    return inside.db.exchangeInvitation.create({ data: { ...part, exchangeId } });
  });
}

const answerInput = z.object({
  exchangeId: id,
  cycleId: id,
  answer: z.enum(['INVITED', 'ACCEPTED', 'DECLINED']),
  answeredOn: aDay.nullish(),
  reason: reason.nullish(),
  expectedVersion,
});
export type AnswerInvitation = z.input<typeof answerInput>;

/** Records what an invited committee answered; INVITED takes an answer back. The host can't decline: it cancels. A confirmed exchange keeps two who said yes (R12). */
export function answerInvitation(act: Act, input: AnswerInvitation) {
  const { exchangeId, cycleId, answer, answeredOn, reason: why, ...values } = read(answerInput, input);
  return together({ ...act, ...(why ? { reason: why } : {}) }, async (inside) => {
    const { db, now } = inside;
    const exchange = await exchangeToChange(inside, exchangeId);
    demandExchangeVerb(exchange, 'ANSWER');
    const invited = exchange.invitations.find((invitation) => invitation.cycleId === cycleId);
    if (invited === undefined) throw new Refusal('NOT_FOUND', { what: 'ExchangeInvitation', id: cycleId });
    const found = await toChange(inside, {
      what: 'ExchangeInvitation',
      id: invited.id,
      find: () => db.exchangeInvitation.findUnique({ where: { id: invited.id }, include: { cycle: true } }),
      expectedVersion: values.expectedVersion,
      yours: { answer, answeredOn, reason: why },
    });
    demandOpen(found.cycle);
    if (found.isHost && answer !== 'ACCEPTED') {
      throw new Refusal('NOT_OPEN', { what: 'ExchangeInvitation', id: found.id, verb: 'DECLINE' });
    }
    const { timeZone } = exchange.municipality;
    const day = answeredOn ?? today(now, timeZone);
    if (day > today(now, timeZone)) throw new Refusal('NOT_YET', { day });
    if (exchange.status === 'CONFIRMED' && answer !== 'ACCEPTED') {
      demandTwo(acceptedOf(exchange).filter(({ id: other }) => other !== found.id).length);
    }
    return db.exchangeInvitation.update({
      where: { id: found.id },
      data: { answer, answeredOn: answer === 'INVITED' ? null : storedDay(day), reason: why ?? null },
    });
  });
}
