import type { RaRecord } from 'react-admin';

export interface CycleRow extends RaRecord<string> {
  readonly id: string;
  readonly year: number;
  readonly status: 'PLANNED' | 'OPEN' | 'CLOSED';
  readonly committee: { readonly id: string; readonly number: number; readonly name: string };
  readonly progress: {
    readonly complete: boolean;
    readonly phases: readonly { readonly state: string }[];
  };
}

export const CYCLE_STATUSES = ['PLANNED', 'OPEN', 'CLOSED'] as const;

/** How far a year has come. What was declined or skipped is settled, and is not among what is to be done. */
export function standingOf(phases: CycleRow['progress']['phases']) {
  const count = (state: string) => phases.filter((phase) => phase.state === state).length;
  const [done, declined, skipped] = [count('DONE'), count('DECLINED'), count('SKIPPED')];
  const total = phases.length - declined - skipped;
  return { done, total, declined, skipped, overdue: count('OVERDUE') };
}
