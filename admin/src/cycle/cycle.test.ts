import { expect, it } from 'vitest';
import { standingOf } from './cycle.ts';

it('counts what was declined or skipped as settled, out of what is to be done', () => {
  const phases = ['DONE', 'DONE', 'OVERDUE', 'DECLINED', 'SKIPPED', 'UPCOMING'].map((state) => ({ state }));
  expect(standingOf(phases)).toEqual({ done: 2, total: 4, declined: 1, skipped: 1, overdue: 1 });
});
