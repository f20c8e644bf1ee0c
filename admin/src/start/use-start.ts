import { useAsk } from '../frame/use-ask.ts';
import type { CommitteeName, Titles } from '../meeting/meeting.ts';
import type { ACTORS } from '../wheel/wheel.ts';
import type { LocalizedText } from '../words.ts';

export type Actor = (typeof ACTORS)[number];

export interface Task {
  readonly actor: Actor;
  readonly texts: LocalizedText;
  readonly committee: CommitteeName;
  readonly state: 'DUE' | 'OVERDUE';
  readonly dueOn: string;
  readonly phase: { readonly titles: LocalizedText };
  readonly cycle: { readonly id: string; readonly year: number };
}

const TASKS = `query Tasks($municipality: String!) {
  tasks(municipality: $municipality) { actor texts { nb nn en } committee { id number name }
    state dueOn phase { titles { nb nn en } } cycle { id year } }
}`;

/** Who does what now, in every committee. */
export function useTasks(municipality: string) {
  return useAsk<{ readonly tasks: readonly Task[] }>(TASKS, { municipality });
}

export interface NextMeeting {
  readonly id: string;
  readonly status: 'DATED' | 'ANNOUNCED';
  readonly titles: Titles;
  readonly startsAt: string;
  readonly place: string | null;
  readonly committees: readonly CommitteeName[];
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

const MEETINGS = `query NextMeetings($filter: MeetingFilter) {
  meetings(filter: $filter, orderBy: [STARTS_AT_ASC], first: 6) {
    edges { node { id status titles { nb nn en } startsAt place committees { id number name } } }
  }
}`;

/** The next meetings that have a date, from a moment on. */
export function useNextMeetings(municipality: string, from: string) {
  return useAsk<{ readonly meetings: Edges<NextMeeting> }>(MEETINGS, {
    filter: { municipality, from, statuses: ['DATED', 'ANNOUNCED'] },
  });
}

interface VersionPhase {
  readonly titles: LocalizedText;
  readonly responsibilities: readonly { readonly id: string; readonly actor: Actor; readonly texts: LocalizedText }[];
}

const DUTIES = `query Duties($id: ID!) { node(id: $id) { ... on WheelVersion {
  phases { titles { nb nn en } responsibilities { id actor texts { nb nn en } } }
} } }`;

/** Who does what in each phase of a version of the wheel. */
export function useDuties(wheelVersionId: string) {
  return useAsk<{ readonly node: { readonly phases: readonly VersionPhase[] } | null }>(DUTIES, { id: wheelVersionId });
}

const SET_UP = `query SetUp($municipality: String!) {
  wheels(filter: { municipality: $municipality }, first: 100) { edges { node { id versions { status } } } }
  districts(filter: { municipality: $municipality }, first: 1) { totalCount }
  coordinators(filter: { municipality: $municipality }, first: 1) { totalCount }
  regulations(filter: { municipality: $municipality }, first: 1) { totalCount }
}`;

interface Counted {
  readonly totalCount: number;
}

/** What the municipality has of that which its first year rests on. */
export function useSetUp(municipality: string) {
  return useAsk<{
    readonly wheels: Edges<{ readonly versions: readonly { readonly status: string }[] }>;
    readonly districts: Counted;
    readonly coordinators: Counted;
    readonly regulations: Counted;
  }>(SET_UP, { municipality });
}
