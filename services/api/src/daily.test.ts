import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { daily } from './daily.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is done at the start and once a day, also after a day on which it failed, until it is stopped', async () => {
  let runs = 0;
  const failures: unknown[] = [];
  const stop = daily(
    () => {
      runs += 1;
      return runs === 2 ? Promise.reject(new Error('no database')) : Promise.resolve();
    },
    (error) => failures.push(error),
  );
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * 86_400_000);
  expect(runs).toBe(3);
  expect(failures).toEqual([new Error('no database')]);
  stop();
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(runs).toBe(3);
});
