import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listeners } from '../leaks.ts';
import { databaseRules } from './database-rules.ts';
import { giveRulesBack, takeRules } from './switch.ts';

let here: Awaited<ReturnType<typeof listeners>>;
let wall: Awaited<ReturnType<typeof databaseRules>>;
beforeAll(async () => {
  here = await listeners();
  wall = await databaseRules(here.w.db);
}, 300_000);

const told: object[] = [];
afterAll(() => {
  if (env['ACCESS_LEAKS_TOLD'] !== undefined) writeFileSync(env['ACCESS_LEAKS_TOLD'], JSON.stringify(told));
});

/** Rules of different kinds, and the concepts that may be heard of without them: where both walls hide it, both are taken away. */
const LEAKS: readonly (readonly [kind: string, entities: string, code: string, database: string])[] = [
  // A finding tells of its dialogue too.
  [
    'a clause of what is seen, and the policy behind',
    'Finding|Dialogue',
    'seen.finding',
    'finding: policy published, USING',
  ],
  ['a field that masks', 'MayorVisit', 'a visit’s internal notes', ''],
  ['a name that masks', 'Person', 'a person’s name', ''],
  ['a clause and the policy behind it', 'Case', 'seen.case', 'committee_case: policy published, USING'],
  [
    'contact data, and the policy behind',
    'PersonContact',
    'seen.personContact',
    'person_contact: policy theirs, USING',
  ],
];

it.each(LEAKS)(
  'hears within a minute that %s is gone: of %s',
  { timeout: 300_000 },
  async (kind, entities, code, database) => {
    const policy = wall.find(({ name }) => name === database);
    expect(policy === undefined).toBe(database === '');
    const began = performance.now();
    takeRules(code);
    await here.w.db.exec(policy?.take ?? 'SELECT 1');
    let heard: string | undefined;
    try {
      await here.listen(5000, { alone: true, limit: 150_000 });
    } catch (error) {
      heard = String((error as Error).cause);
    } finally {
      giveRulesBack();
      await here.w.db.exec(policy?.giveBack ?? 'SELECT 1');
    }
    const seconds = (performance.now() - began) / 1000;
    told.push({ kind, entities, seconds });
    process.stdout.write(`${kind}: ${heard?.slice(0, 100) ?? 'not heard'} after ${seconds.toFixed(1)} s\n`);
    expect(heard).toMatch(new RegExp(`hears (?:${entities})\\.`));
    expect(seconds).toBeLessThan(60);
  },
);
