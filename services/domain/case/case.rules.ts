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

const GIVEN_UP: ReadonlySet<CaseCategory> = new Set(['CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

/** Whether a case with a status that means this was closed without what it was raised for: nobody works on it any more. */
export function isGivenUp(category: CaseCategory): boolean {
  return GIVEN_UP.has(category);
}

const BEFORE_PRIORITY: ReadonlySet<CaseCategory> = new Set(['RAISED', 'UNDER_CONSIDERATION']);

/** Whether a case becomes prioritised when a committee prioritises it (R20); one that is under way stays where it is. */
export function becomesPrioritised(category: CaseCategory): boolean {
  return BEFORE_PRIORITY.has(category);
}

/** Whether a status that means this closes the case (R15). */
export function closesCase(category: CaseCategory): boolean {
  return (CLOSING as readonly CaseCategory[]).includes(category);
}
