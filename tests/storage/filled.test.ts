import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { expect, it, onTestFinished } from 'vitest';
import { fill } from '../load/fill.ts';

const COUNTED = `SELECT (SELECT count(*) FROM cycle)::int AS cycles, (SELECT count(*) FROM meeting)::int AS meetings,
  (SELECT count(*) FROM committee_case)::int AS cases, (SELECT count(*) FROM case_status_event)::int AS steps,
  (SELECT count(*) FROM change WHERE entity = 'CaseStatusEvent')::int AS logged,
  (SELECT count(*) FROM committee_case c JOIN case_status_event e ON e.case_id = c.id AND e.seq = 5 AND e.to_id = c.status_id)::int AS agreeing,
  (SELECT count(*) FROM app_case_status_report(NULL, '2026-12-31', 'infinity', '{COMMITTEE}', NULL, NULL, NULL, NULL, NULL, true, true) r
    WHERE r.committee_name IS NOT NULL AND r.median_days IS NOT NULL)::int AS told`;

it('an example of any size is as large as was asked for, and its changes are logged', async () => {
  const db = await openDatabase({});
  onTestFinished(() => db.close());
  await migrate(db);
  const size = { municipalities: 2, committees: 2, years: 2, cases: 3, steps: 5 } as const;
  await fill(db, size, () => {}, 1);
  expect(await db.query(COUNTED)).toEqual([
    { cycles: 8, meetings: 32, cases: 24, steps: 120, logged: 120, agreeing: 24, told: 4 },
  ]);
  await expect(fill(db, size, () => {})).rejects.toThrow('The database is not empty.');
});
