import { describe, expect, it } from 'vitest';
import { clock, day, dayAndTime, longDay, longTime, moment, momentAt, monthName, week } from './dates.ts';

describe('dates the Norwegian way, wherever the browser is', () => {
  it.each([
    ['2026-02-14', '14.02.2026'],
    ['2026-12-31T23:30:00Z', '01.01.2027'],
    ['2026-06-30T22:30:00Z', '01.07.2026'],
  ])('writes %s as %s', (iso, written) => {
    expect(day(iso)).toBe(written);
  });

  it('tells the time of a moment in Norway, in winter and in summer', () => {
    expect(clock('2026-01-20T17:00:00Z')).toBe('kl. 18:00');
    expect(moment('2026-05-12T16:00:00Z')).toBe('12.05.2026 kl. 18:00');
  });

  it('makes a moment of a day and a time of the clock, and the other way round', () => {
    expect(momentAt('2026-01-20', '18:00')).toBe('2026-01-20T18:00:00+01:00');
    expect(momentAt('2026-05-12', '18:00')).toBe('2026-05-12T18:00:00+02:00');
    expect(dayAndTime('2026-05-12T16:00:00Z')).toEqual({ day: '2026-05-12', time: '18:00' });
  });

  it.each([
    ['2026-03-29', '01:30', '2026-03-29T01:30:00+01:00'],
    ['2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
    ['2026-03-29', '18:00', '2026-03-29T18:00:00+02:00'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25', '03:00', '2026-10-25T03:00:00+01:00'],
    ['', '18:00', ''],
  ])('knows on %s at %s that the clocks are changed', (on, time, at) => {
    expect(momentAt(on, time)).toBe(at);
  });

  it('counts weeks as ISO does: the first days of a year can belong to the year before', () => {
    expect(week('2027-01-03')).toBe('53 (2026)');
  });

  it('names the day of the week, in nynorsk too', () => {
    const days = ['nb', 'nn', 'en'].map((locale) => longDay('2026-02-10', locale));
    expect(days).toEqual(['tirsdag 10. februar 2026', 'tysdag 10. februar 2026', 'Tuesday, 10 February 2026']);
  });

  it('writes out what a form holds, once it holds a whole day', () => {
    expect(longTime('2027-06-08', ['18:00', '20:00'], 'nb')).toBe('tirsdag 8. juni 2027 kl. 18:00–20:00');
    expect(longTime('2027-06-08', ['18:00', ''], 'nn')).toBe('tysdag 8. juni 2027 kl. 18:00');
    expect(longTime('2027-06-08', ['', ''], 'en')).toBe('Tuesday, 8 June 2027');
    expect(['', '0020-06-08'].map((iso) => longTime(iso, ['18:00'], 'nb'))).toEqual(['', '']);
  });

  it('names months in all three languages', () => {
    expect(['nb', 'nn', 'en'].map((locale) => monthName(2, locale))).toEqual(['februar', 'februar', 'February']);
  });
});
