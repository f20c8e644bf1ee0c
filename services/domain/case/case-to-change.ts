import type { ActInTransaction } from '../act.ts';
import { dayOf, storedDay, today, yearOf, type Day } from '../calendar.ts';
import { nextOpenYear } from '../closing/carry-over.ts';
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

/**
 * Makes sure that a case that is dealt with on a day is among the cases of its committees' years. What comes after the
 * closing of a year belongs to the next that is open.
 */
export async function touchCase(inside: ActInTransaction, touched: Touched, on: Day): Promise<void> {
  const { db } = inside;
  const { id: caseId, municipalityId } = touched;
  const years = await db.cycle.findMany({
    where: { committeeId: { in: [...committeesOf(touched)] }, year: yearOf(on) },
    include: { municipality: { select: { timeZone: true } } },
    orderBy: { id: 'asc' },
  });
  const cycles: { readonly id: string }[] = [];
  for (const one of years) {
    if (one.status !== 'CLOSED') cycles.push(one);
    else if (!isSettledOn(one, on, one.municipality.timeZone) && !(await goneOn(inside, caseId, one))) {
      cycles.push(...(await nextOpenYear(inside, one)));
    }
  }
  await db.caseCycle.createMany({
    data: cycles.map(({ id: cycleId }) => ({ municipalityId, caseId, cycleId })),
    skipDuplicates: true,
  });
}

/** Whether a case is among those of a later year of the committee already. */
async function goneOn(
  { db }: ActInTransaction,
  caseId: string,
  { committeeId, year }: { readonly committeeId: string; readonly year: number },
): Promise<boolean> {
  return (await db.caseCycle.count({ where: { caseId, cycle: { committeeId, year: { gt: year } } } })) > 0;
}

/** Whether a year is closed and has settled this day: it was closed then, or later. */
export function isSettledOn(
  { status, closedAt }: { readonly status: string; readonly closedAt: Date | null },
  on: Day,
  timeZone: string,
): boolean {
  return status === 'CLOSED' && (closedAt === null || on <= dayOf(closedAt, timeZone));
}

/**
 * Refuses to record something that happened up to the day on which the committee closed that year: what was settled stays
 * settled. From the next day on its cases are worked on as before, since the settlement tells of the closing day.
 */
export async function demandYearOpen(
  { db }: ActInTransaction,
  committeeId: string,
  on: Day,
  timeZone: string,
): Promise<void> {
  const year = yearOf(on);
  // Whoever is closing the year is waited for.
  await db.$queryRaw`SELECT 1 FROM cycle WHERE committee_id = ${committeeId}::uuid AND year = ${year} FOR NO KEY UPDATE`;
  const cycle = await db.cycle.findUnique({ where: { committeeId_year: { committeeId, year } } });
  if (cycle !== null && isSettledOn(cycle, on, timeZone)) demandOpen(cycle);
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
