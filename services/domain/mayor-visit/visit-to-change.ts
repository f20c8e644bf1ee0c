import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, theDay, today, type Day } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import { toChange } from '../rows.ts';
import { holdersAmong, officerOn } from '../seat/seat-holders.ts';
import { lacksOfVisit, openVisitVerbs, type VisitLacks, type VisitVerb } from './visit.rules.ts';

/** What has to be read of a visit to tell what can be done with it. */
export const situatedVisit = {
  cycle: { include: { municipality: true } },
  participants: true,
} satisfies Prisma.MayorVisitInclude;

type Situated = Prisma.MayorVisitGetPayload<{ include: typeof situatedVisit }>;

/** What can be done with a visit now, for someone who may. */
export function visitVerbs({ status, visitsOn, cycle }: Situated, now: Date): readonly VisitVerb[] {
  return openVisitVerbs(
    { status, visitsOn: dayStoredOrNull(visitsOn) },
    { yearClosed: cycle.status === 'CLOSED', today: today(now, cycle.municipality.timeZone) },
  );
}

interface Wanted {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
}

/** A visit to change, with the committee's year; nothing changes in a closed one. */
export async function visitToChange(
  inside: ActInTransaction,
  { id, expectedVersion }: Wanted,
  yours: Readonly<Record<string, unknown>> = {},
): Promise<Situated> {
  const found = await toChange(inside, {
    what: 'MayorVisit',
    id,
    find: () => inside.db.mayorVisit.findUnique({ where: { id }, include: situatedVisit }),
    expectedVersion,
    yours,
  });
  demandOpen(found.cycle);
  return found;
}

/** Refuses what can't be done with the visit as it stands. */
export function demandVisitVerb(visit: Situated, verb: VisitVerb, now: Date) {
  if (!visitVerbs(visit, now).includes(verb)) throw new Refusal('NOT_OPEN', { what: 'MayorVisit', id: visit.id, verb });
}

interface Visit {
  readonly mayor: string | null;
  readonly visitsOn: Day | null;
  readonly participants: readonly string[];
  readonly cycle: Situated['cycle'];
}

/** What a visit lacks to be confirmed, by the seats, the offices and the regulation of its day (R13). */
export async function visitLacks(
  inside: ActInTransaction,
  { mayor, visitsOn: on, participants, cycle }: Visit,
): Promise<readonly VisitLacks[]> {
  if (on === null) return lacksOfVisit({ mayor, onTheDay: null });
  const { committeeId, municipality } = cycle;
  const versions = await inside.db.regulation.findMany({ where: { municipalityId: municipality.id } });
  const regulation = inForce(
    versions.map(({ validFrom, ...numbers }) => ({ ...numbers, validFrom: dayStored(validFrom) })),
    on,
  );
  if (regulation === undefined) throw new Refusal('NO_REGULATION', { municipality: municipality.number, day: on });
  const leader = await officerOn(inside, committeeId, 'LEADER', on);
  return lacksOfVisit({
    mayor,
    onTheDay: {
      participants,
      residents: await holdersAmong(inside, participants, { committeeId, kind: 'RESIDENT', on }),
      leader: leader?.personId ?? null,
      min: regulation.visitResidentsMin,
      max: regulation.visitResidentsMax,
    },
  });
}

/** Refuses a day that can't belong to the committee's year: a visit is in the year itself. */
export function demandVisitInYear(on: Day, year: number) {
  if (on < theDay(`${year}-01-01`) || on > theDay(`${year}-12-31`)) {
    throw new Refusal('OUTSIDE_YEAR', { year, day: on });
  }
}
