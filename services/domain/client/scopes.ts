import type { Changeable } from '../tables.ts';

/** What a machine may be let do, beside reading what is published. */
export const SCOPES = ['read', 'figures', 'meetings', 'dialogues', 'cases', 'people'] as const;
export type Scope = (typeof SCOPES)[number];

/** The concepts whose verbs a scope opens. What is not named (years, agreements, registers) people do, and no program. */
const OPENS = {
  meetings: ['Phase', 'Meeting', 'AgendaItem', 'Minutes', 'Exchange', 'ExchangeInvitation', 'MayorVisit'],
  dialogues: ['Dialogue', 'DialogueActivity', 'DialogueResponsible', 'Finding', 'FindingQuestion'],
  cases: ['Case', 'Priority', 'Assignment', 'CaseAdvice', 'WorkingGroup', 'OutsideActor', 'GoodExample'],
  people: ['Person', 'PersonContact', 'Consent', 'Seat', 'Membership', 'Office'],
} as const satisfies Partial<Record<Scope, readonly Changeable[]>>;

/** The scope that opens the verbs of a concept. */
export function scopeFor(what: Changeable | undefined): Scope | undefined {
  const scopes = Object.keys(OPENS) as (keyof typeof OPENS)[];
  return scopes.find((scope) => OPENS[scope].some((one) => one === what));
}
