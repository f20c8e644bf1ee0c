import * as fc from 'fast-check';
import type { Window } from './window.rules.ts';

const month = fc.integer({ min: 1, max: 12 });

const anyRange = fc.tuple(month, month).map(([first, count]): Window => ({
  kind: 'RANGE',
  months: Array.from({ length: count }, (_, i) => ((first + i - 1) % 12) + 1),
}));

const anyOneOf = fc
  .uniqueArray(month, { minLength: 2 })
  .map((months): Window => ({ kind: 'ONE_OF', months: months.toSorted((a, b) => a - b) }));

/** Every window without errors. */
export const anyWindow = fc.oneof(anyRange, anyOneOf);
