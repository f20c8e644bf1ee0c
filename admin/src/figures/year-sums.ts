import type { SideBySide } from './rows.ts';
import { DUTY_FIELDS, type Duties, type Duty, type DutyStatus } from './use-years.ts';

export const STATUSES = ['KEPT', 'LACKING', 'UNDECIDED', 'DECLINED', 'NOT_ASKED'] as const;
type Counts = Readonly<Record<DutyStatus, number>>;

/** How many of the committees' years have come how far with a duty, on one day and on the other. */
export interface DutySum {
  readonly duty: Duty;
  readonly now: Counts;
  readonly before: Counts;
}

export function dutySums(rows: readonly SideBySide<Duties>[]): readonly DutySum[] {
  const [now, before] = [rows.map((row) => row.now), rows.map((row) => row.before)];
  return DUTY_FIELDS.map((duty) => ({ duty, now: countsOf(duty, now), before: countsOf(duty, before) }));
}

function countsOf(duty: Duty, years: readonly (Duties | undefined)[]): Counts {
  const count = (status: DutyStatus) => years.filter((year) => year?.[duty] === status).length;
  return {
    KEPT: count('KEPT'),
    LACKING: count('LACKING'),
    UNDECIDED: count('UNDECIDED'),
    DECLINED: count('DECLINED'),
    NOT_ASKED: count('NOT_ASKED'),
  };
}

/** The years that are to do a duty, or may still choose to: what was declined or isn't asked for is none. */
export const askedOf = ({ KEPT, LACKING, UNDECIDED }: Counts): number => KEPT + LACKING + UNDECIDED;
