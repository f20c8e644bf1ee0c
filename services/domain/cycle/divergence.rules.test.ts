import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, theDay } from '../calendar.ts';
import { anyWindow } from '../wheel/window.fixture.ts';
import { daysOf, windowErrors } from '../wheel/window.rules.ts';
import { divergenceOf } from './divergence.rules.ts';
import { aMeeting, aPhase, cancelled, dated, held, THE_WHEEL, theWheel } from './facts.fixture.ts';
import type { MeetingFacts, PhaseFacts } from './phase-facts.ts';

const on = theDay;
const at = (phases: readonly PhaseFacts[], asOf: string, extras: readonly MeetingFacts[] = []) =>
  divergenceOf({ year: 2026, openedOn: on('2026-01-01'), phases, extras }, on(asOf));
/** Kind and days, such as 'MOVED 34'. */
const told = (phase: PhaseFacts, asOf: string) => at([phase], asOf).map(({ kind, days }) => `${kind} ${days}`);
const dialogue = (facts: Partial<PhaseFacts> = {}) => aPhase({ kind: 'DIALOGUE', ...facts });

const anyPhase = fc
  .record({
    kind: fc.constantFrom('MEETING', 'DIALOGUE', 'EXCHANGE', 'MAYOR_VISIT', 'OTHER'),
    optional: fc.boolean(),
    window: anyWindow,
  })
  .map((facts) => aPhase(facts));
const anyWheel = fc
  .array(anyPhase, { minLength: 1, maxLength: 12 })
  .map((phases) => phases.map((phase, i): PhaseFacts => ({ ...phase, id: `p${i + 1}`, position: i + 1 })));
const anyDay = fc.integer({ min: -60, max: 800 }).map((days) => addDays(on('2026-01-01'), days));

describe('right after opening', () => {
  it('the wheel of the source text has no divergence', () => {
    expect(at(THE_WHEEL, '2026-01-01')).toEqual([]);
    expect(at(THE_WHEEL, '2026-01-31')).toEqual([]);
  });

  it('no valid wheel has a divergence until a window has ended', () => {
    fc.assert(
      fc.property(anyWheel, anyDay, (phases, asOf) => {
        expect(phases.flatMap(({ window }) => windowErrors(window))).toEqual([]);
        const ended = phases.filter(({ window }) => daysOf(window, 2026).last < asOf);
        const found = divergenceOf({ year: 2026, openedOn: on('2026-01-01'), phases, extras: [] }, asOf);
        expect(found.map(({ phaseId }) => phaseId)).toEqual(ended.map(({ id }) => id));
        expect(found.every(({ kind, days }) => kind === 'LATE' && days > 0)).toBe(true);
      }),
    );
  });
});

