import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

async function givenPlanned() {
  const w = await world();
  const cycle = await w.givenCycle();
  return { ...w, cycle, dialogueId: (await w.givenDialogue(cycle.id)).id };
}

const WALK = { method: 'WALK', heldOn: '2026-03-10', place: 'Ved skolen', participants: 14 };

it('takes several activities in one dialogue, and tells from which a finding came', async () => {
  const { carryOut, givenFinding, told, dialogueId } = await givenPlanned();
  const walk = await carryOut('addDialogueActivity', { dialogueId, ...WALK });
  await carryOut('addDialogueActivity', { dialogueId, method: 'OTHER', methodText: 'Postkasse på butikken' });
  await givenFinding(dialogueId, { activityId: walk.id, text: 'Fortauet slutter' });
  const document = `query($id: ID!) { node(id: $id) { ... on Dialogue {
    activities { method methodText heldOn place participants findings { text } } } } }`;
  expect(await told(document, { id: dialogueId })).toEqual({
    node: {
      activities: [
        { ...WALK, methodText: null, findings: [{ text: 'Fortauet slutter' }] },
        {
          method: 'OTHER',
          methodText: 'Postkasse på butikken',
          heldOn: null,
          place: null,
          participants: null,
          findings: [],
        },
      ],
    },
  });
});

it('changes an activity, and empties what is not known after all', async () => {
  const { carryOut, dialogueId } = await givenPlanned();
  const { id } = await carryOut('addDialogueActivity', { dialogueId, ...WALK });
  expect(await carryOut('updateDialogueActivity', { id, participants: 15 })).toMatchObject({
    ...WALK,
    participants: 15,
  });
  expect(await carryOut('updateDialogueActivity', { id, heldOn: null, place: null })).toMatchObject({
    heldOn: null,
    place: null,
    participants: 15,
  });
});

it.each([
  ['another method without words for it', { method: 'OTHER' }, 'methodText'],
  ['fewer than nobody', { participants: -1 }, 'participants'],
  ['a place without a name', { place: ' ' }, 'place'],
])('refuses an activity with %s, names the field, and leaves no trace', async (_, changes, field) => {
  const { refusalOf, dialogueId } = await givenPlanned();
  expect(await refusalOf('addDialogueActivity', { dialogueId, ...WALK, ...changes })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field }],
  });
});

it('refuses an activity in another year, and leaves no trace', async () => {
  const { refusalOf, dialogueId } = await givenPlanned();
  expect(await refusalOf('addDialogueActivity', { dialogueId, ...WALK, heldOn: '2062-03-10' })).toMatchObject({
    code: 'OUTSIDE_YEAR',
  });
});

it('tells the second of two coordinators what the first one wrote, and leaves no trace', async () => {
  const { carryOut, refusalOf, dialogueId } = await givenPlanned();
  const { id, version } = await carryOut('addDialogueActivity', { dialogueId, ...WALK });
  await carryOut('updateDialogueActivity', { id, heldOn: '2026-03-11', expectedVersion: version });
  const late = { id, heldOn: '2026-03-12', expectedVersion: version };
  expect(await refusalOf('updateDialogueActivity', late)).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { heldOn: '2026-03-12' },
    theirs: { heldOn: '2026-03-11' },
  });
});

it('removes an activity that was recorded by mistake, but none that findings came from', async () => {
  const { carryOut, refusalOf, givenFinding, seen, dialogueId } = await givenPlanned();
  const { id } = await carryOut('addDialogueActivity', { dialogueId, ...WALK });
  const { id: used } = await carryOut('addDialogueActivity', { dialogueId, ...WALK });
  await givenFinding(dialogueId, { activityId: used });
  await carryOut('removeDialogueActivity', { id, reason: 'Skrevet to ganger' });
  expect(await seen('DialogueActivity', id)).toBeNull();
  expect(await refusalOf('removeDialogueActivity', { id: used, reason: 'Feil' })).toMatchObject({
    code: 'STILL_IN_USE',
    by: 'Finding',
  });
});
