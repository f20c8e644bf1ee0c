import { seen } from '../access.ts';
import type { Act } from '../act.ts';

interface Wanted {
  readonly municipalityId: string;
  readonly year: number;
}

/** Where each committee met last in a year, by the id of the committee; those who never did are left out. */
export async function lastPlaces(
  { db, actor }: Act,
  { municipalityId, year }: Wanted,
): Promise<ReadonlyMap<string, string>> {
  const meetings = await db.meeting.findMany({
    where: {
      AND: seen(actor).meeting,
      municipalityId,
      place: { not: null },
      status: { in: ['DATED', 'ANNOUNCED', 'HELD'] },
      committees: { some: { cycle: { year } } },
    },
    select: { place: true, committees: { select: { cycle: { select: { committeeId: true } } } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(
    meetings.flatMap(({ place, committees }) =>
      place === null ? [] : committees.map(({ cycle }) => [cycle.committeeId, place] as const),
    ),
  );
}
