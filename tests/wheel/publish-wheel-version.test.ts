import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const NEW_PHASE = { kind: 'OTHER', title: { nb: 'Sommerfest' }, window: { kind: 'RANGE', months: [6] } };

it('publishes a draft, and the public sees its seven phases in order', async () => {
  const { givenDraft, carryOut, seen, changesOf } = await world({ now: '2026-01-05T12:00:00Z' });
  const draft = await givenDraft();
  expect(await seen('WheelVersion', draft.id, { as: 'public' })).toBeNull();
  const published = await carryOut('publishWheelVersion', { id: draft.id, reason: 'Vedtatt av kommunestyret' });
  expect(published).toMatchObject({ status: 'PUBLISHED', publishedAt: '2026-01-05T12:00:00.000Z', moves: [] });
  const forAll = await seen('WheelVersion', draft.id, { as: 'public' });
  expect(forAll?.phases.map(({ position, kind }) => [position, kind])).toEqual([
    [1, 'MEETING'],
    [2, 'DIALOGUE'],
    [3, 'MEETING'],
    [4, 'MEETING'],
    [5, 'EXCHANGE'],
    [6, 'MAYOR_VISIT'],
    [7, 'MEETING'],
  ]);
  expect((await changesOf(draft)).at(-1)).toMatchObject({ operation: 'UPDATE', reason: 'Vedtatt av kommunestyret' });
});

it('never changes a published version again, and leaves no trace of the attempt', async () => {
  const { givenWheel, refusalOf, current } = await world();
  const { id } = await givenWheel();
  const before = await current('WheelVersion', { id });
  const phase = before.phases[0]?.id;
  const gone = { code: 'VERSION_PUBLISHED', number: 1 };
  expect(await refusalOf('addPhaseTemplate', { wheelVersionId: id, ...NEW_PHASE })).toMatchObject(gone);
  expect(await refusalOf('changePhaseTemplate', { id: phase, title: { nb: 'Noe annet' } })).toMatchObject(gone);
  expect(await refusalOf('removePhaseTemplate', { id: phase })).toMatchObject(gone);
  expect(await refusalOf('noteWheelVersion', { id, note: 'Noe annet' })).toMatchObject(gone);
  expect(await refusalOf('discardWheelVersion', { id })).toMatchObject(gone);
  expect(await refusalOf('publishWheelVersion', { id })).toMatchObject(gone);
  expect(await current('WheelVersion', { id })).toEqual(before);
});

it('refuses to publish an empty draft, names the fault, and leaves no trace', async () => {
  const { givenDraft, refusalOf } = await world();
  const { id } = await givenDraft([]);
  expect(await refusalOf('publishWheelVersion', { id })).toMatchObject({
    code: 'VERSION_UNSOUND',
    fields: [{ field: 'phases', fault: 'NO_PHASES' }],
  });
});

it('refuses to publish a draft that it does not know, and leaves no trace', async () => {
  const { refusalOf } = await world();
  const id = Buffer.from('WheelVersion:00000000-0000-4000-8000-000000000000').toString('base64');
  expect(await refusalOf('publishWheelVersion', { id })).toMatchObject({ code: 'NOT_FOUND', what: 'WheelVersion' });
});

it('shows the public a wheel from the day its first version is published, and never its drafts', async () => {
  const { municipality, givenDraft, carryOut, told } = await world();
  const draft = await givenDraft();
  const wheels = async () => {
    const { wheels: found } = await told<{
      wheels: { totalCount: number; edges: { node: { id: string; versions: { number: number }[] } }[] };
    }>(
      `query($m: String!) { wheels(filter: { municipality: $m }) { totalCount edges { node { id versions { number } } } } }`,
      { m: municipality.number },
      { as: 'public' },
    );
    return { count: found.totalCount, versions: found.edges.map(({ node }) => node.versions) };
  };
  expect(await wheels()).toEqual({ count: 0, versions: [] });
  await carryOut('publishWheelVersion', { id: draft.id });
  expect(await wheels()).toEqual({ count: 1, versions: [[{ number: 1 }]] });
});
