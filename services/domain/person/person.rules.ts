import { yearOf, type Day } from '../calendar.ts';

type Kind = 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';

interface Consent {
  readonly givenOn: Day;
  readonly withdrawnOn: Day | null;
  readonly byGuardian: boolean;
}

/**
 * Whether a person may be under 18 on a day. Only the year of birth is known, so the year of the eighteenth birthday
 * counts as under 18 to its end. A youth observer whose year of birth is unknown counts as under 18.
 */
export function mayBeMinor({ kind, birthYear }: { kind: Kind; birthYear: number | null }, on: Day): boolean {
  return birthYear === null ? kind === 'YOUTH_OBSERVER' : yearOf(on) - birthYear <= 18;
}

/** Whether a consent lets the name be published: it isn't withdrawn, and for a minor a guardian gave it. */
export function permits(consent: Consent, person: { kind: Kind; birthYear: number | null }): boolean {
  return consent.withdrawnOn === null && (consent.byGuardian || !mayBeMinor(person, consent.givenOn));
}

/** How the name of a person who isn't protected may be shown: a politician's always, others' when they consent. */
export function publicationOf(
  person: { kind: Kind; birthYear: number | null },
  consents: readonly Consent[],
): 'PUBLIC' | 'ROLE_ONLY' {
  if (person.kind === 'POLITICIAN') return 'PUBLIC';
  return consents.some((consent) => permits(consent, person)) ? 'PUBLIC' : 'ROLE_ONLY';
}

/** Whether someone born that year can be a politician on a day: those elected turn 18 that year at the latest. */
export function canBePolitician(birthYear: number | null, on: Day): boolean {
  return birthYear === null || yearOf(on) - birthYear >= 18;
}

export type PersonVerb =
  | 'UPDATE'
  | 'RECORD_CONTACT'
  | 'ERASE_CONTACT'
  | 'RECORD_CONSENT'
  | 'PROTECT'
  | 'UNPROTECT'
  | 'ANONYMISE';

/** What can be done with a person now; the services refuse the rest. Nothing with one who was anonymised. */
export function openPersonVerbs({
  publication,
  anonymisedAt,
}: {
  readonly publication: 'PUBLIC' | 'ROLE_ONLY' | 'HIDDEN';
  readonly anonymisedAt: Date | null;
}): readonly PersonVerb[] {
  if (anonymisedAt !== null) return [];
  return publication === 'HIDDEN'
    ? ['UPDATE', 'RECORD_CONTACT', 'ERASE_CONTACT', 'UNPROTECT', 'ANONYMISE']
    : ['UPDATE', 'RECORD_CONTACT', 'ERASE_CONTACT', 'RECORD_CONSENT', 'PROTECT', 'ANONYMISE'];
}
