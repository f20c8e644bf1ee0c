import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { storedDay, today } from '../calendar.ts';
import { expectedVersion, id, read, text } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { demandResidents, electableSeat, electionToChange } from './election-to-change.ts';

const nominateInput = z.object({ electionRoundId: id, personId: id, seatId: id.nullish(), note: text(1000).nullish() });
export type Nominate = z.input<typeof nominateInput>;

/** Records that a resident stands in an election, for a seat where it is known (R17). Who withdrew may stand again. */
export function nominate(act: Act, input: Nominate) {
  return together(act, async (inside) => {
    const { electionRoundId, personId, seatId = null, note = null } = read(nominateInput, input);
    const { db } = inside;
    const round = await electionToChange(inside, { id: electionRoundId, verb: 'NOMINATE' });
    const { municipalityId, cycle } = round;
    await db.$queryRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    const person = await db.person.findFirst({ where: { id: personId, municipalityId } });
    if (person === null) throw new Refusal('NOT_FOUND', { what: 'Person', id: personId });
    if (person.anonymisedAt !== null) throw new Refusal('NOT_OPEN', { what: 'Person', id: personId, verb: 'NOMINATE' });
    demandResidents({ person: person.kind });
    if (seatId !== null) await electableSeat(inside, seatId, cycle.committeeId);
    const before = round.candidacies.find((candidacy) => candidacy.personId === personId);
    if (before?.withdrawnOn === null) {
      throw new Refusal('ALREADY_EXISTS', { what: 'Candidacy', field: 'personId', value: personId });
    }
    if (before !== undefined) {
      return db.candidacy.update({ where: { id: before.id }, data: { withdrawnOn: null, seatId, note } });
    }
    return db.candidacy.create({ data: { municipalityId, electionRoundId, personId, seatId, note } });
  });
}

const withdrawInput = z.object({ id, expectedVersion });
export type WithdrawCandidacy = z.input<typeof withdrawInput>;

/** Records that someone no longer stands. */
export function withdrawCandidacy(act: Act, input: WithdrawCandidacy) {
  return together(act, async (inside) => {
    const { id: candidacyId, expectedVersion: expected } = read(withdrawInput, input);
    const { db } = inside;
    const where = { id: candidacyId };
    const of = await db.candidacy.findUnique({ where });
    // The election first, as those who nominate and hold it.
    if (of !== null) await db.$queryRaw`SELECT 1 FROM election_round WHERE id = ${of.electionRoundId}::uuid FOR UPDATE`;
    const found = await toChange(inside, {
      what: 'Candidacy',
      id: candidacyId,
      find: () => db.candidacy.findUnique({ where }),
      expectedVersion: expected,
    });
    const round = await electionToChange(inside, { id: found.electionRoundId, verb: 'NOMINATE' });
    if (found.withdrawnOn !== null) throw new Refusal('ALREADY_DONE', { what: 'Candidacy', id: candidacyId });
    const withdrawnOn = storedDay(today(inside.now, round.municipality.timeZone));
    return db.candidacy.update({ where, data: { withdrawnOn } });
  });
}
