export type WorkingGroupStatus = 'FORMING' | 'ACTIVE' | 'ENDED';

export const MOVES: Record<WorkingGroupStatus, readonly WorkingGroupStatus[]> = {
  FORMING: ['ACTIVE', 'ENDED'],
  ACTIVE: ['ENDED'],
  ENDED: [],
};

export function canMove(from: WorkingGroupStatus, to: WorkingGroupStatus): boolean {
  return MOVES[from].includes(to);
}

export type WorkingGroupVerb = 'UPDATE' | 'ACTIVATE' | 'END';

/** What can be done with a working group now; the services refuse the rest. */
export function openWorkingGroupVerbs(status: WorkingGroupStatus): readonly WorkingGroupVerb[] {
  const verbs: Record<WorkingGroupVerb, boolean> = {
    UPDATE: status !== 'ENDED',
    ACTIVATE: canMove(status, 'ACTIVE'),
    END: canMove(status, 'ENDED'),
  };
  return (Object.keys(verbs) as WorkingGroupVerb[]).filter((verb) => verbs[verb]);
}

/** What a working group lacks to be at work (R11). */
export function lacksOfGroup({ cases, residents }: { readonly cases: number; readonly residents: number }): string[] {
  return [...(cases === 0 ? ['case'] : []), ...(residents === 0 ? ['resident'] : [])];
}
