import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, Actor } from './act.ts';
import { seenOfWork } from './access-work.ts';
import { mayEditAll, maySeeAll, reachOf } from './reach.ts';
import { Refusal } from './refusal.ts';

/** Refuses unless the work of every committee of the municipality is the actor's. */
export function demandAll({ actor }: Act, municipalityId: string, what: string): void {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (!mayEditAll(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what });
}

/** Refuses unless the actor may set up municipalities. */
export function demandEverywhere({ actor }: Act, what: string): void {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (!actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN')) throw new Refusal('NOT_ALLOWED', { what });
}

interface SeenCycle {
  readonly status: string;
  readonly municipalityId: string;
  readonly committeeId: string;
}

/** Whether the actor may see a committee's year: a published one, or one of an own committee. The database hides others. */
export function maySeeCycle(actor: Actor, cycle: SeenCycle | null): boolean {
  if (cycle === null) return false;
  const { status, municipalityId, committeeId } = cycle;
  if (status !== 'PLANNED' || maySeeAll(actor, municipalityId)) return true;
  return reachOf(actor).committees.includes(committeeId);
}

/**
 * What an actor may see of each concept, as a where-clause; every read goes through one of these.
 * What isn't named here is public in full.
 */
export function seen(actor: Actor) {
  const { everywhere, administered, whole, committees, partly } = reachOf(actor);
  const theirs = { in: [...committees] };
  const own = { cycle: { committeeId: theirs } };

  /** What is published, or of an own committee, or in a municipality all of whose committees are the actor's. */
  const orOwn = (published: object, concerns: object) => {
    if (everywhere) return {};
    const ours = [
      ...(whole.length > 0 ? [{ municipalityId: { in: [...whole] } }] : []),
      ...(committees.length > 0 ? [concerns] : []),
    ];
    return ours.length === 0 ? published : { OR: [published, ...ours] };
  };
  /** What is published, or in a register of an own municipality. */
  const orAdministered = <Where extends object>(published: Where) => {
    if (everywhere) return {};
    return administered.length === 0 ? published : { OR: [published, { municipalityId: { in: [...administered] } }] };
  };

  const cycle: Prisma.CycleWhereInput = orOwn({ status: { not: 'PLANNED' } }, { committeeId: theirs });
  const wheelVersion: Prisma.WheelVersionWhereInput = orAdministered({ status: 'PUBLISHED' });
  const phaseTemplate: Prisma.PhaseTemplateWhereInput = { wheelVersion };
  const meeting: Prisma.MeetingWhereInput = { committees: { some: { cycle } } };
  return {
    schoolHoliday: {} satisfies Prisma.SchoolHolidayWhereInput,
    districtName: {} satisfies Prisma.DistrictNameWhereInput,
    committeeName: {} satisfies Prisma.CommitteeNameWhereInput,
    cycle,
    wheelVersion,
    phaseTemplate,
    wheel: orAdministered({ versions: { some: { status: 'PUBLISHED' } } }) satisfies Prisma.WheelWhereInput,
    theme: { phaseTemplate } satisfies Prisma.ThemeWhereInput,
    responsibility: { phaseTemplate } satisfies Prisma.ResponsibilityWhereInput,
    phase: { cycle } satisfies Prisma.PhaseWhereInput,
    phaseMove: { phase: { cycle } } satisfies Prisma.PhaseMoveWhereInput,
    meeting,
    meetingMove: { meeting } satisfies Prisma.MeetingMoveWhereInput,
    meetingCommittee: { cycle } satisfies Prisma.MeetingCommitteeWhereInput,
    coordinator: orOwn(
      { id: { in: [] } },
      { committees: { some: { id: theirs } } },
    ) satisfies Prisma.CoordinatorWhereInput,
    ...seenOfWork({ cycle, meeting, orOwn, own, theirs, partly: { in: [...partly] } }),
  };
}

/** Whose names an actor may see, and so may look for, as a where-clause; `shownName` shows the same ones. */
export function seenNames(actor: Actor): Prisma.PersonWhereInput {
  const published = { publication: 'PUBLIC', anonymisedAt: null } as const;
  const told = { publication: { not: 'HIDDEN' }, anonymisedAt: null } as const;
  const { everywhere, whole, committees } = reachOf(actor);
  if (everywhere) return told;
  const seated = { some: { seat: { committeeId: { in: [...committees] } } } };
  const ours = { OR: [{ municipalityId: { in: [...whole] } }, { memberships: seated }, { deputyFor: seated }] };
  return { OR: [published, { AND: [told, ours] }] };
}

/** Whose names are like this, of those that an actor may see, as a where-clause. */
export function namedLike(actor: Actor, like: Prisma.StringFilter<'Person'>): Prisma.PersonWhereInput {
  // What the public's role may not read can't be looked in either.
  return actor.kind === 'PUBLIC' ? { publicName: like } : { AND: [seenNames(actor), { name: like }] };
}
