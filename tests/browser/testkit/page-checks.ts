import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
// What a text looks like that the catalogue lacks: ra.action.save, resources.Meeting.fields.place.
const KEY =
  /\b(?:ra|resources|frame|habit|refusal|start|wheel|cycle|year|dating|calendar|meeting|agenda|record|dialogue|rule|work|agreement|closing|evaluation|report|group|exchange|example|visit|case|person|seat|history|advice|access|setup|import)\.[A-Za-z_]+(?:\.\w+)*/g;
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** Waits until nothing fades or slides any more, nor begins to: half-way through, a text has too little contrast. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      const isMoving = document
        .getAnimations()
        .some(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      if (isMoving) quiet = 0;
      // Frame by frame: while nothing is drawn, an animation that has come to its end doesn't say so.
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}

/** The page looks after nothing that others change from now on, as in a tab that one has left. */
export async function asInTheBackground(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }));
}

/** What pages that are read rather than worked in keep beside: whoever goes by landmarks can tell them apart. */
export const LANDMARKS = ['landmark-unique'] as const;

/**
 * Nothing on the page stands in the way of someone who cannot see, hear, point or tell colours apart; nor against the rules of good
 * practice that are named.
 */
export async function expectAccessible(page: Page, practice: readonly string[] = []): Promise<void> {
  await still(page);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    // The script above has put it there.
    (options) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    { ...RULES, rules: Object.fromEntries(practice.map((rule) => [rule, { enabled: true }])) },
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any.map(({ message }) => message).join(' ')}`),
  );
  expect(found, `axe at ${page.url()}: ${found.join(' · ')}`).toEqual([]);
}

/** The page itself is no wider than the screen; what is wider scrolls in a box of its own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = () =>
    page.evaluate(() => {
      const found: string[] = [];
      for (let at: Element | null = document.querySelector('h1'); at !== null; at = at.parentElement) {
        if (at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0) {
          found.push(`${at.tagName} ${at.id} ${at.className}: ${at.scrollWidth} > ${at.clientWidth}`);
        }
      }
      return found;
    });
  // A screen that has just become narrow takes a moment to be laid out anew.
  await expect.poll(wider, { message: `wider than the screen at ${page.url()}`, timeout: 3000 }).toEqual([]);
}

/** The page has one heading that names it, in the tab too, and tells which language it is in. */
export async function expectNamed(page: Page, heading: string, language = 'nb'): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  expect(await page.locator('h1').count(), `headings of the first level at ${page.url()}`).toBe(1);
  await page.waitForFunction((title) => document.title === title, `${heading} – Nærhjul`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
}

/** No text is a key of the catalogue, nor is a name that is only read aloud. */
export async function expectNoKeys(page: Page): Promise<void> {
  const snapshot = await page.locator('body').ariaSnapshot();
  expect(snapshot.match(KEY) ?? [], `keys at ${page.url()}`).toEqual([]);
}

/** Whatever gets the focus can be seen: nothing that stays in place lies over it (WCAG 2.2, 2.4.11). */
export async function expectFocusInSight(page: Page): Promise<void> {
  const covered = await page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      '#main-content :is(a[href], button:enabled, input:enabled, textarea:enabled, [tabindex="0"])',
    );
    const shown = [...stops].filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    const parts = [0.1, 0.5, 0.9];
    const hidden = shown.filter((stop) => {
      stop.focus();
      const box = stop.getBoundingClientRect();
      // Of what is larger than the screen, the part that is on it.
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const width = Math.min(box.right, window.innerWidth) - left;
      const height = Math.min(box.bottom, window.innerHeight) - top;
      return !parts.some((across) =>
        parts.some((down) => {
          const there = document.elementFromPoint(left + width * across, top + height * down);
          return there !== null && (stop.contains(there) || there.contains(stop));
        }),
      );
    });
    return hidden.map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  expect(covered, `covered when it has the focus at ${page.url()}`).toEqual([]);
}

/** No button names itself in the language of the component library. */
export async function expectNoEnglish(page: Page): Promise<void> {
  const snapshot = await page.locator('body').ariaSnapshot();
  expect(snapshot.match(/\b(?:Go to|Open|Close|Clear|Expand|Next|Previous|Loading|Sort by)\b.*/g) ?? []).toEqual([]);
}
