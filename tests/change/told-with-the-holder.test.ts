import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@naerhjul/prisma/client.ts';
import { theApi } from '../testkit/api.ts';
import { MAKE, TABLES, make, newChain, type Chain, type Entity } from './one-of-each.ts';
import { publicOf } from './known.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await theApi());
});

/** What publishes a holder, and what takes it back again; the wheel is published once and for all. */
const HOLDERS: Readonly<Partial<Record<Entity, readonly [on: string, off: string | null]>>> = {
  WheelVersion: ["status = 'PUBLISHED', published_at = now()", null],
  Meeting: ["status = 'ANNOUNCED', starts_at = '2026-01-20T17:00:00Z'", "status = 'PLANNED'"],
  Dialogue: [
    "status = 'COMPLETED', carried_out_on = '2026-03-01', completed_on = '2026-03-02'",
    "status = 'CARRIED_OUT', completed_on = NULL",
  ],
  Exchange: ["status = 'CONFIRMED'", "status = 'PLANNING'"],
  MayorVisit: ["status = 'CONFIRMED'", "status = 'PLANNED'"],
  Case: ['is_public = true', 'is_public = false'],
  AgendaItem: ['is_public = true', 'is_public = false'],
  Minutes: ['published_at = now()', 'published_at = NULL'],
  GoodExample: ['is_public = true', 'is_public = false'],
  WorkingGroup: ["status = 'ACTIVE', started_on = '2026-01-20'", "status = 'FORMING'"],
  AgreementVersion: ["status = 'ADOPTED', adopted_on = '2026-05-12'", null],
  Evaluation: ["status = 'SUBMITTED', submitted_on = '2026-12-01', body = 'HU'", "status = 'DRAFT'"],
  AnnualReport: ["status = 'SUBMITTED', submitted_on = '2026-12-01', body = 'HU'", null],
  ElectionRound: ["status = 'HELD', held_on = '2026-11-10'", "status = 'PLANNED', held_on = NULL"],
};

const set = (chain: Chain, entity: Entity, values: string) =>
  db.query(`UPDATE "${TABLES[entity]}" SET ${values} WHERE id = $1`, [chain[entity]]);

/** One of each, everything that is published by a decision still to be so. */
async function given(): Promise<Chain> {
  const chain = await newChain(db);
  await make(db.prisma, chain);
  await MAKE.CaseStatusEvent(db.prisma, chain);
  await set(chain, 'Cycle', "status = 'PLANNED', opened_at = NULL");
  for (const entity of ['Case', 'AgendaItem', 'GoodExample'] as const) await set(chain, entity, 'is_public = false');
  return chain;
}

const PRIVATE = [
  'Coordinator',
  'PersonContact',
  'Consent',
  'Training',
  'TrainingParticipant',
  'RuleOverride',
  'Attendance',
  'Candidacy',
];

describe('the public feed', () => {
  it('knows of a row when all that publishes it does, in whichever order, and never before', async () => {
    for (const order of ['before', 'after', 'backwards'] as const) {
      const chain = await given();
      const steps = Object.entries(HOLDERS).map(
        ([entity, [on]]) =>
          () =>
            set(chain, entity as Entity, on),
      );
      const open = () => set(chain, 'Cycle', "status = 'OPEN', opened_at = now()");
      const all = { before: [open, ...steps], after: [...steps, open], backwards: [...steps.toReversed(), open] }[
        order
      ];
      for (const step of all) {
        await step();
        const { seen, known } = await publicOf(db, chain);
        expect(known).toEqual(seen);
      }
      await set(chain, 'Cycle', "status = 'CLOSED', closed_at = now()");
      const { seen, known } = await publicOf(db, chain);
      expect(known).toEqual(seen);
      expect(Object.keys(TABLES).filter((entity) => !seen.includes(entity))).toEqual(PRIVATE);
    }
  });

  const takenBack = Object.entries(HOLDERS).flatMap(([entity, [on, off]]) =>
    off === null ? [] : [{ entity: entity as Entity, on, off }],
  );
  it.each([...takenBack, { entity: 'Cycle' as const, on: "status = 'OPEN'", off: "status = 'PLANNED'" }])(
    'drops what is no longer published with a $entity, and has it again when it is',
    async ({ entity, on, off }) => {
      const chain = await given();
      await set(chain, 'Cycle', "status = 'OPEN', opened_at = now()");
      for (const [holder, [values]] of Object.entries(HOLDERS)) await set(chain, holder as Entity, values);
      const before = await publicOf(db, chain);
      await set(chain, entity, off);
      const { seen, known } = await publicOf(db, chain);
      expect(known).toEqual(seen);
      expect(known).not.toContain(entity === 'Meeting' ? 'AgendaItem' : entity === 'Dialogue' ? 'Finding' : entity);
      await set(chain, entity, on);
      expect(await publicOf(db, chain)).toEqual(before);
    },
  );

  it('is told at last of what was published behind its back', async () => {
    const chain = await given();
    const tellMissing = [`SELECT app_tell_missing($1) AS told`, [chain.Municipality]] as const;
    await db.session(async (query, exec) => {
      await exec('BEGIN; ALTER TABLE cycle DISABLE TRIGGER d_tell');
      await query("UPDATE cycle SET status = 'OPEN', opened_at = now() WHERE id = $1", [chain.Cycle]);
      expect((await publicOf({ query }, chain)).known).not.toContain('Phase');
      await query(...tellMissing);
      const { seen, known } = await publicOf({ query }, chain);
      expect(known).toEqual(seen);
      expect(known).toContain('Phase');
      expect(await query(...tellMissing)).toEqual([{ told: 0 }]);
      await exec('ROLLBACK');
    });
  });
});
