import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';

const FEST = { kind: 'OTHER', title: { nb: 'Sommerfest' }, window: { kind: 'RANGE', months: [6] }, reason: 'Jubileum' };

async function opened() {
  const all = await world();
  const cycle = await all.givenCycle();
  const order = async () =>
    (await all.current('Cycle', cycle)).phases.map(({ position, kind }) => `${position} ${kind}`);
  return { ...all, cycle, order };
}

async function divergence({ told }: Pick<World, 'told'>, id: string) {
  const { node } = await told<{ node: { divergence: readonly unknown[] } }>(
    'query($id: ID!) { node(id: $id) { ... on Cycle { divergence { kind days reason phase { position } } } } }',
    { id },
  );
  return node.divergence;
}

describe('a committee’s own title and window', () => {
  it('stand in the place of the wheel’s, and show as a divergence with the reason', async () => {
    const { cycle, carryOut, ...all } = await opened();
    const { id } = phaseOf(cycle, 2);
    const changed = await carryOut('changePhase', {
      id,
      title: { nb: 'Folkemøte', en: 'Town hall meeting' },
      window: { kind: 'RANGE', months: [3, 4, 5] },
      reason: 'Sen vinter',
    });
    expect(changed).toMatchObject({
      title: 'Folkemøte',
      reason: 'Sen vinter',
      window: { kind: 'RANGE', months: [3, 4, 5], from: '2026-03-01', to: '2026-05-31' },
    });
    expect(await divergence(all, cycle.id)).toEqual([
      { kind: 'CHANGED', days: 0, reason: 'Sen vinter', phase: { position: 2 } },
    ]);
  });

  it('go back to the wheel’s, and the divergence is gone', async () => {
    const { cycle, carryOut, ...all } = await opened();
    const { id } = phaseOf(cycle, 2);
    await carryOut('changePhase', {
      id,
      title: { nb: 'Folkemøte' },
      window: { kind: 'RANGE', months: [3] },
      reason: 'Is',
    });
    const back = await carryOut('changePhase', { id, title: null, window: null, reason: 'Mildvær' });
    expect(back).toMatchObject({ title: 'Gjennomføre innbyggerdialog', window: { months: [2, 3, 4] } });
    expect(await divergence(all, cycle.id)).toEqual([]);
  });

  it('do not mix languages with the wheel’s: an own title falls back to its own bokmål', async () => {
    const { cycle, carryOut, told } = await opened();
    const { id } = phaseOf(cycle, 1);
    await carryOut('changePhase', { id, title: { nb: 'Åpningsmøte' }, reason: 'Nytt navn' });
    const { node } = await told<{ node: unknown }>(
      'query($id: ID!) { node(id: $id) { ... on Phase { nb: title nn: title(language: NN) en: title(language: EN) } } }',
      { id },
    );
    expect(node).toEqual({ nb: 'Åpningsmøte', nn: 'Åpningsmøte', en: 'Åpningsmøte' });
  });

  it.each([
    ['without a reason', { title: { nb: 'Folkemøte' }, reason: '' }, 'reason'],
    ['with an empty title', { title: { nb: '' }, reason: 'Is' }, 'title.nb'],
    ['with a thirteenth month', { window: { kind: 'RANGE', months: [13] }, reason: 'Is' }, 'window'],
    ['with a gap in the window', { window: { kind: 'RANGE', months: [3, 5] }, reason: 'Is' }, 'window'],
  ])('are refused %s, with the field named and no trace left', async (_, changes, field) => {
    const { cycle, refusalOf } = await opened();
    expect(await refusalOf('changePhase', { id: phaseOf(cycle, 2).id, ...changes })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: expect.stringMatching(new RegExp(`^${field}`)) }],
    });
  });

  it('are refused to one of two who change them at once, who is told both; no trace is left', async () => {
    const { cycle, carryOut, refusalOf } = await opened();
    const { id, version } = phaseOf(cycle, 2);
    await carryOut('changePhase', { id, title: { nb: 'Karis' }, reason: 'Is', expectedVersion: version });
    const refusal = await refusalOf('changePhase', {
      id,
      title: { nb: 'Olas' },
      reason: 'Is',
      expectedVersion: version,
    });
    expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(JSON.stringify(refusal['yours'])).toContain('Olas');
    expect(JSON.stringify(refusal['theirs'])).toContain('Karis');
  });
});

