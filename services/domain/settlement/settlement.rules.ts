import { closesCase, type CaseCategory } from '../case/case.rules.ts';

export type SettlementOutcome = 'SETTLED' | 'CARRIED_OVER';

/**
 * What becomes of a case in a year: one whose status closes it is settled, whatever was said of it before; any other
 * only carries over, when that was said. Null while it is neither: then it keeps the year from closing (R15).
 */
export function outcomeOf(category: CaseCategory, said: SettlementOutcome | null): SettlementOutcome | null {
  if (closesCase(category)) return 'SETTLED';
  return said === 'CARRIED_OVER' ? said : null;
}
