export type Language = 'NB' | 'NN' | 'EN';

type Publication = 'PUBLIC' | 'ROLE_ONLY' | 'HIDDEN';

interface Named {
  readonly name: string;
  /** The name where everyone may see it. */
  readonly publicName: string | null;
  readonly number: number;
  readonly publication: Publication;
}

interface Person extends Named {
  readonly kind: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';
  readonly anonymisedAt: Date | null;
}

interface OutsideActor extends Named {
  readonly kind: 'PERSON' | 'ORGANISATION';
}

const PSEUDONYMS: Record<Person['kind'] | OutsideActor['kind'], Record<Language, string>> = {
  RESIDENT: { NB: 'Innbyggerrepresentant', NN: 'Innbyggjarrepresentant', EN: 'Residents’ representative' },
  POLITICIAN: { NB: 'Politiker', NN: 'Politikar', EN: 'Politician' },
  YOUTH_OBSERVER: { NB: 'Ungdomsobservatør', NN: 'Ungdomsobservatør', EN: 'Youth observer' },
  PERSON: { NB: 'Person', NN: 'Person', EN: 'Person' },
  ORGANISATION: { NB: 'Organisasjon', NN: 'Organisasjon', EN: 'Organisation' },
};

/** What stands for a name that may not be shown: the same for ever, in every outlet. */
export function pseudonymOf(
  { kind, number }: Pick<Person | OutsideActor, 'kind' | 'number'>,
  language: Language,
): string {
  return `${PSEUDONYMS[kind][language]} ${number}`;
}

/**
 * The name as a reader may see it. Whoever may edit the municipality sees names that are not published; a protected
 * person's is hidden from everyone at once, and one that was taken away is gone.
 */
export function shownName(one: Person | OutsideActor, mayEdit: boolean, language: Language): string {
  return nameFor(one, mayEdit) ?? pseudonymOf(one, language);
}

/** Whether the name is shown, and no pseudonym. */
export const isNamed = (one: Person | OutsideActor, mayEdit: boolean): boolean => nameFor(one, mayEdit) !== null;

function nameFor(one: Person | OutsideActor, mayEdit: boolean): string | null {
  const gone = 'anonymisedAt' in one && one.anonymisedAt !== null;
  return mayEdit && one.publication === 'ROLE_ONLY' && !gone ? one.name : one.publicName;
}
