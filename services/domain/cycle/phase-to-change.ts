import type { ActInTransaction } from '../act.ts';
import { theDay, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { situated } from './phase-situation.ts';
import { daysOf, type Window } from '../wheel/window.rules.ts';

/** A phase to change, with its cycle and the wheel's phase behind it; nothing changes in a closed year. */
export async function phaseToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Readonly<Record<string, unknown>> = {},
) {
  const found = await toChange(inside, {
    what: 'Phase',
    id,
    find: () =>
      inside.db.phase.findUnique({
        where: { id },
        include: { ...situated, cycle: { include: { municipality: true } }, template: true },
      }),
    expectedVersion,
    yours,
  });
  demandOpen(found.cycle);
  return found;
}

export function demandOpen({ id, status, year }: { id: string; status: string; year: number }) {
  if (status === 'CLOSED') throw new Refusal('CYCLE_CLOSED', { cycleId: id, year });
}

/**
 * Refuses a day that can't belong to the year: before it begins, or after both the January that follows it
 * and the end of the window. Guards against a mistyped year.
 */
export function demandInYear(on: Day, year: number, window: Window | null) {
  const last = [theDay(`${year + 1}-01-31`), ...(window ? [daysOf(window, year).last] : [])].toSorted().at(-1);
  if (on < theDay(`${year}-01-01`) || (last !== undefined && on > last)) {
    throw new Refusal('OUTSIDE_YEAR', { year, day: on });
  }
}

/** The window in force: the committee's own, or the wheel's. */
export function windowInForce(phase: {
  readonly windowKind: Window['kind'] | null;
  readonly windowMonths: readonly number[];
  readonly template: { readonly windowKind: Window['kind']; readonly windowMonths: readonly number[] } | null;
}): Window | null {
  if (phase.windowKind !== null) return { kind: phase.windowKind, months: phase.windowMonths };
  if (phase.template === null) return null;
  return { kind: phase.template.windowKind, months: phase.template.windowMonths };
}
