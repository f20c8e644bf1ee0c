import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { found, type ConsolePage } from './testkit/pages.ts';
import { still } from './testkit/page-checks.ts';
import { tabTo } from './testkit/tab-to.ts';
import { pageOf, signedInContext, type User } from './testkit/user.ts';

// What axe can't see, each by its number in WCAG 2.2; docs/accessibility.md tells which test holds which criterion.

let user: User;
let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  const marit = await signedInContext('marit');
  user = await pageOf(marit);
  page = user.page;
  close = () => marit.close();
});
afterAll(() => close());

const SPREAD = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

const MAIN: readonly Pick<ConsolePage, 'path' | 'shows'>[] = [
  { path: '/', shows: 'Sist endret' },
  { path: '/year/2026', shows: 'Planlegg fellesmøte' },
  { path: '/cycle/:cycle', shows: 'Fasene gjennom året' },
  { path: '/cycle/:cycle/close', shows: 'Til opplysning' },
  { path: '/Meeting/:meeting/show', shows: 'Registrer opplæring' },
  { path: '/Case', shows: 'Kolonner' },
];

async function go(one: Pick<ConsolePage, 'path' | 'shows'>) {
  const { path } = await found({ heading: '', ...one });
  await user.open(path);
  await page.getByText(one.shows).first().waitFor();
}

it.each(MAIN)('loses no text on $path where letters, words and lines stand further apart (1.4.12)', async (one) => {
  await go(one);
  const style = await page.addStyleTag({ content: SPREAD });
  await still(page);
  const cut = await page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        // What is only read aloud is cut on purpose.
        getComputedStyle(element).clipPath === 'none' &&
        element.clientWidth > 1 &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        ),
    );
    return texts
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return (
          (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  await style.evaluate((element) => (element as Element).remove());
  expect(cut).toEqual([]);
});

it('moves nothing for those who asked for less motion (2.3.3)', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await go({ path: '/year/2031', shows: '2031 er ikke åpnet' });
  await go({ path: '/Meeting/:meeting/show', shows: 'Registrer opplæring' });
  const longest = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let most = 0;
        const look = (until: number) => {
          for (const { effect } of document.getAnimations())
            most = Math.max(most, Number(effect?.getComputedTiming().activeDuration ?? 0));
          if (performance.now() > until) resolve(most);
          else requestAnimationFrame(() => look(until));
        };
        look(performance.now() + 1500);
      }),
  );
  await page.getByRole('button', { name: 'Registrer opplæring' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await longest).toBeLessThanOrEqual(10);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: null });
});

it.each([
  ['in colours of its own', null],
  ['in the colours that the reader has chosen', 'active'],
] as const)('shows where the focus is, %s (2.4.7)', async (_, forcedColors) => {
  await page.emulateMedia({ forcedColors });
  await go({ path: '/Case', shows: 'Kolonner' });
  await still(page);
  const unseen = await page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      ':is(a[href], button:enabled, input:enabled, textarea:enabled, [role="combobox"], [tabindex="0"])',
    );
    const shown = [...stops].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    return shown
      .filter((stop) => {
        (document.activeElement as HTMLElement | null)?.blur();
        // The ring may be drawn by the field around the input.
        const drawn = [stop, stop.parentElement, stop.parentElement?.querySelector('fieldset')].flatMap((one) =>
          one ? [getComputedStyle(one)] : [],
        );
        const looks = () =>
          drawn.map(({ outline, borderWidth, boxShadow }) => `${outline} ${borderWidth} ${boxShadow}`).join();
        const before = looks();
        // As with the keyboard.
        stop.focus({ focusVisible: true });
        return looks() === before;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  await user.picture(`forced-colours-${String(forcedColors)}`);
  await page.emulateMedia({ forcedColors: null });
  expect(unseen).toEqual([]);
});

it('has one of each landmark, and a way past the menu (1.3.1, 2.4.1)', async () => {
  await go({ path: '/Case', shows: 'Kolonner' });
  await page.reload();
  await page.getByText('Kolonner').first().waitFor();
  for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  expect(await first.textContent()).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await first.evaluate((element) => element.closest('main') !== null)).toBe(true);
});

it('says which field is wrong and how, leads there, and tells what was done (3.3.1, 3.3.3, 4.1.3)', async () => {
  await go({ path: '/Case/create', shows: 'Alle kan lese saken' });
  await tabTo(page, /button "Lagre"/);
  await page.keyboard.press('Enter');
  const wrong = page.locator('[aria-invalid="true"]:not([aria-hidden])');
  await wrong.first().waitFor();
  const described = await wrong.evaluateAll((fields) =>
    fields.map(
      (field) =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join('') || field.outerHTML,
    ),
  );
  expect(described.length).toBeGreaterThan(1);
  expect(described.filter((text) => text.trim() === '' || text.startsWith('<'))).toEqual([]);
  expect(await wrong.and(page.locator(':focus')).count()).toBe(1);
  await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
});
