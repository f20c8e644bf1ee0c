import type { CaseCategory } from '../case/case.rules.ts';
import type { Heard } from '../agenda/proposals.rules.ts';
import type { Day } from '../calendar.ts';
import type { Composition } from '../seat/composition.rules.ts';
import type { Advised } from '../priority/priority.rules.ts';
import type { RuleId } from '../rule/rules.ts';
import type { SettlementOutcome } from '../settlement/settlement.rules.ts';

/** A case that was dealt with in the year. */
export interface CaseInYear {
  readonly id: string;
  readonly number: string;
  /** What its status meant at the end of the closing day. */
  readonly category: CaseCategory;
  /** What was said of it; null while nothing was. */
  readonly said: SettlementOutcome | null;
}

/** A case that the residents prioritised. */
export interface PrioritisedCase {
  readonly id: string;
  readonly number: string;
  readonly horizon: 'LONG' | 'SHORT' | null;
  /** How many findings it rests on. */
  readonly findings: number;
}

export interface OverrideFacts {
  readonly rule: RuleId;
  readonly reason: string;
  readonly decidedOn: Day;
}

/** What is known of a committee's year when it is to be closed. */
export interface ClosingFacts {
  /** Held by the closing day, without extra ones, and how many the regulation asks for (R02). */
  readonly meetings: { readonly held: number; readonly required: number };
  /** The dialogue of the year, if there is one, and how many the regulation asks for (R03, R04). */
  readonly dialogue: { readonly completed: boolean; readonly findings: number } | null;
  readonly dialoguesRequired: number;
  readonly cases: readonly CaseInYear[];
  readonly priorities: readonly PrioritisedCase[];
  /** The regulation's advice on how many to prioritise; null where no regulation is in force (R10). */
  readonly advised: Advised | null;
  readonly agreement: 'NONE' | 'DRAFT' | 'ADOPTED';
  /** The meeting that follows the dialogue; null where the year has no such phase (R14). */
  readonly meetingAfterDialogue: (Heard & { readonly held: boolean }) | null;
  /** What was contributed to the committee's evaluation; null where there is none (R16). */
  readonly contributions: readonly { readonly givenBy: string }[] | null;
  /** Whether terms of residents end at the turn of the year, and whether an election was held (R17). */
  readonly election: { readonly expected: boolean; readonly held: boolean };
  /** How the committee is composed on the closing day (R18). */
  readonly composition: Composition;
  /** Earlier years of the committee that are still open, oldest first. */
  readonly earlierOpen: readonly number[];
  readonly report: 'NONE' | 'DRAFT' | 'SUBMITTED' | 'TREATED';
  readonly overrides: readonly OverrideFacts[];
}
