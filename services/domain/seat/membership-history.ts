import type { Act } from '../act.ts';
import { dayOf, dayStored, dayStoredOrNull, today } from '../calendar.ts';
import { isHistory } from './seat.rules.ts';

interface Recorded {
  readonly startsOn: Date;
  readonly endsOn: Date | null;
  readonly createdAt: Date;
}

interface Place {
  readonly committeeId: string;
  readonly municipality: { readonly timeZone: string };
}

/** Whether a membership of a seat is history, and stays (R17). */
export async function isHistoryOf(
  { db, now }: Pick<Act, 'db' | 'now'>,
  { startsOn, endsOn, createdAt }: Recorded,
  { committeeId, municipality: { timeZone } }: Place,
): Promise<boolean> {
  const closed = await db.cycle.findMany({ where: { committeeId, status: 'CLOSED' }, select: { year: true } });
  return isHistory(
    { startsOn: dayStored(startsOn), endsOn: dayStoredOrNull(endsOn) },
    {
      recordedOn: dayOf(createdAt, timeZone),
      closedYears: closed.map(({ year }) => year),
      today: today(now, timeZone),
    },
  );
}
