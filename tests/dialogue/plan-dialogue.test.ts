import { expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

it('plans the year’s dialogue in the dialogue phase of the wheel', async () => {
  const { givenCycle, carryOut, told } = await world();
  const cycle = await givenCycle();
  const { id, status, aim } = await carryOut('planDialogue', { cycleId: cycle.id, aim: 'Trygg skolevei' });
  expect({ status, aim }).toEqual({ status: 'PLANNING', aim: 'Trygg skolevei' });
  expect(
    await told('query($id: ID!) { node(id: $id) { ... on Dialogue { phase { id } cycle { id } } } }', { id }),
  ).toEqual({ node: { phase: { id: phaseOf(cycle, 2).id }, cycle: { id: cycle.id } } });
});

it('plans a dialogue in a year whose wheel has no phase for it', async () => {
  const { givenCycle, givenDialogue, told } = await world();
  const { id: cycleId } = await givenCycle(2026, [
    { kind: 'MEETING', title: { nb: 'Møte' }, window: { kind: 'RANGE', months: [1] } },
  ]);
  const { id } = await givenDialogue(cycleId);
  expect(await told('query($id: ID!) { node(id: $id) { ... on Dialogue { phase { id } } } }', { id })).toEqual({
    node: { phase: null },
  });
});

it('has one dialogue a year (R03): another is refused, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  await givenDialogue(cycleId);
  expect(await refusalOf('planDialogue', { cycleId })).toMatchObject({ code: 'ALREADY_EXISTS', what: 'Dialogue' });
});

it('lets exactly one of two win who plan the dialogue at the same moment (R03)', async () => {
  const { givenCycle, ask } = await world();
  const { id: cycleId } = await givenCycle();
  const plan = async () => {
    const document = 'mutation($input: PlanDialogueInput!) { planDialogue(input: $input) { id } }';
    const { errors } = await ask(document, { input: { cycleId } });
    return errors?.[0]?.extensions?.code ?? 'planned';
  };
  expect((await Promise.all([plan(), plan()])).toSorted()).toEqual(['ALREADY_EXISTS', 'planned']);
});

it('refuses to plan a dialogue for nobody in particular, and leaves no trace', async () => {
  const { givenCycle, refusalOf } = await world();
  const { id: cycleId } = await givenCycle();
  expect(await refusalOf('planDialogue', { cycleId }, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
});

it('changes what the committee wants to know, and lets go of it', async () => {
  const { givenCycle, givenDialogue, carryOut } = await world();
  const { id } = await givenDialogue((await givenCycle()).id);
  expect(await carryOut('updateDialogue', { id, aim: 'Møteplasser' })).toMatchObject({ aim: 'Møteplasser' });
  expect(await carryOut('updateDialogue', { id })).toMatchObject({ aim: 'Møteplasser', version: 2 });
  expect(await carryOut('updateDialogue', { id, aim: null })).toMatchObject({ aim: null });
});

it('tells the second of two coordinators what the first one wrote, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, carryOut, refusalOf } = await world();
  const { id, version } = await givenDialogue((await givenCycle()).id);
  await carryOut('updateDialogue', { id, aim: 'Møteplasser', expectedVersion: version });
  expect(await refusalOf('updateDialogue', { id, aim: 'Trafikk', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { aim: 'Trafikk' },
    theirs: { aim: 'Møteplasser' },
  });
});

it('keeps a phase that was added for the dialogue: removing it is refused, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, carryOut, refusalOf } = await world();
  const { id: cycleId } = await givenCycle(2026, [
    { kind: 'MEETING', title: { nb: 'Møte' }, window: { kind: 'RANGE', months: [1] } },
  ]);
  const window = { kind: 'RANGE', months: [3] };
  const phase = { cycleId, kind: 'DIALOGUE', title: { nb: 'Dialog' }, window, reason: 'Ny i år' };
  const { id } = await carryOut('addPhase', phase);
  await givenDialogue(cycleId);
  expect(await refusalOf('removePhase', { id, reason: 'Feil' })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Dialogue',
  });
});
