import { expect, it } from 'vitest';
import type { Template } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

const NEW_PHASE = { kind: 'OTHER', title: { nb: 'Sommerfest' }, window: { kind: 'RANGE', months: [6] } };

/** A phase without what each copy has of its own. */
function content({ id: _, version: __, ...phase }: Template) {
  return phase;
}

async function wheelWith({ municipality, told }: World) {
  const { wheels } = await told<{ wheels: { edges: { node: { id: string; version: number } }[] } }>(
    'query($m: String!) { wheels(filter: { municipality: $m }) { edges { node { id version } } } }',
    { m: municipality.number },
  );
  const [first] = wheels.edges;
  if (first === undefined) throw new Error('there is no wheel');
  return first.node;
}

it('registers a wheel with an empty first draft', async () => {
  const { carryOut, municipality } = await world();
  const wheel = await carryOut('createWheel', {
    municipality: municipality.number,
    name: { nb: 'Årshjul', nn: 'Årshjul' },
  });
  expect(wheel).toMatchObject({
    names: { nb: 'Årshjul', nn: 'Årshjul', en: null },
    versions: [{ number: 1, status: 'DRAFT', phases: [], moves: ['EDIT', 'PUBLISH', 'DISCARD'] }],
  });
});

it('refuses a wheel without a name, names the field, and leaves no trace', async () => {
  const { refusalOf, municipality } = await world();
  expect(await refusalOf('createWheel', { municipality: municipality.number, name: { nb: '  ' } })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ field: 'name.nb' }],
  });
});

it('renames a wheel in all its languages', async () => {
  const all = await world();
  await all.givenDraft();
  const { id, version } = await wheelWith(all);
  const name = { nb: 'Årshjul for nærutvalgene', nn: 'Årshjul for nærutvala', en: 'Annual wheel' };
  expect(await all.carryOut('renameWheel', { id, name, expectedVersion: version })).toMatchObject({ names: name });
});

it('refuses to rename a wheel that someone else renamed meanwhile, tells both names, and leaves no trace', async () => {
  const all = await world();
  await all.givenDraft();
  const { id, version } = await wheelWith(all);
  await all.carryOut('renameWheel', { id, name: { nb: 'Hjulet' }, expectedVersion: version });
  const refusal = await all.refusalOf('renameWheel', { id, name: { nb: 'Ringen' }, expectedVersion: version });
  expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', expectedVersion: version, currentVersion: version + 1 });
  expect(JSON.stringify(refusal)).toContain('Ringen');
  expect(JSON.stringify(refusal)).toContain('Hjulet');
});

it('drafts a new version as a copy: phases, themes and responsibilities, in order', async () => {
  const all = await world();
  const { id } = await all.givenWheel();
  const first = await all.current('WheelVersion', { id });
  const wheel = await wheelWith(all);
  const draft = await all.carryOut('draftWheelVersion', { wheelId: wheel.id, note: 'Nytt i 2027' });
  expect(draft).toMatchObject({ number: 2, status: 'DRAFT', note: 'Nytt i 2027' });
  expect(draft.phases.map(content)).toEqual(first.phases.map(content));
  expect(draft.phases[0]?.themes).toHaveLength(2);
  expect(draft.phases[0]?.responsibilities).toHaveLength(2);
  const ids = new Set([...draft.phases, ...first.phases].map((phase) => phase.id));
  expect(ids.size).toBe(14);
});

it('drafts from an older version when it is told to', async () => {
  const all = await world();
  const { id } = await all.givenWheel();
  const wheel = await wheelWith(all);
  const second = await all.carryOut('draftWheelVersion', { wheelId: wheel.id });
  await all.carryOut('addPhaseTemplate', { wheelVersionId: second.id, ...NEW_PHASE });
  expect((await all.carryOut('draftWheelVersion', { wheelId: wheel.id })).phases).toHaveLength(8);
  expect((await all.carryOut('draftWheelVersion', { wheelId: wheel.id, basedOnId: id })).phases).toHaveLength(7);
});

it('refuses to draft from a version of another wheel, and leaves no trace', async () => {
  const all = await world();
  const own = await all.givenWheel();
  const wheel = await wheelWith(all);
  const other = await world();
  const foreign = await other.givenWheel();
  expect(await all.refusalOf('draftWheelVersion', { wheelId: wheel.id, basedOnId: foreign.id })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'WheelVersion',
  });
  expect(own.id).not.toBe(foreign.id);
});

it('takes a note of what is new, and takes it back', async () => {
  const { givenDraft, carryOut } = await world();
  const { id } = await givenDraft([]);
  expect(await carryOut('noteWheelVersion', { id, note: 'Besøk av ordfører er nytt' })).toMatchObject({
    note: 'Besøk av ordfører er nytt',
  });
  expect(await carryOut('noteWheelVersion', { id, note: null })).toMatchObject({ note: null });
});

it('lets one of two who note on the same draft win, tells the other both notes, and leaves no trace', async () => {
  const { givenDraft, carryOut, refusalOf, current } = await world();
  const { id, version } = await givenDraft([]);
  await carryOut('noteWheelVersion', { id, note: 'Karis ord', expectedVersion: version });
  expect(await refusalOf('noteWheelVersion', { id, note: 'Olas ord', expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
    yours: { note: 'Olas ord' },
    theirs: { note: 'Karis ord' },
  });
  expect(await current('WheelVersion', { id })).toMatchObject({ note: 'Karis ord' });
});

it('throws a draft away with all that is in it', async () => {
  const { givenDraft, carryOut, seen, changesOf } = await world();
  const { id } = await givenDraft();
  const [phase] = (await seen('WheelVersion', id))?.phases ?? [];
  expect(await carryOut('discardWheelVersion', { id })).toEqual({ id });
  expect(await seen('WheelVersion', id)).toBeNull();
  expect(await seen('PhaseTemplate', phase?.id ?? '')).toBeNull();
  expect((await changesOf({ id })).at(-1)).toMatchObject({ operation: 'DELETE' });
});

it('refuses to throw a draft away that someone else changed meanwhile, and leaves no trace', async () => {
  const { givenDraft, carryOut, refusalOf } = await world();
  const { id, version } = await givenDraft([]);
  await carryOut('noteWheelVersion', { id, note: 'Vi er ikke ferdige' });
  expect(await refusalOf('discardWheelVersion', { id, expectedVersion: version })).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });
});
