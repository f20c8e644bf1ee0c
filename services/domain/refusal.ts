import type { ChangedBy } from './change/last-changed.ts';
import type { RuleId, Strength } from './rule/rules.ts';

/** One wrong input field: its path in the input, a word for the fault, and an English sentence for developers. */
export interface FieldFault {
  readonly field: string;
  readonly fault: string;
  readonly message: string;
  /** How much it may be, where the fault is that it is too big: characters, items, or the number itself. */
  readonly limit?: number | undefined;
  /** What there is that is called most like what was written, where nothing is called so. */
  readonly nearest?: string | undefined;
}

/** Every expected no, with the details its reader needs. The console words them; `docs/errors.md` lists them. */
export interface Refusals {
  /** The input has faults; each names its field. */
  INVALID_INPUT: { readonly fields: readonly FieldFault[] };
  /** There is no such thing, or the caller may not know of it. */
  NOT_FOUND: { readonly what: string; readonly id: string };
  /** The caller is nobody; writing needs a sign-in. */
  SIGN_IN_FIRST: Record<string, never>;
  /** The caller is known, but may not do this. */
  NOT_ALLOWED: { readonly what: string };
  /** Someone else changed it first: what the caller sent, and what stands there now. */
  CHANGED_MEANWHILE: {
    readonly what: string;
    readonly id: string;
    readonly expectedVersion: number;
    readonly currentVersion: number;
    readonly yours: Readonly<Record<string, unknown>>;
    readonly theirs: Readonly<Record<string, unknown>>;
    /** Who changed each of those fields last, and when, where the log tells. */
    readonly changed?: Readonly<Record<string, ChangedBy>>;
  };
  /** The key was used before, with another input or another mutation. */
  KEY_REUSED: { readonly clientMutationKey: string; readonly verb: string };
  /** Another row has this value, and it must be the only one. */
  ALREADY_EXISTS: { readonly what: string; readonly field: string; readonly value: string };
  /** It can't be removed while others rest on it. */
  STILL_IN_USE: { readonly what: string; readonly id: string; readonly by: string };
  /** The status can't move so. */
  MEETING_MOVE: { readonly from: string; readonly to: string };
  CYCLE_MOVE: { readonly from: string; readonly to: string };
  /** What the status of a case means can't move so (R20). */
  CASE_MOVE: { readonly from: string; readonly to: string };
  /** The year is closed and frozen. */
  CYCLE_CLOSED: { readonly cycleId: string; readonly year: number };
  /** The day lies outside the committee's year. */
  OUTSIDE_YEAR: { readonly year: number; readonly day: string };
  /** A meeting can't be marked as held before its time, nor an activity as done on a day to come. */
  NOT_YET: { readonly day: string };
  /** A published version of the wheel is immutable; draft a new one. */
  VERSION_PUBLISHED: { readonly wheelVersionId: string; readonly number: number };
  /** The draft has faults that block publishing. */
  VERSION_UNSOUND: { readonly fields: readonly FieldFault[] };
  /** The municipality has no published wheel (or regulation) to open a year from. */
  NO_WHEEL: { readonly municipality: string };
  NO_REGULATION: { readonly municipality: string; readonly day: string };
  /** The committee doesn't exist in that year. */
  COMMITTEE_INACTIVE: { readonly committeeId: string; readonly year: number };
  /** The phase isn't optional, so there is nothing to choose (R06). */
  PHASE_MANDATORY: { readonly phaseId: string };
  /** The verb doesn't fit this kind of phase. */
  PHASE_KIND: { readonly phaseId: string; readonly kind: string };
  /** This can't be done with it as it stands: `moves` tells what can. */
  NOT_OPEN: { readonly what: string; readonly id: string; readonly verb: string };
  /** What has been carried out can't be undone this way. */
  ALREADY_DONE: { readonly what: string; readonly id: string };
  /** A rule of the domain is not kept. One of strength P gives way to a reason. */
  RULE_BROKEN: { readonly rule: RuleId; readonly strength: Strength; readonly lacks: readonly string[] };
  /** The cursor isn't one of ours. */
  BAD_CURSOR: { readonly cursor: string };
  /** The database was restored or moved since this cursor of the change feed: start again from a snapshot. */
  CURSOR_EXPIRED: { readonly cursor: string };
}

export type RefusalCode = keyof Refusals;

/** The rule of the domain behind a refusal, where there is one. */
interface OfRule {
  readonly rule?: RuleId;
}

/** An expected no. Thrown by services only; anything else thrown is a bug. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly details: Refusals[Code] & OfRule;

  constructor(code: Code, details: Refusals[Code] & OfRule) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
