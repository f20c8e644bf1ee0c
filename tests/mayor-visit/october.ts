import { phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';

/** The ids of members as people. */
export const ids = (...members: readonly { readonly person: { readonly id: string } }[]) =>
  members.map(({ person }) => person.id);

export const MAYOR = 'Ordfører Eli Eksempel';

/** October in a committee's year, with a leader, two more residents and a politician. */
export async function october() {
  const w: World = await world({ now: '2026-10-01T12:00:00Z' });
  const cycle = await w.givenCycle();
  const committeeId = cycle.committee.id;
  const leader = await w.givenLeader(committeeId);
  const [ane, bo] = [await w.givenMember({ committeeId }), await w.givenMember({ committeeId })];
  const pia = await w.givenMember({ committeeId, kind: 'POLITICIAN' });
  const planned = (changes: Readonly<Record<string, unknown>> = {}) =>
    w.carryOut('planVisit', {
      cycleId: cycle.id,
      visitsOn: '2026-10-14',
      place: 'Biblioteket',
      mayor: MAYOR,
      participantIds: ids(leader, ane),
      ...changes,
    });
  return {
    ...w,
    cycle,
    cycleId: cycle.id,
    committeeId,
    phaseId: phaseOf(cycle, 6).id,
    leader,
    ane,
    bo,
    pia,
    planned,
  };
}
