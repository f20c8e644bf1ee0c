import type { PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import { EVERYTHING, type Act, type Actor } from '../act.ts';
import { letInDemoUsers } from './demo-users.ts';
import { keep, madeOf, type KeptMade } from './made.ts';
import { placeSteps } from './place-steps.ts';
import { PLACES } from './places.ts';
import { keptSeed, loadRows, madeBy, type Snapshot } from './snapshot.ts';
import { timeline, type Chain } from './timeline.ts';

const SEED: Actor = { kind: 'SYSTEM', id: 'system:seed', grants: EVERYTHING };

/** A slow machine may take long, once in a database's life; the server's own limit is for ordinary acts. */
const LIMIT = { timeout: 300_000, maxWait: 60_000 };

/**
 * Fills an empty database with the example municipalities, each thing recorded at the moment it would have been,
 * never after now. All of it or nothing: one transaction. False when there is a municipality already.
 */
export async function seedIfEmpty(db: PrismaClient, now: Date): Promise<boolean> {
  return (await seed(db, now, keptSeed())) !== undefined;
}

/**
 * The same, from what was kept of the seed or, without it, from nothing: answers with what it made, by the numbers of
 * the municipalities. What was kept is of no use before its moment, nor to a database with other tables.
 */
export function seed(
  db: PrismaClient,
  now: Date,
  kept?: Snapshot,
): Promise<Readonly<Record<string, KeptMade>> | undefined> {
  return db.$transaction(async (transaction) => {
    // Of several who start at once one seeds; the others wait, and find it done.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(72707370)`;
    if ((await transaction.municipality.count()) > 0) return undefined;
    const from = kept && new Date(kept.moment) <= now && (await madeBy(transaction, kept)) ? kept : undefined;
    if (from) await loadRows(transaction, from);
    const places = PLACES.map((place) => ({ place, made: madeOf(place, from?.made[place.municipality.number]) }));
    const chains = places.flatMap(({ place, made }) => placeSteps(place, made));
    const act: Act = { db: transaction, actor: SEED, now, cause: 'BACKFILL' };
    for (const { at, run } of stepsAfter(chains, now, from)) await run({ ...act, now: at });
    if (!from) await letInDemoUsers(act);
    return Object.fromEntries(places.map(({ place, made }) => [place.municipality.number, keep(made)]));
  }, LIMIT);
}

/** The steps that are not among what was kept. */
function stepsAfter(chains: readonly Chain[], now: Date, kept?: Snapshot): Chain {
  if (!kept) return timeline(chains, now);
  const done = new Set(timeline(chains, new Date(kept.moment)).map(({ run }) => run));
  return timeline(chains, now).filter(({ run }) => !done.has(run));
}
