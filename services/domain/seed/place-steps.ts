import { committeeSteps } from './committee-steps.ts';
import type { Made } from './made.ts';
import { OpenedYear } from './opened-year.ts';
import type { Place } from './places.ts';
import { register } from './register.ts';
import { momentOf, type Chain } from './timeline.ts';
import { draftWheel, publishWheel } from './wheel.ts';
import { yearSteps } from './year-steps.ts';

/** The register and the wheel are there in the weeks before the first year opens, and so are the people. */
export function placeSteps(place: Place, made: Made): readonly Chain[] {
  const { municipality, wheel, years } = place;
  const { number, timeZone } = municipality;
  const [first] = years;
  if (first === undefined) throw new Error(`${municipality.name} has no year`);
  const before = (days: number) => momentOf(first.openedOn, '09:00', timeZone, -days);
  return [
    [
      { at: before(21), kind: 'PLAN', run: (act) => register(act, municipality) },
      { at: before(14), kind: 'PLAN', run: (act) => draftWheel(act, number, wheel) },
      { at: before(7), kind: 'PLAN', run: (act) => publishWheel(act, number) },
    ],
    ...years.flatMap((year) =>
      yearSteps(municipality, year, { opened: made.opened.get(year.year) ?? new OpenedYear(), known: made.known }),
    ),
    ...committeeSteps(place, made, before(20)),
  ];
}
