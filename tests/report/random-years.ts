import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { dayIn, rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { RANDOM_CASES } from './random-cases.ts';
import { RANDOM_PLANS } from './random-plans.ts';
import { RANDOM_WORK } from './random-work.ts';
import type { Drawn, Happen } from './happening.ts';
import { rawOf, type Raw } from './raw.ts';

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(...Object.keys({ ...RANDOM_PLANS, ...RANDOM_WORK, ...RANDOM_CASES })),
  after: fc.nat(30),
  cycle: fc.nat(3),
  which: fc.nat(20),
  pick: fc.nat(11),
  isSo: fc.boolean(),
  day: fc.nat(729),
  length: fc.nat(40),
  isLate: fc.boolean(),
});

const FIRST = { after: 5, cycle: 0, which: 0, pick: 0, isSo: true, day: 20, length: 30, isLate: false };
/** Without findings and cases nothing would come of them, so each history begins with some. */
const BEGINNING: readonly Drawn[] = [
  { ...FIRST, kind: 'hears' },
  { ...FIRST, kind: 'hears', cycle: 2, day: 90 },
  { ...FIRST, kind: 'findsFirst' },
  { ...FIRST, kind: 'findsFirst', which: 1 },
  { ...FIRST, kind: 'raises', day: 40 },
  { ...FIRST, kind: 'raises', which: 1, day: 120, cycle: 2 },
];

/** A history: what happened to the years of two committees, as it was recorded. */
export const history = fc.array(drawn, { minLength: 45, maxLength: 75 }).map((events) => [...BEGINNING, ...events]);

const START = Date.UTC(2024, 10, 15, 12);
const DAY = 86_400_000;
export const dayAfter = (days: number) => new Date(Date.UTC(2025, 0, 1) + days * DAY).toISOString().slice(0, 10);

const HAPPEN: Readonly<Record<string, Happen>> = { ...RANDOM_PLANS, ...RANDOM_WORK, ...RANDOM_CASES };

/** A moment of the record, and every row of the municipality as it stood then. */
export interface Moment {
  readonly at: Date;
  readonly raw: Raw;
}

export interface Years {
  readonly here: World;
  readonly moments: readonly Moment[];
}

/** Two committees with two years each, to which this happens; with all rows as they stood after each happening. */
export async function yearsOf(events: readonly Drawn[]): Promise<Years> {
  const here = await world({ now: new Date(START).toISOString() });
  const { municipality, db } = here;
  await here.givenYear(2025, { size: 2 });
  await here.carryOut('openYear', { municipality: municipality.number, year: 2026 });
  const municipalityId = rowId(municipality);
  let now = START;
  const moments: Moment[] = [{ at: new Date(now), raw: await rawOf(db, municipalityId) }];
  for (const one of events) {
    // Two happenings at one moment would be one.
    now += one.after * DAY + 60_000;
    here.at(new Date(now).toISOString());
    const raw: Raw = moments.at(-1)?.raw ?? {};
    const cycle = raw.cycle?.toSorted((a, b) => a.id.localeCompare(b.id))[one.cycle];
    if (cycle === undefined) throw new Error('there are four years');
    const [on, until] = [dayIn(dayAfter(one.day)), dayIn(dayAfter(one.day + one.length))];
    await db.prisma
      .$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.now', ${new Date(now).toISOString()}, true)`;
        await HAPPEN[one.kind]?.(
          {
            tx,
            raw,
            municipalityId,
            cycleId: cycle.id,
            committeeId: String(cycle['committee_id']),
            now: new Date(now),
            on,
            until,
            at: new Date(on.getTime() + (one.isLate ? 23.5 : 12) * 3_600_000),
          },
          one,
        );
      })
      .catch(refusedAsFrozen);
    moments.push({ at: new Date(now), raw: await rawOf(db, municipalityId) });
  }
  return { here, moments };
}

/** What is frozen the database lets nobody change: then nothing has happened. */
function refusedAsFrozen(error: unknown): void {
  if (!inspect(error, { depth: 6 }).includes("originalCode: '23001'")) throw error;
}
