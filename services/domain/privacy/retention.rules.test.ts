import { describe, expect, it } from 'vitest';
import { cutOff, KINDS, PERIODS } from './retention.rules.ts';

describe('what is kept for a time only', () => {
  it.each(KINDS)('%s is kept within the bounds that can be decided', (kind) => {
    const { days, least, most } = PERIODS[kind];
    expect(least).toBeLessThanOrEqual(days);
    expect(days).toBeLessThanOrEqual(most);
  });

  it('is counted in days of 24 hours back from now, over summer time and leap days too', () => {
    expect(cutOff(new Date('2028-03-01T00:00:00Z'), 1)).toEqual(new Date('2028-02-29T00:00:00Z'));
    expect(cutOff(new Date('2026-03-29T12:00:00Z'), 2)).toEqual(new Date('2026-03-27T12:00:00Z'));
  });
});
