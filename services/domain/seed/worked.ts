import { flowOf } from '@naerhjul/prisma/seed/flows.ts';
import type { SeedPeople } from '@naerhjul/prisma/seed/people-types.ts';
import type { Day, SeedPhase, SeedPhaseFacts, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import type { SeedCase, SeedCases, SeedFlow, SeedTask } from '@naerhjul/prisma/seed/work.ts';
import type { Known } from './known.ts';
import type { OpenedYear } from './opened-year.ts';
import { momentOf } from './timeline.ts';

/** A committee's year in which something is talked about and taken up. */
export interface Worked {
  readonly municipality: string;
  readonly zone: string;
  readonly slug: string;
  readonly year: number;
  /** Its place among the committees, so that each has something of its own. */
  readonly index: number;
  readonly places: readonly [string, string];
  readonly cases: SeedCases;
  /** Undefined where nobody is told of. */
  readonly people: SeedPeople | undefined;
  readonly known: Known;
  readonly seed: SeedYear;
  readonly wheel: readonly SeedPhase[];
  readonly opened: OpenedYear;
}

/** A meeting of the wheel as it went. */
export interface Met {
  readonly position: number;
  readonly on: Day;
  readonly facts: SeedPhaseFacts;
  readonly meetingId: () => string;
}

const MS_PER_MINUTE = 60_000;

/** So many minutes after half past eight, when every meeting has ended. */
export function evening(on: Day, { zone }: Pick<Worked, 'zone'>, minutes: number): Date {
  return new Date(momentOf(on, '20:30', zone).getTime() + minutes * MS_PER_MINUTE);
}

/** One of several, by what stands for the committee and the year. */
export function oneOf<All extends readonly [unknown, ...unknown[]]>(
  all: All,
  { index, year }: Pick<Worked, 'index' | 'year'>,
  turn = 0,
): All[number] {
  return all[(index + year + turn) % all.length];
}

/** The meetings of the wheel that were held, in order. */
export function heldMeetings({ slug, seed, wheel, opened }: Worked): readonly Met[] {
  return wheel.flatMap(({ position, kind }) => {
    const facts = seed.committees[slug]?.phases[position];
    if (kind !== 'MEETING' || facts?.meeting?.status !== 'HELD') return [];
    return [{ position, on: facts.meeting.on, facts, meetingId: () => opened.meetingId(slug, position) }];
  });
}

/** The meeting of a phase, if it was held. */
export function heldAt(worked: Worked, position: number): Met | undefined {
  return heldMeetings(worked).find((met) => met.position === position);
}

/** The meeting that hears of the dialogue, and prioritises. */
export const SECOND = 3;

export interface Raised {
  readonly key: string;
  readonly one: SeedCase;
  readonly flow: SeedFlow;
  /** When it came up. */
  readonly year: number;
}

const raisedIn = ({ slug, cases }: Worked, year: number): readonly Raised[] =>
  (cases[year] ?? []).map((one, turn) => ({ key: `case ${slug} ${year} ${turn}`, one, flow: flowOf(one), year }));

/** What comes up in the year. */
export const cameUp = (worked: Worked): readonly Raised[] => raisedIn(worked, worked.year);

/** What is prioritised in the year: first what goes on from earlier ones, then what is new. */
export function prioritised(worked: Worked): readonly Raised[] {
  const earlier = Object.keys(worked.cases)
    .map(Number)
    .filter((year) => year < worked.year)
    .flatMap((year) => raisedIn(worked, year))
    .filter(({ flow }) => flow.horizon === 'LONG');
  return [...earlier, ...cameUp(worked).filter(({ flow }) => flow.way !== undefined)];
}

/** What is agreed on for a case in a year. */
export function tasksIn({ flow, year: since }: Raised, year: number): readonly SeedTask[] {
  if (year === since || flow.later === undefined) return flow.tasks;
  return flow.later[year - since - 1] ?? flow.later.at(-1) ?? [];
}
