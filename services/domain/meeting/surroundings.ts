import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { dayOf, dayStored, dayStoredOrNull, endOfDay, startOfDay, storedDay, yearOf, type Day } from '../calendar.ts';
import type { Surroundings } from './clash.rules.ts';
import { holidaysOf } from './holidays.ts';

interface Where {
  readonly municipality: { readonly id: string; readonly timeZone: string };
  readonly first: Day;
  readonly last: Day;
}

/** What may speak against times from a day to a day in a municipality, as far as the caller may know of it. */
export async function surroundings(act: Act, { municipality, first, last }: Where): Promise<Surroundings> {
  const { db, actor } = act;
  const { id: municipalityId, timeZone } = municipality;
  const [firstDay, lastDay] = [storedDay(first), storedDay(last)];
  const meetings = await db.meeting.findMany({
    where: {
      AND: seen(actor).meeting,
      municipalityId,
      status: { in: ['DATED', 'ANNOUNCED', 'HELD'] },
      startsAt: { gte: startOfDay(first, timeZone), lt: endOfDay(last, timeZone) },
    },
    include: { committees: { include: { cycle: { include: { committee: true } } } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const committees = await db.committee.findMany({
    where: { municipalityId, coordinatorId: { not: null } },
    select: { id: true, coordinatorId: true },
  });
  const seated = await db.membership.findMany({
    where: {
      municipalityId,
      startsOn: { lte: lastDay },
      OR: [{ endsOn: null }, { endsOn: { gte: firstDay } }],
    },
    select: { personId: true, startsOn: true, endsOn: true, seat: { select: { committeeId: true } } },
  });
  const schoolHolidays = await db.schoolHoliday.findMany({
    where: { municipalityId, firstOn: { lte: lastDay }, lastOn: { gte: firstDay } },
    orderBy: { firstOn: 'asc' },
  });
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, after) => yearOf(first) + after);
  return {
    evenings: meetings.flatMap(({ id, startsAt, committees: parts }) =>
      startsAt === null ? [] : [{ meetingId: id, day: dayOf(startsAt, timeZone), ...committeesOf(parts) }],
    ),
    coordinators: new Map(committees.flatMap(({ id, coordinatorId }) => (coordinatorId ? [[id, coordinatorId]] : []))),
    seated: seated.map(({ personId, startsOn, endsOn, seat }) => ({
      personId,
      committeeId: seat.committeeId,
      startsOn: dayStored(startsOn),
      endsOn: dayStoredOrNull(endsOn),
    })),
    publicHolidays: years.flatMap(holidaysOf),
    schoolHolidays: schoolHolidays.map(({ name, firstOn, lastOn }) => ({
      name,
      firstOn: dayStored(firstOn),
      lastOn: dayStored(lastOn),
    })),
  };
}

interface Part {
  readonly cycle: { readonly committee: { readonly id: string; readonly sortName: string } };
}

/** The committees of a meeting, and what they are called together. */
export function committeesOf(parts: readonly Part[]) {
  const committees = parts.map(({ cycle }) => cycle.committee);
  return {
    committeeIds: committees.map(({ id }) => id),
    name: committees.map(({ sortName }) => sortName).join(', '),
  };
}
