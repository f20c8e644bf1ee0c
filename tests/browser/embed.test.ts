import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DRAMMEN } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, LANDMARKS } from './testkit/page-checks.ts';

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the page sent something, and whether a cookie went along. */
  readonly asked: readonly { readonly url: string; readonly cookie: boolean }[];
  readonly complaints: readonly string[];
}

/** A page of another origin, with a policy of its own that lets in no more than it has to. */
async function foreignPage(body: string, timezoneId?: string): Promise<Visit> {
  const { origin, browser } = await theConsole();
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; img-src ${origin}; base-uri 'none'; require-trusted-types-for 'script'`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(
      `<!doctype html><html lang="nb"><head><title>En annen portal</title><link rel="icon" href="data:,"></head><body><main><h1>En annen portal</h1>${body.replaceAll('ORIGIN', origin)}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const context = await browser.newContext(timezoneId === undefined ? {} : { timezoneId });
  // Whoever is signed in here is nobody there, though cookies ask for the host alone.
  await context.addCookies([{ name: 'naerhjul', value: 'x', url: origin, sameSite: 'Lax' }]);
  const page = await context.newPage();
  const asked: { url: string; cookie: boolean }[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    void request.allHeaders().then((headers) => asked.push({ url: request.url(), cookie: 'cookie' in headers }));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes("'data:,'")) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return { page, context, asked, complaints };
}

const COMPONENT = `<script type="module" src="ORIGIN/embed/wheel.js"></script>
<naerhjul-wheel municipality="${DRAMMEN}" year="2026"></naerhjul-wheel>
<naerhjul-wheel municipality="${DRAMMEN}" year="2026" committee="bragernes-og-oren" lang="en" theme="dark"></naerhjul-wheel>
<naerhjul-wheel municipality="0000" year="2026" lang="nn"></naerhjul-wheel>
<naerhjul-wheel municipality="${DRAMMEN}" year="1950"></naerhjul-wheel>
<naerhjul-wheel municipality="${DRAMMEN}" year="2026" committee="ingen"></naerhjul-wheel>`;

it('the wheel stands in a page of another origin: by keyboard, by day and night, in three languages, without a cookie', async () => {
  const { page, context, asked, complaints } = await foreignPage(COMPONENT);
  const { origin } = await theConsole();
  const component = await (await fetch(`${origin}/embed/wheel.js`)).arrayBuffer();
  expect(gzipSync(Buffer.from(component)).length).toBeLessThan(15_000);
  await page.getByRole('heading', { name: 'Årshjul 2026 – Drammen' }).waitFor();
  const english = page.getByRole('region', { name: /^Annual wheel 2026/ });
  await english.getByRole('heading', { name: 'Next meetings' }).waitFor();
  // What is wrong is said, with what was asked for.
  for (const said of [
    'Kommunen «0000» finst ikkje her.',
    'Det er ikke noe årshjul for «1950».',
    'Kommunen har ikke noe utvalg som heter «ingen».',
  ]) {
    await page.getByRole('status').getByText(said).waitFor();
  }
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  // The first stop is the phase that is chosen; arrows choose the next, all the way round.
  const wheel = page.getByRole('radiogroup', { name: 'Årshjul 2026 – Drammen' });
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toMatch(/^1\. /);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/^2\. .*februar–april/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const last = await focused();
  expect(last).toMatch(/^7\. /);
  expect(await wheel.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe(last);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe('A');

  // The styles are there though the page allows none that stand in it.
  const shown = await english.evaluate((one) => getComputedStyle(one).display);
  expect(shown).toBe('grid');
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  const ours = asked.filter(({ url }) => url.startsWith(origin));
  expect(ours.map(({ url }) => new URL(url).pathname).toSorted()).toEqual([
    '/embed/wheel.js',
    `/wheel/0000/2026.json`,
    `/wheel/${DRAMMEN}/1950.json`,
    `/wheel/${DRAMMEN}/2026.json`,
    `/wheel/${DRAMMEN}/2026.json`,
    `/wheel/${DRAMMEN}/2026.json`,
  ]);
  expect(ours.filter(({ cookie }) => cookie)).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['naerhjul']);
  await context.close();
});

