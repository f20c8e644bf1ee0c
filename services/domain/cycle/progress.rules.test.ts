import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { aMeeting, aPhase, cancelled, dated, held, THE_WHEEL, theWheel } from './facts.fixture.ts';
import type { PhaseFacts } from './phase-facts.ts';
import { phaseProgress, progressOf } from './progress.rules.ts';

const on = theDay;
const at = (phase: PhaseFacts, asOf: string) => phaseProgress(phase, 2026, on(asOf));
const dialogue = (facts: Partial<PhaseFacts> = {}) => aPhase({ kind: 'DIALOGUE', ...facts });

const year = (phases: readonly PhaseFacts[], asOf: string) =>
  progressOf({ year: 2026, openedOn: on('2026-01-01'), phases, extras: [] }, on(asOf), 4);

describe('a meeting in May', () => {
  it.each([
    ['is far off', [aMeeting()], '2026-03-31', 'UPCOMING', []],
    ['asks for its date 30 days ahead', [aMeeting()], '2026-04-01', 'UPCOMING', ['DATE']],
    ['is due from the first day of its window', [aMeeting()], '2026-05-01', 'DUE', ['DATE']],
    ['is due on the last day of its window', [aMeeting()], '2026-05-31', 'DUE', ['DATE']],
    ['is overdue the day after', [aMeeting()], '2026-06-01', 'OVERDUE', ['DATE']],
    ['has its date, far off', [dated('2026-05-20')], '2026-03-31', 'UPCOMING', []],
    ['has its date within 30 days', [dated('2026-05-20')], '2026-04-20', 'DUE', []],
    ['takes place today', [dated('2026-05-20')], '2026-05-20', 'DUE', []],
    ['has passed and is not marked as held', [dated('2026-05-20')], '2026-05-21', 'OVERDUE', ['HELD']],
    ['was announced for an early day', [dated('2026-03-02', { status: 'ANNOUNCED' })], '2026-02-01', 'DUE', []],
    ['was put off past its window', [dated('2026-08-20')], '2026-06-15', 'DUE', []],
    ['was held', [held('2026-05-20')], '2026-05-20', 'DONE', []],
    ['was held as a joint meeting', [held('2026-05-20', { kind: 'JOINT' })], '2026-06-30', 'DONE', []],
    ['was held on the day it was set to', [held('2026-05-20', { heldOn: null })], '2026-05-20', 'DONE', []],
    ['is not held yet, seen from the day before', [held('2026-05-20')], '2026-05-19', 'DUE', []],
    [
      'is not held by an extra meeting',
      [held('2026-05-20', { kind: 'EXTRA' })],
      '2026-06-01',
      'OVERDUE',
      ['DATE', 'MEETING'],
    ],
    ['has lost its meeting', [cancelled('2026-02-01')], '2026-02-01', 'UPCOMING', ['MEETING']],
    ['has lost its meeting and is due', [cancelled('2026-05-02')], '2026-05-02', 'DUE', ['DATE', 'MEETING']],
    ['had its meeting until it was cancelled', [cancelled('2026-05-02')], '2026-05-01', 'DUE', ['DATE']],
    [
      'has a new meeting after a cancelled one',
      [cancelled('2026-05-02'), dated('2026-05-28')],
      '2026-05-10',
      'DUE',
      [],
    ],
    ['looks to the next of two dates', [dated('2026-05-05'), dated('2026-05-25')], '2026-05-10', 'DUE', []],
  ] as const)('%s', (_, meetings, asOf, state, missing) => {
    expect(at(aPhase({ meetings }), asOf)).toMatchObject({ state, missing });
  });

  it.each([
    ['the end of its window', [aMeeting()], '2026-05-31'],
    ['its date', [dated('2026-05-20')], '2026-05-20'],
    ['its date today, with another to come', [dated('2026-05-10'), dated('2026-05-25')], '2026-05-10'],
    ['its next date', [dated('2026-05-05'), dated('2026-05-25')], '2026-05-25'],
  ] as const)('is due on %s', (_, meetings, dueOn) => {
    expect(at(aPhase({ meetings }), '2026-05-10').dueOn).toBe(dueOn);
  });

  it('was done on the day it was held, and its first time counts', () => {
    const phase = aPhase({ meetings: [held('2026-05-28'), held('2026-05-20')] });
    expect(at(phase, '2026-12-31').doneOn).toBe('2026-05-20');
    expect(at(phase, '2026-05-19').doneOn).toBeNull();
  });

  it('is not done because someone signed it off', () => {
    expect(at(aPhase({ doneOn: on('2026-05-20') }), '2026-05-31').state).toBe('DUE');
  });
});

describe('a dialogue in May', () => {
  it.each([
    ['is due without days', {}, '2026-05-10', 'DUE', ['DATE']],
    ['runs until its last day', { startsOn: on('2026-05-04'), endsOn: on('2026-05-20') }, '2026-05-20', 'DUE', []],
    [
      'has ended and is not signed off',
      { startsOn: on('2026-05-04'), endsOn: on('2026-05-20') },
      '2026-05-21',
      'OVERDUE',
      ['SIGN_OFF'],
    ],
    ['is set by its last day alone', { endsOn: on('2026-05-20') }, '2026-05-20', 'DUE', []],
    ['lasts one day unless said otherwise', { startsOn: on('2026-05-04') }, '2026-05-05', 'OVERDUE', ['SIGN_OFF']],
    ['was signed off', { doneOn: on('2026-05-20') }, '2026-05-20', 'DONE', []],
    ['is not signed off yet', { doneOn: on('2026-05-20') }, '2026-05-19', 'DUE', ['DATE']],
    ['was skipped', { skippedOn: on('2026-05-02'), skipReason: 'Valgår' }, '2026-12-31', 'SKIPPED', []],
    ['is not skipped yet', { skippedOn: on('2026-05-02'), skipReason: 'Valgår' }, '2026-05-01', 'DUE', ['DATE']],
    ['was carried out after all', { skippedOn: on('2026-05-02'), doneOn: on('2026-05-30') }, '2026-05-31', 'DONE', []],
  ] as const)('%s', (_, facts, asOf, state, missing) => {
    expect(at(dialogue(facts), asOf)).toMatchObject({ state, missing });
  });

  it('follows the committee’s own window', () => {
    const own = dialogue({
      window: { kind: 'RANGE', months: [12, 1] },
      templateWindow: { kind: 'RANGE', months: [5] },
    });
    expect(at(own, '2026-06-01')).toMatchObject({ state: 'UPCOMING', dueOn: '2027-01-31' });
    expect(at(own, '2027-01-31').state).toBe('DUE');
    expect(at(own, '2027-02-01').state).toBe('OVERDUE');
  });
});

