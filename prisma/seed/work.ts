import type { Day } from './types.ts';
import type { FlowKey } from './flows.ts';

export type ThemeKey = 'hub' | 'youth' | 'traffic' | 'upkeep' | 'green';

export type StepCode =
  | 'UNDER_CONSIDERATION'
  | 'PRIORITISED'
  | 'IN_PROGRESS'
  | 'WAITING'
  | 'IN_TREATMENT'
  | 'ACHIEVED'
  | 'CLOSED_WITHOUT_RESULT'
  | 'FORWARDED';

/** A step of a case: so many days after it was raised, to which status, why, and to whom if forwarded. */
export type SeedStep = readonly [days: number, to: StepCode, reason: string, forwardedTo?: string];

/** How a case comes up and what becomes of it. One without the step PRIORITISED was talked about, and not prioritised. */
export interface SeedFlow {
  theme: ThemeKey;
  horizon: 'LONG' | 'SHORT';
  finding: 'CHALLENGE' | 'OPPORTUNITY' | 'NEED';
  /** How the residents want to work on it; left out where it is not prioritised. */
  way?: 'WORKING_GROUP' | 'INDIVIDUAL' | 'WHOLE_COMMITTEE' | 'OTHER';
  /** Who is to do what; the first is done where the case is achieved. */
  tasks: readonly string[];
  advice: string;
  steps: readonly SeedStep[];
}

/** A case as it came up in a district: what the dialogue brought to light, and what the committee made of it. */
export interface SeedCase {
  flow: FlowKey;
  title: string;
  finding: string;
}

/** What came up in a committee, by year. */
export type SeedCases = Readonly<Record<number, readonly SeedCase[]>>;

/** A step that was recorded wrongly, and put right later (R20): on another day, or taken away. */
export interface SeedCorrection {
  /** The step, from 0 for the first after the case was raised. */
  step: number;
  /** The day of the correction. */
  on: Day;
  occurredOn?: Day;
  isVoid?: true;
  reason: string;
}
