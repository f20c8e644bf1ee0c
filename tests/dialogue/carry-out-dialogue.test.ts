import { expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

async function givenPlanned() {
  const w = await world({ now: '2026-05-04T12:00:00Z' });
  const cycle = await w.givenCycle();
  return { ...w, cycle, phase: phaseOf(cycle, 2), dialogue: await w.givenDialogue(cycle.id) };
}

it('records that the dialogue was carried out, and signs off its phase with it', async () => {
  const { carryOut, current, dialogue, phase } = await givenPlanned();
  const carriedOut = await carryOut('carryOutDialogue', { id: dialogue.id, carriedOutOn: '2026-04-20' });
  expect(carriedOut).toMatchObject({ status: 'CARRIED_OUT', carriedOutOn: '2026-04-20' });
  expect(await current('Phase', phase)).toMatchObject({ doneOn: '2026-04-20' });
});

it('leaves a phase that was signed off already as it is', async () => {
  const { carryOut, current, dialogue, phase } = await givenPlanned();
  await carryOut('signOffPhase', { id: phase.id, doneOn: '2026-04-12' });
  await carryOut('carryOutDialogue', { id: dialogue.id, carriedOutOn: '2026-04-20' });
  expect(await current('Phase', phase)).toMatchObject({ doneOn: '2026-04-12' });
});

it('is carried out once: another time is refused, and leaves no trace', async () => {
  const { carryOut, refusalOf, dialogue } = await givenPlanned();
  await carryOut('carryOutDialogue', { id: dialogue.id, carriedOutOn: '2026-04-20' });
  expect(await refusalOf('carryOutDialogue', { id: dialogue.id, carriedOutOn: '2026-04-21' })).toMatchObject({
    code: 'NOT_OPEN',
    what: 'Dialogue',
    verb: 'CARRY_OUT',
  });
});

it.each([
  ['on a day to come', '2026-05-05', 'NOT_YET'],
  ['in another year', '2025-12-31', 'OUTSIDE_YEAR'],
])('refuses that a dialogue was carried out %s, and leaves no trace', async (_, carriedOutOn, code) => {
  const { refusalOf, dialogue } = await givenPlanned();
  expect(await refusalOf('carryOutDialogue', { id: dialogue.id, carriedOutOn })).toMatchObject({ code });
});

it('lets exactly one of two win who say at the same moment that it was carried out', async () => {
  const { ask, dialogue } = await givenPlanned();
  const carryOut = async (carriedOutOn: string) => {
    const input = { id: dialogue.id, carriedOutOn, expectedVersion: dialogue.version };
    const document = 'mutation($input: CarryOutDialogueInput!) { carryOutDialogue(input: $input) { id } }';
    const { errors } = await ask(document, { input });
    return errors?.[0]?.extensions?.code ?? 'carried out';
  };
  const outcomes = await Promise.all([carryOut('2026-04-20'), carryOut('2026-04-21')]);
  expect(outcomes.toSorted()).toEqual(['CHANGED_MEANWHILE', 'carried out']);
});
