import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { dayOf, today, yearOf, type Day } from '../calendar.ts';
import { cycleFacts, factsOfCycle } from '../cycle/cycle-facts.ts';
import type { PhaseState } from '../cycle/progress.rules.ts';
import { currentPhases, takesPart, type ActorGroup } from './task.rules.ts';

/** Something that a group does now, in a committee's year. */
export interface Task {
  readonly responsibilityId: string;
  readonly phaseId: string;
  readonly cycleId: string;
  readonly committeeId: string;
  readonly state: PhaseState;
  readonly dueOn: Day;
}

interface Asked {
  /** What the group does, alone or with others; everyone's unless given. */
  readonly group?: ActorGroup | null | undefined;
  /** Today in the municipality unless given. */
  readonly on?: Day | null | undefined;
}

const withDuties = {
  ...factsOfCycle,
  committeeId: true,
  closedAt: true,
  phases: {
    ...factsOfCycle.phases,
    select: {
      ...factsOfCycle.phases.select,
      template: {
        select: {
          windowKind: true,
          windowMonths: true,
          responsibilities: {
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
            select: { id: true, actor: true },
          },
        },
      },
    },
  },
} satisfies Prisma.CycleSelect;

/** Who does what on a day in these committees' years: the responsibilities of the phases whose time it is. */
export async function tasksOf(act: Act, where: Prisma.CycleWhereInput, { group, on }: Asked): Promise<readonly Task[]> {
  const cycles = await act.db.cycle.findMany({
    where: { AND: [seen(act.actor).cycle, where], status: { not: 'PLANNED' } },
    select: withDuties,
    orderBy: [{ committee: { sortNumber: 'asc' } }, { year: 'asc' }, { id: 'asc' }],
  });
  return cycles.flatMap((cycle) => {
    const zone = cycle.municipality.timeZone;
    const day = on ?? today(act.now, zone);
    // Once a year is closed there is nothing left to do in it.
    if (cycle.closedAt !== null && dayOf(cycle.closedAt, zone) <= day) return [];
    const phases = new Map(cycle.phases.map((phase) => [phase.id, phase]));
    return currentPhases(cycleFacts(cycle), day).flatMap((current) => {
      const duties = phases.get(current.phaseId)?.template?.responsibilities ?? [];
      return duties
        .filter(({ actor }) => !group || takesPart(group, actor))
        .map(({ id }) => ({ ...current, responsibilityId: id, cycleId: cycle.id, committeeId: cycle.committeeId }));
    });
  });
}

interface Place {
  readonly municipality: { readonly id: string; readonly timeZone: string };
  readonly committeeId?: string | null | undefined;
}

/** Who does what on a day in a municipality, committee by committee. */
export function tasksIn(act: Act, { municipality, committeeId }: Place, asked: Asked): Promise<readonly Task[]> {
  const year = yearOf(asked.on ?? today(act.now, municipality.timeZone));
  // What the year before left undone is still to do, and January's meeting is prepared in December.
  const years = { in: [year - 1, year, year + 1] };
  const where = { municipalityId: municipality.id, year: years, ...(committeeId ? { committeeId } : {}) };
  return tasksOf(act, where, asked);
}
