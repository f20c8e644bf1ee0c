import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../graphql.ts';
import type { CommitteeName } from '../meeting/meeting.ts';
import type { ConsoleLanguage } from '../words.ts';
import type { Shown } from './address.ts';
import type { Holiday, Item } from './item.ts';
import { daysOf } from './month.ts';

/** As many as are shown at once. */
export const MOST = 200;

const CALENDAR = `query Calendar($municipality: String!, $from: Date!, $to: Date!, $committees: [String!], $kinds: [PhaseKind!],
  $statuses: [ScheduleStatus!], $language: Language!) {
  schedule(municipality: $municipality, from: $from, to: $to, committees: $committees, kinds: $kinds, statuses: $statuses,
    first: ${MOST}) {
    totalCount
    edges { node {
      id kind meetingKind status title(language: $language) startsAt startsOn endsOn place reason year
      committees { id slug number name } movedFrom { startsAt startsOn }
    } }
  }
  holidays(municipality: $municipality, from: $from, to: $to) { kind name(language: $language) firstOn lastOn }
}`;

const COMMITTEES = `query CalendarCommittees($municipality: String!) {
  committees(filter: { municipality: $municipality }, orderBy: [NUMBER_ASC], first: 100) {
    edges { node { id slug number name viewerCanWork } }
  }
}`;

interface Answer {
  readonly schedule: { readonly totalCount: number; readonly edges: readonly { readonly node: Item }[] };
  readonly holidays: readonly Holiday[];
}

interface Choice extends CommitteeName {
  readonly slug: string;
  /** Whether its work is the caller's. */
  readonly viewerCanWork: boolean;
}

interface Committees {
  readonly committees: { readonly edges: readonly { readonly node: Choice }[] };
}

// None chosen is all of them.
const some = (values: readonly string[]) => (values.length === 0 ? null : values);

/** What is on the calendar in the month that is shown. */
export function useCalendar(
  municipality: string,
  { month, committees, kinds, statuses }: Shown,
  language: ConsoleLanguage,
) {
  const variables = {
    municipality,
    ...daysOf(month ?? ''),
    committees: some(committees),
    kinds: some(kinds),
    statuses: some(statuses),
    language: language.toUpperCase(),
  };
  return useQuery({
    queryKey: ['calendar', variables],
    queryFn: async () => {
      const { schedule, holidays } = await ask<Answer>(CALENDAR, variables);
      return { items: schedule.edges.map(({ node }) => node), total: schedule.totalCount, holidays };
    },
    enabled: month !== null,
    placeholderData: keepPreviousData,
  });
}

/** The committees that one can choose between, by number. */
export function useCommittees(municipality: string) {
  return useQuery({
    queryKey: ['calendar committees', municipality],
    queryFn: async () => (await ask<Committees>(COMMITTEES, { municipality })).committees.edges.map(({ node }) => node),
  });
}
