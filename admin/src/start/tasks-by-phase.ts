import type { CommitteeName } from '../meeting/meeting.ts';
import { ACTORS } from '../wheel/wheel.ts';
import type { LocalizedText } from '../words.ts';
import type { Actor, Task } from './use-start.ts';

/** A day by which something is due, and where. */
export interface Deadline {
  readonly dueOn: string;
  readonly isLate: boolean;
  readonly committees: readonly CommitteeName[];
  readonly cycleIds: readonly string[];
}

/** What is done in a phase of a year: by when in which committees, and what by whom. */
export interface PhaseTasks {
  readonly id: string;
  readonly titles: LocalizedText;
  readonly year: number;
  readonly deadlines: readonly Deadline[];
  readonly duties: readonly { readonly actor: Actor; readonly texts: readonly LocalizedText[] }[];
}

/** Tasks by the phase that they are of, each told once however many committees have it; what is due first comes first. */
export function tasksByPhase(tasks: readonly Task[]): readonly PhaseTasks[] {
  const places = [...Map.groupBy(tasks, ({ cycle, phase }) => `${cycle.id} ${phase.titles.nb}`).values()];
  // Committees that do something else in a phase than the others stand by themselves.
  const phases = Map.groupBy(places, (place) =>
    JSON.stringify([
      place[0]?.phase.titles.nb,
      place[0]?.cycle.year,
      ...place.map(({ actor, texts }) => `${actor} ${texts.nb}`).toSorted(),
    ]),
  );
  return [...phases]
    .flatMap(([id, alike]) => {
      const [duties = []] = alike;
      const [first] = duties;
      if (first === undefined) return [];
      return [
        {
          id,
          titles: first.phase.titles,
          year: first.cycle.year,
          deadlines: deadlinesOf(alike.flatMap(([one]) => (one === undefined ? [] : [one]))),
          duties: ACTORS.map((actor) => ({
            actor,
            texts: duties.filter((duty) => duty.actor === actor).map(({ texts }) => texts),
          })).filter(({ texts }) => texts.length > 0),
        },
      ];
    })
    .toSorted((one, other) => firstDue(one).localeCompare(firstDue(other)));
}

function deadlinesOf(places: readonly Task[]): readonly Deadline[] {
  const days = Map.groupBy(places, ({ dueOn, state }) => `${dueOn} ${state}`);
  return [...days.values()]
    .flatMap((together) => {
      const [first] = together;
      if (first === undefined) return [];
      const inOrder = together.toSorted((one, other) => one.committee.number - other.committee.number);
      return [
        {
          dueOn: first.dueOn,
          isLate: first.state === 'OVERDUE',
          committees: inOrder.map(({ committee }) => committee),
          cycleIds: inOrder.map(({ cycle }) => cycle.id),
        },
      ];
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

const firstDue = ({ deadlines }: PhaseTasks) => deadlines[0]?.dueOn ?? '';
