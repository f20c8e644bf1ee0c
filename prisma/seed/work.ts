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
  | 'FORWARDED'
  | 'WITHDRAWN';

/** What is to be done, and so many days after it was agreed on that it was done; left out where it is still to be done. */
export type SeedTask = readonly [task: string, doneAfter?: number];

/** A step of a case: so many days after it was raised, to which status, why, and to whom if forwarded. */
export type SeedStep = readonly [days: number, to: StepCode, reason: string, forwardedTo?: string];

/** How a case comes up and what becomes of it. One without the step PRIORITISED was talked about, and not prioritised. */
export interface SeedFlow {
  theme: ThemeKey;
  horizon: 'LONG' | 'SHORT';
  finding: 'CHALLENGE' | 'OPPORTUNITY' | 'NEED';
  /** How the residents want to work on it; left out where it is not prioritised. */
  way?: 'WORKING_GROUP' | 'INDIVIDUAL' | 'WHOLE_COMMITTEE' | 'OTHER';
  /** What is agreed on in the year the case comes up; all of it is done before the case is achieved. */
  tasks: readonly SeedTask[];
  /** What is agreed on in the years after, where the case goes on. */
  later?: readonly (readonly SeedTask[])[];
  /** What a working group is there for. */
  purpose?: string;
  advice: string;
  steps: readonly SeedStep[];
}

/** A case as it came up in a district: what the dialogue brought to light, and what the committee made of it. */
export interface SeedCase {
  flow: FlowKey;
  title: string;
  description: string;
  finding: string;
}

/** A case that doesn't come from the dialogue, on the day it was raised. */
export interface SentCase {
  raisedOn: Day;
  origin: 'RESIDENT' | 'MUNICIPAL_PLAN' | 'COMMITTEE';
  originText: string;
  theme: ThemeKey;
  horizon: 'LONG' | 'SHORT';
  title: string;
  description: string;
  /** Someone could be known by it. */
  hidden?: true;
  steps: readonly SeedStep[];
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
