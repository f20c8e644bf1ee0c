import type { Act } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, type Day } from '../calendar.ts';
import type { CommitteeFacts, CoverageFact, ExchangeFact, VisitFact } from './report-facts.ts';

/** The exchanges that a committee said yes to in a year, but for those still being planned. */
export async function exchangesIn({ db }: Act, cycleId: string): Promise<readonly ExchangeFact[]> {
  const found = await db.exchange.findMany({
    where: { status: { not: 'PLANNING' }, invitations: { some: { cycleId, answer: 'ACCEPTED' } } },
    include: { invitations: { where: { answer: 'ACCEPTED' } } },
    orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ id, track, status, plannedOn, actualOn, invitations }) => ({
    exchangeId: id,
    track,
    status,
    plannedOn: dayStoredOrNull(plannedOn),
    actualOn: dayStoredOrNull(actualOn),
    committees: invitations.length,
  }));
}

/** The mayor's visits in a year that were confirmed or held. */
export async function visitsIn({ db }: Act, cycleId: string): Promise<readonly VisitFact[]> {
  const found = await db.mayorVisit.findMany({
    where: { cycleId, status: { in: ['CONFIRMED', 'HELD'] } },
    include: { participants: true },
    orderBy: [{ visitsOn: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ id, status, visitsOn, participants }) => ({
    mayorVisitId: id,
    status,
    on: dayStoredOrNull(visitsOn),
    residents: participants.length,
  }));
}

/** The good examples of a year that everyone may read. */
export async function goodExamplesIn({ db }: Act, cycleId: string): Promise<CommitteeFacts['goodExamples']> {
  const found = await db.goodExample.findMany({
    where: { cycleId, isPublic: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ id, title }) => ({ goodExampleId: id, title }));
}

interface Year {
  readonly cycleId: string;
  readonly committeeId: string;
  readonly asOf: Day;
}

/** The trainings of a year, and how many of those who held a seat then took part. */
export async function trainingIn({ db }: Act, { cycleId, committeeId, asOf }: Year) {
  const trainings = await db.training.findMany({ where: { cycleId }, include: { participants: true } });
  const reached = new Set(trainings.flatMap(({ participants }) => participants.map(({ personId }) => personId)));
  const first = `${asOf.slice(0, 4)}-01-01`;
  const memberships = await db.membership.findMany({
    where: { seat: { committeeId }, startsOn: { lte: storedDay(asOf) } },
    include: { seat: true },
  });
  const seated = memberships.filter(({ endsOn }) => endsOn === null || dayStored(endsOn) >= first);
  const coverage = (kind: 'RESIDENT' | 'POLITICIAN'): CoverageFact => {
    const people = new Set(seated.filter(({ seat }) => seat.kind === kind).map(({ personId }) => personId));
    const trained = [...people].filter((one) => reached.has(one)).length;
    return { reached: trained, notReached: people.size - trained };
  };
  return {
    trainings: trainings.length,
    residentsTrained: coverage('RESIDENT'),
    politiciansTrained: coverage('POLITICIAN'),
  };
}
