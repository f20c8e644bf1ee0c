import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const DIFF = `query($id: ID!, $from: Int) { node(id: $id) { ... on WheelVersion {
  diff(from: $from) { kind what field before { nb } after { nb }
    phaseBefore { position optional window { months } } phaseAfter { position optional window { months } } }
} } }`;

interface Told {
  readonly node: { readonly diff: readonly unknown[] } | null;
}

it('tells what a draft changes from the version before it, and a published one from any before it', async () => {
  const all = await world();
  const first = await all.givenWheel();
  const { wheels } = await all.told<{ wheels: { edges: { node: { id: string } }[] } }>(
    'query($m: String!) { wheels(filter: { municipality: $m }) { edges { node { id } } } }',
    { m: all.municipality.number },
  );
  const draft = await all.carryOut('draftWheelVersion', { wheelId: wheels.edges[0]?.node.id });
  const diff = async (id: string, from?: number) => (await all.told<Told>(DIFF, { id, from })).node?.diff;
  expect(await diff(first.id)).toEqual([]);
  expect(await diff(draft.id)).toEqual([]);

  const [meeting] = draft.phases;
  await all.carryOut('changePhaseTemplate', { id: meeting?.id, window: { kind: 'RANGE', months: [1, 2] } });
  await all.carryOut('addPhaseTemplate', {
    wheelVersionId: draft.id,
    kind: 'OTHER',
    title: { nb: 'Sommerfest' },
    window: { kind: 'RANGE', months: [6] },
  });
  const found = [
    {
      kind: 'CHANGED',
      what: 'PHASE',
      field: 'window',
      before: { nb: 'Nærutvalgsmøte 1' },
      after: { nb: 'Nærutvalgsmøte 1' },
      phaseBefore: { position: 1, optional: false, window: { months: [1] } },
      phaseAfter: { position: 1, optional: false, window: { months: [1, 2] } },
    },
    {
      kind: 'ADDED',
      what: 'PHASE',
      field: null,
      before: null,
      after: { nb: 'Sommerfest' },
      phaseBefore: null,
      phaseAfter: { position: 8, optional: false, window: { months: [6] } },
    },
  ];
  expect(await diff(draft.id)).toEqual(found);
  expect(await diff(draft.id, 1)).toEqual(found);
});

it('refuses to compare with a version that the wheel does not have', async () => {
  const all = await world();
  const { id } = await all.givenWheel();
  await expect(all.told<Told>(DIFF, { id, from: 7 })).rejects.toThrow(/WheelVersion/);
});
