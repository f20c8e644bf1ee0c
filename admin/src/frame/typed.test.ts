import { describe, expect, it } from 'vitest';
import { dayIn, dayTyped, timeIn } from './typed.ts';

describe('a day', () => {
  it.each([
    ['14.02.2026', '2026-02-14'],
    ['4.2.2026', '2026-02-04'],
    ['14022026', '2026-02-14'],
    ['14/2-2026', '2026-02-14'],
    [' 2026-02-14 ', '2026-02-14'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is read at once', (typed, day) => {
    expect(dayIn(typed, false)).toBe(day);
  });

  it.each([
    '',
    '14',
    '14.02',
    '14.02.',
    '14.02.2',
    '14.02.20',
    '14.02.202',
    '140220',
    '29.02.2027',
    '31.04.2026',
    '14.13.2026',
    '14.02.0026',
  ])('«%s» is none while one types', (typed) => {
    expect(dayIn(typed, false)).toBeUndefined();
  });

  it('may have a short year once it is typed to its end', () => {
    expect(dayIn('14.2.26', true)).toBe('2026-02-14');
    expect(dayIn('140226', true)).toBe('2026-02-14');
    expect(dayIn('14.2', true)).toBeUndefined();
  });

  it('is shown the Norwegian way', () => {
    expect(dayTyped('2026-02-04')).toBe('04.02.2026');
    expect(dayTyped('')).toBe('');
  });
});

describe('a time', () => {
  it.each([
    ['18:00', '18:00'],
    ['18.30', '18:30'],
    ['1800', '18:00'],
    ['kl. 09:05', '09:05'],
    ['0000', '00:00'],
  ])('%s is read at once', (typed, time) => {
    expect(timeIn(typed, false)).toBe(time);
  });

  it.each(['', '1', '18', '18:', '18:3', '930', '24:00', '18:60', 'seks'])('«%s» is none while one types', (typed) => {
    expect(timeIn(typed, false)).toBeUndefined();
  });

  it.each([
    ['18', '18:00'],
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['930', '09:30'],
  ])('%s is one once it is typed to its end', (typed, time) => {
    expect(timeIn(typed, true)).toBe(time);
  });
});
