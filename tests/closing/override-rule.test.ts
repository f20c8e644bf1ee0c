import { expect, it } from 'vitest';
import { checklistOf, SET_ASIDE } from '../testkit/given-closing.ts';
import { world } from '../testkit/world.ts';

const reason = 'Møtet i mai falt ut under streiken';

it('sets a rule aside before the year is closed; then it is not in the way (R02)', async () => {
  const here = await world();
  const { givenCycle, carryOut } = here;
  const cycle = await givenCycle();
  const override = await carryOut('overrideRule', { cycleId: cycle.id, rule: 'R02', reason });
  expect(override).toMatchObject({ rule: 'R02', reason, decidedOn: '2026-01-05', actor: 'staff:development' });
  expect((await checklistOf(here, cycle))[0]).toMatchObject({
    rule: 'R02',
    status: 'OVERRIDDEN',
    lacks: ['meetings'],
    override: { reason, decidedOn: '2026-01-05' },
  });
  const overrides = SET_ASIDE.filter(({ rule }) => rule !== 'R02');
  expect(await carryOut('closeCycle', { cycleId: cycle.id, overrides })).toMatchObject({ status: 'CLOSED' });
});

it.each(['R01', 'R07', 'R09', 'R20', 'r02'])(
  'refuses to set aside %s, which does not block the closing of a year, and leaves no trace',
  async (rule) => {
    const { givenCycle, refusalOf } = await world();
    const { id: cycleId } = await givenCycle();
    expect(await refusalOf('overrideRule', { cycleId, rule, reason })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'rule' }],
    });
  },
);

it('refuses to set a rule aside without a reason, or twice, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  expect(await refusalOf('overrideRule', { cycleId, rule: 'R03', reason: ' ' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'reason' }],
  });
  await carryOut('overrideRule', { cycleId, rule: 'R03', reason });
  expect(await refusalOf('overrideRule', { cycleId, rule: 'R03', reason })).toMatchObject({
    code: 'ALREADY_EXISTS',
    field: 'rule',
    value: 'R03',
  });
});

it('takes back that a rule was set aside, so that it blocks again', async () => {
  const here = await world();
  const { givenCycle, carryOut, refusalOf, changesOf } = here;
  const cycle = await givenCycle();
  const { id, version } = await carryOut('overrideRule', { cycleId: cycle.id, rule: 'R02', reason });
  const takeBack = { id, reason: 'Møtet ble holdt likevel' };
  expect(await refusalOf('withdrawOverride', { ...takeBack, expectedVersion: version + 1 })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
  await carryOut('withdrawOverride', { ...takeBack, expectedVersion: version });
  expect((await checklistOf(here, cycle))[0]).toMatchObject({ status: 'LACKING', override: null });
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE', reason: takeBack.reason });
});

it('keeps what was set aside in a closed year as it is, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  const { id } = await carryOut('overrideRule', { cycleId, rule: 'R02', reason });
  await carryOut('closeCycle', { cycleId, overrides: SET_ASIDE });
  expect(await refusalOf('withdrawOverride', { id, reason: 'Angret' })).toMatchObject({ code: 'CYCLE_CLOSED' });
  expect(await refusalOf('overrideRule', { cycleId, rule: 'R15', reason })).toMatchObject({ code: 'CYCLE_CLOSED' });
});

it('never tells the public that a rule was set aside', async () => {
  const { givenCycle, carryOut, seen, told, log, municipality } = await world();
  const cycle = await givenCycle();
  const { id } = await carryOut('overrideRule', { cycleId: cycle.id, rule: 'R02', reason });
  expect(await seen('RuleOverride', id, { as: 'public' })).toBeNull();
  const asked = 'query($id: ID!) { node(id: $id) { ... on Cycle { overrides { id } closingChecklist { ready } } } }';
  expect(await told(asked, { id: cycle.id }, { as: 'public' })).toEqual({
    node: { overrides: [], closingChecklist: null },
  });
  await log.settled();
  const feed = await told<{ changes: { entries: readonly { entity: string }[] } }>(
    'query($m: String!) { changes(municipality: $m, first: 500) { entries { entity } } }',
    { m: municipality.number },
    { as: 'public' },
  );
  expect(feed.changes.entries.map(({ entity }) => entity)).not.toContain('RuleOverride');
});
