import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, type Day } from '../calendar.ts';
import { aDay, id, read, text, invalid } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { daysOf, demandOrder, membershipsOf, seatToChange, type SeatToChange } from './seat-to-change.ts';
import { endsOutside, whatHinders, type Span } from './seat.rules.ts';

const fillInput = z.object({
  seatId: id,
  personId: id,
  startsOn: aDay,
  endsOn: aDay.nullish(),
  party: text(100).nullish(),
  deputyId: id.nullish(),
});
export type FillSeat = z.input<typeof fillInput>;

/** Puts a person in a seat from a day on. A politician may have a party and a personal deputy. */
export function fillSeat(act: Act, input: FillSeat) {
  return together(act, async (inside) => {
    const { startsOn, endsOn = null, party = null, deputyId = null, ...values } = read(fillInput, input);
    demandOrder({ startsOn, endsOn });
    const seat = await seatToChange(inside, values.seatId);
    if (seat.kind !== 'POLITICIAN' && party !== null)
      throw invalid('party', 'only a politician has a party', 'not_with');
    if (deputyId !== null) await demandDeputy(inside, { seat, personId: values.personId, deputyId });
    return seatPerson(inside, seat, { ...values, startsOn, endsOn, party, deputyId, electionRoundId: null });
  });
}

interface NewMembership {
  readonly personId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly party: string | null;
  readonly deputyId: string | null;
  readonly electionRoundId: string | null;
}

/** Records who holds a seat that is free on all those days. */
export async function seatPerson(inside: ActInTransaction, seat: SeatToChange, wanted: NewMembership) {
  const { db, now } = inside;
  const { municipalityId, id: seatId } = seat;
  await demandRole(inside, seat, { field: 'personId', personId: wanted.personId });
  await demandFree(inside, seat, wanted);
  const membership = await db.membership.create({
    data: {
      ...wanted,
      municipalityId,
      seatId,
      startsOn: storedDay(wanted.startsOn),
      endsOn: wanted.endsOn === null ? null : storedDay(wanted.endsOn),
    },
  });
  // To the public the person may be new: whoever asks what changed since yesterday finds them.
  const people = [wanted.personId, ...(wanted.deputyId === null ? [] : [wanted.deputyId])];
  await db.person.updateMany({ where: { id: { in: people } }, data: { updatedAt: now } });
  return membership;
}

interface Wanted extends Span {
  /** The membership itself, when it is there already. */
  readonly id?: string;
  readonly personId: string;
}

/** Refuses days on which the seat doesn't exist, someone else holds it, or the person holds another of the committee. */
export async function demandFree(inside: ActInTransaction, seat: SeatToChange, wanted: Wanted): Promise<void> {
  const [outside] = endsOutside(wanted, daysOf(seat));
  if (outside !== undefined) throw invalid(outside, 'must be a day on which the seat exists', 'elsewhere');
  const others = (await membershipsOf(inside, seat.committeeId)).filter(({ id: one }) => one !== wanted.id);
  const hindered = whatHinders({ ...wanted, seatId: seat.id }, others);
  const what = 'Membership';
  if (hindered === 'SEAT_TAKEN') throw new Refusal('ALREADY_EXISTS', { what, field: 'seatId', value: seat.id });
  if (hindered === 'SEATED_ELSEWHERE') {
    throw new Refusal('ALREADY_EXISTS', { what, field: 'personId', value: wanted.personId });
  }
}

/** A person who is known in the seat's role, so that the name is shown as is right for that role. */
async function demandRole(
  { db }: ActInTransaction,
  { municipalityId, kind }: Pick<SeatToChange, 'municipalityId' | 'kind'>,
  { field, personId }: { readonly field: string; readonly personId: string },
) {
  await db.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
  const person = await db.person.findFirst({ where: { id: personId, municipalityId } });
  if (person === null) throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
  if (person.anonymisedAt !== null) throw new Refusal('NOT_OPEN', { what: 'Person', id: personId, verb: 'FILL_SEAT' });
  if (person.kind !== kind) throw invalid(field, `must be someone known as ${kind}`, 'elsewhere');
}

/** A personal deputy: another politician. */
export async function demandDeputy(
  inside: ActInTransaction,
  { seat, personId, deputyId }: { readonly seat: SeatToChange; readonly personId: string; readonly deputyId: string },
): Promise<void> {
  if (seat.kind !== 'POLITICIAN') throw invalid('deputyId', 'only a politician has a personal deputy', 'not_with');
  if (deputyId === personId) throw invalid('deputyId', 'must be someone else', 'repeated');
  await demandRole(inside, seat, { field: 'deputyId', personId: deputyId });
}
