import { expect, it } from 'vitest';
import { expectAccessible } from './testkit/page-checks.ts';
import { found, PAGES } from './testkit/pages.ts';
import { coordinator } from './testkit/user.ts';

it('leads from the menu only to pages that are looked at here', async () => {
  const { page } = await coordinator();
  // The headings fold what is under them, and lead nowhere.
  const lines = await page.getByRole('menuitem').and(page.locator(':not([aria-expanded])')).all();
  const led = await Promise.all(lines.map(async (line) => (await line.getAttribute('href'))?.slice(1) ?? ''));
  // The first line leads to the running year, one of the years.
  const paths = (await Promise.all(PAGES.map((one) => found(one)))).map(({ path }) => path.split('?')[0]);
  const looked = new Set(['/year', ...paths]);
  expect(led.length).toBeGreaterThan(8);
  expect(led.filter((path) => !looked.has(path))).toEqual([]);
});

it('says what an address does not lead to', async () => {
  const { page, open } = await coordinator();
  await open('/Meeting/no-such-meeting/show');
  await page.getByText('Møtet finnes ikke').waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#\/Meeting(\?|$)/);
});

it('writes out the days that the meetings are narrowed to', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/Meeting');
  await page.getByLabel('Fra og med').fill('2026-11-09');
  await page.getByText('mandag 9. november 2026').waitFor();
  await page.getByLabel('Til og med').fill('2026-12-13');
  await page.getByText('søndag 13. desember 2026').waitFor();
  await expectAccessible(page);
  await picture('meetings-between-days');
  expect(complaints).toEqual([]);
});
