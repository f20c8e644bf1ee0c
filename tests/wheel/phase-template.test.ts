import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const titled = (nb: string) => ({ kind: 'OTHER', title: { nb }, window: { kind: 'RANGE', months: [6] } });

/** A draft with phases A, B, C and D, and how they stand now. */
async function fourPhases() {
  const all = await world();
  const { id } = await all.givenDraft(['A', 'B', 'C', 'D'].map(titled));
  const draft = async () => all.current('WheelVersion', { id });
  const order = async () => (await draft()).phases.map(({ position, titles }) => `${position}${titles.nb}`).join(' ');
  const named = async (nb: string) => {
    const found = (await draft()).phases.find(({ titles }) => titles.nb === nb);
    if (!found) throw new Error(`there is no phase ${nb}`);
    return found;
  };
  return { ...all, id, draft, order, named };
}

describe('the phases of a draft', () => {
  it.each([
    ['first', 1, '1X 2A 3B 4C 5D'],
    ['in the middle', 3, '1A 2B 3X 4C 5D'],
    ['last', 5, '1A 2B 3C 4D 5X'],
    ['past the end', 90, '1A 2B 3C 4D 5X'],
    ['without a place', undefined, '1A 2B 3C 4D 5X'],
  ])('keep their order when one is put in %s', async (_, position, expected) => {
    const { carryOut, id, order } = await fourPhases();
    await carryOut('addPhaseTemplate', { wheelVersionId: id, ...titled('X'), ...(position ? { position } : {}) });
    expect(await order()).toBe(expected);
  });

  it.each([
    ['A', 3, '1B 2C 3A 4D'],
    ['A', 4, '1B 2C 3D 4A'],
    ['D', 1, '1D 2A 3B 4C'],
    ['C', 2, '1A 2C 3B 4D'],
    ['B', 2, '1A 2B 3C 4D'],
    ['B', 99, '1A 2C 3D 4B'],
  ])('are renumbered from 1 when %s is moved to place %i', async (name, position, expected) => {
    const { carryOut, named, order } = await fourPhases();
    const { id } = await named(name);
    expect(await carryOut('changePhaseTemplate', { id, position })).toMatchObject({ position: Math.min(position, 4) });
    expect(await order()).toBe(expected);
  });

  it.each([
    ['A', '1B 2C 3D'],
    ['C', '1A 2B 3D'],
    ['D', '1A 2B 3C'],
  ])('move up when %s is removed', async (name, expected) => {
    const { carryOut, named, order, seen } = await fourPhases();
    const { id } = await named(name);
    expect(await carryOut('removePhaseTemplate', { id })).toEqual({ id });
    expect(await order()).toBe(expected);
    expect(await seen('PhaseTemplate', id)).toBeNull();
  });

  it('are all told of in the change log when one is put first', async () => {
    const { carryOut, id, named, changesOf } = await fourPhases();
    const before = (await changesOf()).length;
    await carryOut('addPhaseTemplate', { wheelVersionId: id, ...titled('X'), position: 1 });
    const entries = await changesOf(undefined, before);
    expect(entries.filter(({ operation }) => operation === 'UPDATE')).toHaveLength(4);
    expect((await changesOf(await named('X'))).map(({ operation }) => operation)).toEqual(['CREATE']);
  });
});

it('changes what a phase is, and replaces its themes and responsibilities', async () => {
  const { named, carryOut, log } = await fourPhases();
  const { id } = await named('A');
  const changes = {
    kind: 'DIALOGUE',
    optional: true,
    title: { nb: 'Innbyggerdialog', en: 'Dialogue' },
    window: { kind: 'ONE_OF', months: [8, 9] },
    statements: ['S4'],
  };
  const themes = [{ text: { nb: 'Møteplasser' }, statements: ['S5'] }, { text: { nb: 'Trafikk', nn: 'Trafikk' } }];
  const responsibilities = [{ actor: 'RESIDENTS', duty: 'CHOOSE_METHOD', text: { nb: 'Innbyggerne velger metode' } }];
  expect(await carryOut('changePhaseTemplate', { id, ...changes, themes, responsibilities })).toMatchObject({
    kind: 'DIALOGUE',
    optional: true,
    titles: { nb: 'Innbyggerdialog', nn: null, en: 'Dialogue' },
    window: { kind: 'ONE_OF', months: [8, 9] },
    statements: ['S4'],
    themes: [
      { position: 1, texts: { nb: 'Møteplasser' }, statements: ['S5'] },
      { position: 2, texts: { nb: 'Trafikk', nn: 'Trafikk' } },
    ],
    responsibilities: [{ position: 1, actor: 'RESIDENTS', duty: 'CHOOSE_METHOD' }],
  });
  const before = await log.length();
  await carryOut('changePhaseTemplate', { id, window: { kind: 'ONE_OF', months: [9, 10] }, themes, responsibilities });
  expect(
    (await log.changesOf(undefined, before)).map(({ entity }) => entity),
    'the same rows are no change',
  ).toEqual(['PhaseTemplate']);
  const again = await carryOut('changePhaseTemplate', { id, optional: false });
  expect(again.themes, 'what is not given stays').toHaveLength(2);
  expect(again).toMatchObject({ optional: false, kind: 'DIALOGUE', statements: ['S4'] });
});