it('the page of a year stands in another’s frame, and is read without a script of its own, by day, by night and on paper', async () => {
  const { origin, browser } = await theConsole();
  const framed = await foreignPage(
    `<iframe title="Årshjul" src="ORIGIN/wheel/${DRAMMEN}/2026.html" width="600" height="600"></iframe><img src="ORIGIN/wheel/${DRAMMEN}/2026.svg" alt="Årshjulet">`,
  );
  await framed.page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Årshjul 2026 – Drammen' }).waitFor();
  const width = await framed.page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect([width, framed.complaints]).toEqual([400, []]);
  await framed.context.close();

  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${origin}/wheel/${DRAMMEN}/2026.html?lang=nn`);
  await page.getByRole('heading', { level: 1, name: 'Årshjul 2026 – Drammen' }).waitFor();
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
    await page.emulateMedia(media);
    await expectAccessible(page, LANDMARKS);
  }
  await page.emulateMedia({ media: 'screen' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // Nothing is to be scrolled sideways, and what stands below each other is still a table to whoever has it read.
  for (const region of await page.getByRole('region').all())
    expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await page.getByRole('table').first().getByRole('rowheader').count()).toBe(7);
  await page.getByRole('link', { name: /Bragernes og Øren/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Årshjul 2026 – Bragernes og Øren' }).waitFor();
  await context.close();
});

it('the component, the page and its picture tell Norway’s clock to whoever looks from another zone', async () => {
  const body = `<script type="module" src="ORIGIN/embed/wheel.js"></script>
<naerhjul-wheel municipality="${DRAMMEN}" year="2026" lang="nb"></naerhjul-wheel>`;
  const { origin } = await theConsole();
  const address = `${origin}/wheel/${DRAMMEN}/2026`;
  const { next } = (await (await fetch(`${address}.json?lang=nb`)).json()) as { next: readonly { when: string }[] };
  expect(next.length).toBeGreaterThan(0);
  const seen = await Promise.all(
    ['Europe/Oslo', 'America/New_York', 'Pacific/Auckland'].map(async (zone) => {
      const { page, context } = await foreignPage(body, zone);
      await page.getByRole('heading', { name: 'Årshjul 2026 – Drammen' }).waitFor();
      expect(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      const times = await page.locator('time').allInnerTexts();
      await page.goto(`${address}.html?lang=nb`);
      const text = await page.locator('main').innerText();
      await context.close();
      return { times, text };
    }),
  );
  expect(seen[0]?.times).toEqual(next.map(({ when }) => when));
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

it('the component marks what is cancelled and what was moved among the next meetings', async () => {
  const { page, context } = await foreignPage(
    `<script type="module" src="ORIGIN/embed/wheel.js"></script>
<naerhjul-wheel municipality="${DRAMMEN}" year="2026"></naerhjul-wheel>`,
  );
  // What the server tells is held to its promise elsewhere; here it is what becomes of it.
  await page.route('**/wheel/**/2026.json**', async (route) => {
    const answer = await route.fetch();
    const told = (await answer.json()) as { next: object[] };
    const [first, second] = told.next;
    const next = [
      { ...first, off: true, note: 'Avlyst: For få' },
      { ...second, off: false, note: 'Flyttet fra 20.11.2026 kl. 18:00: Isen' },
    ];
    await route.fulfill({ response: answer, json: { ...told, next } });
  });
  await page.reload();
  const [off, moved] = [page.getByRole('listitem').filter({ hasText: 'Avlyst' }), page.getByText('Flyttet fra')];
  await off.waitFor();
  expect(await off.locator('s time').count()).toBe(1);
  await moved.waitFor();
  await expectAccessible(page);
  await context.close();
});
