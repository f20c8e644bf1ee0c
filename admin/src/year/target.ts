import type { Meeting } from '../meeting/meeting.ts';
import { besideTheWheel } from './beside.ts';
import type { CommitteeYear, Cycle, Phase } from './cycle.ts';

/** What a dialog was opened for, by id: what it shows is looked up anew as the year changes. */
export type Target =
  | { readonly of: 'phase'; readonly committeeId: string; readonly id: string }
  | { readonly of: 'meeting'; readonly committeeId: string; readonly id: string }
  | { readonly of: 'add'; readonly committeeId: string }
  | { readonly of: 'joint' };

export interface Found {
  readonly committee: string;
  readonly cycle: Cycle;
  readonly phase: Phase | undefined;
  readonly meeting: Meeting | undefined;
}

export function find(target: Exclude<Target, { of: 'joint' }>, committees: readonly CommitteeYear[]): Found | null {
  const committee = committees.find(({ id }) => id === target.committeeId);
  if (committee === undefined || committee.cycle === null) return null;
  const { cycle, number, name } = committee;
  const wanted = target.of === 'add' ? '' : target.id;
  return {
    committee: `${number} ${name}`,
    cycle,
    phase: cycle.phases.find(({ id }) => id === wanted),
    meeting: besideTheWheel(cycle).meetings.find(({ id }) => id === wanted),
  };
}
