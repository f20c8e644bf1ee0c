/** A day in the municipality's own calendar, `2026-11-23`. */
export type Day = `${number}-${number}-${number}`;
/** A time of day in the municipality's own zone, `18:00`. */
export type Time = `${number}:${number}`;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** A statement of the source text, S1–S46. */
export type StatementId = `S${Exclude<Digit, 0>}` | `S${1 | 2 | 3}${Digit}` | `S4${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

export interface Texts {
  nb: string;
  nn: string;
  en: string;
}

export type PhaseKind = 'MEETING' | 'DIALOGUE' | 'EXCHANGE' | 'MAYOR_VISIT';
export type ActorGroup = 'RESIDENTS' | 'POLITICIANS' | 'LEADER' | 'MAYOR' | 'COORDINATOR' | 'COMMITTEE';
export type Duty =
  | 'PLAN'
  | 'CARRY_OUT'
  | 'CHOOSE_METHOD'
  | 'PRESENT'
  | 'DISCUSS'
  | 'PRIORITISE'
  | 'LISTEN'
  | 'ASK'
  | 'ADVISE'
  | 'ATTEND_TRAINING'
  | 'DECIDE_FORM'
  | 'MEET'
  | 'EVALUATE'
  | 'SHARE'
  | 'SUBMIT'
  | 'AGREE'
  | 'ELECT'
  | 'SETTLE'
  | 'SUPPORT';

/** Months in the order they come; one that is smaller than the one before lies in the next year. */
export interface SeedWindow {
  kind: 'RANGE' | 'ONE_OF';
  months: readonly number[];
}

export interface SeedTheme {
  text: Texts;
  statements: readonly StatementId[];
}

export interface SeedResponsibility {
  actor: ActorGroup;
  duty: Duty;
  text: Texts;
  statements: readonly StatementId[];
}

export interface SeedPhase {
  position: number;
  kind: PhaseKind;
  title: Texts;
  optional: boolean;
  window: SeedWindow;
  statements: readonly StatementId[];
  themes: readonly SeedTheme[];
  responsibilities: readonly SeedResponsibility[];
}

export interface SeedWheel {
  title: Texts;
  version: number;
  /** The first year this version is used for. */
  firstYear: number;
  source: string;
  phases: readonly SeedPhase[];
}

/** Where a statement lives: `wheel` is a seed row, the others are concepts or verbs. */
export type StatementHome =
  | 'wheel'
  | 'window'
  | 'cycle'
  | 'chooseOptionalPhase'
  | 'meeting'
  | 'schedule'
  | 'progress'
  | 'divergence'
  | 'training'
  | 'dialogue'
  | 'agreement'
  | 'case'
  | 'workingGroup'
  | 'exchange'
  | 'visit'
  | 'evaluation'
  | 'settlement'
  | 'closing'
  | 'election'
  | 'report'
  | 'console'
  // What is not built yet.
  | 'later: wheelPicture';

export interface SeedStatement {
  id: StatementId;
  fragment: string;
  /** H refused, P blocks publishing or closing, W advice, D plain data. */
  strength: 'H' | 'P' | 'W' | 'D';
  feature: string;
  lives: readonly StatementHome[];
}

export interface Span {
  min: number;
  max: number;
}

export interface SeedRegulation {
  validFrom: Day;
  title: Texts;
  reference: string;
  politicianSeats: number;
  residentSeats: number;
  ordinaryMeetings: number;
  dialogues: number;
  longTermCases: Span;
  shortTermCases: Span;
  visitResidents: Span;
}

/** An invented person. */
export interface SeedCoordinator {
  key: string;
  name: string;
}

export interface SeedDistrict {
  key: string;
  names: readonly { validFrom: Day; name: string; areas: readonly string[] }[];
}

export interface SeedCommittee {
  slug: string;
  establishedOn: Day;
  names: readonly { validFrom: Day; number: number; name: string; district: string }[];
  coordinator: string;
}

export interface SeedHoliday {
  name: string;
  firstOn: Day;
  lastOn: Day;
}

export interface SeedMunicipality {
  number: string;
  name: string;
  timeZone: string;
  defaultLanguage: keyof Texts;
  coordinators: readonly SeedCoordinator[];
  districts: readonly SeedDistrict[];
  committees: readonly SeedCommittee[];
  regulations: readonly SeedRegulation[];
  schoolHolidays: readonly SeedHoliday[];
}

/** A meeting as it stands; `at` and `place` fall back to the year's time and the venue. */
export interface SeedMeeting {
  on: Day;
  at?: Time;
  place?: string;
  /** Earlier dates, oldest first, each with why it was given up. */
  movedFrom?: readonly { on: Day; at?: Time; reason: string }[];
  /** Why it is held outside the window of its phase. */
  reason?: string;
  status: 'DATED' | 'ANNOUNCED' | 'HELD' | 'CANCELLED';
  cancelReason?: string;
}

/** An empty object is a fact too: nothing is set yet. No `meeting` in a meeting phase: PLANNED. */
export interface SeedPhaseFacts {
  /** UNDECIDED with a day: it was talked about and put off. No choice at all: never raised. */
  choice?: { value: 'UNDECIDED' | 'WANTED' | 'DECLINED'; on: Day; reason?: string };
  meeting?: SeedMeeting;
  /** First and last day of a dialogue, an exchange or a visit; no `to`: it lasts one day. */
  from?: Day;
  to?: Day;
  /** Where an exchange or a visit takes place; left out: not said. */
  place?: string;
  /** Earlier days, oldest first, each with why they were given up. */
  movedFrom?: readonly { from: Day; to?: Day; reason: string }[];
  /** The day it was signed off as carried out. */
  doneOn?: Day;
  /** Why it lies outside its window. */
  reason?: string;
  skipped?: { on: Day; reason: string };
}

/** Reasons, by the id of the rule. One that is kept needs none, and is not recorded as set aside. */
export type SetAside = Partial<Record<'R02' | 'R03' | 'R04' | 'R15', string>>;

/** A meeting that the wheel doesn't know, with what was on its agenda; an item may be about a case that the seed has made. */
export interface SeedExtra {
  title: Texts;
  meeting: SeedMeeting;
  agenda?: readonly { title: string; about?: string; outcome: string }[];
}

export interface SeedCommitteeYear {
  /** Where this committee meets when a meeting names no other place. */
  venue: string;
  phases: Readonly<Record<number, SeedPhaseFacts>>;
  extras?: readonly SeedExtra[];
  /** Why the year was closed although a rule that blocks was not kept. */
  setAside?: SetAside;
  /** Not closed with the others. */
  leftOpen?: true;
}

export interface SeedYear<Slug extends string = string> {
  year: number;
  status: 'OPEN' | 'CLOSED';
  openedOn: Day;
  /** Set when the status is CLOSED. */
  closedOn?: Day;
  /** As a committee's own, for those that have none for the rule. */
  setAside?: SetAside;
  meetsAt: Time;
  minutes: number;
  committees: Readonly<Record<Slug, SeedCommitteeYear>>;
  joint?: readonly { title: Texts; committees: readonly Slug[]; meeting: SeedMeeting }[];
}
