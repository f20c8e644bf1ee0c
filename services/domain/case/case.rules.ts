export type CaseCategory =
  | 'RAISED'
  | 'UNDER_CONSIDERATION'
  | 'PRIORITISED'
  | 'IN_PROGRESS'
  | 'WAITING'
  | 'IN_TREATMENT'
  | 'ACHIEVED'
  | 'CLOSED_WITHOUT_RESULT'
  | 'FORWARDED'
  | 'WITHDRAWN';

const CLOSING = ['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN'] as const;
const REOPENED = ['UNDER_CONSIDERATION', 'IN_PROGRESS'] as const;

/**
 * Where a case goes from what its status means (R20). A closed case is only taken up again, and a withdrawn one only
 * raised anew.
 */
export const CASE_MOVES: Record<CaseCategory, readonly CaseCategory[]> = {
  RAISED: ['UNDER_CONSIDERATION', 'PRIORITISED', 'IN_PROGRESS', 'WAITING', 'IN_TREATMENT', ...CLOSING],
  UNDER_CONSIDERATION: ['PRIORITISED', 'IN_PROGRESS', 'WAITING', 'IN_TREATMENT', ...CLOSING],
  PRIORITISED: ['UNDER_CONSIDERATION', 'IN_PROGRESS', 'WAITING', 'IN_TREATMENT', ...CLOSING],
  IN_PROGRESS: ['UNDER_CONSIDERATION', 'PRIORITISED', 'WAITING', 'IN_TREATMENT', ...CLOSING],
  WAITING: ['UNDER_CONSIDERATION', 'PRIORITISED', 'IN_PROGRESS', 'IN_TREATMENT', ...CLOSING],
  IN_TREATMENT: ['UNDER_CONSIDERATION', 'PRIORITISED', 'IN_PROGRESS', 'WAITING', ...CLOSING],
  ACHIEVED: REOPENED,
  CLOSED_WITHOUT_RESULT: REOPENED,
  FORWARDED: REOPENED,
  WITHDRAWN: ['RAISED'],
};

export function canMove(from: CaseCategory, to: CaseCategory): boolean {
  return CASE_MOVES[from].includes(to);
}

/** Whether a status that means this closes the case (R15). */
export function closesCase(category: CaseCategory): boolean {
  return (CLOSING as readonly CaseCategory[]).includes(category);
}
