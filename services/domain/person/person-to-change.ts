import type { ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, storedDay, today, type Day } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { shownName } from './name.rules.ts';
import { openPersonVerbs, publicationOf, type PersonVerb } from './person.rules.ts';

/** A person to change; of one who was anonymised nothing changes any more. */
export async function personToChange(
  inside: ActInTransaction,
  { id, verb, expectedVersion, yours = {} }: Wanted,
): Promise<PersonToChange> {
  const found = await toChange(inside, { what: 'Person', id, find: () => find(inside, id), expectedVersion, yours });
  if (!openPersonVerbs(found).includes(verb)) throw new Refusal('NOT_OPEN', { what: 'Person', id, verb });
  return found;
}

interface Wanted {
  readonly id: string;
  readonly verb: PersonVerb;
  readonly expectedVersion?: number | null | undefined;
  readonly yours?: Readonly<Record<string, unknown>>;
}

export type PersonToChange = NonNullable<Awaited<ReturnType<typeof find>>>;

async function find({ db }: ActInTransaction, id: string) {
  const found = await db.person.findUnique({
    where: { id },
    include: { municipality: true, contact: true, consents: { where: { withdrawnOn: null } } },
  });
  // Nobody is told a protected name, not even in a refusal.
  return found && { ...found, name: shownName(found, true, 'NB') };
}

/** Today where the person lives. */
export function todayOf({ now }: ActInTransaction, { municipality }: PersonToChange): Day {
  return today(now, municipality.timeZone);
}

/** Lets the name be shown as the facts allow now; a protected person's stays hidden until protection is lifted. */
export async function settlePublication({ db }: ActInTransaction, personId: string) {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { contact: true, consents: true },
  });
  if (person.publication === 'HIDDEN') return person;
  const facts = { kind: person.kind, birthYear: person.contact?.birthYear ?? null };
  const consents = person.consents.map(({ givenOn, withdrawnOn, byGuardian }) => ({
    givenOn: dayStored(givenOn),
    withdrawnOn: dayStoredOrNull(withdrawnOn),
    byGuardian,
  }));
  const publication = publicationOf(facts, consents);
  return db.person.update({ where: { id: personId }, data: { publication } });
}

/** The memberships that a person has now or will have, as the one who sits or as deputy. */
export function standing({ id: personId }: { readonly id: string }, on: Day) {
  return {
    AND: [
      { OR: [{ endsOn: null }, { endsOn: { gte: storedDay(on) } }] },
      { OR: [{ personId }, { deputyId: personId }] },
    ],
  };
}
