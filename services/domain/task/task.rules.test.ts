import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { dated, held, theWheel } from '../cycle/facts.fixture.ts';
import type { PhaseFacts } from '../cycle/phase-facts.ts';
import { currentPhases, takesPart } from './task.rules.ts';

const current = (on: string, facts: Readonly<Record<string, Partial<PhaseFacts>>> = {}) =>
  currentPhases({ year: 2026, openedOn: theDay('2026-01-01'), phases: theWheel(facts), extras: [] }, theDay(on)).map(
    ({ phaseId, state }) => `${phaseId} ${state}`,
  );

const spring = {
  first: { meetings: [held('2026-01-20')] },
  dialogue: { doneOn: theDay('2026-04-10') },
  second: { meetings: [held('2026-05-12')] },
};

describe('the phases whose time it is', () => {
  it.each([
    ['on new year’s eve', '2025-12-31', {}, []],
    ['in January', '2026-01-01', {}, ['first DUE']],
    ['on the last day of January', '2026-01-31', {}, ['first DUE']],
    ['in February, when January’s meeting is missing', '2026-02-01', {}, ['first OVERDUE', 'dialogue DUE']],
    ['in March, when January’s meeting was held', '2026-03-10', { first: spring.first }, ['dialogue DUE']],
    ['in January, once the meeting was held', '2026-01-21', { first: spring.first }, []],
    ['in June, when all is done', '2026-06-15', spring, []],
    ['in August or September', '2026-09-30', spring, ['third DUE']],
    [
      'before a window, as a dated meeting draws near',
      '2026-07-20',
      { ...spring, third: { meetings: [dated('2026-08-05')] } },
      ['third DUE'],
    ],
    [
      'in October, with both optional phases open',
      '2026-10-05',
      { ...spring, third: { meetings: [held('2026-08-25')] } },
      ['exchange DUE', 'mayor DUE'],
    ],
    [
      'in October, when the exchange is declined and the visit skipped',
      '2026-10-05',
      {
        ...spring,
        third: { meetings: [held('2026-08-25')] },
        exchange: { choice: 'DECLINED', choiceOn: theDay('2026-09-01') },
        mayor: { skippedOn: theDay('2026-09-02'), skipReason: 'Valgår' },
      },
      [],
    ],
  ] as const)('%s', (_, on, facts, phases) => {
    expect(current(on, facts)).toEqual(phases);
  });
});

it.each([
  ['RESIDENTS', 'RESIDENTS', true],
  ['RESIDENTS', 'COMMITTEE', true],
  ['RESIDENTS', 'POLITICIANS', false],
  ['POLITICIANS', 'COMMITTEE', true],
  ['LEADER', 'COMMITTEE', true],
  ['LEADER', 'RESIDENTS', false],
  ['MAYOR', 'MAYOR', true],
  ['MAYOR', 'COMMITTEE', false],
  ['COORDINATOR', 'COMMITTEE', false],
  ['COMMITTEE', 'RESIDENTS', false],
] as const)('%s take part in what %s carry: %s', (group, carrier, takes) => {
  expect(takesPart(group, carrier)).toBe(takes);
});
