import type { Actor, Grant } from './act.ts';
import { OF_ACCESS } from './tables.ts';

/**
 * How far an actor's rights go. What is done in a municipality concerns some of its committees; its registers (the wheel,
 * the regulation, districts, committees, users) concern all of it.
 */
export interface Reach {
  /** Whether it is all of every municipality. */
  readonly everywhere: boolean;
  /** The municipalities whose registers are theirs too. */
  readonly administered: readonly string[];
  /** The municipalities in which the work of all committees is theirs. */
  readonly whole: readonly string[];
  /** The municipalities in which the work of some committees is theirs. */
  readonly partly: readonly string[];
  /** These committees. */
  readonly committees: readonly string[];
  /** The municipalities of which they may know how much isn't published. */
  readonly counted: readonly string[];
}

const EDITORS: ReadonlySet<Grant['role']> = new Set(['COORDINATOR', 'MUNICIPAL_ADMIN']);

const placesOf = (some: readonly Grant[]) => [...new Set(some.flatMap(({ municipalityId }) => municipalityId ?? []))];

export function reachOf({ grants }: Actor): Reach {
  const editing = grants.filter(({ role }) => EDITORS.has(role));
  const whole = editing.filter(({ committeeId }) => committeeId === undefined);
  const partly = editing.filter(({ committeeId }) => committeeId !== undefined);
  return {
    everywhere: editing.some(({ role, municipalityId }) => role === 'MUNICIPAL_ADMIN' && municipalityId === undefined),
    administered: placesOf(whole.filter(({ role }) => role === 'MUNICIPAL_ADMIN')),
    whole: placesOf(whole),
    partly: placesOf(partly),
    committees: [...new Set(partly.flatMap(({ committeeId }) => committeeId ?? []))],
    counted: placesOf([...whole, ...grants.filter(({ role }) => role === 'ANALYST')]),
  };
}

/** Whether the registers of a municipality are the actor's to change, and the drafts in them to see. */
export function mayAdminister(actor: Actor, municipalityId: string): boolean {
  const { everywhere, administered } = reachOf(actor);
  return everywhere || administered.includes(municipalityId);
}

/** Whether the drafts of every committee of a municipality are the actor's to see. */
export function maySeeAll(actor: Actor, municipalityId: string): boolean {
  const { everywhere, whole } = reachOf(actor);
  return everywhere || whole.includes(municipalityId);
}

/**
 * Whether the work of every committee of a municipality is the actor's to change. A program may carry out the verbs that
 * its scopes name, and sees no drafts for that.
 */
export function mayEditAll(actor: Actor, municipalityId: string): boolean {
  const { grants, needs } = actor;
  if (actor.kind !== 'MACHINE' || needs === undefined) return maySeeAll(actor, municipalityId);
  return grants.some(
    ({ role, scopes = [], ...grant }) =>
      role === 'PORTAL' && grant.municipalityId === municipalityId && scopes.includes(needs),
  );
}

/** Whether nothing is hidden from an actor in the municipalities that they have to do with. */
export function seesWholes(actor: Actor): boolean {
  const { everywhere, whole, partly } = reachOf(actor);
  return everywhere || (whole.length > 0 && partly.length === 0);
}

/** Whether some committee of a municipality, or all of them, is the actor's. */
export function mayEditSome(actor: Actor, municipalityId: string): boolean {
  return mayEditAll(actor, municipalityId) || reachOf(actor).partly.includes(municipalityId);
}

/** The drafts that an actor sees in a municipality: all, or those of some committees. */
export interface Drafts {
  readonly all: boolean;
  readonly committees: readonly string[];
}

export function draftsOf(actor: Actor, municipalityId: string): Drafts {
  return { all: maySeeAll(actor, municipalityId), committees: reachOf(actor).committees };
}

/** What the public has no access to at all: the database would not even let it find nothing. */
const CLOSED: ReadonlySet<string> = new Set(['PersonContact', ...OF_ACCESS, 'AuditEntry']);

/** Whether a concept is closed to the actor altogether. */
export function isClosedTo({ kind }: Actor, concept: string): boolean {
  return kind === 'PUBLIC' && CLOSED.has(concept);
}
