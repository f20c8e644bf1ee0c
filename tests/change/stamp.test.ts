import * as fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { EVERYTHING, together, type ActInTransaction } from '@naerhjul/domain/act.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import { ABOVE, WHOLES } from './above.ts';
import {
  EDITABLE,
  EDITS,
  REMOVABLE,
  MAKE,
  TABLES,
  edit,
  find,
  growingChain,
  make,
  newChain,
  remove,
  type Chain,
  type Entity,
} from './one-of-each.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

const FIRST = new Date('2026-02-01T12:00:00Z');
const LATER = new Date('2026-02-02T12:00:00Z');
const onDay = <Result>(now: Date, work: (inside: ActInTransaction) => Promise<Result>) =>
  together({ db: db.prisma, actor: { kind: 'SYSTEM', id: 'system:test', grants: EVERYTHING }, now }, work);

const PER_TABLE = REMOVABLE.map(
  (entity, nth) =>
    `SELECT '${entity}' AS entity, updated_at AS at FROM "${TABLES[entity]}" WHERE id = ($1::uuid[])[${nth + 1}]`,
).join(' UNION ALL ');

/** The stamp of each row of a chain that is there. */
async function stampsOf(chain: Chain): Promise<ReadonlyMap<Entity, number>> {
  const ids = REMOVABLE.map((entity) => chain[entity]);
  const rows = await db.query<{ entity: Entity; at: Date }>(PER_TABLE, [ids]);
  return new Map(rows.map(({ entity, at }) => [entity, at.getTime()]));
}

/** The concepts whose stamp stands at a moment, of those whose rows are there. */
async function stampedAt(chain: Chain, moment: Date): Promise<readonly Entity[]> {
  const stamps = await stampsOf(chain);
  return REMOVABLE.filter((entity) => stamps.get(entity) === moment.getTime());
}

const inOrder = (entities: readonly Entity[]) => REMOVABLE.filter((entity) => entities.includes(entity));
const editedWith = (entity: Entity): readonly Entity[] => [entity, ...(WHOLES[entity] ?? [])];

const upwards = (entity: Entity) => ABOVE[entity] ?? [];

/** What shows a person's name looks different when the person does, and so does what it is a part of. */
const SHOWS_A_NAME = [
  'Membership',
  'Office',
  'DialogueResponsible',
  'MayorVisitParticipant',
  'WorkingGroupMember',
  'Assignment',
  'AgreementAssignment',
] as const;
const looksDifferentWith = (entity: Entity): readonly Entity[] =>
  entity === 'Person' ? SHOWS_A_NAME.flatMap((one) => [one, ...upwards(one)]) : [];
/** Whom the public knows by it: the first and the last membership make a person known and forgotten. */
const knownBy = (entity: Entity): readonly Entity[] => (entity === 'Membership' ? ['Person'] : []);

let days = 0;
/** Another moment each time, later than each before it. */
const nextDay = () => new Date(LATER.getTime() + (days += 1) * 86_400_000);

let growing: ReturnType<typeof growingChain>;
beforeAll(async () => {
  growing = growingChain(await newChain(db));
});

describe.each(REMOVABLE)('the change stamp above a %s', (entity) => {
  afterEach(async () => onDay(nextDay(), async (inside) => growing.clear(inside.db, entity)));

  it('moves all the way up when one is recorded, and nowhere else', async () => {
    const chain = await onDay(nextDay(), async (inside) => growing.upTo(inside.db, entity));
    const now = nextDay();
    await onDay(now, async (inside) => MAKE[entity](inside.db, chain));
    // A new meeting belongs to no one until it is given its part in a year.
    const moved = entity === 'Meeting' ? [entity] : [entity, ...upwards(entity), ...knownBy(entity)];
    expect(await stampedAt(chain, now)).toEqual(inOrder(moved));
  });

  it('moves all the way up when it is removed', async () => {
    const chain = await onDay(nextDay(), async (inside) => growing.upTo(inside.db, entity));
    await onDay(nextDay(), async (inside) => MAKE[entity](inside.db, chain));
    const now = nextDay();
    await onDay(now, async (inside) => remove(inside.db, chain, entity));
    expect(await stampedAt(chain, now)).toEqual(
      entity === 'Meeting' ? [] : inOrder([...upwards(entity), ...knownBy(entity)]),
    );
  });
});

