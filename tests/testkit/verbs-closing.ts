import type { RuleOverride, Settlement } from './shapes-cases.ts';
import type { Cycle, Removed } from './shapes.ts';

/** What the verbs of closing a year answer with. */
export interface VerbsOfClosing {
  closeCycle: Cycle;
  overrideRule: RuleOverride;
  settleCase: Settlement;
  settleCases: Cycle;
  unsettleCase: Removed;
  withdrawOverride: Removed;
}
