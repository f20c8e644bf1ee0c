import type { Act } from '@naerhjul/domain/act.ts';
import { dayStored, startOfDay, today, type Day } from '@naerhjul/domain/calendar.ts';
import type { PhaseKind } from '@naerhjul/domain/cycle/phase-facts.ts';
import { scheduleItems, type ScheduleItem } from '@naerhjul/domain/schedule/schedule.ts';
import { nothingThere, type Place } from './asked.ts';

/** More than a municipality has in four years; what goes beyond it is left out at the far end. */
const MOST = 5000;

export interface NamedCommittee {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Since when it has been known by this name. */
  readonly knownSince: Date;
}

export interface Shown extends ScheduleItem {
  readonly committees: readonly NamedCommittee[];
}

export interface Wanted {
  readonly from: Day;
  readonly to: Day;
  /** Short names; all unless given. */
  readonly committees?: readonly string[] | undefined;
  readonly kinds?: readonly PhaseKind[] | undefined;
}

/** What a caller sees of a municipality's schedule, each with its committees as they are called today. */
export async function scheduleOf(act: Act, place: Place, wanted: Wanted): Promise<readonly Shown[]> {
  const { id: municipalityId, timeZone } = place;
  const page = { limit: MOST, offset: 0, inverted: false };
  const items = await scheduleItems(act, { municipalityId, timeZone, ...wanted }, page);
  const byId = new Map((await committeesOf(act, place)).map((one) => [one.id, one]));
  return items.map((item) => ({ ...item, committees: item.committeeIds.flatMap((id) => byId.get(id) ?? []) }));
}

const UNNAMED = { name: '', updatedAt: new Date(0), validFrom: new Date(0) };

/** The last of some moments. */
export const latest = (moments: readonly Date[]): Date => new Date(Math.max(...moments.map(Number)));

/** A municipality's committees, by number. */
export async function committeesOf(
  { db, now }: Act,
  { id: municipalityId, timeZone }: Place,
): Promise<readonly NamedCommittee[]> {
  const on = today(now, timeZone);
  const found = await db.committee.findMany({
    where: { municipalityId },
    select: {
      id: true,
      slug: true,
      names: { select: { name: true, validFrom: true, updatedAt: true }, orderBy: { validFrom: 'asc' } },
    },
    orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
  });
  return found.map(({ id, slug, names }) => {
    const current = names.findLast(({ validFrom }) => dayStored(validFrom) <= on) ?? names[0];
    // A name that was written long before is the committee's from the day it is valid from.
    const { name, updatedAt, validFrom } = current ?? UNNAMED;
    const begun = startOfDay(dayStored(validFrom), timeZone);
    return { id, slug, name, knownSince: begun > now ? updatedAt : latest([updatedAt, begun]) };
  });
}

/** The committee with a short name. */
export async function committeeAt(act: Act, place: Place, slug: string): Promise<NamedCommittee> {
  const found = (await committeesOf(act, place)).find((one) => one.slug === slug);
  if (found === undefined) throw nothingThere('committee');
  return found;
}