describe('a changed', () => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await newChain(db);
    await onDay(FIRST, async (inside) => make(inside.db, chain));
  });

  const versions = async () => {
    const counted: Partial<Record<Entity, number>> = {};
    for (const entity of REMOVABLE) counted[entity] = (await find(db.prisma, chain, entity)).version;
    return counted;
  };

  describe.each(EDITABLE)('%s', (entity) => {
    it('moves no stamp when nothing in it changed', async () => {
      const before = await stampsOf(chain);
      expect([...before.keys()]).toEqual(REMOVABLE);
      await onDay(nextDay(), async (inside) =>
        inside.db.$executeRawUnsafe(`UPDATE "${TABLES[entity]}" SET id = id WHERE id = $1`, chain[entity]),
      );
      expect(await stampsOf(chain)).toEqual(before);
    });

    it('moves the change stamp all the way up, and the count of edits of what it is a part of, and nobody else’s', async () => {
      const now = nextDay();
      const before = await versions();
      const row: Readonly<Record<string, unknown>> = { ...(await find(db.prisma, chain, entity)) };
      await onDay(now, async (inside) => edit(inside.db, chain, entity));
      onTestFinished(async () => {
        const fields = Object.keys(EDITS[entity] ?? {}).map((field) => [field, row[field]]);
        await onDay(nextDay(), async (inside) => edit(inside.db, chain, entity, Object.fromEntries(fields)));
      });
      expect(await stampedAt(chain, now)).toEqual(inOrder([entity, ...upwards(entity), ...looksDifferentWith(entity)]));
      const after = await versions();
      for (const other of REMOVABLE) {
        const edits = editedWith(entity).includes(other) ? 1 : 0;
        expect({ other, version: after[other] }).toEqual({ other, version: (before[other] ?? 0) + edits });
      }
    });

    it('counts one edit at a time, whatever count is written by hand', async () => {
      const { version } = await find(db.prisma, chain, entity);
      const byHand = `UPDATE "${TABLES[entity]}" SET version = 99, created_at = '1999-01-01' WHERE id = $1`;
      await onDay(nextDay(), async (inside) => inside.db.$executeRawUnsafe(byHand, chain[entity]));
      const after = await find(db.prisma, chain, entity);
      expect(after).toMatchObject({ version });
      expect(after.createdAt.getFullYear()).toBeGreaterThan(2025);
    });
  });
});

it('a row is recorded with the count 1 and the act’s moment, whatever is written', async () => {
  const chain = await newChain(db);
  await onDay(FIRST, async (inside) =>
    inside.db.municipality.create({
      data: {
        id: chain.Municipality,
        number: chain.number,
        name: 'X',
        version: 42,
        createdAt: LATER,
        updatedAt: LATER,
      },
    }),
  );
  expect(await find(db.prisma, chain, 'Municipality')).toMatchObject({
    version: 1,
    createdAt: FIRST,
    updatedAt: FIRST,
  });
});

it('a meeting that changes its phase moves the stamp of the phase it left, too', async () => {
  const chain = await newChain(db);
  const other = { ...chain, ...(await newChain(db)), Municipality: chain.Municipality, Cycle: chain.Cycle };
  await onDay(FIRST, async (inside) => {
    await make(inside.db, chain);
    await inside.db.phase.create({
      data: {
        id: other.Phase,
        municipalityId: chain.Municipality,
        cycleId: chain.Cycle,
        position: 2,
        kind: 'MEETING',
        titleNb: 'Ekstra',
        windowKind: 'RANGE',
        windowMonths: [3],
      },
    });
  });
  await onDay(LATER, async (inside) => edit(inside.db, chain, 'MeetingCommittee', { phaseId: other.Phase }));
  expect((await find(db.prisma, chain, 'Phase')).updatedAt).toEqual(LATER);
  expect((await find(db.prisma, other, 'Phase')).updatedAt).toEqual(LATER);
});

it('whatever is done below, no stamp is older than one beneath it, and each count tells the edits of its own row', async () => {
  const chain = await newChain(db);
  await onDay(FIRST, async (inside) => make(inside.db, chain));
  const fields = {
    DistrictName: 'name',
    CommitteeName: 'name',
    WheelVersion: 'note',
    PhaseTemplate: 'titleNb',
    Theme: 'textNb',
    Responsibility: 'textNb',
    Phase: 'place',
    PhaseMove: 'reason',
    Meeting: 'place',
    MeetingMove: 'reason',
  } as const;
  const entities = Object.keys(fields) as (keyof typeof fields)[];
  const edits = new Map<Entity, number>();
  let minute = 0;
  const step = fc.record({ entity: fc.constantFrom(...entities), wait: fc.nat(2) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const { entity, wait } of steps) {
        minute += wait;
        for (const one of editedWith(entity)) edits.set(one, (edits.get(one) ?? 0) + 1);
        const count = edits.get(entity) ?? 0;
        const now = new Date(FIRST.getTime() + minute * 60_000);
        await onDay(now, async (inside) => edit(inside.db, chain, entity, { [fields[entity]]: `nr. ${count}` }));
        expect(await find(db.prisma, chain, entity)).toMatchObject({ version: 1 + count, updatedAt: now });
        const above = await Promise.all(upwards(entity).map((one) => find(db.prisma, chain, one)));
        expect(above.filter(({ updatedAt }) => updatedAt < now)).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
  for (const entity of REMOVABLE) {
    expect(await find(db.prisma, chain, entity)).toMatchObject({ version: 1 + (edits.get(entity) ?? 0) });
  }
});
