import { momentAt } from '../dates.ts';
import type { CommitteeName, Titles } from '../meeting/meeting.ts';
import type { Clash } from '../meeting/use-clashes.ts';
import { minutesOf } from '../meeting/when.ts';
import type { MonthWindow } from '../window-words.ts';

export const OCCURRENCES = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'] as const;
export type Occurrence = (typeof OCCURRENCES)[number];
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const SPREADS = ['NO_CLASH', 'ONE_AN_EVENING', 'AS_RULED'] as const;
export type Spread = (typeof SPREADS)[number];

/** A meeting without a date, and the date that is proposed for it. */
export interface Proposal {
  readonly meeting: {
    readonly id: string;
    readonly version: number;
    readonly committees: readonly CommitteeName[];
    readonly phases: readonly {
      readonly id: string;
      readonly position: number;
      readonly titles: Titles;
      readonly window: MonthWindow;
    }[];
  };
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly ruledOn: string;
  /** Where the committee met last in the year before. */
  readonly lastPlace: string | null;
  readonly clashes: readonly Clash[];
  readonly passedOver: readonly Clash[];
}

/** A day and a time that were chosen for one meeting. */
export interface Chosen {
  readonly day: string;
  readonly time: string;
}

/** What one committee has of its own. */
export interface Own {
  readonly weekday: Weekday | '';
  readonly place: string;
}

/** What was chosen on the page. */
export interface Wish {
  readonly occurrence: Occurrence;
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  /** Whether committees meet where they did last year, unless something else is said. */
  readonly asLastYear: boolean;
  readonly spread: Spread;
  readonly own: Readonly<Record<string, Own>>;
  /** The ids of committees, and the keys of phases, that get no dates now. */
  readonly without: ReadonlySet<string>;
  /** The ids of meetings that are left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly chosen: Readonly<Record<string, Chosen>>;
}

export const FIRST_WISH: Wish = {
  occurrence: 'SECOND',
  weekday: 'WEDNESDAY',
  from: '18:00',
  to: '20:00',
  place: '',
  asLastYear: true,
  spread: 'NO_CLASH',
  own: {},
  without: new Set(),
  leftOut: new Set(),
  chosen: {},
};

/** The phase that a meeting is for; committees with the same title in it have the same one. */
export function phaseOf({ meeting }: Proposal) {
  const [phase] = meeting.phases;
  return { key: phase?.titles.nb ?? '', position: phase?.position ?? 0, titles: phase?.titles, window: phase?.window };
}

export function committeeOf({ meeting }: Proposal): string {
  return meeting.committees.map(({ number, name }) => `${number} ${name}`).join(', ');
}

/** Whether a meeting is among those that were chosen. */
export function isWanted(proposal: Proposal, { without }: Wish): boolean {
  return !without.has(phaseOf(proposal).key) && proposal.meeting.committees.some(({ id }) => !without.has(id));
}

/** What the server is asked to propose from. */
export function ruleOf({ occurrence, weekday, from, to }: Wish) {
  return { occurrence, weekday, from, ...(to > from ? { to } : {}) };
}

/** Where a meeting is to be: the committee's own place, the one for all, or the one of last year; empty for none. */
export function placeOf({ meeting, lastPlace }: Proposal, { own, place, asLastYear }: Wish) {
  const theirs = meeting.committees.map((one) => own[one.id]?.place.trim() ?? '').find((text) => text !== '');
  const said = theirs ?? place.trim();
  const isAsLastYear = said === '' && asLastYear && lastPlace !== null;
  return { place: isAsLastYear ? lastPlace : said, isAsLastYear };
}

/** The rows that are sent, as the verb takes them. */
export function rowsOf(proposals: readonly Proposal[], wish: Wish) {
  const { from, to } = wish;
  return proposals.map((proposal) => {
    const { meeting, startsAt } = proposal;
    const { id, version } = meeting;
    const { place: where } = placeOf(proposal, wish);
    const minutes = minutesOf(to) - minutesOf(from);
    return {
      id,
      expectedVersion: version,
      startsAt,
      endsAt: to > from ? new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() : null,
      ...(where === '' ? {} : { place: where }),
    };
  });
}

/** The times that were chosen, as the server takes them; what is only half typed is left out. */
export function fixedOf({ chosen, leftOut }: Wish) {
  return Object.entries(chosen).flatMap(([meetingId, { day, time }]) => {
    if (leftOut.has(meetingId) || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(day) || time === '') return [];
    return [{ meetingId, startsAt: momentAt(day, time) }];
  });
}
