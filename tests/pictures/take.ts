// Takes the pictures of the main screens that the handbook and the first page of the repository show: light, and dark
// where the console has a dark theme; wide, and a few from a phone. Run by `npm run docs:pictures`, on a built console.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { now } from '@naerhjul/domain/calendar.ts';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { aHouse, NOW } from './house.ts';
import { screens, type Screen } from './screens.ts';

const FOLDER = new URL('../../docs/pictures/', import.meta.url);
/** A page of the handbook is to open quickly, also with pictures. */
const LARGEST = 100_000;
const QUALITIES = [80, 70, 60, 50, 40, 30];
const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } } as const;

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

type Scheme = 'light' | 'dark';
type Size = keyof typeof SIZES;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function contextFor(browser: Browser, origin: string, colorScheme: Scheme, size: Size): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    viewport: SIZES[size],
    colorScheme,
  });
  // A machine that does something else beside takes its time, and nothing here is measured.
  context.setDefaultTimeout(120_000);
  // The day alone: what the page waits for still takes its time.
  await context.addInitScript((offset) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [Real.now() + offset] : given) as [number]));
      }
      static override now() {
        return Real.now() + offset;
      }
    } as DateConstructor;
  }, NOW.getTime() - now().getTime());
  const page = await context.newPage();
  await page.goto(`${origin}/auth/sign-in?as=marit`);
  await page.getByRole('heading', { level: 1, name: 'Drammen: året i nærutvalgene' }).waitFor();
  await page.close();
  return context;
}

/** Whether what is behind the text is dark: the console follows the scheme that the browser asks for. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [red = 255, green = 255, blue = 255] = getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [255, 255, 255];
    return red + green + blue < 384;
  });
}

async function open(context: BrowserContext, origin: string, { path, shows }: Screen): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/console/#${path}`);
  await page.getByText(shows).first().waitFor();
  // The console listens for as long as it is open, so the network is never idle.
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  return page;
}

/** As WebP, and as good as it can be within the limit; Playwright itself knows PNG and JPEG alone. */
async function take(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= LARGEST) return picture;
  }
  throw new Error(`${page.url()} can't be made small enough`);
}

const began = performance.now();
const house = await aHouse();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });
const taken = new Map<string, Buffer>();
try {
  const all = await screens(house);
  for (const scheme of ['light', 'dark'] as const) {
    for (const size of ['wide', 'narrow'] as const) {
      const context = await contextFor(browser, house.origin, scheme, size);
      for (const screen of all.filter(({ narrow = false }) => size === 'wide' || narrow)) {
        const page = await open(context, house.origin, screen);
        if (scheme === 'light' || (await isDark(page))) {
          const name = [screen.name, ...(size === 'narrow' ? [size] : []), ...(scheme === 'dark' ? [scheme] : [])];
          say(`${name.join('-')} …`);
          taken.set(`${name.join('-')}.webp`, await take(page));
        }
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await house.close();
}

// Only now, when all of them are taken, do they take the place of the old ones.
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (file.endsWith('.webp')) rmSync(new URL(file, FOLDER));
for (const [name, picture] of taken) writeFileSync(new URL(name, FOLDER), picture);
const bytes = [...taken.values()].reduce((sum, { length }) => sum + length, 0);
say(`${taken.size} pictures, ${Math.round(bytes / 1000)} kB, in ${Math.round((performance.now() - began) / 1000)} s`);
if (![...taken.keys()].some((name) => name.endsWith('-dark.webp'))) say('The console has no dark theme: light only.');
process.exit();
