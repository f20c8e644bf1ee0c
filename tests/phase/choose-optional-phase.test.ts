import { expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

const EXCHANGE = 5;

async function standing({ told }: World, { id }: Cycle, asOf: string) {
  const { node } = await told<{
    node: {
      progress: { phases: { state: string; missing: string[]; phase: { position: number } }[] };
      divergence: { kind: string; phase: { position: number } | null }[];
    };
  }>(
    `query($id: ID!, $on: Date) { node(id: $id) { ... on Cycle {
      progress(asOf: $on) { phases { state missing phase { position } } }
      divergence(asOf: $on) { kind phase { position } } } } }`,
    { id, on: asOf },
  );
  return {
    phase: (position: number) => node.progress.phases.find(({ phase }) => phase.position === position),
    divergence: node.divergence.filter(({ phase }) => phase?.position === EXCHANGE).map(({ kind }) => kind),
  };
}

it('records what a committee decided, on which day and why', async () => {
  const { givenCycle, carryOut } = await world({ now: '2026-03-02T12:00:00Z' });
  const { id } = phaseOf(await givenCycle(), EXCHANGE);
  expect(
    await carryOut('chooseOptionalPhase', { id, choice: 'WANTED', on: '2026-03-01', reason: 'Vi vil lære' }),
  ).toMatchObject({ choice: 'WANTED', choiceOn: '2026-03-01', choiceReason: 'Vi vil lære' });
  expect(await carryOut('chooseOptionalPhase', { id, choice: 'DECLINED' })).toMatchObject({
    choice: 'DECLINED',
    choiceOn: '2026-03-02',
  });
  expect(await carryOut('chooseOptionalPhase', { id, choice: 'UNDECIDED' })).toMatchObject({
    choice: 'UNDECIDED',
    choiceOn: null,
    choiceReason: null,
  });
});

it('is never late, and no divergence, once a committee declined it (R06)', async () => {
  const all = await world();
  const cycle = await all.givenCycle();
  const late = await standing(all, cycle, '2026-12-01');
  expect(late.phase(EXCHANGE)).toMatchObject({ state: 'OVERDUE' });
  expect(late.divergence).toEqual(['LATE']);
  await all.carryOut('chooseOptionalPhase', {
    id: phaseOf(cycle, EXCHANGE).id,
    choice: 'DECLINED',
    reason: 'For lite tid',
  });
  const declined = await standing(all, cycle, '2026-12-01');
  expect(declined.phase(EXCHANGE)).toMatchObject({ state: 'DECLINED', missing: [] });
  expect(declined.divergence).toEqual([]);
});

it('asks for the choice when the time draws near, and not before', async () => {
  const all = await world();
  const cycle = await all.givenCycle();
  expect((await standing(all, cycle, '2026-06-01')).phase(EXCHANGE)).toMatchObject({ state: 'UPCOMING', missing: [] });
  const near = await standing(all, cycle, '2026-10-02');
  expect(near.phase(EXCHANGE)).toMatchObject({ state: 'DUE', missing: ['DATE', 'CHOICE'] });
});

it('shows in the schedule as declined, with the reason', async () => {
  const { givenCycle, carryOut, told, municipality } = await world();
  const { id } = phaseOf(await givenCycle(), EXCHANGE);
  await carryOut('chooseOptionalPhase', { id, choice: 'DECLINED', reason: 'For lite tid' });
  const { schedule } = await told<{ schedule: unknown }>(
    `query($m: String!) { schedule(municipality: $m, from: "2026-10-01", to: "2026-10-31", kinds: [EXCHANGE]) {
      edges { node { id status choice optional reason } } } }`,
    { m: municipality.number },
    { as: 'public' },
  );
  expect(schedule).toEqual({
    edges: [{ node: { id, status: 'DECLINED', choice: 'DECLINED', optional: true, reason: 'For lite tid' } }],
  });
});

it('refuses a choice about a phase that every committee has, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world();
  const { id } = phaseOf(await givenCycle(), 2);
  expect(await refusalOf('chooseOptionalPhase', { id, choice: 'DECLINED' })).toMatchObject({
    code: 'PHASE_MANDATORY',
    rule: 'R06',
  });
});

it('refuses a decision that lies ahead, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world({ now: '2026-03-01T22:30:00Z' });
  const { id } = phaseOf(await givenCycle(), EXCHANGE);
  expect(await refusalOf('chooseOptionalPhase', { id, choice: 'WANTED', on: '2026-03-02' })).toMatchObject({
    code: 'NOT_YET',
    day: '2026-03-02',
  });
});

it('takes today’s decision by the day in Oslo', async () => {
  const { givenCycle, carryOut } = await world({ now: '2026-03-01T23:30:00Z' });
  const { id } = phaseOf(await givenCycle(), EXCHANGE);
  expect(await carryOut('chooseOptionalPhase', { id, choice: 'WANTED' })).toMatchObject({ choiceOn: '2026-03-02' });
});

it('refuses to decline what was carried out, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf, at } = await world();
  const { id } = phaseOf(await givenCycle(), EXCHANGE);
  await carryOut('chooseOptionalPhase', { id, choice: 'WANTED' });
  at('2026-10-20');
  await carryOut('signOffPhase', { id });
  expect(await refusalOf('chooseOptionalPhase', { id, choice: 'DECLINED' })).toMatchObject({ code: 'ALREADY_DONE' });
});

it('lets one of two who choose at once win, tells the other both choices, and leaves no trace', async () => {
  const { givenCycle, carryOut, refusalOf } = await world();
  const { id, version } = phaseOf(await givenCycle(), EXCHANGE);
  await carryOut('chooseOptionalPhase', { id, choice: 'WANTED', expectedVersion: version });
  expect(await refusalOf('chooseOptionalPhase', { id, choice: 'DECLINED', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    what: 'Phase',
    yours: { choice: 'DECLINED' },
    theirs: { choice: 'WANTED' },
  });
});
