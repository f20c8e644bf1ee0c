import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';
import { mayAdminister, reachOf } from '../reach.ts';

/** The views that an actor sees: their own, and those that are shared where they work. */
export function seenViews(actor: Actor): Prisma.SavedViewWhereInput {
  const { everywhere, whole, partly } = reachOf(actor);
  const own = { userId: actor.userId ?? '' };
  const shared = { isShared: true, ...(everywhere ? {} : { municipalityId: { in: [...whole, ...partly] } }) };
  return actor.userId === undefined ? shared : { OR: [own, shared] };
}

interface View {
  readonly userId: string;
  readonly isShared: boolean;
  readonly municipalityId: string;
}

/** Whether a view is the actor's to change. */
export function mayChangeView(actor: Actor, { userId }: View): boolean {
  return actor.userId === userId;
}

/** Whether an actor may remove a view: their own, or a shared one where they look after the municipality. */
export function mayRemoveView(actor: Actor, view: View): boolean {
  return mayChangeView(actor, view) || (view.isShared && mayAdminister(actor, view.municipalityId));
}
