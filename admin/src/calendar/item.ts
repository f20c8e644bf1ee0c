import type { CommitteeName } from '../meeting/meeting.ts';

export const KINDS = ['MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER'] as const;
export type ItemKind = (typeof KINDS)[number];
export const STATUSES = ['PLANNED', 'DATED', 'ANNOUNCED', 'HELD', 'CANCELLED', 'DECLINED', 'SKIPPED'] as const;
export type ItemStatus = (typeof STATUSES)[number];

/** A meeting or another activity, as the schedule tells of it. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly meetingKind: string | null;
  readonly status: ItemStatus;
  readonly title: string;
  readonly startsAt: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly reason: string | null;
  readonly year: number;
  readonly committees: readonly (CommitteeName & { readonly slug: string })[];
  readonly movedFrom: readonly { readonly startsAt: string | null; readonly startsOn: string | null }[];
}

export interface Holiday {
  readonly kind: 'PUBLIC' | 'SCHOOL';
  readonly name: string;
  readonly firstOn: string;
  readonly lastOn: string;
}

/** The items of a month, by where they belong in it. */
export interface Sorted {
  /** Those of one day, by day. */
  readonly byDay: ReadonlyMap<string, readonly Item[]>;
  /** Those that last several days. */
  readonly several: readonly Item[];
  readonly undated: readonly Item[];
}

export function sorted(items: readonly Item[]): Sorted {
  const dated = items.filter(({ startsOn }) => startsOn !== null);
  const lasts = ({ startsOn, endsOn }: Item) => endsOn !== null && endsOn !== startsOn;
  return {
    byDay: Map.groupBy(
      dated.filter((item) => !lasts(item)),
      ({ startsOn }) => startsOn ?? '',
    ),
    several: dated.filter(lasts),
    undated: items.filter(({ startsOn }) => startsOn === null),
  };
}

export function holidaysOn(day: string, holidays: readonly Holiday[]): readonly Holiday[] {
  return holidays.filter(({ firstOn, lastOn }) => firstOn <= day && day <= lastOn);
}
