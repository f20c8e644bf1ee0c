import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

it('records a finding of a dialogue, and keeps it from the public until the dialogue is completed', async () => {
  const { givenCycle, givenDialogue, carryOut, seen } = await world();
  const { id: dialogueId } = await givenDialogue((await givenCycle()).id);
  const finding = await carryOut('recordFinding', { dialogueId, type: 'CHALLENGE', text: 'Mørk undergang' });
  expect(finding).toMatchObject({ type: 'CHALLENGE', text: 'Mørk undergang' });
  expect(await seen('Finding', finding.id, { as: 'public' })).toBeNull();
  expect(await seen('Finding', finding.id)).toMatchObject({ text: 'Mørk undergang' });
});

it.each([
  ['without words', { text: ' ' }, 'text'],
  ['of too many words', { text: 'x'.repeat(4001) }, 'text'],
])('refuses a finding %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { givenCycle, givenDialogue, refusalOf } = await world();
  const { id: dialogueId } = await givenDialogue((await givenCycle()).id);
  expect(await refusalOf('recordFinding', { dialogueId, type: 'NEED', ...changes })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});

it('changes a finding’s words and type', async () => {
  const { givenCycle, givenDialogue, givenFinding, carryOut } = await world();
  const { id } = await givenFinding((await givenDialogue((await givenCycle()).id)).id);
  expect(await carryOut('updateFinding', { id, type: 'OPPORTUNITY', text: 'Et klubbhus står tomt' })).toMatchObject({
    type: 'OPPORTUNITY',
    text: 'Et klubbhus står tomt',
  });
});

it('tells the second of two coordinators what the first one wrote, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, givenFinding, carryOut, refusalOf } = await world();
  const { id, version } = await givenFinding((await givenDialogue((await givenCycle()).id)).id);
  await carryOut('updateFinding', { id, text: 'Først', expectedVersion: version });
  expect(await refusalOf('updateFinding', { id, text: 'Sist', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { text: 'Sist' },
    theirs: { text: 'Først' },
  });
});

it('removes a finding that was recorded by mistake, and keeps why', async () => {
  const { givenCycle, givenDialogue, givenFinding, carryOut, seen, changesOf } = await world();
  const { id } = await givenFinding((await givenDialogue((await givenCycle()).id)).id);
  await carryOut('removeFinding', { id, reason: 'Skrevet to ganger' });
  expect(await seen('Finding', id)).toBeNull();
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Skrevet to ganger' });
});

it('keeps a finding that a case rests on: removing it is refused, and leaves no trace', async () => {
  const { givenCycle, givenDialogue, givenFinding, givenCase, refusalOf, current } = await world();
  const cycle = await givenCycle();
  const { id } = await givenFinding((await givenDialogue(cycle.id)).id);
  await givenCase({ committeeId: cycle.committee.id, origin: 'DIALOGUE', findingIds: [id] });
  expect(await refusalOf('removeFinding', { id, reason: 'Feil' })).toMatchObject({ code: 'STILL_IN_USE', by: 'Case' });
  expect((await current('Finding', { id })).moves).toEqual(['UPDATE', 'ASK']);
});
