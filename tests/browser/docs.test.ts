import { GUIDE } from '@naerhjul/api/src/docs/guide.ts';
import { HANDBOOK } from '@naerhjul/api/src/docs/handbook.ts';
import { REFERENCE } from '@naerhjul/api/src/docs/reference.ts';
import { expect, it } from 'vitest';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, expectNoSidewaysScroll, LANDMARKS } from './testkit/page-checks.ts';

const PAGES = [
  '/docs/',
  HANDBOOK,
  GUIDE,
  `${GUIDE}examples`,
  `${GUIDE}change-feed`,
  `${GUIDE}errors`,
  `${GUIDE}webhooks`,
  REFERENCE,
  `${REFERENCE}/Meeting`,
  '/docs/search?q=samarbeidsavtale',
];

it.each(['light', 'dark'] as const)(
  'the documentation is for everyone to read, in %s and on a phone',
  async (scheme) => {
    const { origin, browser } = await theConsole();
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(`${origin}${path}`);
      await expectAccessible(page, LANDMARKS);
      await expectNoSidewaysScroll(page);
      expect(await page.title()).toContain('Nærhjul');
    }
    await context.close();
  },
);

it('a reader finds what they look for by keyboard alone', async () => {
  const { origin, browser } = await theConsole();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}${GUIDE}`);
  await page.getByRole('searchbox', { name: 'Search the documentation' }).focus();
  await page.keyboard.type('announceMeeting');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Search the documentation' }).waitFor();
  const found = page.getByRole('link', { name: 'Mutation: announceMeeting', exact: true });
  await found.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/docs\/portal\/reference\/Mutation/);
  expect(new URL(page.url()).hash).toBe('#announceMeeting');
  await context.close();
});
