import { performance } from 'node:perf_hooks';
import { NOBODY, type Act, type Actor } from '@naerhjul/domain/act.ts';
import { changeCaseStatus } from '@naerhjul/domain/case/change-case-status.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase, type Database } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { schema } from '@naerhjul/schema/index.ts';
import { standBehindTheWall } from '@naerhjul/domain/wall.ts';
import { graphql } from 'graphql';

/**
 * What the walls cost: each of three operations with and without them, in turn, on the example municipality; medians, and
 * how many times dearer. `npm run access:cost`, with DATABASE_URL for a server's empty database.
 */
const ROUNDS = 150;
const NOW = new Date('2026-06-01T12:00:00Z');

const db = await openDatabase({ databaseUrl: process.env['DATABASE_URL'] });
await migrate(db);
await seedIfEmpty(db.prisma, NOW);
// As a server does by itself before long; an embedded database has nobody to.
if (db.kind === 'postgresql') await db.exec('VACUUM ANALYZE');
const [place] = await db.query<{ id: string; number: string }>(
  "SELECT id::text, number FROM municipality WHERE number = '3301'",
);
if (place === undefined) throw new Error('the example municipality is missing');
const admin: Actor = {
  kind: 'STAFF',
  id: 'user:cost',
  grants: [{ role: 'MUNICIPAL_ADMIN', municipalityId: place.id }],
};

const SCHEDULE = `{ schedule(municipality: "3301", from: "2026-01-01", to: "2026-12-31", first: 100) {
  totalCount edges { node { id kind status title startsAt place committees { slug name } } } } }`;
const CASES = `{ cases(first: 50, filter: { municipality: "3301" }, orderBy: UPDATED_AT_DESC) { totalCount edges { node {
  id number title status { code category label } leadCommittee { slug name } cycles { year } } } } }`;

const ask = async (act: Act, source: string) => {
  const { errors } = await graphql({ schema, source, contextValue: { act } });
  if (errors) throw new Error(JSON.stringify(errors));
};

const behind = (database: Database, actor: Actor, reading: boolean, work: (act: Act) => Promise<unknown>) =>
  (actor.kind === 'PUBLIC' ? database.asPublic : database.prisma).$transaction(async (inside) => {
    await standBehindTheWall(inside, actor, { reading });
    await work({ db: inside, actor, now: NOW });
  });

const asPublic = (work: (act: Act) => Promise<unknown>) =>
  db.hasPublicConnections ? work({ db: db.asPublic, actor: NOBODY, now: NOW }) : behind(db, NOBODY, true, work);

const [one] = await db.query<{ id: string }>(
  `SELECT c.id::text FROM committee_case c JOIN case_status s ON s.id = c.status_id
   WHERE c.municipality_id = $1 AND s.category IN ('IN_PROGRESS', 'WAITING') LIMIT 1`,
  [place.id],
);
if (one === undefined) throw new Error('no example case is under way');
let steps = 0;
/** A real step, written to the ledger and the log; it grows for both sides alike. */
const change = async (act: Act) => {
  const { status } = await act.db.case.findUniqueOrThrow({ where: { id: one.id }, include: { status: true } });
  const to = status.code === 'WAITING' ? 'IN_PROGRESS' : 'WAITING';
  steps += 1;
  await changeCaseStatus(act, { id: one.id, to, reason: `Prøve ${steps}` });
};

const bare = (actor: Actor): Act => ({ db: db.prisma, actor, now: NOW });
const operations: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
  ['portal: a year’s schedule', () => ask(bare(NOBODY), SCHEDULE), () => asPublic((act) => ask(act, SCHEDULE))],
  ['staff: fifty cases', () => ask(bare(admin), CASES), () => behind(db, admin, true, (act) => ask(act, CASES))],
  ['staff: a change of status', () => change(bare(admin)), () => behind(db, admin, false, change)],
];

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
process.stdout.write(`${db.description}\n| operation | without, ms | with, ms | times |\n|---|---|---|---|\n`);
for (const [name, without, withWalls] of operations) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [side, work] of [without, withWalls].entries()) {
      const start = performance.now();
      await work();
      if (round >= 20) times[side]?.push(performance.now() - start);
    }
  }
  const [a, b] = [median(times[0]), median(times[1])];
  process.stdout.write(`| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} |\n`);
}
await db.close();