describe('a phase that a committee adds', () => {
  it('gets its place, moves the others down, and shows as a divergence', async () => {
    const { cycle, carryOut, order, ...all } = await opened();
    const added = await carryOut('addPhase', { cycleId: cycle.id, ...FEST, position: 4 });
    expect(added).toMatchObject({ position: 4, template: null, title: 'Sommerfest', reason: 'Jubileum' });
    expect(added.moves).toContain('REMOVE');
    expect(await order()).toEqual([
      '1 MEETING',
      '2 DIALOGUE',
      '3 MEETING',
      '4 OTHER',
      '5 MEETING',
      '6 EXCHANGE',
      '7 MAYOR_VISIT',
      '8 MEETING',
    ]);
    expect(await divergence(all, cycle.id)).toEqual([
      { kind: 'ADDED', days: 0, reason: 'Jubileum', phase: { position: 4 } },
    ]);
  });

  it('is an extra meeting where it is a meeting, and never counts (R02)', async () => {
    const { cycle, carryOut, at, told } = await opened();
    const added = await carryOut('addPhase', { cycleId: cycle.id, ...FEST, kind: 'MEETING' });
    expect(added.meetings).toMatchObject([{ kind: 'EXTRA', status: 'PLANNED' }]);
    const { id } = meetingIn(added);
    await carryOut('dateMeeting', { id, startsAt: '2026-06-10T16:00:00Z' });
    at('2026-06-11');
    await carryOut('holdMeeting', { id });
    const { node } = await told<{ node: unknown }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { progress { meetingsHeld } } } }',
      { id: cycle.id },
    );
    expect(node).toEqual({ progress: { meetingsHeld: 0 } });
  });

  it('may be optional, and then be declined', async () => {
    const { cycle, carryOut } = await opened();
    const { id } = await carryOut('addPhase', { cycleId: cycle.id, ...FEST, optional: true });
    expect(await carryOut('chooseOptionalPhase', { id, choice: 'DECLINED' })).toMatchObject({ choice: 'DECLINED' });
  });

  it.each([
    ['without a reason', { reason: ' ' }, 'reason'],
    ['without a title', { title: { nb: '' } }, 'title.nb'],
    ['without months', { window: { kind: 'RANGE', months: [] } }, 'window'],
    ['at place 0', { position: 0 }, 'position'],
  ])('is refused %s, with the field named and no trace left', async (_, changes, field) => {
    const { cycle, refusalOf } = await opened();
    expect(await refusalOf('addPhase', { cycleId: cycle.id, ...FEST, ...changes })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: expect.stringMatching(new RegExp(`^${field}`)) }],
    });
  });

  it('keeps its own title and window: there is no wheel to go back to', async () => {
    const { cycle, carryOut, refusalOf } = await opened();
    const { id } = await carryOut('addPhase', { cycleId: cycle.id, ...FEST });
    for (const field of ['title', 'window']) {
      expect(await refusalOf('changePhase', { id, [field]: null, reason: 'Angret' })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ field }],
      });
    }
  });

  it('is removed with its undated meeting; those after it move up, and portals are told', async () => {
    const { cycle, carryOut, order, seen, changesOf } = await opened();
    const before = await order();
    const added = await carryOut('addPhase', { cycleId: cycle.id, ...FEST, kind: 'MEETING', position: 1 });
    expect(await carryOut('removePhase', { id: added.id, reason: 'Avlyst' })).toEqual({ id: added.id });
    expect(await order()).toEqual(before);
    expect(await seen('Meeting', meetingIn(added).id)).toBeNull();
    expect((await changesOf(added)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Avlyst', published: true });
  });

  it('is not removed once its meeting is dated or it was carried out, and no trace is left', async () => {
    const { cycle, carryOut, refusalOf, at } = await opened();
    const meeting = await carryOut('addPhase', { cycleId: cycle.id, ...FEST, kind: 'MEETING' });
    await carryOut('dateMeeting', { id: meetingIn(meeting).id, startsAt: '2026-06-10T16:00:00Z' });
    expect(await refusalOf('removePhase', { id: meeting.id, reason: 'Avlyst' })).toMatchObject({
      code: 'STILL_IN_USE',
    });
    const fest = await carryOut('addPhase', { cycleId: cycle.id, ...FEST });
    at('2026-06-20');
    await carryOut('signOffPhase', { id: fest.id });
    expect(await refusalOf('removePhase', { id: fest.id, reason: 'Avlyst' })).toMatchObject({
      code: 'NOT_OPEN',
      verb: 'REMOVE',
    });
  });
});

it('refuses to remove a phase of the wheel, which is skipped instead, and leaves no trace', async () => {
  const { cycle, refusalOf } = await opened();
  expect(await refusalOf('removePhase', { id: phaseOf(cycle, 5).id, reason: 'Avlyst' })).toMatchObject({
    code: 'STILL_IN_USE',
    what: 'Phase',
    by: 'Wheel',
  });
});
