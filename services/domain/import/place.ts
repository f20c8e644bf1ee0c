import type { ActInTransaction } from '../act.ts';
import { storedDay, today, type Day } from '../calendar.ts';
import { demandOwn } from '../own.ts';
import { Refusal } from '../refusal.ts';
import { ownMunicipality } from '../rows.ts';
import { committeeNamed, nearestCommittee } from './import.rules.ts';

/** Where rows are imported, and which day it is there. */
export interface Place {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly timeZone: string;
  readonly today: Day;
  readonly committees: readonly {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly slug: string;
  }[];
}

/** The municipality that rows are imported into, with what its committees are called now. */
export async function placeOf(inside: ActInTransaction, municipality: string): Promise<Place> {
  const { db, now } = inside;
  const { id: municipalityId, timeZone } = await ownMunicipality(inside, municipality, 'SOME_WORK');
  const on = today(now, timeZone);
  const committees = await db.committee.findMany({
    where: { municipalityId, OR: [{ dissolvedOn: null }, { dissolvedOn: { gte: storedDay(on) } }] },
    include: { names: { orderBy: { validFrom: 'desc' } } },
    orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
  });
  return {
    municipalityId,
    municipality,
    timeZone,
    today: on,
    committees: committees.map(({ id, slug, names }) => {
      const called = names.find(({ validFrom }) => validFrom <= storedDay(on)) ?? names.at(-1);
      return { id, slug, number: called?.number ?? 0, name: called?.name ?? slug };
    }),
  };
}

/** The committee that a row names, for whoever does its work. */
export async function ownCommittee(inside: ActInTransaction, place: Place, text: string): Promise<string> {
  const found = committeeNamed(text, place.committees);
  if (found === undefined) {
    const near = nearestCommittee(text, place.committees);
    const nearest = near === undefined ? undefined : `${near.number} ${near.name}`;
    const message = 'must be the number or the name of a committee';
    throw new Refusal('INVALID_INPUT', { fields: [{ field: 'committee', fault: 'unknown', message, nearest }] });
  }
  await demandOwn(inside, 'Committee', { id: found.id, municipalityId: place.municipalityId }, 'WORK');
  return found.id;
}
