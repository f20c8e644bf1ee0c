import { expect, it } from 'vitest';
import { addressOf, shownIn } from './address.ts';
import { fileOf } from './file-address.ts';

const TODAY = '2026-11-30';

it('shows cases by status as of today, unless the address says otherwise', () => {
  expect(shownIn('', TODAY)).toMatchObject({ asOf: TODAY, compare: '', knownAt: '', groupBy: ['STATUS'], years: [] });
});

it('reads again what it wrote, in the order that was chosen', () => {
  const shown = {
    asOf: '2025-12-31',
    compare: '2024-12-31',
    knownAt: '2026-01-15T09:30:00.000Z',
    groupBy: ['YEAR', 'COMMITTEE'],
    committees: ['svelvik', 'bragernes-og-oren'],
    years: ['2024', '2025'],
    themes: ['VGhlbWU6MQ=='],
    horizons: ['LONG'],
    origins: ['RESIDENT', 'COMMITTEE'],
  } as const;
  expect(shownIn(addressOf(shown).split('?')[1] ?? '', TODAY)).toEqual(shown);
});

it('takes nothing from an address that it does not know, and no more groups than the report takes', () => {
  const shown = shownIn(
    'groupBy=NAME,STATUS,STATUS,YEAR,THEME,ORIGIN,MONTH&asOf=yesterday&years=x,2024&horizons=ALL',
    TODAY,
  );
  expect(shown.groupBy).toEqual(['STATUS', 'YEAR', 'THEME', 'ORIGIN']);
  expect(shown).toMatchObject({ asOf: TODAY, years: ['2024'], horizons: [] });
  expect(shownIn('groupBy=', TODAY).groupBy).toEqual([]);
});

it('leads to the cases behind the figures: those that are counted, and no others', () => {
  const shown = shownIn(
    'asOf=2025-12-31&knownAt=2026-01-15T09:30:00Z&committees=svelvik&years=2026,2024&themes=VGhlbWU6MQ==&horizons=LONG&origins=RESIDENT,COMMITTEE',
    TODAY,
  );
  expect(fileOf('3301', shown, 'csv')).toBe(
    '/data/cases.csv?municipality=3301&asOf=2025-12-31&knownAt=2026-01-15T09%3A30%3A00Z&committee=svelvik&theme=VGhlbWU6MQ%3D%3D&horizon=LONG&origin=RESIDENT,COMMITTEE&year=2026,2024&dialect=excel-nb',
  );
  expect(fileOf('3301', shownIn('', TODAY), 'xlsx')).toBe('/data/cases.xlsx?municipality=3301&asOf=2026-11-30');
});
