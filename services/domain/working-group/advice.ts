import type { Act } from '../act.ts';
import { today } from '../calendar.ts';
import { holdersAmong } from '../seat/seat-holders.ts';
import { lacksOfGroup } from './working-group.rules.ts';

/** What a group at work lacks today, as advice: a seat ends by itself, and no verb is there to refuse it (R11). */
export async function adviceOnWorkingGroup(act: Act, id: string) {
  const { status, committeeId, municipality, members, _count } = await act.db.workingGroup.findUniqueOrThrow({
    where: { id },
    include: { municipality: true, members: true, _count: { select: { cases: true } } },
  });
  if (status !== 'ACTIVE') return [];
  const residents = await holdersAmong(
    act,
    members.map(({ personId }) => personId),
    { committeeId, kind: 'RESIDENT', on: today(act.now, municipality.timeZone) },
  );
  const lacks = lacksOfGroup({ cases: _count.cases, residents: residents.size });
  return lacks.length > 0 ? [{ rule: 'R11' as const, lacks }] : [];
}
