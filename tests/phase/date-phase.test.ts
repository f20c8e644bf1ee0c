import { describe, expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

/** An open year, and its dialogue. */
async function dialogue(options?: { now: string }) {
  const all = await world(options);
  const cycle = await all.givenCycle();
  return { ...all, cycle, id: phaseOf(cycle, 2).id };
}

describe('dating a phase', () => {
  it('sets its days and its place', async () => {
    const { carryOut, id } = await dialogue();
    const days = { startsOn: '2026-03-02', endsOn: '2026-03-20', place: 'Biblioteket' };
    expect(await carryOut('datePhase', { id, ...days })).toMatchObject({ ...days, movedFrom: [] });
  });

  it('keeps the days it is moved from, with the reason', async () => {
    const { carryOut, id } = await dialogue();
    await carryOut('datePhase', { id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    await carryOut('datePhase', { id, startsOn: '2026-03-09', endsOn: '2026-03-27', reason: 'Vinterferie' });
    expect(await carryOut('datePhase', { id, startsOn: '2026-04-07', reason: 'Påske' })).toMatchObject({
      startsOn: '2026-04-07',
      endsOn: null,
      timeReason: 'Påske',
      movedFrom: [
        { startsOn: '2026-03-02', endsOn: '2026-03-20', reason: 'Vinterferie' },
        { startsOn: '2026-03-09', endsOn: '2026-03-27', reason: 'Påske' },
      ],
    });
  });

  it('keeps the old days when only the last day is moved', async () => {
    const { carryOut, id } = await dialogue();
    await carryOut('datePhase', { id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    expect(
      await carryOut('datePhase', { id, startsOn: '2026-03-02', endsOn: '2026-04-17', reason: 'Flere svar' }),
    ).toMatchObject({ movedFrom: [{ startsOn: '2026-03-02', endsOn: '2026-03-20', reason: 'Flere svar' }] });
  });

  it.each([
    ['when its days are moved', { startsOn: '2026-03-09', endsOn: '2026-03-20' }],
    ['when its last day is moved', { startsOn: '2026-03-02', endsOn: '2026-04-17' }],
  ])('is refused without a reason %s, and leaves no trace', async (_, days) => {
    const { carryOut, refusalOf, id } = await dialogue();
    await carryOut('datePhase', { id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    expect(await refusalOf('datePhase', { id, ...days })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason' }],
    });
  });

  it.each([
    [
      'with its end before its start',
      { startsOn: '2026-03-20', endsOn: '2026-03-19' },
      { code: 'INVALID_INPUT', fields: [{ field: 'endsOn' }] },
    ],
    ['in 2062', { startsOn: '2062-03-20' }, { code: 'OUTSIDE_YEAR', year: 2026, day: '2062-03-20' }],
    [
      'with an end in 2062',
      { startsOn: '2026-03-20', endsOn: '2062-03-21' },
      { code: 'OUTSIDE_YEAR', day: '2062-03-21' },
    ],
  ])('is refused %s, and leaves no trace', async (_, days, refusal) => {
    const { refusalOf, id } = await dialogue();
    expect(await refusalOf('datePhase', { id, ...days })).toMatchObject(refusal);
  });

  it('is refused for a meeting, which is dated by itself, and leaves no trace', async () => {
    const { refusalOf, cycle } = await dialogue();
    const { id } = phaseOf(cycle, 1);
    expect(await refusalOf('datePhase', { id, startsOn: '2026-01-20' })).toMatchObject({
      code: 'PHASE_KIND',
      kind: 'MEETING',
    });
  });

  it('lets one of two win, tells the other both days, and leaves no trace', async () => {
    const { carryOut, refusalOf, current, id } = await dialogue();
    const { version } = await current('Phase', { id });
    await carryOut('datePhase', { id, startsOn: '2026-03-02', expectedVersion: version });
    expect(await refusalOf('datePhase', { id, startsOn: '2026-03-09', expectedVersion: version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { startsOn: '2026-03-09' },
      theirs: { startsOn: '2026-03-02' },
    });
  });
});

describe('signing a phase off', () => {
  it('says that it was carried out, today unless another day is given', async () => {
    const { carryOut, id, at } = await dialogue();
    at('2026-03-15');
    expect(await carryOut('signOffPhase', { id })).toMatchObject({ doneOn: '2026-03-15' });
    await carryOut('resumePhase', { id, reason: 'Feil dag' });
    expect(await carryOut('signOffPhase', { id, doneOn: '2026-03-01' })).toMatchObject({ doneOn: '2026-03-01' });
  });

  it('says that an optional phase was wanted', async () => {
    const { carryOut, cycle, at } = await dialogue();
    at('2026-10-15');
    expect(await carryOut('signOffPhase', { id: phaseOf(cycle, 5).id })).toMatchObject({
      doneOn: '2026-10-15',
      choice: 'WANTED',
    });
  });

  it.each([
    ['on a day to come', { doneOn: '2026-03-16' }, { code: 'NOT_YET', day: '2026-03-16' }],
    ['on a day of another year', { doneOn: '2025-03-15' }, { code: 'OUTSIDE_YEAR', day: '2025-03-15' }],
  ])('is refused %s, and leaves no trace', async (_, doneOn, refusal) => {
    const { refusalOf, id, at } = await dialogue();
    at('2026-03-15');
    expect(await refusalOf('signOffPhase', { id, ...doneOn })).toMatchObject(refusal);
  });

  it('is refused for a meeting, which is held instead, and leaves no trace', async () => {
    const { refusalOf, cycle } = await dialogue();
    expect(await refusalOf('signOffPhase', { id: phaseOf(cycle, 1).id })).toMatchObject({ code: 'PHASE_KIND' });
  });
});

describe('skipping a phase', () => {
  it('records the day and the reason, and shows as a divergence', async () => {
    const { carryOut, id, at, cycle, told } = await dialogue();
    at('2026-04-20');
    expect(await carryOut('skipPhase', { id, reason: 'Pandemi' })).toMatchObject({
      skippedOn: '2026-04-20',
      skipReason: 'Pandemi',
    });
    const { node } = await told<{ node: { divergence: unknown } }>(
      'query($id: ID!) { node(id: $id) { ... on Cycle { divergence(asOf: "2026-04-20") { kind days reason phase { id } } } } }',
      { id: cycle.id },
    );
    expect(node.divergence).toContainEqual({ kind: 'SKIPPED', days: 0, reason: 'Pandemi', phase: { id } });
  });

  it.each([
    ['without a reason', { reason: '' }, { code: 'INVALID_INPUT', fields: [{ field: 'reason' }] }],
    ['from a day to come', { reason: 'Pandemi', on: '2026-01-06' }, { code: 'NOT_YET', day: '2026-01-06' }],
  ])('is refused %s, and leaves no trace', async (_, changes, refusal) => {
    const { refusalOf, id } = await dialogue();
    expect(await refusalOf('skipPhase', { id, ...changes })).toMatchObject(refusal);
  });

  it('is refused once the phase was carried out, and leaves no trace', async () => {
    const { carryOut, refusalOf, id, at } = await dialogue();
    at('2026-03-15');
    await carryOut('signOffPhase', { id });
    expect(await refusalOf('skipPhase', { id, reason: 'Pandemi' })).toMatchObject({ code: 'NOT_OPEN', verb: 'SKIP' });
  });
});

describe('resuming a phase', () => {
  it('puts right that it was skipped or done, and says so in the history', async () => {
    const { carryOut, id, at, changesOf } = await dialogue();
    await carryOut('skipPhase', { id, reason: 'Pandemi' });
    expect(await carryOut('resumePhase', { id, reason: 'Likevel ikke' })).toMatchObject({
      skippedOn: null,
      skipReason: null,
    });
    expect((await changesOf({ id })).at(-1)).toMatchObject({ cause: 'CORRECTION', reason: 'Likevel ikke' });
    at('2026-03-15');
    await carryOut('signOffPhase', { id });
    expect(await carryOut('resumePhase', { id, reason: 'Ikke ferdig' })).toMatchObject({ doneOn: null });
  });

  it('is refused without a reason, and leaves no trace', async () => {
    const { carryOut, refusalOf, id } = await dialogue();
    await carryOut('skipPhase', { id, reason: 'Pandemi' });
    expect(await refusalOf('resumePhase', { id, reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'reason' }],
    });
  });

  it('is refused where nothing was skipped or done, and leaves no trace', async () => {
    const { refusalOf, id } = await dialogue();
    expect(await refusalOf('resumePhase', { id, reason: 'Angret' })).toMatchObject({
      code: 'NOT_OPEN',
      verb: 'RESUME',
    });
  });
});
