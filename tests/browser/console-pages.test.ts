import { expect, it } from 'vitest';
import {
  expectAccessible,
  expectFocusInSight,
  expectNamed,
  expectNoEnglish,
  expectNoKeys,
  expectNoSidewaysScroll,
} from './testkit/page-checks.ts';
import { PAGES, pathOf } from './testkit/pages.ts';
import { coordinator } from './testkit/user.ts';

it('leads from the menu only to pages that are looked at here', async () => {
  const { page } = await coordinator();
  const lines = await page.getByRole('menuitem').all();
  const led = await Promise.all(lines.map(async (line) => (await line.getAttribute('href'))?.slice(1) ?? ''));
  // The first line leads to the running year, one of the years.
  const looked = new Set(['/year', ...(await Promise.all(PAGES.map(pathOf)))]);
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

it.for(PAGES)('$path can be read by everyone, on a wide screen and on a phone', async (one) => {
  const { heading, shows, path } = one;
  const { page, open, complaints, picture } = await coordinator();
  const shown = page.getByText(shows).filter({ visible: true }).first();
  const name = path.replaceAll(/\W+/g, '-');
  await open(await pathOf(one));
  await shown.waitFor();
  await expectNamed(page, heading);
  await expectAccessible(page);
  await expectNoKeys(page);
  await expectNoEnglish(page);
  await picture(`page${name}`);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await shown.waitFor();
  await expectNamed(page, heading);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectFocusInSight(page);
  await expectNoEnglish(page);
  await picture(`phone${name}`);
  expect(complaints).toEqual([]);
});
