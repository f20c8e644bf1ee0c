import type { PersonName, RosterEntry } from '../attendance/attendance.ts';
import { ROSTER } from '../attendance/attendance.ts';
import type { Advice } from '../rule/advice-list.tsx';
import { ADVICE } from '../rule/advice-list.tsx';
import { CYCLE_HEAD, type CycleHead } from '../work/cycle-head.ts';

export const METHODS = [
  'GUEST_TABLE',
  'OPEN_MEETING',
  'WORKSHOP',
  'WALK',
  'SURVEY',
  'INTERVIEWS',
  'SCHOOL_VISIT',
  'STAND',
  'OTHER',
] as const;
export const FINDING_TYPES = ['CHALLENGE', 'OPPORTUNITY', 'NEED'] as const;
export const DUTIES = ['PLAN', 'CARRY_OUT'] as const;
export const ASKERS = ['POLITICIANS', 'RESIDENTS', 'COORDINATOR'] as const;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface Activity extends Versioned {
  readonly method: (typeof METHODS)[number];
  readonly methodText: string | null;
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly participants: number | null;
  readonly note: string | null;
}

export interface Question extends Versioned {
  readonly question: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly askedBy: 'COMMITTEE' | 'COORDINATOR' | 'LEADER' | 'MAYOR' | 'POLITICIANS' | 'RESIDENTS';
}

export interface Finding extends Versioned {
  readonly type: (typeof FINDING_TYPES)[number];
  readonly text: string;
  readonly theme: { readonly id: string; readonly name: string; readonly retiredOn: string | null } | null;
  readonly activity: { readonly id: string } | null;
  readonly moves: readonly ('ASK' | 'REMOVE' | 'UPDATE')[];
  readonly questions: readonly Question[];
  readonly cases: readonly {
    readonly case: { readonly id: string; readonly number: string; readonly title: string };
  }[];
}

export interface Responsible extends Versioned {
  readonly duty: (typeof DUTIES)[number];
  readonly startsOn: string;
  readonly overrideReason: string | null;
  readonly person: PersonName;
}

export type DialogueVerb =
  | 'UPDATE'
  | 'ADD_RESPONSIBLE'
  | 'ADD_ACTIVITY'
  | 'RECORD_FINDING'
  | 'CARRY_OUT'
  | 'COMPLETE'
  | 'REOPEN';

export interface Dialogue extends Versioned {
  readonly status: 'PLANNING' | 'CARRIED_OUT' | 'COMPLETED';
  readonly aim: string | null;
  readonly carriedOutOn: string | null;
  readonly completedOn: string | null;
  readonly moves: readonly DialogueVerb[];
  readonly advice: readonly Advice[];
  readonly responsible: readonly Responsible[];
  readonly activities: readonly Activity[];
  readonly findings: readonly Finding[];
}

export interface YearOfDialogue extends CycleHead {
  readonly committee: CycleHead['committee'] & {
    readonly viewerCanWork: boolean;
    readonly dissolvedOn: string | null;
    readonly roster: readonly RosterEntry[];
  };
}

export interface DialogueAnswer {
  readonly node: YearOfDialogue | null;
  readonly themes: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}

export const YEAR_OF_DIALOGUE = `query YearOfDialogue($id: ID!, $municipality: String!, $language: Language) {
  node(id: $id) { ... on Cycle { ${CYCLE_HEAD} committee { viewerCanWork dissolvedOn roster { ${ROSTER} } } } }
  themes: caseThemes(first: 100, filter: { municipality: $municipality }) {
    edges { node { id name(language: $language) } }
  }
}`;

export const DIALOGUE = `query DialogueOfYear($committeeId: ID!, $year: Int!, $language: Language) {
  dialogues(first: 1, filter: { committeeId: $committeeId, years: [$year] }) { edges { node {
    id version status aim carriedOutOn completedOn moves advice { ${ADVICE} }
    responsible { id version duty startsOn overrideReason person { id name(language: $language) } }
    activities { id version method methodText heldOn place participants note }
    findings { id version type text moves theme { id name(language: $language) retiredOn } activity { id }
      questions { id version question answer answeredOn askedBy } cases { case { id number title } } }
  } } }
}`;
