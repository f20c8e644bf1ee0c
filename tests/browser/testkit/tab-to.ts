import type { Page } from 'playwright-core';

/** Tabs on until something with this name has the focus, as one does who cannot point. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const [itself = ''] = (await focused.count()) === 0 ? [] : (await focused.ariaSnapshot()).split('\n');
    if (name.test(itself)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
