import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { today, yearOf, type Day } from '../calendar.ts';
import { read, text, invalid } from '../input.ts';
import { ownMunicipality } from '../rows.ts';
import { canBePolitician, publicationOf } from './person.rules.ts';

/** How a person can be reached, and the year of birth: private. */
export const contactFields = {
  birthYear: z.int().min(1900, 'must be 1900 or later').nullish(),
  email: z.email('must be an e-mail address').max(254).nullish(),
  phone: text(30).nullish(),
  address: text(300).nullish(),
};

export const kind = z.enum(['RESIDENT', 'POLITICIAN', 'YOUTH_OBSERVER']);

const registerInput = z.object({ municipality: z.string(), name: text(100), kind, ...contactFields });
export type RegisterPerson = z.input<typeof registerInput>;

/** Registers a person, with the number that stands in the pseudonym for ever. */
export function registerPerson(act: Act, input: RegisterPerson) {
  return together(act, async (inside) => {
    const { municipality, name, kind: role, ...contact } = read(registerInput, input);
    const { id: municipalityId, timeZone } = await ownMunicipality(inside, municipality, 'SOME_WORK');
    const birthYear = contact.birthYear ?? null;
    demandBirthYear({ kind: role, birthYear }, today(inside.now, timeZone));
    const person = await inside.db.person.create({
      data: {
        municipalityId,
        name,
        kind: role,
        number: await nextNumber(inside, municipalityId),
        publication: publicationOf({ kind: role, birthYear }, []),
      },
    });
    const { email = null, phone = null, address = null } = contact;
    if ([birthYear, email, phone, address].some((value) => value !== null)) {
      await inside.db.personContact.create({
        data: { municipalityId, personId: person.id, birthYear, email, phone, address },
      });
    }
    return person;
  });
}

/** Refuses a year of birth that is to come, or that a politician can't have. */
export function demandBirthYear(person: { kind: z.output<typeof kind>; birthYear: number | null }, on: Day): void {
  const { birthYear } = person;
  if (birthYear !== null && birthYear > yearOf(on)) throw invalid('birthYear', 'must not be in the future', 'too_late');
  if (person.kind === 'POLITICIAN' && !canBePolitician(birthYear, on)) {
    throw invalid('birthYear', 'a politician turns 18 this year at the latest', 'too_late');
  }
}

/** The next number of a municipality; those who register at once take turns. */
async function nextNumber({ db }: ActInTransaction, municipalityId: string): Promise<number> {
  await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
  const { _max } = await db.person.aggregate({ where: { municipalityId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
