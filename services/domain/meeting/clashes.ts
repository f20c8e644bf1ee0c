import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { dayOf, dayStored, endOfDay, startOfDay, storedDay, yearOf } from '../calendar.ts';
import { windowInForce } from '../cycle/phase-to-change.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { clashesOf, type Clash } from './clash.rules.ts';
import { holidaysOf } from './holidays.ts';

/** What speaks against a time for a meeting: its own, or one that is considered. Advice, never a refusal. */
export async function clashes(act: Act, meetingId: string, startsAt?: Date | null): Promise<readonly Clash[]> {
  const { db } = act;
  const found = await db.meeting.findUnique({
    where: { id: meetingId },
    include: {
      municipality: true,
      committees: { include: { cycle: { include: { committee: true } }, phase: { include: { template: true } } } },
    },
  });
  if (found === null) throw new Refusal('NOT_FOUND', { what: 'Meeting', id: meetingId });
  await demandOwn(act, 'Meeting', found);
  const at = startsAt ?? found.startsAt;
  if (at === null) return [];
  const { municipalityId } = found;
  const on = dayOf(at, found.municipality.timeZone);
  const coordinators = found.committees.flatMap(({ cycle }) => cycle.committee.coordinatorId ?? []);
  const others = await db.meeting.findMany({
    where: {
      AND: seen(act.actor).meeting,
      municipalityId,
      id: { not: meetingId },
      status: { in: ['DATED', 'ANNOUNCED', 'HELD'] },
      startsAt: { gte: startOfDay(on, found.municipality.timeZone), lt: endOfDay(on, found.municipality.timeZone) },
      committees: { some: { cycle: { committee: { coordinatorId: { in: coordinators } } } } },
    },
    include: { committees: { include: { cycle: { include: { committee: true } } } } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  const schoolHolidays = await db.schoolHoliday.findMany({
    where: { municipalityId, firstOn: { lte: storedDay(on) }, lastOn: { gte: storedDay(on) } },
    orderBy: { firstOn: 'asc' },
  });
  const phase = found.committees.find((part) => part.phase !== null)?.phase ?? null;
  return clashesOf({
    day: on,
    window: phase === null ? null : windowInForce(phase),
    year: found.committees[0]?.cycle.year ?? yearOf(on),
    publicHolidays: holidaysOf(yearOf(on)),
    schoolHolidays: schoolHolidays.map(({ name, firstOn, lastOn }) => ({
      name,
      firstOn: dayStored(firstOn),
      lastOn: dayStored(lastOn),
    })),
    sameEvening: others.flatMap(({ id, startsAt: other, committees }) =>
      other === null
        ? []
        : [
            {
              meetingId: id,
              startsAt: other,
              committee: committees.map(({ cycle }) => cycle.committee.sortName).join(', '),
            },
          ],
    ),
  });
}
