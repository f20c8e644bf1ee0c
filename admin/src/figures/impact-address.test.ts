import { expect, it } from 'vitest';
import { impactAddressOf, impactShownIn } from './impact-address.ts';

const TODAY = '2026-11-30';

it('shows what became of all findings until today, unless the address says otherwise', () => {
  const all = { asOf: TODAY, knownAt: '', committees: [], from: '', to: '', case: '', finding: '' };
  expect(impactShownIn('', TODAY)).toEqual(all);
  expect(impactShownIn('asOf=x&knownAt=now&from=26&case=<b>&finding=a b', TODAY)).toEqual(all);
});

it('reads again what it wrote', () => {
  const shown = {
    asOf: '2025-12-31',
    knownAt: '2026-01-15T09:30:00.000Z',
    committees: ['svelvik', 'konnerud'],
    from: '2024',
    to: '2025',
    case: 'Q2FzZToxMjM+/w==',
    finding: 'RmluZGluZzox',
  };
  expect(impactShownIn(impactAddressOf(shown).split('?')[1] ?? '', TODAY)).toEqual(shown);
  expect(impactAddressOf({ finding: 'RmluZGluZzox' })).toBe('/figures/impact?finding=RmluZGluZzox');
});
