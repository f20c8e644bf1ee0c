import type { RefusalCode } from '@naerhjul/domain/refusal.ts';

/** What each refusal says to a developer; the console has its own words for the same codes. */
export const SENTENCES: Record<RefusalCode, string> = {
  INVALID_INPUT: 'The input has faults; fields names them.',
  NOT_FOUND: 'There is no such thing, or none that the caller may see.',
  SIGN_IN_FIRST: 'This needs a sign-in.',
  NOT_ALLOWED: 'The caller may not do this.',
  CHANGED_MEANWHILE: 'Someone else changed it first; yours and theirs hold both values.',
  KEY_REUSED: 'This key was used before, for another mutation or with another input.',
  ALREADY_EXISTS: 'There is one with this value already, and there can be only one.',
  STILL_IN_USE: 'It is still in use, so it can not be removed.',
  MEETING_MOVE: "The meeting's status can not move so.",
  CYCLE_MOVE: "The year's status can not move so.",
  CYCLE_CLOSED: 'The year is closed and never changes.',
  OUTSIDE_YEAR: 'The day can not belong to this year.',
  NOT_YET: 'The day has not come yet.',
  VERSION_PUBLISHED: 'A published version of the wheel never changes; draft a new one.',
  VERSION_UNSOUND: 'The draft has faults that keep it from being published; fields names them.',
  NO_WHEEL: 'The municipality has no published version of a wheel.',
  NO_REGULATION: 'The municipality has no regulation in force on this day.',
  COMMITTEE_INACTIVE: 'The committee does not exist in this year.',
  PHASE_MANDATORY: 'The phase is not optional, so there is nothing to choose.',
  PHASE_KIND: 'This does not fit the kind of the phase.',
  NOT_OPEN: 'This can not be done with it as it stands; moves tells what can.',
  ALREADY_DONE: 'It was held or carried out, so this can not be done with it.',
  BAD_CURSOR: "The cursor is not one of this list's.",
  CURSOR_EXPIRED: 'The database was restored or moved since; start again from a snapshot.',
};
