import type { PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import type { Actor } from '../act.ts';
import { committeeSteps } from './committee-steps.ts';
import { OpenedYear } from './opened-year.ts';
import { PLACES, type Place } from './places.ts';
import { register } from './register.ts';
import { momentOf, timeline, type Chain } from './timeline.ts';
import { draftWheel, publishWheel } from './wheel.ts';
import { yearSteps } from './year-steps.ts';

const SEED: Actor = { kind: 'SYSTEM', id: 'system:seed', municipalities: 'ALL' };

/** A slow machine may take long, once in a database's life; the server's own limit is for ordinary acts. */
const LIMIT = { timeout: 300_000, maxWait: 60_000 };

/**
 * Fills an empty database with the example municipalities, each thing recorded at the moment it would have been,
 * never after now. All of it or nothing: one transaction. False when there is a municipality already.
 */
export function seedIfEmpty(db: PrismaClient, now: Date): Promise<boolean> {
  const steps = timeline(PLACES.flatMap(placeSteps), now);
  return db.$transaction(async (transaction) => {
    // Of several who start at once one seeds; the others wait, and find it done.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(72707370)`;
    if ((await transaction.municipality.count()) > 0) return false;
    for (const { at, run } of steps) await run({ db: transaction, actor: SEED, now: at, cause: 'BACKFILL' });
    return true;
  }, LIMIT);
}

/** The register and the wheel are there in the weeks before the first year opens, and so are the people. */
function placeSteps(place: Place): readonly Chain[] {
  const { municipality, wheel, years } = place;
  const { number, timeZone } = municipality;
  const [first] = years;
  if (first === undefined) throw new Error(`${municipality.name} has no year`);
  const before = (days: number) => momentOf(first.openedOn, '09:00', timeZone, -days);
  const opened = new Map(years.map(({ year }) => [year, new OpenedYear()]));
  return [
    [
      { at: before(21), kind: 'PLAN', run: (act) => register(act, municipality) },
      { at: before(14), kind: 'PLAN', run: (act) => draftWheel(act, number, wheel) },
      { at: before(7), kind: 'PLAN', run: (act) => publishWheel(act, number) },
    ],
    ...years.flatMap((year) => yearSteps(municipality, year, opened.get(year.year) ?? new OpenedYear())),
    ...committeeSteps(place, opened, before(20)),
  ];
}
