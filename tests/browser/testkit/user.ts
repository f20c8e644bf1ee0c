import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { theConsole } from './console.ts';
import { still } from './page-checks.ts';

const PICTURES = fileURLToPath(new URL('../../../test-results/browser/', import.meta.url));

export interface User {
  readonly page: Page;
  /** Goes to a page of the console, such as /year/2027. */
  readonly open: (path: string) => Promise<void>;
  /** What the browser complained about so far. */
  readonly complaints: readonly string[];
  /** Keeps what the page looks like now, to be looked at afterwards. */
  readonly picture: (name: string) => Promise<void>;
}

/** Someone at a browser of their own, not signed in. */
export async function visitor(options: BrowserContextOptions = {}): Promise<User> {
  const { browser, origin } = await theConsole();
  const context = await browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail')
      await page.screenshot({ path: `${PICTURES}failed/${task.name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png` });
    await context.close();
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    page,
    complaints,
    open: async (path) => {
      await page.goto(`${origin}/console/#${path}`);
    },
    picture: async (name) => {
      await still(page);
      await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true });
    },
  };
}

/** A coordinator who has followed the link that the server greets with. */
export async function coordinator(options?: BrowserContextOptions): Promise<User> {
  const user = await visitor(options);
  const { link } = await theConsole();
  await user.page.goto(link);
  await user.page.getByRole('menuitem', { name: 'Møter' }).waitFor();
  return user;
}
