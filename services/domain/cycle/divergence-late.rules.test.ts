import { describe, expect, it } from 'vitest';
import { theDay } from '../calendar.ts';
import { divergenceOf } from './divergence.rules.ts';
import { THE_WHEEL } from './facts.fixture.ts';

const on = theDay;

describe('a year that is opened late', () => {
  it.each(['2026-06-01', '2026-11-23', '2027-02-01'])('has no divergence on the day it is opened, %s', (day) => {
    expect(divergenceOf({ year: 2026, openedOn: on(day), phases: THE_WHEEL, extras: [] }, on(day))).toEqual([]);
  });

  it('is late from the day after its opening, where the window had ended by then', () => {
    const found = divergenceOf(
      { year: 2026, openedOn: on('2026-06-01'), phases: THE_WHEEL, extras: [] },
      on('2026-06-03'),
    );
    expect(found.map(({ kind, days }) => `${kind} ${days}`)).toEqual(['LATE 2', 'LATE 2', 'LATE 2']);
  });
});
