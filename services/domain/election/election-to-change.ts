import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import type { SeatKind } from '../seat/seat.rules.ts';
import { lacksOfElection, openElectionVerbs, type ElectionVerb } from './election.rules.ts';

interface Wanted {
  readonly id: string;
  readonly verb: ElectionVerb;
  readonly expectedVersion?: number | null | undefined;
  readonly yours?: Readonly<Record<string, unknown>>;
}

/** An election to change, with its year and its candidates; nothing changes in a closed year. */
export async function electionToChange(inside: ActInTransaction, { id, verb, expectedVersion, yours = {} }: Wanted) {
  const { db } = inside;
  const found = await toChange(inside, {
    what: 'ElectionRound',
    id,
    find: () =>
      db.electionRound.findUnique({
        where: { id },
        include: { cycle: true, municipality: true, candidacies: { include: { person: true } } },
      }),
    expectedVersion,
    yours,
  });
  // Closing the year waits for this, or this for the closing.
  await db.$queryRaw`SELECT 1 FROM cycle WHERE id = ${found.cycleId}::uuid FOR UPDATE`;
  const cycle = await db.cycle.findUniqueOrThrow({ where: { id: found.cycleId } });
  demandOpen(cycle);
  if (!openElectionVerbs(found.status, false).includes(verb)) {
    throw new Refusal('NOT_OPEN', { what: 'ElectionRound', id, verb });
  }
  return { ...found, cycle };
}

/** Refuses whoever isn't a resident, and a seat that isn't a resident's (R17). */
export function demandResidents(kinds: { readonly person?: SeatKind; readonly seat?: SeatKind | undefined }): void {
  const lacks = lacksOfElection(kinds);
  if (lacks.length > 0) throw new Refusal('RULE_BROKEN', { rule: 'R17', strength: 'H', lacks });
}

/** A seat of the committee that an election may fill (R17). */
export async function electableSeat({ db }: ActInTransaction, seatId: string, committeeId: string) {
  const seat = await db.seat.findFirst({
    where: { id: seatId, committeeId },
    include: { committee: true, municipality: true },
  });
  if (seat === null) throw new Refusal('NOT_FOUND', { what: 'Seat', id: seatId });
  demandResidents({ seat: seat.kind });
  return seat;
}
