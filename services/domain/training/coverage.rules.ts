export type TrainingSubject = 'COMMITTEE_SCHEME' | 'PARTICIPATION' | 'OTHER';

/** The roles that training is for: it is both for residents and for politicians. */
export type Role = 'RESIDENT' | 'POLITICIAN';

export const ROLES: readonly Role[] = ['RESIDENT', 'POLITICIAN'];

/** Someone who holds a seat. */
export interface Member {
  readonly personId: string;
  readonly kind: Role | 'YOUTH_OBSERVER';
}

export interface TrainingHeld {
  readonly subjects: readonly TrainingSubject[];
  readonly participants: readonly string[];
}

export interface Coverage {
  readonly subject: TrainingSubject;
  readonly role: Role;
  readonly reached: number;
  readonly notReached: number;
  /** The members who were not reached, in the order of their seats. */
  readonly missing: readonly string[];
}

/** How many of a role's members a training reached, and whom not. Who is in two seats counts once. */
export function reach(members: readonly Member[], role: Role, participants: ReadonlySet<string>) {
  const own = [...new Set(members.filter(({ kind }) => kind === role).map(({ personId }) => personId))];
  const missing = own.filter((personId) => !participants.has(personId));
  return { reached: own.length - missing.length, notReached: missing.length, missing };
}

/**
 * How far a year's trainings reached the members, by subject and role. The two subjects of the source text are always
 * there; another one only where there was a training in it.
 */
export function coverageOf(members: readonly Member[], trainings: readonly TrainingHeld[]): readonly Coverage[] {
  const held = new Set(trainings.flatMap(({ subjects }) => subjects));
  const subjects: TrainingSubject[] = ['COMMITTEE_SCHEME', 'PARTICIPATION'];
  if (held.has('OTHER')) subjects.push('OTHER');
  return subjects.flatMap((subject) => {
    const inIt = trainings.filter((training) => training.subjects.includes(subject));
    const participants = new Set(inIt.flatMap((training) => training.participants));
    return ROLES.map((role) => ({ subject, role, ...reach(members, role, participants) }));
  });
}
