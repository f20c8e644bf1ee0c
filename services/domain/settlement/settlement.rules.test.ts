import { expect, it } from 'vitest';
import { outcomeOf } from './settlement.rules.ts';

it.each([
  ['ACHIEVED', null, 'SETTLED'],
  ['CLOSED_WITHOUT_RESULT', null, 'SETTLED'],
  ['FORWARDED', 'SETTLED', 'SETTLED'],
  ['WITHDRAWN', 'CARRIED_OVER', 'SETTLED'],
  ['IN_PROGRESS', null, null],
  ['IN_PROGRESS', 'CARRIED_OVER', 'CARRIED_OVER'],
  // It was settled, and has been taken up again since.
  ['IN_PROGRESS', 'SETTLED', null],
  ['WAITING', null, null],
] as const)('a case that is %s, of which %s was said, is %s when the year closes (R15)', (category, said, outcome) => {
  expect(outcomeOf(category, said)).toBe(outcome);
});
