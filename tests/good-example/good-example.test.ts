import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const EXAMPLE = {
  title: 'Åpen hall på fredager',
  whatWasDone: 'Foreldre delte på å holde hallen åpen',
  result: 'Førti unge hver fredag',
};

async function givenRecorded() {
  const w = await world();
  const cycle = await w.givenCycle();
  const about = { committeeId: cycle.committee.id, cycleId: cycle.id };
  return { ...w, cycle, example: await w.carryOut('recordGoodExample', { ...about, ...EXAMPLE }) };
}

it('lets everyone read a good example once it is published', async () => {
  const { carryOut, seen, example } = await givenRecorded();
  expect(example).toMatchObject({ ...EXAMPLE, isPublic: false, moves: ['UPDATE', 'PUBLISH', 'REMOVE'] });
  expect(await seen('GoodExample', example.id, { as: 'public' })).toBeNull();
  await carryOut('publishGoodExample', { id: example.id });
  expect(await seen('GoodExample', example.id, { as: 'public' })).toMatchObject({ ...EXAMPLE, moves: [] });
});

it('takes a good example back from the public, and tells it so', async () => {
  const { carryOut, seen, changesOf, refusalOf, example } = await givenRecorded();
  await carryOut('publishGoodExample', { id: example.id });
  await carryOut('unpublishGoodExample', { id: example.id, reason: 'Feil tall' });
  expect(await seen('GoodExample', example.id, { as: 'public' })).toBeNull();
  expect((await changesOf(example)).at(-1)).toMatchObject({
    operation: 'UNPUBLISH',
    published: true,
    reason: 'Feil tall',
  });
  expect(await refusalOf('unpublishGoodExample', { id: example.id, reason: 'Igjen' })).toMatchObject({
    code: 'NOT_OPEN',
    verb: 'UNPUBLISH',
  });
});

it('changes a good example, and tells the second of two coordinators what the first one wrote', async () => {
  const { carryOut, refusalOf, example } = await givenRecorded();
  const edit = { id: example.id, expectedVersion: example.version };
  await carryOut('updateGoodExample', { ...edit, result: 'Femti unge' });
  expect(await refusalOf('updateGoodExample', { ...edit, result: 'Seksti unge' })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { result: 'Seksti unge' },
    theirs: { result: 'Femti unge' },
  });
});

it('removes a good example that was recorded by mistake, and keeps why', async () => {
  const { carryOut, seen, changesOf, example } = await givenRecorded();
  await carryOut('removeGoodExample', { id: example.id, reason: 'Skrevet to ganger' });
  expect(await seen('GoodExample', example.id)).toBeNull();
  expect((await changesOf(example)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Skrevet to ganger' });
});

it('refuses another committee’s year, and another municipality’s case, and leaves no trace', async () => {
  const { refusalOf, cycle } = await givenRecorded();
  const elsewhere = await world();
  const other = await elsewhere.givenCycle();
  const { id: caseId } = await elsewhere.givenCase();
  const input = { committeeId: cycle.committee.id, ...EXAMPLE };
  expect(await refusalOf('recordGoodExample', { ...input, cycleId: other.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Cycle',
  });
  expect(await refusalOf('recordGoodExample', { ...input, caseId })).toMatchObject({ code: 'NOT_FOUND', what: 'Case' });
});

it('refuses a good example without a title, names the field, and leaves no trace', async () => {
  const { refusalOf, cycle } = await givenRecorded();
  const input = { committeeId: cycle.committee.id, ...EXAMPLE, title: ' ' };
  expect(await refusalOf('recordGoodExample', input)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'title' }],
  });
});
