import { describe, expect, it } from 'vitest';
import { handOf, monthOf, slicesOf } from './wheel-geometry.ts';

const range = (key: string, ...months: number[]) => ({ key, window: { kind: 'RANGE' as const, months } });
const radiusOf = ([x, y]: readonly [number, number]) => Math.hypot(x, y);
/** The hour that something points to on the face of a clock: the end of a month is its number. */
const monthAt = ([x, y]: readonly [number, number]) => ((Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1) * 12;

describe('the wheel', () => {
  it('has the months around it, January from the top', () => {
    expect(monthAt(monthOf(1).at)).toBeCloseTo(0.5);
    expect(monthAt(monthOf(12).at)).toBeCloseTo(11.5);
    expect(monthOf(7).path).toMatch(/^M/);
  });

  it('has each phase within its months, and those of the same month side by side', () => {
    const slices = slicesOf([range('first', 1), range('dialogue', 2, 3, 4), range('talk', 4), range('second', 5)]);
    const [first, dialogue, talk, second] = ['first', 'dialogue', 'talk', 'second'].map((key) => slices.get(key) ?? []);
    expect(monthAt(dialogue?.[0]?.at ?? [0, 0])).toBeCloseTo(2.5);
    expect(dialogue).toHaveLength(1);
    const lanes = [first, dialogue, talk, second].map((parts) => Math.round(radiusOf(parts?.[0]?.at ?? [0, 0])));
    expect(lanes[0]).toBe(lanes[1]);
    expect(lanes[2]).toBeLessThan(lanes[1] ?? 0);
    expect(lanes[3]).toBe(lanes[0]);
  });

  it('has two parts of a phase whose months don’t stand together', () => {
    const parts = slicesOf([{ key: 'either', window: { kind: 'ONE_OF', months: [11, 3] } }]).get('either');
    expect(parts?.map(({ at }) => Math.floor(monthAt(at)) + 1)).toEqual([3, 11]);
  });

  it('is empty without phases', () => {
    expect(slicesOf([]).size).toBe(0);
  });

  it.each([
    ['2026-01-01', 0],
    ['2026-07-01', 6],
    ['2026-11-29', 10.9],
  ])('points to %s', (day, month) => {
    expect(monthAt(handOf(day)[1])).toBeCloseTo(month, 1);
  });
});
