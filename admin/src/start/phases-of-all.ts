import { columnsOf, phaseIn, type Column } from '../year/columns.ts';
import type { CommitteeYear, Cycle, Phase } from '../year/cycle.ts';
import { faceOf, type Face } from '../year/face.ts';

/** How one committee stands in a phase. */
export interface Standing {
  readonly committee: CommitteeYear;
  readonly cycle: Cycle;
  readonly phase: Phase;
  readonly face: Face;
  readonly state: 'DONE' | 'DECLINED' | 'SKIPPED' | 'UPCOMING' | 'DUE' | 'OVERDUE';
}

/** A phase of the shared wheel, and how all the committees stand in it. */
export interface PhaseOfAll extends Column {
  readonly standings: readonly Standing[];
  /** Done, or given up for a reason. */
  readonly done: number;
  readonly late: number;
  /** Neither done nor given up. */
  readonly left: number;
  readonly sign: 'done' | 'late' | 'now' | 'later';
}

const OVER: ReadonlySet<Standing['state']> = new Set(['DONE', 'DECLINED', 'SKIPPED']);

/** The phases of a year in order, each with every committee that has it. */
export function phasesOfAll(committees: readonly CommitteeYear[]): readonly PhaseOfAll[] {
  return columnsOf(committees).map((column) => {
    const standings = committees.flatMap((committee): readonly Standing[] => {
      const { cycle } = committee;
      const phase = cycle === null ? undefined : phaseIn(column, cycle.phases);
      if (cycle === null || phase === undefined) return [];
      return [{ committee, cycle, phase, face: faceOf(phase, cycle), state: stateOf(phase, cycle) }];
    });
    const count = (test: (one: Standing) => boolean) => standings.filter(test).length;
    const done = count(({ state }) => OVER.has(state));
    const late = count(({ state }) => state === 'OVERDUE');
    return {
      ...column,
      standings,
      done,
      late,
      left: standings.length - done,
      sign: signOf({ all: standings.length, done, late, due: count(({ state }) => state === 'DUE') }),
    };
  });
}

interface Counts {
  readonly all: number;
  readonly done: number;
  readonly late: number;
  readonly due: number;
}

function signOf({ all, done, late, due }: Counts): PhaseOfAll['sign'] {
  if (all > 0 && done === all) return 'done';
  if (late > 0) return 'late';
  return due > 0 ? 'now' : 'later';
}

function stateOf({ id }: Phase, { progress }: Cycle): Standing['state'] {
  return progress.phases.find(({ phase }) => phase.id === id)?.state ?? 'UPCOMING';
}
