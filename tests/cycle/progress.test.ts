import { describe, expect, it } from 'vitest';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';

interface Figures {
  readonly asOf: string;
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
  readonly missing: number;
  readonly meetingsHeld: number;
  readonly meetingsRequired: number;
  readonly complete: boolean;
  readonly phases: readonly { readonly state: string; readonly missing: readonly string[]; readonly dueOn: string }[];
}

interface Difference {
  readonly kind: string;
  readonly days: number;
  readonly reason: string | null;
  readonly phase: { readonly position: number } | null;
}

/** An open year, its progress and its divergence on a day, as the public sees them. */
async function opened(options?: { now: string }) {
  const all = await world(options);
  const cycle = await all.givenCycle();
  const on = async (asOf?: string) => {
    const { node } = await all.told<{ node: { progress: Figures; divergence: readonly Difference[] } }>(
      `query($id: ID!, $on: Date) { node(id: $id) { ... on Cycle {
        progress(asOf: $on) { asOf done due overdue missing meetingsHeld meetingsRequired complete
          phases { state missing dueOn doneOn phase { position } } }
        divergence(asOf: $on) { kind days reason phase { position } meeting { id } } } } }`,
      { id: cycle.id, on: asOf },
      { as: 'public' },
    );
    return node;
  };
  const states = async (asOf: string) => (await on(asOf)).progress.phases.map(({ state }) => state).join(' ');
  return { ...all, cycle, on, states };
}

describe('the progress of a year', () => {
  it('is computed for any day', async () => {
    const { states } = await opened();
    const rest = 'UPCOMING UPCOMING UPCOMING UPCOMING UPCOMING UPCOMING';
    expect(await states('2025-12-31')).toBe(`UPCOMING ${rest}`);
    expect(await states('2026-01-01')).toBe(`DUE ${rest}`);
    expect(await states('2026-01-31')).toBe(`DUE ${rest}`);
    expect(await states('2026-02-01')).toBe('OVERDUE DUE UPCOMING UPCOMING UPCOMING UPCOMING UPCOMING');
    expect(await states('2026-12-01')).toBe('OVERDUE OVERDUE OVERDUE OVERDUE OVERDUE OVERDUE OVERDUE');
  });

  it('goes by today in the municipality unless a day is given', async () => {
    const { on, at } = await opened({ now: '2026-01-31T22:30:00Z' });
    expect((await on()).progress.asOf).toBe('2026-01-31');
    at('2026-01-31T23:30:00Z');
    expect((await on()).progress.asOf).toBe('2026-02-01');
  });

  it('says what is missing as the time draws near', async () => {
    const { cycle, carryOut, on } = await opened();
    const first = async (asOf: string) => (await on(asOf)).progress.phases[0];
    expect(await first('2026-01-10')).toMatchObject({ state: 'DUE', missing: ['DATE'], dueOn: '2026-01-31' });
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, startsAt: '2026-01-20T17:00:00Z' });
    expect(await first('2026-01-20')).toMatchObject({ state: 'DUE', missing: [], dueOn: '2026-01-20' });
    expect(await first('2026-01-21')).toMatchObject({ state: 'OVERDUE', missing: ['HELD'] });
    await carryOut('cancelMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, reason: 'Sykdom' });
    expect((await first('2026-01-21'))?.missing).toContain('MEETING');
  });

  it('asks for a sign-off of days that have passed', async () => {
    const { cycle, carryOut, on, at } = await opened();
    const { id } = phaseOf(cycle, 2);
    await carryOut('datePhase', { id, startsOn: '2026-03-02', endsOn: '2026-03-20' });
    const dialogue = async (asOf: string) => (await on(asOf)).progress.phases[1];
    expect(await dialogue('2026-03-20')).toMatchObject({ state: 'DUE', missing: [] });
    expect(await dialogue('2026-03-21')).toMatchObject({ state: 'OVERDUE', missing: ['SIGN_OFF'] });
    at('2026-03-25');
    await carryOut('signOffPhase', { id, doneOn: '2026-03-20' });
    expect(await dialogue('2026-03-25')).toMatchObject({ state: 'DONE', missing: [], doneOn: '2026-03-20' });
    expect((await dialogue('2026-03-19'))?.state, 'the day before it was done').toBe('DUE');
  });

  it('is complete once everything is held, done, declined or skipped, and not a meeting before (R02, R06)', async () => {
    const { cycle, carryOut, on, at } = await opened();
    for (const [position, startsAt] of [
      [1, '2026-01-20T17:00:00Z'],
      [3, '2026-05-12T16:00:00Z'],
      [4, '2026-08-25T16:00:00Z'],
      [7, '2026-11-10T17:00:00Z'],
    ] as const) {
      const { id } = meetingIn(phaseOf(cycle, position));
      await carryOut('dateMeeting', { id, startsAt });
      at(startsAt);
      await carryOut('holdMeeting', { id });
    }
    await carryOut('signOffPhase', { id: phaseOf(cycle, 2).id, doneOn: '2026-03-20' });
    await carryOut('chooseOptionalPhase', { id: phaseOf(cycle, 5).id, choice: 'DECLINED', on: '2026-09-01' });
    expect((await on('2026-11-30')).progress).toMatchObject({ done: 5, complete: false, meetingsHeld: 4 });
    await carryOut('skipPhase', { id: phaseOf(cycle, 6).id, reason: 'Valgår', on: '2026-10-31' });
    expect((await on('2026-11-30')).progress).toMatchObject({
      complete: true,
      overdue: 0,
      missing: 0,
      meetingsRequired: 4,
    });
    expect((await on('2026-11-09')).progress).toMatchObject({ complete: false, meetingsHeld: 3 });
  });

  it('requires as many meetings as the regulation in force at the end of the year asks for', async () => {
    const { givenRegulation, on } = await opened();
    await givenRegulation({ title: 'Nytt', validFrom: '2026-12-31', ordinaryMeetings: 5 });
    await givenRegulation({ title: 'Nyere', validFrom: '2027-01-01', ordinaryMeetings: 6 });
    expect((await on()).progress.meetingsRequired).toBe(5);
  });
});

