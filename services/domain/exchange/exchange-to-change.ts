import { invalid } from '../input.ts';
import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { openExchangeVerbs, type ExchangeVerb } from './exchange.rules.ts';

/** An exchange to change, with the years that take part; nothing changes once the host's year is closed. */
export async function exchangeToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Exchange',
    id,
    find: () =>
      inside.db.exchange.findUnique({
        where: { id },
        include: { municipality: true, invitations: { include: { cycle: true }, orderBy: { id: 'asc' } } },
      }),
    expectedVersion,
    yours,
  });
  for (const { isHost, cycle } of found.invitations) if (isHost) demandOpen(cycle);
  return found;
}

export type ExchangeToChange = Awaited<ReturnType<typeof exchangeToChange>>;

/** Refuses what can't be done with the exchange as it stands. */
export function demandExchangeVerb({ id, status }: ExchangeToChange, verb: ExchangeVerb) {
  if (!openExchangeVerbs(status, false).includes(verb)) throw new Refusal('NOT_OPEN', { what: 'Exchange', id, verb });
}

/** The year of the committee that invites. */
export function yearOfHost({ id, invitations }: ExchangeToChange): number {
  const host = invitations.find(({ isHost }) => isHost);
  if (host === undefined) throw new Error(`the exchange ${id} has no host`);
  return host.cycle.year;
}

export function acceptedOf({ invitations }: ExchangeToChange) {
  return invitations.filter(({ answer }) => answer === 'ACCEPTED');
}

/** Another format than those of the list is told in words. */
export function demandWords(format: string | null | undefined, words: string | null | undefined, field = 'formatText') {
  if (format === 'OTHER' && !words) throw invalid(field, 'must tell what the other format is', 'required');
}

/** A committee's open year, and the exchange phase it has, to take part in an exchange. */
export async function yearToInvite({ db }: ActInTransaction, municipalityId: string, cycleId: string) {
  const cycle = await db.cycle.findFirst({
    where: { id: cycleId, municipalityId },
    include: { phases: { where: { kind: 'EXCHANGE' }, orderBy: { position: 'asc' }, take: 1 } },
  });
  if (cycle === null) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: cycleId });
  demandOpen(cycle);
  const [phase] = cycle.phases;
  const part = { municipalityId, cycleId, phaseId: phase?.id ?? null };
  return { year: cycle.year, declined: phase?.choice === 'DECLINED', part };
}
