import type { Act } from '../act.ts';
import { storedDay, theDay } from '../calendar.ts';
import { Refusal } from '../refusal.ts';

export interface Opening {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly year: number;
  readonly wheelVersionId?: string | null | undefined;
}

/** The committees that exist at some time of the year, in the order of their numbers. */
export function activeCommittees({ db }: Act, { municipalityId, year }: Opening) {
  return db.committee.findMany({
    where: {
      municipalityId,
      establishedOn: { lte: storedDay(theDay(`${year}-12-31`)) },
      OR: [{ dissolvedOn: null }, { dissolvedOn: { gte: storedDay(theDay(`${year}-01-01`)) } }],
    },
    include: { cycles: { where: { year } } },
    orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
  });
}

/** The published version to open from: the one asked for, or the one published last. */
export async function versionToOpen({ db }: Act, opening: Opening) {
  const { municipalityId, municipality, wheelVersionId } = opening;
  const found = await db.wheelVersion.findFirst({
    where: { municipalityId, status: 'PUBLISHED', ...(wheelVersionId ? { id: wheelVersionId } : {}) },
    include: { phases: { orderBy: { position: 'asc' } } },
    orderBy: [{ publishedAt: 'desc' }, { number: 'desc' }],
  });
  if (found !== null) return found;
  if (wheelVersionId) throw new Refusal('NOT_FOUND', { what: 'WheelVersion', id: wheelVersionId });
  throw new Refusal('NO_WHEEL', { municipality });
}

export type VersionToOpen = Awaited<ReturnType<typeof versionToOpen>>;
