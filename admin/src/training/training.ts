import type { PersonName } from '../attendance/attendance.ts';

export type TrainingSubject = 'COMMITTEE_SCHEME' | 'PARTICIPATION' | 'OTHER';
type TrainingRole = 'RESIDENT' | 'POLITICIAN';

export const SUBJECTS: readonly TrainingSubject[] = ['COMMITTEE_SCHEME', 'PARTICIPATION', 'OTHER'];

export interface Training {
  readonly id: string;
  readonly version: number;
  readonly heldOn: string;
  readonly subjects: readonly TrainingSubject[];
  readonly materials: readonly string[];
  readonly note: string | null;
  readonly moves: readonly ('UPDATE' | 'REMOVE')[];
  readonly meeting: { readonly id: string } | null;
  readonly participants: readonly { readonly person: PersonName }[];
}

export interface Coverage {
  readonly subject: TrainingSubject;
  readonly role: TrainingRole;
  readonly reached: number;
  readonly notReached: number;
  readonly missing: readonly PersonName[];
}

export interface YearOfTraining {
  readonly id: string;
  readonly viewerCanEdit: boolean;
  readonly trainingCoverage: readonly Coverage[];
}

export const TRAINING = `query Training($committeeId: ID!, $year: Int!, $language: Language) {
  trainings(first: 100, filter: { committeeId: $committeeId, years: [$year] }) { edges { node {
    id version heldOn subjects materials note moves meeting { id }
    participants { person { id name(language: $language) } }
  } } }
  node(id: $committeeId) { ... on Committee { cycle(year: $year) {
    id viewerCanEdit
    trainingCoverage { subject role reached notReached missing { id name(language: $language) } }
  } } }
}`;

export interface TrainingAnswer {
  readonly trainings: { readonly edges: readonly { readonly node: Training }[] };
  readonly node: { readonly cycle: YearOfTraining | null };
}
