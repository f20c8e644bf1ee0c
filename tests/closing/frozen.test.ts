import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { checklistOf, SET_ASIDE, settlementsOf } from '../testkit/given-closing.ts';
import type { Case } from '../testkit/shapes-case.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

const STATUSES = ['RAISED', 'IN_PROGRESS', 'WAITING', 'ACHIEVED', 'FORWARDED', 'CLOSED_WITHOUT_RESULT', 'WITHDRAWN'];

let here: World;
let cycle: Cycle;
let cases: readonly Case[];
let day = 0;

beforeAll(async () => {
  here = await world();
  const { givenCycle, givenCase, carryOut, at } = here;
  cycle = await givenCycle();
  const committeeId = cycle.committee.id;
  cases = [
    await givenCase({ committeeId, status: 'ACHIEVED', horizon: 'LONG' }),
    await givenCase({ committeeId, status: 'FORWARDED', horizon: 'SHORT' }),
    await givenCase({ committeeId, status: 'WAITING' }),
    await givenCase({ committeeId, isPublic: false, title: 'Naboklage' }),
  ];
  at('2026-12-15');
  await carryOut('closeCycle', { cycleId: cycle.id, overrides: SET_ASIDE });
  await carryOut('openCycle', { committeeId, year: 2027 });
});

/** What may happen later: through the verbs, which may refuse it, or by hand in the database, as nothing else could. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('step' as const),
    which: fc.nat(3),
    to: fc.constantFrom(...STATUSES),
    backdated: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('title' as const), which: fc.nat(3), text: fc.constantFrom('Ny tittel', 'Enda en') }),
  fc.record({ kind: fc.constant('publish' as const), which: fc.nat(3), to: fc.boolean() }),
  fc.record({ kind: fc.constant('horizon' as const), which: fc.nat(3), to: fc.constantFrom('LONG', 'SHORT') }),
  fc.record({ kind: fc.constant('label' as const), of: fc.constantFrom(...STATUSES), text: fc.constantFrom('A', 'Å') }),
  fc.record({ kind: fc.constant('correction' as const), which: fc.nat(3), to: fc.constantFrom(...STATUSES) }),
  fc.record({ kind: fc.constant('unsettle' as const), which: fc.nat(3) }),
  fc.record({ kind: fc.constant('settle' as const), which: fc.nat(3), to: fc.constantFrom('SETTLED', 'CARRIED_OVER') }),
  fc.record({ kind: fc.constant('rename' as const), name: fc.constantFrom('Nytt utvalg', 'Østre utvalg') }),
  fc.record({ kind: fc.constant('next year' as const) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

async function carryOutIfOpen(verb: Verb, input: Readonly<Record<string, unknown>>) {
  await here.ask(documentOf(verb), { input });
}

async function happens(event: Happening) {
  day += 1;
  here.at(new Date(Date.UTC(2027, 0, 10 + day, 12)).toISOString());
  const { db } = here;
  const one = 'which' in event ? cases[event.which] : undefined;
  const id = one ? rowId(one) : null;
  switch (event.kind) {
    case 'step': {
      const occurredOn = event.backdated ? { occurredOn: '2026-12-01' } : {};
      const forwardedTo = event.to === 'FORWARDED' ? { forwardedTo: 'Fylkeskommunen' } : {};
      const step = { id: one?.id, to: event.to, reason: 'Nytt', ...occurredOn, ...forwardedTo };
      return carryOutIfOpen('changeCaseStatus', step);
    }
    case 'title':
      return db.query('UPDATE committee_case SET title = $2 WHERE id = $1', [id, event.text]);
    case 'publish':
      return db.query('UPDATE committee_case SET is_public = $2 WHERE id = $1', [id, event.to]);
    case 'horizon':
      return db.query('UPDATE committee_case SET horizon = $2::case_horizon WHERE id = $1', [id, event.to]);
    case 'label':
      return db.query('UPDATE case_status SET label_nb = $2 WHERE code = $1 AND municipality_id = $3', [
        event.of,
        event.text,
        rowId(here.municipality),
      ]);
    case 'correction':
      return db.query(
        `INSERT INTO case_status_event (id, municipality_id, case_id, to_id, corrects_id, seq, occurred_on, recorded_at, actor)
         SELECT gen_random_uuid(), e.municipality_id, e.case_id, s.id, e.id, (SELECT max(seq) + 1 FROM case_status_event
           WHERE case_id = e.case_id), e.occurred_on, now(), 'staff:test'
         FROM case_status_event e JOIN case_status s ON s.municipality_id = e.municipality_id AND s.code = $2
         WHERE e.case_id = $1 ORDER BY e.seq LIMIT 1`,
        [id, event.to],
      );
    case 'unsettle': {
      const rows = await settlementsOf(here, cycle);
      return carryOutIfOpen('unsettleCase', { id: rows[event.which]?.id, reason: 'Angret' });
    }
    case 'settle':
      return carryOutIfOpen('settleCase', { cycleId: cycle.id, caseId: one?.id, outcome: event.to });
    case 'rename':
      return carryOutIfOpen('renameCommittee', {
        id: cycle.committee.id,
        number: 1,
        name: event.name,
        validFrom: '2026-06-01',
      });
    case 'next year': {
      const committeeId = cycle.committee.id;
      const year = 2027 + (day % 3);
      const { id: cycleId } = await here.carryOut('openCycle', { committeeId, year });
      return carryOutIfOpen('closeCycle', { cycleId, closedOn: '2027-01-09', overrides: SET_ASIDE });
    }
  }
}

it('whatever happens later, what a closed year settled stays as it was (R15, R20)', async () => {
  const settled = async () => ({
    rows: await settlementsOf(here, cycle),
    list: (await checklistOf(here, cycle)).find(({ rule }) => rule === 'R15'),
  });
  const frozen = await settled();
  const before = await here.log.length();
  expect(frozen.rows.map(({ outcome }) => outcome)).toEqual(['SETTLED', 'SETTLED', 'CARRIED_OVER', 'CARRIED_OVER']);
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (happenings) => {
      for (const one of happenings) await happens(one);
      expect(await settled()).toEqual(frozen);
    }),
    { numRuns: 12 },
  );
  expect(await here.log.length(), 'and much has happened').toBeGreaterThan(before + 10);
});

it('and nobody changes it by hand either (R15)', async () => {
  const [row] = await settlementsOf(here, cycle);
  const id = row ? rowId(row) : null;
  for (const statement of [
    "UPDATE settlement SET outcome = 'CARRIED_OVER' WHERE id = $1",
    'DELETE FROM settlement WHERE id = $1',
  ]) {
    await expect(here.db.query(statement, [id])).rejects.toThrow('frozen');
  }
  expect((await settlementsOf(here, cycle))[0]).toEqual(row);
});
