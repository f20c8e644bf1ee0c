import { seenNames } from '../access.ts';
import type { ActInTransaction } from '../act.ts';
import { invalid } from '../input.ts';
import { alike } from './import.rules.ts';
import type { Place } from './place.ts';

interface Named {
  readonly name: string;
  readonly kind: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER';
  /** The committee that the row is about. */
  readonly committeeId: string;
  readonly birthYear?: number | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  /** The field of the row that names them. */
  readonly field?: 'name' | 'deputy';
}

/** Someone whom a row names. */
export type Known = Awaited<ReturnType<typeof peopleNamed>>[number];

/**
 * The one person of a role whom a name means; those of the committee come first. Nobody is known by a name that the caller
 * may not see: whether a protected person is called so is told to no one.
 */
export async function personNamed(inside: ActInTransaction, place: Place, named: Named): Promise<Known | undefined> {
  const found = await peopleNamed(inside, place, named);
  const here = found.filter(({ memberships }) => memberships.length > 0);
  if (here.length === 1) return here[0];
  const meant = (here.length > 0 ? here : found).filter((one) => mayBe(one, named));
  if (meant.length > 1) throw invalid(named.field ?? 'name', 'several people are known by this name', 'several');
  return meant[0];
}

/**
 * Whether someone may be who is named. Born another year they are not; and a resident who sits elsewhere only when the year of
 * birth, the address or the number says so as well: two neighbours may share a name.
 */
function mayBe({ kind, contact, memberships, _count }: Known, { birthYear, email, phone }: Named): boolean {
  const born = contact?.birthYear ?? null;
  if (born !== null && birthYear && born !== birthYear) return false;
  const sitsElsewhere = memberships.length === 0 && _count.memberships > 0;
  if (kind === 'POLITICIAN' || !sitsElsewhere) return true;
  return [
    [born, birthYear],
    [contact?.email, email],
    [contact?.phone, phone],
  ].some(([known, said]) => known !== null && known !== undefined && known === said);
}

async function peopleNamed(
  { db, actor }: ActInTransaction,
  { municipalityId }: Place,
  { name, kind, committeeId }: Named,
) {
  const found = await db.person.findMany({
    where: {
      AND: [
        { municipalityId, kind, anonymisedAt: null, name: { equals: name, mode: 'insensitive' } },
        seenNames(actor),
      ],
    },
    include: {
      contact: true,
      memberships: { where: { seat: { committeeId } }, include: { deputy: true } },
      _count: { select: { memberships: true } },
    },
    orderBy: { number: 'asc' },
  });
  // The database takes % and _ for more than they are.
  return found.filter((person) => alike(person.name, name));
}
