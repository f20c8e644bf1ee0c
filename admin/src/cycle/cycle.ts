import type { RaRecord } from 'react-admin';

export interface CycleRow extends RaRecord<string> {
  readonly id: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly committee: { readonly id: string; readonly number: number; readonly name: string };
  readonly progress: {
    readonly done: number;
    readonly overdue: number;
    readonly phases: readonly { readonly state: string }[];
  };
}

export const CYCLE_STATUSES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
