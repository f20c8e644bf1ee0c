import { dayOf, theDay } from '@naerhjul/domain/calendar.ts';
import { cycleFacts, factsOfCycle } from '@naerhjul/domain/cycle/cycle-facts.ts';
import { divergenceOf } from '@naerhjul/domain/cycle/divergence.rules.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from './given-seed.ts';

const SERVER = process.env['DATABASE_URL'];
// Its cost is half a minute each time: the run on a server has the embedded one's run before it.
const kind = SERVER === undefined ? 'embedded' : 'postgresql';
const NOW = new Date('2026-11-23T11:00:00Z');
const OSLO = 'Europe/Oslo';
const SEVENTH = 'stromso-nedenfor-vestfoldbanen';

describe(`the seed on the ${kind} database`, () => {
  let db: Database;
  let drop: (() => Promise<void>) | undefined;
  let firstAttempt: { failure: boolean | string; left: number };
  let secondAttempt: boolean;

  beforeAll(async () => {
    ({ db, drop } = await emptyDatabase(SERVER));
    await db.exec('ALTER TABLE cycle ADD CONSTRAINT broken_off CHECK (closed_at IS NULL)');
    const failure = await seedIfEmpty(db.prisma, NOW).catch(String);
    firstAttempt = { failure, left: await db.prisma.change.count() };
    await db.exec('ALTER TABLE cycle DROP CONSTRAINT broken_off');
    secondAttempt = await seedIfEmpty(db.prisma, NOW);
    // Twice the seed, and perhaps beside every other test.
  }, 600_000);
  afterAll(() => drop?.());

  const ofSeventh = async (year: number) => {
    const committee = { slug: SEVENTH, municipality: { number: '3301' } };
    return db.prisma.cycle.findFirstOrThrow({ where: { year, committee }, select: factsOfCycle });
  };

  it('leaves nothing when it is broken off half-way, and is whole the next time', () => {
    expect(firstAttempt).toEqual({ failure: expect.stringContaining('broken_off'), left: 0 });
    expect(secondAttempt).toBe(true);
  });

  it('gives Drammen its ten committees and Lier three', async () => {
    const found = await db.prisma.municipality.findMany({
      select: { name: true, _count: { select: { committees: true } } },
      orderBy: { number: 'asc' },
    });
    expect(found.map(({ name, _count }) => [name, _count.committees])).toEqual([
      ['Drammen', 10],
      ['Lier', 3],
    ]);
  });

  it('tells the real dates of the seventh committee in 2024', async () => {
    const { phases } = cycleFacts(await ofSeventh(2024));
    expect(phases.flatMap(({ meetings }) => meetings.map(({ heldOn }) => heldOn))).toEqual([
      '2024-03-06',
      '2024-05-23',
      '2024-08-28',
      '2024-11-13',
    ]);
  });

  it('shows that its January meeting came 35 days late, and why', async () => {
    const divergence = divergenceOf(cycleFacts(await ofSeventh(2024)), theDay('2026-11-23'));
    expect(divergence.map(({ kind: how, days, reason }) => [how, days, reason])).toEqual([
      ['MOVED', 35, 'Ventet til alle innbyggerplassene var besatt'],
    ]);
  });

  it('has closed 2024 and all but three committees of 2025', async () => {
    const cycles = await db.prisma.cycle.groupBy({
      by: ['year', 'status'],
      _count: true,
      orderBy: [{ year: 'asc' }, { status: 'asc' }],
    });
    expect(cycles.map(({ year, status, _count }) => [year, status, _count])).toEqual([
      [2024, 'CLOSED', 10],
      [2025, 'OPEN', 3],
      [2025, 'CLOSED', 7],
      [2026, 'OPEN', 13],
    ]);
    const meetings = await db.prisma.ruleOverride.findMany({ where: { rule: 'R02' }, include: { cycle: true } });
    expect(meetings.map(({ reason, decidedOn, cycle }) => [cycle.year, decidedOn, reason])).toEqual([
      [2024, new Date('2025-01-31'), 'Tre av fire møter holdt. Møte 3 ble avlyst, og sakene ble tatt på møte 4.'],
    ]);
  });

  it('keeps the date that was given up, and when and why it was', async () => {
    const [move] = await db.prisma.meetingMove.findMany({ include: { meeting: true }, orderBy: { startsAt: 'asc' } });
    expect(move).toMatchObject({
      startsAt: new Date('2024-01-24T17:00:00Z'),
      movedAt: new Date('2024-01-23T11:00:00Z'),
      reason: 'Snøfall stengte veien til bydelshuset. Første kveld huset var ledig igjen',
      meeting: { startsAt: new Date('2024-02-07T17:00:00Z'), announcedAt: new Date('2024-01-10T09:00:00Z') },
    });
  });

  it('lets three committees meet about the road on 10 December 2026, and the log tells all three', async () => {
    const [joint] = await db.prisma.meeting.findMany({ where: { kind: 'JOINT' }, include: { committees: true } });
    expect(joint?.startsAt && dayOf(joint.startsAt, OSLO)).toBe('2026-12-10');
    expect(joint).toMatchObject({ status: 'ANNOUNCED', announcedAt: NOW });
    expect(joint?.committees).toHaveLength(3);
    const log = await db.prisma.change.findMany({ where: { entityId: joint?.id ?? '' }, orderBy: { seq: 'asc' } });
    expect(log.map(({ operation, committeeIds }) => [operation, committeeIds.length])).toEqual([
      ['CREATE', 3],
      ['UPDATE', 3],
      ['UPDATE', 3],
    ]);
  });

  it('stands in the change log as the seed, as facts of the past, in the order in which they happened', async () => {
    const log = await db.prisma.change.findMany({ orderBy: { seq: 'asc' } });
    expect(new Set(log.map(({ actor, cause }) => `${actor} ${cause}`))).toEqual(
      // What makes room for something else is moved by that, and by nobody.
      new Set(['system:seed BACKFILL', 'system:seed CORRECTION', 'system:seed SYSTEM']),
    );
    // What was put right in the ledger of a case is a correction, whoever records it.
    const corrected = log.filter(({ cause, operation }) => cause === 'CORRECTION' && operation === 'CREATE');
    expect(corrected.map(({ entity }) => entity)).toEqual(['CaseStatusEvent', 'CaseStatusEvent']);
    const moments = log.map(({ at }) => at.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    const born = new Set<string>();
    const unborn = log.filter(({ entityId, operation }) => {
      if (operation === 'CREATE') born.add(entityId);
      return !born.has(entityId);
    });
    expect(unborn).toEqual([]);
  });

  it('records nothing later than now', async () => {
    const tables = await db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'updated_at'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const later = await db.query(
        `SELECT to_jsonb(t) AS row FROM "${name}" t WHERE (to_jsonb(t) ->> 'updated_at')::timestamptz > $1 OR (to_jsonb(t) ->> 'created_at')::timestamptz > $1`,
        [NOW],
      );
      expect({ name, later }).toEqual({ name, later: [] });
    }
  });

  it('does nothing where there is a municipality', async () => {
    const before = await db.query('SELECT count(*) AS rows FROM change');
    expect(await seedIfEmpty(db.prisma, NOW)).toBe(false);
    expect(await db.query('SELECT count(*) AS rows FROM change')).toEqual(before);
  });
});

// Embedded: as long a transaction on the server would keep every follower of a feed there waiting.
it.skipIf(SERVER !== undefined)(
  'seeds an earlier day too, with what had happened by then',
  async () => {
    const winter = new Date('2024-02-15T10:00:00Z');
    const { db, drop } = await emptyDatabase();
    try {
      expect(await seedIfEmpty(db.prisma, winter)).toBe(true);
      expect(await db.prisma.meeting.count({ where: { heldAt: { gt: winter } } })).toBe(0);
      expect(
        await db.prisma.meeting.count({ where: { status: 'HELD', heldAt: { gte: new Date('2024-01-01') } } }),
      ).toBeGreaterThan(5);
      expect(await db.query('SELECT max(at) AS last FROM change')).toEqual([{ last: winter }]);
    } finally {
      await drop();
    }
  },
  300_000,
);
