import { describe, expect, it } from 'vitest';
import { days, minutesLater, proposed, shortDay, shortMoment, span } from './when.ts';

// The parts of a day or a time are held together by hard spaces.
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a moment in short', () => {
  it('is told by the clock in Norway, in summer and in winter', () => {
    expect(plain(shortMoment('2026-03-12T17:00:00Z', 'nb'))).toBe('tor. 12.03. kl. 18:00');
    expect(plain(shortMoment('2026-06-11T16:00:00Z', 'nb'))).toBe('tor. 11.06. kl. 18:00');
  });

  it('has the weekday of the language, nynorsk too', () => {
    expect((['nb', 'nn', 'en'] as const).map((language) => plain(shortDay('2026-03-10', language)))).toEqual([
      'tir. 10.03.',
      'tys. 10.03.',
      'Tue 10.03.',
    ]);
  });

  it('names the other day where a meeting ends after midnight', () => {
    const told = span('2026-03-12T21:00:00Z', '2026-03-12T23:30:00Z', 'nb');
    expect(plain(told)).toBe('tor. 12.03.2026 kl. 22:00 – fre. 13.03. 00:30');
  });

  it('is one day where there is no last day, or the same', () => {
    expect(plain(days('2026-02-09', '2026-02-09', 'nb'))).toBe('man. 09.02.');
    expect(plain(days('2026-02-09', '2026-03-27', 'nb'))).toBe('09.02.–27.03.');
  });
});

describe('a proposed time', () => {
  it('is moved on where the clocks go forward, and says so', () => {
    expect(proposed('2026-03-29', '02:30')?.time).toBe('03:30');
    expect(proposed('2026-03-29', '18:00')?.time).toBe('18:00');
  });

  it('is none until day and time are filled in', () => {
    expect(proposed('', '18:00')).toBeNull();
    expect(proposed('2026-03-12', '')).toBeNull();
  });

  it('ends the same day', () => {
    expect(minutesLater('18:00', 120)).toBe('20:00');
    expect(minutesLater('23:00', 120)).toBe('23:59');
  });
});
