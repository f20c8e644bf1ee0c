import type { RaRecord } from 'react-admin';
import type { LocalizedText } from '../words.ts';

export const CATEGORIES = [
  'RAISED',
  'UNDER_CONSIDERATION',
  'PRIORITISED',
  'IN_PROGRESS',
  'WAITING',
  'IN_TREATMENT',
  'ACHIEVED',
  'CLOSED_WITHOUT_RESULT',
  'FORWARDED',
  'WITHDRAWN',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const HORIZONS = ['LONG', 'SHORT'] as const;
export const ORIGINS = ['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE'] as const;

export interface Status {
  readonly id: string;
  readonly code: string;
  readonly category: Category;
  readonly labels: LocalizedText;
}

export interface CommitteeName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** A case as lists and the board show it. */
export interface Case extends RaRecord<string> {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly description: string | null;
  readonly horizon: (typeof HORIZONS)[number] | null;
  readonly origin: (typeof ORIGINS)[number];
  readonly originText: string | null;
  readonly raisedOn: string;
  readonly isPublic: boolean;
  readonly viewerCanEdit: boolean;
  readonly status: Status;
  /** Where it can be moved now, as the server says. */
  readonly moves: readonly Pick<Status, 'id'>[];
  readonly theme: { readonly id: string; readonly names: LocalizedText } | null;
  readonly leadCommittee: CommitteeName;
  readonly partners: readonly { readonly id: string; readonly committee: CommitteeName }[];
  readonly cycles: readonly { readonly id: string; readonly year: number }[];
}

/** The statuses that are named: a case names those that it can go to, and what they are is read once for all cases. */
export function statusesNamed(named: readonly Pick<Status, 'id'>[], statuses: readonly Status[]): readonly Status[] {
  return named.flatMap(({ id }) => statuses.filter((status) => status.id === id));
}

/** The number first, as in minutes: 2026-014 Fotgjengerfelt ved skolen. */
export function caseTitle({ number, title }: Pick<Case, 'number' | 'title'>): string {
  return `${number} ${title}`;
}
