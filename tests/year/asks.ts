import { readFileSync } from 'node:fs';
import type { AskedBy, World } from '../testkit/world.ts';

interface Identified {
  readonly id: string;
}

/** What a group has to do in the committee's year, as phase and duty. */
export async function tasksFor({ told, municipality }: World, committeeId: string, group: string) {
  const { tasks } = await told<{ tasks: readonly { duty: string; phase: { position: number } }[] }>(
    `query($m: String!, $c: ID!, $for: ActorGroup) { tasks(municipality: $m, committeeId: $c, for: $for) {
      duty phase { position } } }`,
    { m: municipality.number, c: committeeId, for: group },
    { as: 'public' },
  );
  return tasks.map(({ duty, phase }) => `${phase.position} ${duty}`);
}

interface Standing {
  readonly progress: {
    readonly phases: readonly { readonly state: string; readonly missing: readonly string[] }[];
    readonly meetingsHeld: number;
    readonly overdue: number;
    readonly missing: number;
    readonly complete: boolean;
  };
  readonly divergence: readonly { readonly kind: string; readonly phase: { readonly position: number } }[];
}

/** Where a year stands, and how it differs from the wheel; both as of today. */
export async function standingOf({ told }: World, { id }: Identified, by?: AskedBy) {
  const { node } = await told<{ node: Standing }>(
    `query($id: ID!) { node(id: $id) { ... on Cycle {
      progress { phases { state missing } meetingsHeld overdue missing complete }
      divergence { kind days reason phase { position } } } } }`,
    { id },
    by,
  );
  const { progress, divergence } = node;
  return { ...progress, states: progress.phases.map(({ state }) => state), divergence };
}

/** Where each phase of a year stands for the public today, in order. */
export async function statesOf({ here, cycle }: { readonly here: World; readonly cycle: Identified }) {
  return (await standingOf(here, cycle, { as: 'public' })).states;
}

/** What the public reads in the calendar between two days: for each item its day, or the months of its window. */
export async function calendarOf({ told, municipality }: World, from: string, to: string, slug: string) {
  const { schedule } = await told<{ schedule: { edges: readonly { node: CalendarItem }[] } }>(
    `query($m: String!, $from: Date!, $to: Date!, $committees: [String!]) {
      schedule(municipality: $m, from: $from, to: $to, committees: $committees, first: 100) {
        edges { node { kind title startsOn startsAt window { months } } } } }`,
    { m: municipality.number, from, to, committees: [slug] },
    { as: 'public' },
  );
  return schedule.edges.map(({ node: { title, startsAt, startsOn, window } }) => {
    const on = startsAt?.slice(0, 10) ?? startsOn ?? window?.months.join('/');
    return `${on} ${title}`;
  });
}

interface CalendarItem {
  readonly title: string;
  readonly startsOn: string | null;
  readonly startsAt: string | null;
  readonly window: { readonly months: readonly number[] } | null;
}

/** Whom the trainings of a year reached, as subject, role, and how many they reached and not. */
export async function coverageOf({ told }: World, { id }: Identified) {
  const { node } = await told<{ node: { trainingCoverage: readonly Covered[] } }>(
    `query($id: ID!) { node(id: $id) { ... on Cycle {
      trainingCoverage { subject role reached notReached missing { id } } } } }`,
    { id },
  );
  return node.trainingCoverage;
}

interface Covered {
  readonly subject: string;
  readonly role: string;
  readonly reached: number;
  readonly notReached: number;
  readonly missing: readonly Identified[];
}

const TRACE = readFileSync(new URL('../../schema/examples/analyst-trace.graphql', import.meta.url), 'utf8');

/** The trace of a case, from what residents said to what became of it. */
export async function traceOf({ told, municipality }: World, number: string, by?: AskedBy) {
  const { case: found } = await told<{ case: { trace: object } }>(
    TRACE,
    { municipality: municipality.number, number },
    by,
  );
  return found.trace;
}

/** The advice of the rules on a year's priorities and on a committee's composition. */
export async function adviceOf({ told }: World, cycle: Identified, committee: Identified) {
  const { year, roster } = await told<{
    year: { priorityAdvice: readonly Advised[] };
    roster: { composition: { advice: readonly Advised[] } };
  }>(
    `query($cycle: ID!, $committee: ID!) {
      year: node(id: $cycle) { ... on Cycle { priorityAdvice { rule lacks } } }
      roster: node(id: $committee) { ... on Committee { composition { advice { rule lacks } } } } }`,
    { cycle: cycle.id, committee: committee.id },
  );
  return [...year.priorityAdvice, ...roster.composition.advice];
}

export interface Advised {
  readonly rule: string;
  readonly lacks: readonly string[];
}
