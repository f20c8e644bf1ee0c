import type { CommitteeName } from '../meeting/meeting.ts';

/** The year that a page is about. */
export interface CycleHead {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly viewerCanEdit: boolean;
  readonly committee: CommitteeName;
}

export const CYCLE_HEAD = 'id version year status viewerCanEdit committee { id number name }';
