import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { ownApp } from '../api/own-app.ts';
import { poison } from '../api/poison.ts';
import { still } from './testkit/page-checks.ts';
import { found, PAGES, type ConsolePage } from './testkit/pages.ts';
import { newcomer } from './testkit/user.ts';

/** What someone could write anywhere. */
const MARKUP = `<img src=x onerror="window.brokenIn=1"><script>window.brokenIn=1</script>`;

/** Who is who to the demo's provider, and what a signed-in browser is known by: nobody writes it. */
const KNOWN_BY: ReadonlySet<string> = new Set([
  'user_identity.issuer',
  'user_identity.subject',
  'session.token_hash',
  'session.previous_hash',
  'session.grants_hash',
  'session.issuer',
  'session.provider_session',
]);

/** Pages on which there is nothing yet that someone wrote. */
const NOTHING_YET = /\/create$|^\/import\/|^\/year\/2031|^\/no-such-page/;

const TOKEN = 'a-token-of-its-own';

const now = () => new Date();

/** The product with its example data, and who asks it as staff. */
async function ownHouse() {
  const database = await openDatabase({});
  await migrate(database);
  await seedIfEmpty(database.prisma, now());
  const { origin: address, server } = await ownApp({ database, now, token: TOKEN, signIn: 'demo' });
  // As the provider of the demo leads back to it, or the browser would not send its cookie.
  const origin = address.replace('127.0.0.1', 'localhost');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
    await database.close();
  });
  const ask = async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { readonly data: Data }).data;
  };
  return { database, origin, ask };
}

/** Whether a text comes to be read in the page itself, below the name of who is signed in; there are pages on which nobody wrote anything. */
const reads = (page: Page, text: string) =>
  page
    .waitForFunction((told) => document.querySelector('main')?.innerText.includes(told) === true, text, {
      timeout: 6000,
    })
    .then(() => true)
    .catch(() => false);

it('shows every text that there is as text, on every page of the console', { timeout: 600_000 }, async () => {
  const { database, origin, ask } = await ownHouse();
  const marit = await newcomer(origin, '/auth/sign-in?as=marit');
  const { page } = marit;
  // Their addresses, while things can still be found by their names.
  const pages: ConsolePage[] = [];
  for (const one of PAGES.filter(({ path }) => !NOTHING_YET.test(path))) pages.push(await found(one, ask));
  const columns = await database.session((query, exec) => poison(query, exec, MARKUP, KNOWN_BY));
  expect(columns.length).toBeGreaterThan(80);

  const shown: string[] = [];
  const faults: string[] = [];
  for (const { path } of pages) {
    const before = marit.complaints.length;
    await marit.open(path);
    if (await reads(page, '<img src=x')) shown.push(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await still(page);
    const elements = await page.locator('img[src="x"]').count();
    const broken = await page.evaluate(() => 'brokenIn' in window);
    if (elements > 0 || broken) faults.push(`${path}: an element`);
    if (page.url().includes('#/login')) faults.push(`${path}: signed out`);
    faults.push(...marit.complaints.slice(before).map((complaint) => `${path}: ${complaint}`));
    // What the page before showed is not to be taken for this one's.
    await page.goto('about:blank');
  }
  expect(faults).toEqual([]);
  process.stdout.write(`pages that show what someone wrote: ${shown.length} of ${pages.length}\n`);
  // A page that shows none of it would keep this promise whatever it did.
  expect(shown.length).toBeGreaterThan(pages.length / 2);
});
