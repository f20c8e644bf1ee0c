import type { Act } from '../act.ts';
import { dayOf, yearOf } from '../calendar.ts';
import { windowInForce } from '../cycle/phase-to-change.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { clashesOf, type Clash } from './clash.rules.ts';
import { committeesOf, surroundings } from './surroundings.ts';

/** What speaks against a time for a meeting: its own, or one that is considered. Advice, never a refusal. */
export async function clashes(act: Act, meetingId: string, startsAt?: Date | null): Promise<readonly Clash[]> {
  const found = await act.db.meeting.findUnique({
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
  const { municipality, committees } = found;
  const day = dayOf(at, municipality.timeZone);
  const phase = committees.find((part) => part.phase !== null)?.phase ?? null;
  return clashesOf(
    {
      meetingId,
      day,
      ...committeesOf(committees),
      window: phase === null ? null : windowInForce(phase),
      year: committees[0]?.cycle.year ?? yearOf(day),
    },
    await surroundings(act, { municipality, first: day, last: day }),
  );
}
