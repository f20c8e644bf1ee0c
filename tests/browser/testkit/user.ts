import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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
  /** With PICTURES in the environment, keeps what the page looks like now, to be looked at afterwards. */
  readonly picture: (name: string) => Promise<void>;
}

/** Someone at a browser of their own, not signed in. */
export async function visitor(options: BrowserContextOptions = {}): Promise<User> {
  const context = await newContext(options);
  onTestFinished(() => context.close());
  const user = await pageOf(context);
  keepFailure(user.page);
  return user;
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const { browser } = await theConsole();
  const context = await browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 900 },
    // What slides and fades would be waited for at every step; a test of those who see it says so.
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  return context;
}

/** Keeps what a page looks like when the test that runs now fails, and says what stands there with the fault. */
export function keepFailure(page: Page, where = ''): void {
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const name = `${task.name} ${where}`.replaceAll(/[^\p{L}\d]+/gu, '-');
    await page.screenshot({ path: `${PICTURES}failed/${name}.png` });
    const stands = await page.locator('body').ariaSnapshot();
    for (const error of task.result.errors ?? [])
      error.message += `\nOn the page ${where} at ${page.url()}:\n${stands.slice(-6000)}`;
  });
}

/** A page of a browser, for as long as the browser is there. */
export async function pageOf(context: BrowserContext, ofConsole?: string): Promise<User> {
  const origin = ofConsole ?? (await theConsole()).origin;
  const page = await context.newPage();
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
      if (process.env['PICTURES'] === undefined) return;
      await still(page);
      await page.screenshot({ path: `${PICTURES}${name}.png`, fullPage: true });
    },
  };
}

/** A browser in which one of the demo's invented people has signed in, for whoever closes it. */
export async function signedInContext(subject: string): Promise<BrowserContext> {
  const context = await newContext({});
  const page = await context.newPage();
  await signIn(page, subject);
  await page.close();
  return context;
}

async function signIn(page: Page, subject: string): Promise<void> {
  const { origin } = await theConsole();
  await page.goto(`${origin}/auth/sign-in?as=${subject}`);
  await page.getByRole('menuitem', { name: 'Møter' }).waitFor();
}

/** Someone new at a console of its own, who signs in by an address of it. */
export async function newcomer(origin: string, path: string): Promise<User> {
  const context = await newContext({});
  onTestFinished(() => context.close());
  const user = await pageOf(context, origin);
  keepFailure(user.page);
  await user.page.goto(`${origin}${path}`);
  await user.page.getByRole('menuitem', { name: 'Start' }).waitFor();
  return user;
}

/** Marit, who looks after Drammen, signed in by one click. */
export function coordinator(options?: BrowserContextOptions): Promise<User> {
  return signedInAs('marit', options);
}

/** One of the demo's invented people, signed in. */
export async function signedInAs(subject: string, options?: BrowserContextOptions): Promise<User> {
  const user = await visitor(options);
  await signIn(user.page, subject);
  return user;
}
