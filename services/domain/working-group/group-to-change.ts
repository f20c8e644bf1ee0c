import type { ActInTransaction } from '../act.ts';
import { today, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { holdersAmong } from '../seat/seat-holders.ts';
import { lacksOfGroup } from './working-group.rules.ts';

/** A working group to change, with its parts; nothing changes in one that has ended. */
export async function groupToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'WorkingGroup',
    id,
    find: () =>
      inside.db.workingGroup.findUnique({
        where: { id },
        include: { municipality: true, cases: true, members: true, actors: true },
      }),
    expectedVersion,
    yours,
  });
  if (found.status === 'ENDED') throw new Refusal('NOT_OPEN', { what: 'WorkingGroup', id, verb: 'UPDATE' });
  return found;
}

export type GroupToChange = Awaited<ReturnType<typeof groupToChange>>;

/** Refuses what would leave a group at work without a case, or without a resident of the committee (R11). */
export async function demandAtWork(
  inside: ActInTransaction,
  { committeeId, municipality }: Pick<GroupToChange, 'committeeId' | 'municipality'>,
  { cases, personIds, on }: { readonly cases: number; readonly personIds: readonly string[]; readonly on?: Day },
): Promise<void> {
  const residents = await holdersAmong(inside, personIds, {
    committeeId,
    kind: 'RESIDENT',
    on: on ?? today(inside.now, municipality.timeZone),
  });
  const lacks = lacksOfGroup({ cases, residents: residents.size });
  if (lacks.length > 0) throw new Refusal('RULE_BROKEN', { rule: 'R11', strength: 'H', lacks });
}

/** Refuses people who don't hold a resident seat of the committee that day (R11). */
export async function demandResidents(
  inside: ActInTransaction,
  personIds: readonly string[],
  { municipalityId, committeeId, on }: { municipalityId: string; committeeId: string; on: Day },
): Promise<void> {
  const known = await inside.db.person.findMany({ where: { id: { in: [...personIds] }, municipalityId } });
  const unknown = personIds.find((id) => !known.some((one) => one.id === id));
  if (unknown !== undefined) throw new Refusal('NOT_FOUND', { what: 'Person', id: unknown });
  const residents = await holdersAmong(inside, personIds, { committeeId, kind: 'RESIDENT', on });
  if (personIds.some((id) => !residents.has(id))) {
    throw new Refusal('RULE_BROKEN', { rule: 'R11', strength: 'H', lacks: ['resident'] });
  }
}

/** Refuses cases that the committee neither leads nor shares. */
export async function demandCases(
  { db }: ActInTransaction,
  caseIds: readonly string[],
  committeeId: string,
): Promise<void> {
  const found = await db.case.findMany({
    where: {
      id: { in: [...caseIds] },
      OR: [{ leadCommitteeId: committeeId }, { partners: { some: { committeeId } } }],
    },
    select: { id: true },
  });
  const missing = caseIds.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'Case', id: missing });
}

/** Refuses outside actors that are not this municipality's. */
export async function demandActors(
  { db }: ActInTransaction,
  actorIds: readonly string[],
  municipalityId: string,
): Promise<void> {
  const found = await db.outsideActor.findMany({
    where: { id: { in: [...actorIds] }, municipalityId },
    select: { id: true },
  });
  const missing = actorIds.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) throw new Refusal('NOT_FOUND', { what: 'OutsideActor', id: missing });
}
