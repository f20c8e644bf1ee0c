import type { Day } from '../calendar.ts';

/** A step of a case as the ledger holds it (R20). */
export interface Step {
  readonly id: string;
  /** Its place in the ledger, from 1: the order of recording. */
  readonly seq: number;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  /** The status it leads to; null where it voids the step it corrects. */
  readonly toId: string | null;
  /** The step it corrects. */
  readonly correctsId: string | null;
}

/**
 * The steps in effect as they were known at a moment, in the order in which they happened: a correction stands in the
 * place of the step it names, or takes it away (R20). Without a moment, as they are known now.
 */
export function ledgerAt<One extends Step>(steps: readonly One[], knownAt?: Date): One[] {
  const known = steps.filter(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt);
  const corrected = new Set(known.map(({ correctsId }) => correctsId));
  const placeOf = places(known);
  return known
    .filter(({ id, toId }) => toId !== null && !corrected.has(id))
    .toSorted((a, b) =>
      a.occurredOn === b.occurredOn ? placeOf(a) - placeOf(b) : a.occurredOn < b.occurredOn ? -1 : 1,
    );
}

/** Where a step stands among those of its day: a correction where the step stood that was corrected first. */
function places(steps: readonly Step[]): (step: Step) => number {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const placeOf = (step: Step): number => {
    const corrected = step.correctsId === null ? undefined : byId.get(step.correctsId);
    return corrected === undefined ? step.seq : placeOf(corrected);
  };
  return placeOf;
}

/** The step that a case's status rests on at the end of a day, as it was known at a moment; undefined before the first. */
export function stepOn<One extends Step>(steps: readonly One[], asOf?: Day, knownAt?: Date): One | undefined {
  return ledgerAt(steps, knownAt).findLast(({ occurredOn }) => asOf === undefined || occurredOn <= asOf);
}
