import { describe, expect, it } from 'vitest';
import { isLongFailure, nextAttempt, restUntil } from './webhook.rules.ts';

const NOW = new Date('2026-03-28T12:00:00Z');
const HOUR = 3_600_000;
const after = (from: Date, to: Date | undefined) => (to === undefined ? undefined : to.getTime() - from.getTime());

describe('something that does not arrive', () => {
  it('is tried again sooner at first and later on, for three days in all, and then no more', () => {
    const waits: number[] = [];
    let at = NOW;
    for (let attempts = 1; ; attempts += 1) {
      const next = nextAttempt(attempts, at);
      if (next === undefined) break;
      waits.push(after(at, next) ?? 0);
      at = next;
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBe(5_000);
    const all = (at.getTime() - NOW.getTime()) / HOUR;
    expect(all).toBeGreaterThan(71);
    expect(all).toBeLessThanOrEqual(72);
  });

  it.each([
    [0, 5_000],
    [90_000, 90_000],
    [7 * 24 * HOUR, 24 * HOUR],
  ])('waits for as long as the receiver asks, a day at most: %i ms', (asked, waits) => {
    expect(after(NOW, nextAttempt(1, NOW, asked))).toBe(waits);
  });

  it.each([
    [0, undefined],
    [4, undefined],
    [5, 1_000],
    [6, undefined],
    [9, undefined],
    [10, 2_000],
    [15, 4_000],
    [45, 256_000],
    [50, 300_000],
    [1000, 300_000],
  ])('leaves the receiver alone after %i in a row for %s ms', (failures, rest) => {
    expect(after(NOW, restUntil(failures, NOW))).toBe(rest);
  });

  it('stops the address after three days of 24 hours, over summer time too', () => {
    expect(isLongFailure(NOW, new Date('2026-03-31T11:59:59.999Z'))).toBe(false);
    expect(isLongFailure(NOW, new Date('2026-03-31T12:00:00Z'))).toBe(true);
  });
});
