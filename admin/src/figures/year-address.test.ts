import { describe, expect, it } from 'vitest';
import { yearsAddressOf, yearsShownIn } from './year-address.ts';

const TODAY = '2026-11-30';

describe('the address of a report of years', () => {
  it('shows this year as it is today, by phase, unless it says', () => {
    expect(yearsShownIn('', TODAY)).toEqual({
      asOf: TODAY,
      compare: '',
      knownAt: '',
      committees: [],
      from: '2026',
      to: '2026',
      groupBy: ['PHASE'],
    });
  });

  it('gives back what it was made of, all years and no group among it', () => {
    const shown = {
      asOf: '2025-12-31',
      compare: '2025-06-30',
      knownAt: '2026-01-05T12:00:00Z',
      committees: ['svelvik', 'konnerud'],
      from: '',
      to: '2025',
      groupBy: [],
    };
    const address = yearsAddressOf('divergence', shown);
    expect(address).toMatch(/^\/figures\/divergence\?asOf=2025-12-31&from=&to=2025&compare=2025-06-30&/);
    expect(yearsShownIn(address.split('?')[1] ?? '', TODAY)).toEqual(shown);
  });

  it('does without what is no day, year, moment or group', () => {
    const { asOf, from, knownAt, groupBy } = yearsShownIn('asOf=x&from=26&knownAt=now&groupBy=NAME,YEAR,YEAR', TODAY);
    expect([asOf, from, knownAt, groupBy]).toEqual([TODAY, '', '', ['YEAR']]);
  });
});