describe('a meeting in May', () => {
  it.each([
    ['set inside its window', [dated('2026-05-20')], '2026-04-01', []],
    ['set on the last day of its window', [dated('2026-05-31')], '2026-04-01', []],
    ['set a day early', [dated('2026-04-30')], '2026-04-01', ['MOVED -1']],
    ['set a day late', [dated('2026-06-01')], '2026-04-01', ['MOVED 1']],
    ['set late, while its window has passed', [dated('2026-06-10')], '2026-06-05', ['MOVED 10']],
    ['set late, on its day', [dated('2026-06-10')], '2026-06-10', ['MOVED 10']],
    ['set late and passed without being held', [dated('2026-06-10')], '2026-06-11', ['MOVED 10', 'LATE 11']],
    [
      'set early and passed without being held, its window still open',
      [dated('2026-04-30')],
      '2026-05-31',
      ['MOVED -1'],
    ],
    ['set inside and passed, its window still open', [dated('2026-05-20')], '2026-05-31', []],
    ['set inside and passed, its window ended', [dated('2026-05-20')], '2026-06-02', ['LATE 2']],
    ['held late', [held('2026-06-10')], '2026-12-31', ['MOVED 10']],
    [
      'held on another day than announced',
      [held('2026-06-10', { meetsOn: on('2026-05-20') })],
      '2026-06-10',
      ['MOVED 10'],
    ],
    ['held late, seen from before', [held('2026-06-10')], '2026-06-05', ['MOVED 10']],
    ['held inside its window', [held('2026-05-20')], '2026-12-31', []],
    ['without a date on the last day of its window', [aMeeting()], '2026-05-31', []],
    ['without a date the day after', [aMeeting()], '2026-06-01', ['LATE 1']],
    ['cancelled', [cancelled('2026-05-10', { meetsOn: on('2026-06-20') })], '2026-05-20', []],
    ['cancelled, before it was', [cancelled('2026-05-10', { meetsOn: on('2026-06-20') })], '2026-05-09', ['MOVED 20']],
    ['cancelled and never held', [cancelled('2026-05-10')], '2026-06-03', ['LATE 3']],
    ['held late as a joint meeting', [held('2026-06-02', { kind: 'JOINT' })], '2026-06-02', ['MOVED 2']],
  ] as const)('%s', (_, meetings, asOf, kinds) => {
    expect(told(aPhase({ meetings }), asOf)).toEqual(kinds);
  });

  it('tells why it was moved, and which meeting it is', () => {
    const phase = aPhase({ meetings: [held('2026-06-10', { id: 'm2', timeReason: 'Lokalet var opptatt' })] });
    expect(at([phase], '2026-12-31')).toEqual([
      { phaseId: 'phase', meetingId: 'm2', kind: 'MOVED', days: 10, reason: 'Lokalet var opptatt' },
    ]);
  });

  it('tells that it is late because its meeting was cancelled', () => {
    expect(at([aPhase({ meetings: [cancelled('2026-05-10')] })], '2026-06-01')).toEqual([
      { phaseId: 'phase', meetingId: null, kind: 'LATE', days: 1, reason: 'Sykdom' },
    ]);
  });

  it('does not blame an extra meeting that was cancelled', () => {
    const meetings = [aMeeting(), cancelled('2026-05-10', { kind: 'EXTRA' })];
    expect(at([aPhase({ meetings })], '2026-06-01')).toMatchObject([{ kind: 'LATE', reason: null }]);
  });

  it('is late until it is held, whoever signed the phase off', () => {
    expect(told(aPhase({ doneOn: on('2026-06-10') }), '2026-06-10')).toEqual(['LATE 10']);
  });

  it('names the planned meeting that is late', () => {
    const meetings = [cancelled('2026-05-10', { id: 'old' }), aMeeting({ id: 'new' })];
    expect(at([aPhase({ meetings })], '2026-06-01')).toMatchObject([{ meetingId: 'new', reason: 'Sykdom' }]);
  });

  it('is measured against the wheel’s window, also where the committee has its own', () => {
    const phase = aPhase({
      window: { kind: 'RANGE', months: [6] },
      templateWindow: { kind: 'RANGE', months: [5] },
      changed: true,
      reason: 'Konfirmasjoner i mai',
      meetings: [dated('2026-06-10', { id: 'm2' })],
    });
    expect(at([phase], '2026-05-01')).toEqual([
      { phaseId: 'phase', meetingId: null, kind: 'CHANGED', days: 0, reason: 'Konfirmasjoner i mai' },
      { phaseId: 'phase', meetingId: 'm2', kind: 'MOVED', days: 10, reason: null },
    ]);
  });
});

describe('a dialogue in May', () => {
  it.each([
    ['inside its window', { startsOn: on('2026-05-01'), endsOn: on('2026-05-31') }, '2026-05-01', []],
    ['that ends after it', { startsOn: on('2026-05-20'), endsOn: on('2026-06-10') }, '2026-06-05', ['MOVED 10']],
    ['that starts before it', { startsOn: on('2026-04-21'), endsOn: on('2026-05-10') }, '2026-04-01', ['MOVED -10']],
    [
      'that sticks out more at its start',
      { startsOn: on('2026-04-01'), endsOn: on('2026-06-10') },
      '2026-04-01',
      ['MOVED -30'],
    ],
    ['ended and not signed off', { startsOn: on('2026-05-20') }, '2026-06-05', ['LATE 5']],
    ['signed off without days, too late', { doneOn: on('2026-06-05') }, '2026-06-05', ['MOVED 5']],
    ['signed off without days, seen from before', { doneOn: on('2026-06-05') }, '2026-06-04', ['LATE 4']],
    [
      'signed off late, but carried out in time',
      { startsOn: on('2026-05-20'), doneOn: on('2026-06-05') },
      '2026-06-05',
      [],
    ],
    ['skipped', { skippedOn: on('2026-05-20'), startsOn: on('2026-06-20') }, '2026-07-01', ['SKIPPED 0']],
    ['skipped, before it was', { skippedOn: on('2026-06-20') }, '2026-06-19', ['LATE 19']],
  ] as const)('%s', (_, facts, asOf, kinds) => {
    expect(told(dialogue(facts), asOf)).toEqual(kinds);
  });

  it('tells why it is late, before its days are set', () => {
    const phase = dialogue({ timeReason: 'Venter på skolen' });
    expect(at([phase], '2026-06-01')).toMatchObject([{ kind: 'LATE', reason: 'Venter på skolen' }]);
  });

  it('tells why it was skipped', () => {
    const phase = dialogue({ skippedOn: on('2026-05-20'), skipReason: 'For få innbyggere' });
    expect(at([phase], '2026-06-30')).toMatchObject([{ kind: 'SKIPPED', reason: 'For få innbyggere' }]);
  });
});

