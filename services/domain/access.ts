import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Act, Actor } from './act.ts';
import { Refusal } from './refusal.ts';
import { seenOfWork } from './access-work.ts';

/** Whether the actor may see drafts of, and change, a municipality. */
export function mayEdit(actor: Actor, municipalityId: string): boolean {
  if (actor.kind === 'PUBLIC') return false;
  return actor.municipalities === 'ALL' || actor.municipalities.includes(municipalityId);
}

/** Refuses unless the actor may change the municipality. */
export function demandEdit({ actor }: Act, municipalityId: string, what: string): void {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (!mayEdit(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what });
}

/** Refuses unless the actor may set up municipalities. */
export function demandEverywhere({ actor }: Act, what: string): void {
  if (actor.kind === 'PUBLIC') throw new Refusal('SIGN_IN_FIRST', {});
  if (actor.municipalities !== 'ALL') throw new Refusal('NOT_ALLOWED', { what });
}

/** Whether the actor may see a committee's year: a published one, or one of an own municipality. */
export function maySeeCycle(
  actor: Actor,
  { status, municipalityId }: { readonly status: string; readonly municipalityId: string },
): boolean {
  return status !== 'PLANNED' || mayEdit(actor, municipalityId);
}

/**
 * What an actor may see of each concept, as a where-clause; every read goes through one of these.
 * What isn't named here is public in full.
 */
export function seen(actor: Actor) {
  const cycle: Prisma.CycleWhereInput = orOwn(actor, { status: { not: 'PLANNED' } });
  const wheelVersion: Prisma.WheelVersionWhereInput = orOwn(actor, { status: 'PUBLISHED' });
  const phaseTemplate: Prisma.PhaseTemplateWhereInput = { wheelVersion };
  return {
    cycle,
    wheelVersion,
    phaseTemplate,
    wheel: orOwn(actor, { versions: { some: { status: 'PUBLISHED' } } }) satisfies Prisma.WheelWhereInput,
    theme: { phaseTemplate } satisfies Prisma.ThemeWhereInput,
    responsibility: { phaseTemplate } satisfies Prisma.ResponsibilityWhereInput,
    phase: { cycle } satisfies Prisma.PhaseWhereInput,
    phaseMove: { phase: { cycle } } satisfies Prisma.PhaseMoveWhereInput,
    meeting: { committees: { some: { cycle } } } satisfies Prisma.MeetingWhereInput,
    meetingCommittee: { cycle } satisfies Prisma.MeetingCommitteeWhereInput,
    coordinator: orOwn(actor, { id: { in: [] } }) satisfies Prisma.CoordinatorWhereInput,
    ...seenOfWork(cycle, <Where extends object>(published: Where) => orOwn(actor, published)),
  };
}

function orOwn<Where extends object>(actor: Actor, published: Where) {
  if (actor.kind === 'PUBLIC') return published;
  if (actor.municipalities === 'ALL') return {};
  return { OR: [published, { municipalityId: { in: [...actor.municipalities] } }] };
}
