import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, today } from '../calendar.ts';
import { demandInYear } from '../cycle/phase-to-change.ts';
import { aDay, expectedVersion, id, read, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { endOn } from '../seat/end-membership.ts';
import { endOfficesWithMembership } from '../seat/end-office.ts';
import { seatPerson } from '../seat/fill-seat.ts';
import { lockCommittee, membershipsOf } from '../seat/seat-to-change.ts';
import { electableSeat, electionToChange } from './election-to-change.ts';
import { endedBy } from './election.rules.ts';

const result = z.object({
  candidacyId: id,
  elected: z.boolean(),
  seatId: id.nullish(),
  votes: z.int().min(0, 'must be 0 or more').max(1_000_000).nullish(),
});
const holdInput = z.object({ id, heldOn: aDay, results: z.array(result).min(1).max(200), expectedVersion });
export type HoldElection = z.input<typeof holdInput>;

/**
 * Records the result of an election: those who were elected have resident seats from the first day of the term (R17).
 * Whoever sat there sits until the day before, and stays as history. Politicians and their seats are untouched.
 */
export function holdElection(act: Act, input: HoldElection) {
  return together(act, async (inside) => {
    const { id: roundId, heldOn, results, expectedVersion: expected } = read(holdInput, input);
    const { db } = inside;
    const round = await electionToChange(inside, { id: roundId, verb: 'HOLD', expectedVersion: expected });
    const { committeeId, year } = round.cycle;
    if (heldOn > today(inside.now, round.municipality.timeZone)) throw new Refusal('NOT_YET', { day: heldOn });
    demandInYear(heldOn, year, null);
    if (heldOn > dayStored(round.termStartsOn))
      throw invalid('heldOn', 'must not be after the first day of the term', 'too_late');
    await lockCommittee(inside, committeeId);
    const outcomes = outcomesOf(round, results);
    const elected: Elected[] = [];
    for (const { seatId, personId, index } of outcomes) {
      if (seatId === null) throw invalid(`results.${index}.seatId`, 'must be given for who is elected', 'required');
      if (elected.some(({ seat }) => seat.id === seatId))
        throw invalid(`results.${index}.seatId`, 'has one holder', 'repeated');
      elected.push({ personId, seat: await electableSeat(inside, seatId, committeeId) });
    }
    await startTerm(inside, round, elected);
    for (const { candidacyId, elected: isElected, seatId, votes = null } of results) {
      const data = { elected: isElected, votes, ...(seatId ? { seatId } : {}) };
      await db.candidacy.update({ where: { id: candidacyId }, data });
    }
    return db.electionRound.update({ where: { id: roundId }, data: { status: 'HELD', heldOn: storedDay(heldOn) } });
  });
}

type Round = Awaited<ReturnType<typeof electionToChange>>;
type Result = z.output<typeof result>;

/** Who was elected to which seat; every result must be that of one who stands, and be told once. */
function outcomesOf({ candidacies }: Round, results: readonly Result[]) {
  const told = new Set<string>();
  return results.flatMap(({ candidacyId, elected, seatId }, index) => {
    const candidacy = candidacies.find((one) => one.id === candidacyId);
    if (candidacy === undefined) throw new Refusal('NOT_FOUND', { what: 'Candidacy', id: candidacyId });
    if (candidacy.withdrawnOn !== null) throw new Refusal('ALREADY_DONE', { what: 'Candidacy', id: candidacyId });
    if (told.has(candidacyId)) throw invalid(`results.${index}.candidacyId`, 'must be told once', 'repeated');
    told.add(candidacyId);
    return elected ? [{ index, personId: candidacy.personId, seatId: seatId ?? candidacy.seatId }] : [];
  });
}

interface Elected {
  readonly personId: string;
  readonly seat: Awaited<ReturnType<typeof electableSeat>>;
}

async function startTerm(inside: ActInTransaction, round: Round, elected: readonly Elected[]) {
  const { committeeId } = round.cycle;
  const startsOn = dayStored(round.termStartsOn);
  const memberships = (await membershipsOf(inside, committeeId)).map((row) => ({ ...row, kind: row.seat.kind }));
  const winners = elected.map(({ personId, seat }) => ({ personId, seatId: seat.id }));
  const { lastDay, ended } = endedBy(winners, memberships, startsOn);
  const seat = { municipality: round.municipality };
  for (const { id: membershipId } of ended) await endOn(inside, { id: membershipId, seat }, lastDay, null);
  const term = { startsOn, endsOn: dayStoredOrNull(round.termEndsOn), party: null, deputyId: null };
  for (const one of elected) {
    await seatPerson(inside, one.seat, { ...term, personId: one.personId, electionRoundId: round.id });
  }
  // Whoever was elected again goes on in the office; the others' ends with their membership.
  for (const personId of new Set(ended.map((membership) => membership.personId))) {
    await endOfficesWithMembership(inside, committeeId, personId);
  }
}