describe('an optional phase in May (R06)', () => {
  it.each([
    ['is no divergence when declined', { choice: 'DECLINED', choiceOn: on('2026-02-01') }, '2026-12-31', []],
    ['is not moved when declined', { choice: 'DECLINED', startsOn: on('2026-06-20') }, '2026-12-31', []],
    ['is late until it is declined', { choice: 'DECLINED', choiceOn: on('2026-06-10') }, '2026-06-09', ['LATE 9']],
    ['is late when wanted and not carried out', { choice: 'WANTED' }, '2026-06-02', ['LATE 2']],
    ['is late when nobody has chosen', { choice: 'UNDECIDED' }, '2026-06-02', ['LATE 2']],
  ] as const)('%s', (_, facts, asOf, kinds) => {
    expect(told(dialogue({ optional: true, ...facts }), asOf)).toEqual(kinds);
  });

  it('is never moved, late or skipped on any day once declined', () => {
    fc.assert(
      fc.property(anyPhase, anyDay, anyDay, (phase, startsOn, asOf) => {
        const declined: PhaseFacts = { ...phase, optional: true, choice: 'DECLINED', startsOn };
        expect(divergenceOf({ year: 2026, openedOn: on('2026-01-01'), phases: [declined], extras: [] }, asOf)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('what the wheel does not have', () => {
  it('is added, with its reason, and is neither moved nor late', () => {
    const phase = dialogue({ templateWindow: null, reason: 'Jubileum', startsOn: on('2026-07-01') });
    expect(at([phase], '2026-12-31')).toEqual([
      { phaseId: 'phase', meetingId: null, kind: 'ADDED', days: 0, reason: 'Jubileum' },
    ]);
  });

  it('stays visible when the committee declines what it added', () => {
    expect(told(dialogue({ templateWindow: null, optional: true, choice: 'DECLINED' }), '2026-05-10')).toEqual([
      'ADDED 0',
    ]);
  });

  it('names an extra meeting with its phase, unless it was cancelled', () => {
    const extra = dated('2026-05-28', { id: 'x1', kind: 'EXTRA', timeReason: 'Hastesak' });
    const gone = cancelled('2026-05-10', { id: 'x2', kind: 'EXTRA' });
    const phase = aPhase({ meetings: [held('2026-05-20'), extra, gone] });
    expect(at([phase], '2026-05-20')).toEqual([
      { phaseId: 'phase', meetingId: 'x1', kind: 'ADDED', days: 0, reason: 'Hastesak' },
    ]);
    expect(at([phase], '2026-05-09').map(({ meetingId }) => meetingId)).toEqual(['x1', 'x2']);
  });

  it('lists extra meetings outside any phase last, by day, those without a date at the end', () => {
    const extras = [
      aMeeting({ id: 'undated', kind: 'EXTRA' }),
      dated('2026-06-20', { id: 'june', kind: 'EXTRA' }),
      cancelled('2026-01-02', { id: 'gone', kind: 'EXTRA' }),
      dated('2026-03-02', { id: 'march', kind: 'EXTRA' }),
    ];
    expect(at(THE_WHEEL, '2026-01-15', extras)).toMatchObject([
      { phaseId: null, meetingId: 'march', kind: 'ADDED' },
      { phaseId: null, meetingId: 'june' },
      { phaseId: null, meetingId: 'undated' },
    ]);
  });
});

it('a district whose year went its own way is told in the order of the wheel', () => {
  const phases = theWheel({
    first: { meetings: [held('2026-03-06')] },
    second: { meetings: [held('2026-05-23')] },
    third: { meetings: [held('2026-08-28')] },
    fourth: { meetings: [held('2026-11-13')] },
  }).toReversed();
  expect(at(phases, '2026-11-30').map(({ phaseId, kind, days }) => `${phaseId} ${kind} ${days}`)).toEqual([
    'first MOVED 34',
    'dialogue LATE 214',
    'exchange LATE 30',
    'mayor LATE 30',
  ]);
});