describe('the divergence of a year', () => {
  it('is empty right after opening, whenever that is', async () => {
    for (const now of ['2025-11-01T12:00:00Z', '2026-01-05T12:00:00Z', '2026-07-01T12:00:00Z']) {
      const { on } = await opened({ now });
      expect((await on()).divergence).toEqual([]);
    }
  });

  it('tells by how many days a meeting lies outside its window, with the reason', async () => {
    const { cycle, carryOut, on } = await opened();
    const id = meetingIn(phaseOf(cycle, 1)).id;
    await carryOut('dateMeeting', { id, startsAt: '2026-03-06T17:00:00Z', reason: 'Som i 2024' });
    expect((await on('2026-01-06')).divergence).toEqual([
      { kind: 'MOVED', days: 34, reason: 'Som i 2024', phase: { position: 1 }, meeting: { id } },
    ]);
    await carryOut('moveMeeting', { id, startsAt: '2026-01-27T17:00:00Z', reason: 'Plass likevel' });
    expect((await on('2026-01-06')).divergence, 'a move within the window is none').toEqual([]);
  });

  it('shows a day as it was seen then: what was moved or added later is told from that day', async () => {
    const { cycle, carryOut, on, at } = await opened();
    const [id, dialogue] = [meetingIn(phaseOf(cycle, 1)).id, phaseOf(cycle, 2).id];
    await carryOut('dateMeeting', { id, startsAt: '2026-01-20T17:00:00Z' });
    await carryOut('datePhase', { id: dialogue, startsOn: '2026-04-01' });
    at('2026-01-12T12:00:00Z');
    await carryOut('moveMeeting', { id, startsAt: '2026-02-03T17:00:00Z', reason: 'Snø' });
    await carryOut('datePhase', { id: dialogue, startsOn: '2026-05-04', reason: 'Skolen ville vente' });
    await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
    at('2026-01-15T12:00:00Z');
    await carryOut('moveMeeting', { id, startsAt: '2026-02-06T17:00:00Z', reason: 'Mer snø' });
    expect((await on('2026-01-11')).divergence).toEqual([]);
    const after = [
      { kind: 'MOVED', days: 3, reason: 'Snø', meeting: { id } },
      { kind: 'MOVED', days: 4, reason: 'Skolen ville vente' },
      { kind: 'ADDED' },
    ];
    expect((await on('2026-01-12')).divergence).toMatchObject(after);
    expect((await on('2026-01-15')).divergence).toMatchObject([{ days: 6, reason: 'Mer snø' }, ...after.slice(1)]);
  });

  it('counts days before the window as negative', async () => {
    const { cycle, carryOut, on } = await opened();
    await carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, 3)).id, startsAt: '2026-04-28T16:00:00Z' });
    expect((await on('2026-01-06')).divergence).toMatchObject([{ kind: 'MOVED', days: -3, phase: { position: 3 } }]);
  });

  it('tells of what is late from the day after the window', async () => {
    const { on } = await opened();
    expect((await on('2026-01-31')).divergence).toEqual([]);
    expect((await on('2026-02-10')).divergence).toMatchObject([{ kind: 'LATE', days: 10, phase: { position: 1 } }]);
  });

  it('tells of an extra meeting as added, and no longer when it is cancelled', async () => {
    const { cycle, carryOut, on, at } = await opened();
    const { id } = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: cycle.id }] });
    expect((await on('2026-01-05')).divergence).toMatchObject([{ kind: 'ADDED', phase: null, meeting: { id } }]);
    at('2026-01-06');
    await carryOut('cancelMeeting', { id, reason: 'Trengs ikke' });
    expect((await on('2026-01-06')).divergence).toEqual([]);
  });
});
