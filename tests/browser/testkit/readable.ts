import { beforeAll, expect, it } from 'vitest';
import type { Page, Request } from 'playwright-core';
import {
  expectAccessible,
  expectFocusInSight,
  expectNamed,
  expectNoEnglish,
  expectNoKeys,
  expectNoSidewaysScroll,
} from './page-checks.ts';
import { found, type ConsolePage } from './pages.ts';
import { keepFailure, pageOf, signedInContext, type User } from './user.ts';

/** Waits until a text can be read; looks at each frame, as there are many pages to look at. */
const untilRead = async (page: Page, text: string) =>
  page.waitForFunction((told) => document.body.innerText.toLowerCase().includes(told), text.toLowerCase());

/** What a request asks with its document, where its hash would be known to the server. */
function askedWhole(request: Request): readonly string[] {
  if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/graphql') return [];
  const { query } = request.postDataJSON() as { readonly query?: string };
  return query === undefined ? [] : [query];
}

/** Each page can be read by everyone, on a wide screen and on a phone, light and dark. One coordinator has both, and goes from page to page. */
export function readableByEveryone(pages: readonly ConsolePage[]): void {
  let wide: User;
  let phone: User;
  const whole: string[] = [];
  beforeAll(async () => {
    const marit = await signedInContext('marit');
    [wide, phone] = [await pageOf(marit), await pageOf(marit)];
    for (const { page } of [wide, phone]) page.on('request', (request) => whole.push(...askedWhole(request)));
    // The one by day and the other by night: what can be read of each is looked at once.
    await phone.page.setViewportSize({ width: 320, height: 640 });
    await phone.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    return () => marit.close();
  });

  it.for(pages)('$path can be read by everyone, on a wide screen and on a phone', async (one) => {
    const { heading, shows, path } = await found(one);
    const name = one.path.replaceAll(/\W+/g, '-');
    keepFailure(wide.page, 'wide');
    keepFailure(phone.page, 'phone');
    const before = [wide.complaints.length, phone.complaints.length];

    await wide.open(path);
    await untilRead(wide.page, shows);
    await expectNamed(wide.page, heading);
    await expectAccessible(wide.page);
    await expectNoKeys(wide.page);
    await expectNoEnglish(wide.page);
    await wide.picture(`page${name}`);

    // Here by its address alone, as from a link in an e-mail.
    await phone.open(path);
    await phone.page.reload();
    await untilRead(phone.page, shows);
    await expectNamed(phone.page, heading);
    await expectNoSidewaysScroll(phone.page);
    await expectAccessible(phone.page);
    await expectFocusInSight(phone.page);
    await expectNoEnglish(phone.page);
    await phone.picture(`phone${name}`);
    expect(whole.splice(0), 'asked whole, and not by its hash').toEqual([]);
    expect([...wide.complaints.slice(before[0]), ...phone.complaints.slice(before[1])]).toEqual([]);
  });
}
