import type { ActInTransaction } from '../act.ts';
import { storedDay, today, yearOf, type Day } from '../calendar.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';

/** A case to change, with what it means, who shares it and its ledger. */
export function caseToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  return toChange(inside, {
    what: 'Case',
    id,
    find: () =>
      inside.db.case.findUnique({
        where: { id },
        include: { municipality: true, status: true, partners: true, statusEvents: true },
      }),
    expectedVersion,
    yours,
  });
}

export type CaseToChange = Awaited<ReturnType<typeof caseToChange>>;

interface Shared {
  readonly leadCommitteeId: string;
  readonly partners: readonly { readonly committeeId: string }[];
}

/** The committees of a case, the one that leads it first. */
export function committeesOf({ leadCommitteeId, partners }: Shared): readonly string[] {
  return [leadCommitteeId, ...partners.map(({ committeeId }) => committeeId)];
}

/** Counts what happens to a case as an edit of it, where no column of its own changes: whoever read it before is told. */
export async function countAsEdit({ db }: ActInTransaction, caseId: string): Promise<void> {
  await db.$executeRaw`SELECT app_edit_whole('committee_case', ${caseId}::uuid)`;
}

interface Touched extends Shared {
  readonly id: string;
  readonly municipalityId: string;
}

/** Makes sure that a case that is dealt with on a day is among the cases of its committees' years, where these are not closed. */
export async function touchCase({ db }: ActInTransaction, touched: Touched, on: Day): Promise<void> {
  const { id: caseId, municipalityId } = touched;
  const cycles = await db.cycle.findMany({
    where: { committeeId: { in: [...committeesOf(touched)] }, year: yearOf(on), status: { not: 'CLOSED' } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  await db.caseCycle.createMany({
    data: cycles.map(({ id: cycleId }) => ({ municipalityId, caseId, cycleId })),
    skipDuplicates: true,
  });
}

/** Refuses to record something that happened in a year that the committee has closed: what was settled stays settled. */
export async function demandYearOpen({ db }: ActInTransaction, committeeId: string, on: Day): Promise<void> {
  const year = yearOf(on);
  // Whoever is closing the year is waited for.
  await db.$queryRaw`SELECT 1 FROM cycle WHERE committee_id = ${committeeId}::uuid AND year = ${year} FOR NO KEY UPDATE`;
  const cycle = await db.cycle.findUnique({ where: { committeeId_year: { committeeId, year } } });
  if (cycle !== null) demandOpen(cycle);
}

/** Refuses a day that has not come. */
export function demandNotLater({ now }: ActInTransaction, on: Day, timeZone: string): void {
  if (on > today(now, timeZone)) throw new Refusal('NOT_YET', { day: on });
}

/** Refuses a meeting that is none of these committees'. */
export async function demandMeeting(
  { db }: ActInTransaction,
  meetingId: string | null | undefined,
  committeeIds: readonly string[],
): Promise<void> {
  if (!meetingId) return;
  const found = await db.meeting.count({
    where: { id: meetingId, committees: { some: { cycle: { committeeId: { in: [...committeeIds] } } } } },
  });
  if (found === 0) throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
}

/** Refuses committees that are not this municipality's, or don't exist on a day. */
export async function demandCommittees(
  { db }: ActInTransaction,
  { municipalityId, committeeIds, on }: { municipalityId: string; committeeIds: readonly string[]; on: Day },
): Promise<void> {
  const found = await db.committee.findMany({ where: { municipalityId, id: { in: [...committeeIds] } } });
  for (const id of committeeIds) {
    const committee = found.find((one) => one.id === id);
    if (committee === undefined) throw new Refusal('NOT_FOUND', { what: 'Committee', id });
    const day = storedDay(on);
    if (committee.establishedOn > day || (committee.dissolvedOn !== null && committee.dissolvedOn < day)) {
      throw new Refusal('COMMITTEE_INACTIVE', { committeeId: id, year: yearOf(on) });
    }
  }
}

/** Refuses findings that are not this municipality's. */
export async function demandFindings(
  { db }: ActInTransaction,
  municipalityId: string,
  findingIds: readonly string[],
): Promise<void> {
  const found = await db.finding.findMany({
    where: { municipalityId, id: { in: [...findingIds] } },
    select: { id: true },
  });
  const missing = findingIds.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'Finding', id: missing });
}

/** Refuses a theme that is not this municipality's, or that is not offered any more. */
export async function demandTheme(
  { db }: ActInTransaction,
  municipalityId: string,
  themeId: string | null | undefined,
  on: Day,
): Promise<void> {
  if (!themeId) return;
  const found = await db.caseTheme.findFirst({ where: { id: themeId, municipalityId } });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'CaseTheme', id: themeId });
  if (found.retiredOn !== null && found.retiredOn <= storedDay(on)) {
    throw new Refusal('NOT_OPEN', { what: 'CaseTheme', id: themeId, verb: 'RAISE' });
  }
}