describe('an optional phase in May (R06)', () => {
  it.each([
    ['needs no choice long before', { choice: 'UNDECIDED' }, '2026-03-31', 'UPCOMING', []],
    ['asks for the choice 30 days ahead', { choice: 'UNDECIDED' }, '2026-04-01', 'UPCOMING', ['DATE', 'CHOICE']],
    ['is overdue while nobody has chosen', { choice: 'UNDECIDED' }, '2026-06-01', 'OVERDUE', ['DATE', 'CHOICE']],
    ['is wanted and needs its date', { choice: 'WANTED', choiceOn: on('2026-02-01') }, '2026-05-01', 'DUE', ['DATE']],
    ['is declined and never late', { choice: 'DECLINED', choiceOn: on('2026-02-01') }, '2026-12-31', 'DECLINED', []],
    ['is declined from that day on', { choice: 'DECLINED', choiceOn: on('2026-05-02') }, '2026-05-02', 'DECLINED', []],
    [
      'was undecided until then',
      { choice: 'DECLINED', choiceOn: on('2026-05-02') },
      '2026-05-01',
      'DUE',
      ['DATE', 'CHOICE'],
    ],
    ['was carried out although declined', { choice: 'DECLINED', doneOn: on('2026-05-20') }, '2026-05-20', 'DONE', []],
  ] as const)('%s', (_, facts, asOf, state, missing) => {
    expect(at(dialogue({ optional: true, ...facts }), asOf)).toMatchObject({ state, missing });
  });

  it('is the only kind that can be declined', () => {
    expect(at(dialogue({ choice: 'DECLINED' }), '2026-06-01').state).toBe('OVERDUE');
  });
});

describe('a whole year', () => {
  it('starts with its first meeting asking for a date, and with nothing overdue', () => {
    const { phases, ...sums } = year(THE_WHEEL, '2026-01-01');
    expect(sums).toEqual({
      meetingsHeld: 0,
      meetingsRequired: 4,
      done: 0,
      due: 1,
      overdue: 0,
      missing: 1,
      complete: false,
    });
    expect(phases.map(({ phaseId }) => phaseId)).toEqual(THE_WHEEL.map(({ id }) => id));
  });

  it('counts what is done, due and overdue', () => {
    const phases = theWheel({
      first: { meetings: [held('2026-01-20', { id: 'm1' })] },
      second: { meetings: [held('2026-05-20', { id: 'm2' })] },
    });
    expect(year(phases, '2026-08-10')).toMatchObject({
      meetingsHeld: 2,
      done: 2,
      due: 1,
      overdue: 1,
      missing: 2,
      complete: false,
    });
  });

  it('is complete when four meetings are held and every phase is done, declined or skipped (R02, R06)', () => {
    const phases = theWheel({
      first: { meetings: [held('2026-01-20', { id: 'm1' })] },
      dialogue: { doneOn: on('2026-04-10') },
      second: { meetings: [held('2026-05-20', { id: 'm2' })] },
      third: { meetings: [held('2026-09-02', { id: 'm3' })] },
      exchange: { choice: 'DECLINED' },
      mayor: { skippedOn: on('2026-10-01') },
      fourth: { meetings: [held('2026-11-18', { id: 'm4' })] },
    });
    expect(year(phases, '2026-11-17')).toMatchObject({ meetingsHeld: 3, complete: false });
    expect(year(phases, '2026-11-18')).toMatchObject({ meetingsHeld: 4, done: 5, missing: 0, complete: true });
  });

  it('never counts an extra meeting among the ordinary ones (R02)', () => {
    const extra = held('2026-05-27', { id: 'extra', kind: 'EXTRA' });
    const phases = theWheel({ second: { meetings: [extra] } });
    const progress = progressOf(
      { year: 2026, openedOn: on('2026-01-01'), phases, extras: [extra] },
      on('2026-12-31'),
      4,
    );
    expect(progress.meetingsHeld).toBe(0);
  });

  it('counts a joint meeting, and one that stands in two phases once (R02)', () => {
    const joint = held('2026-05-27', { id: 'joint', kind: 'JOINT' });
    const phases = theWheel({ second: { meetings: [joint] }, third: { meetings: [joint] } });
    expect(year(phases, '2026-12-31')).toMatchObject({ meetingsHeld: 1, done: 2 });
  });

  it('is not complete with a meeting too few, though its phase was skipped (R02)', () => {
    const phases = [aPhase({ skippedOn: on('2026-05-01') })];
    expect(year(phases, '2026-12-31').complete).toBe(false);
  });

  it('tells the phases in the order of the wheel', () => {
    expect(year(THE_WHEEL.toReversed(), '2026-01-01').phases.map(({ phaseId }) => phaseId)).toEqual(
      THE_WHEEL.map(({ id }) => id),
    );
  });
});
