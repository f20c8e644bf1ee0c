import { z } from 'zod';
import type { Act } from '../act.ts';
import { dayStored, storedDay, yearOf, type Day } from '../calendar.ts';
import { aDay, invalid, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { holidaysOf } from './holidays.ts';

export interface Holiday {
  readonly kind: 'PUBLIC' | 'SCHOOL';
  readonly name: string;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

const between = z.object({ municipality: z.string(), from: aDay, to: aDay });

/** The public holidays, and the school holidays of a municipality, from a day to a day, in order. */
export async function holidaysBetween({ db }: Act, input: z.input<typeof between>): Promise<readonly Holiday[]> {
  const { municipality: number, from, to } = read(between, input);
  if (from > to) throw invalid('to', 'must not be before from', 'before_start');
  if (yearOf(to) - yearOf(from) > 2) throw invalid('to', 'must be at most two years after from', 'too_late');
  const municipality = await db.municipality.findUnique({ where: { number } });
  if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
  const schools = await db.schoolHoliday.findMany({
    where: { municipalityId: municipality.id, firstOn: { lte: storedDay(to) }, lastOn: { gte: storedDay(from) } },
    orderBy: [{ firstOn: 'asc' }, { id: 'asc' }],
  });
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, after) => yearOf(from) + after);
  const publics = years.flatMap(holidaysOf).filter(({ on }) => from <= on && on <= to);
  return [
    ...publics.map(({ name, on }): Holiday => ({ kind: 'PUBLIC', name, firstOn: on, lastOn: on })),
    ...schools.map(({ name, firstOn, lastOn }): Holiday => ({
      kind: 'SCHOOL',
      name,
      firstOn: dayStored(firstOn),
      lastOn: dayStored(lastOn),
    })),
  ].toSorted((a, b) => (a.firstOn < b.firstOn ? -1 : Number(a.firstOn > b.firstOn)));
}