it('refuses one of two who change the same phase at once, tells both titles, and leaves no trace', async () => {
  const { named, carryOut, refusalOf, order } = await fourPhases();
  const { id, version } = await named('A');
  await carryOut('changePhaseTemplate', { id, title: { nb: 'Kari' }, expectedVersion: version });
  const refusal = await refusalOf('changePhaseTemplate', { id, title: { nb: 'Ola' }, expectedVersion: version });
  expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', currentVersion: version + 1 });
  expect(JSON.stringify(refusal['yours'])).toContain('Ola');
  expect(JSON.stringify(refusal['theirs'])).toContain('Kari');
  expect(await order()).toBe('1Kari 2B 3C 4D');
});

it('refuses one of two who replace its themes on the same view, so that nothing is lost; no trace is left', async () => {
  const { named, carryOut, refusalOf } = await fourPhases();
  const { id, version } = await named('A');
  const themes = (nb: string) => ({ id, themes: [{ text: { nb } }], expectedVersion: version });
  await carryOut('changePhaseTemplate', themes('Karis tema'));
  expect(await refusalOf('changePhaseTemplate', themes('Olas tema'))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  expect((await named('A')).themes.map(({ texts }) => texts.nb)).toEqual(['Karis tema']);
});

describe('a phase is refused, with the field named and no trace left,', () => {
  it.each([
    ['without months', { window: { kind: 'RANGE', months: [] } }, 'window'],
    ['with a thirteenth month', { window: { kind: 'RANGE', months: [13] } }, 'window'],
    ['with a month twice', { window: { kind: 'RANGE', months: [2, 2] } }, 'window'],
    ['with a gap in its range', { window: { kind: 'RANGE', months: [2, 4] } }, 'window'],
    ['with one month to choose among', { window: { kind: 'ONE_OF', months: [8] } }, 'window'],
    ['with alternatives in the wrong order', { window: { kind: 'ONE_OF', months: [9, 8] } }, 'window'],
    ['without a title', { title: { nb: '' } }, 'title.nb'],
    ['at place 0', { position: 0 }, 'position'],
    ['with a statement that is none', { statements: ['nr. 4'] }, 'statements.0'],
    ['with an empty theme', { themes: [{ text: { nb: ' ' } }] }, 'themes.0.text.nb'],
  ])('%s', async (_, changes, field) => {
    const { refusalOf, id, named } = await fourPhases();
    const fault = { code: 'INVALID_INPUT', fields: [{ field: expect.stringMatching(new RegExp(`^${field}`)) }] };
    expect(await refusalOf('addPhaseTemplate', { wheelVersionId: id, ...titled('X'), ...changes })).toMatchObject(
      fault,
    );
    expect(await refusalOf('changePhaseTemplate', { id: (await named('A')).id, ...changes })).toMatchObject(fault);
  });
});

it('refuses to remove a phase twice, and leaves no trace', async () => {
  const { carryOut, named, refusalOf } = await fourPhases();
  const { id } = await named('B');
  await carryOut('removePhaseTemplate', { id });
  expect(await refusalOf('removePhaseTemplate', { id })).toMatchObject({ code: 'NOT_FOUND', what: 'PhaseTemplate' });
});

it('takes a window across new year, December to January', async () => {
  const { carryOut, id } = await fourPhases();
  const window = { kind: 'RANGE', months: [12, 1] };
  expect(await carryOut('addPhaseTemplate', { wheelVersionId: id, ...titled('Julebord'), window })).toMatchObject({
    window,
  });
});
