import { expect, it } from 'vitest';
import { canMove } from './cycle.rules.ts';

it.each([
  ['PLANNED', 'OPEN', true],
  ['PLANNED', 'CLOSED', false],
  ['OPEN', 'PLANNED', true],
  ['OPEN', 'CLOSED', true],
  ['OPEN', 'OPEN', false],
  ['CLOSED', 'OPEN', false],
  ['CLOSED', 'PLANNED', false],
] as const)('a year moves from %s to %s: %s', (from, to, can) => {
  expect(canMove(from, to)).toBe(can);
});
