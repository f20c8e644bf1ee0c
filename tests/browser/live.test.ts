import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectNamed } from './testkit/page-checks.ts';
import { coordinator, pageOf } from './testkit/user.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

const UPDATE = 'mutation($input: UpdateCaseInput!) { updateCase(input: $input) { id } }';
const TOLD = 'Noen andre har endret noe her nå. Siden viser det nyeste.';

const isStream = (one: { readonly resourceType: () => string }) => one.resourceType() === 'eventsource';

/** Waits until one of the browser's tabs listens. */
async function listens(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name = '' }) => name.startsWith('naerhjul.live'));
  });
}

it('shows in every tab and browser what another one changes, on one stream for each browser', async () => {
  const committee = await givenCommittee(6);
  const { id, number, path } = await givenCase(committee.id, 'Lekeplass ved elva');
  const rename = (title: string) => ask(UPDATE, { input: { id, title } }, 'staff');
  const here = await coordinator();
  const there = await coordinator();
  const streams: string[] = [];
  here.page.context().on('request', (one) => {
    if (isStream(one)) streams.push(one.url());
  });
  await here.open(path);
  await there.open(path);
  await listens(here.page);
  await listens(there.page);
  const tab = await pageOf(here.page.context());
  await tab.open(path);
  await expectNamed(tab.page, `${number} Lekeplass ved elva`);
  // The tab begins to hear the other one within the time that a beat takes.
  await tab.page.waitForTimeout(5_000);
  const link = there.page.getByRole('menuitem', { name: 'Møter' });
  await link.focus();
  await rename('Lekeplass ved skogen');
  for (const { page } of [here, there]) await expectNamed(page, `${number} Lekeplass ved skogen`);
  expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  await tab.page.bringToFront();
  await expectNamed(tab.page, `${number} Lekeplass ved skogen`);
  expect(streams.length).toBeLessThan(2);

  // The tab that listened is closed, and the other one goes on.
  await here.page.close();
  await listens(tab.page);
  await rename('Lekeplass ved torget');
  await tab.page.getByText(TOLD).waitFor();
  await expectNamed(tab.page, `${number} Lekeplass ved torget`);
  expect([...tab.complaints, ...there.complaints]).toEqual([]);
});

it('keeps what is half written while others change the same, and shows theirs when it is left', async () => {
  const committee = await givenCommittee(7);
  const { id, number, path } = await givenCase(committee.id, 'Bom ved badeplassen');
  const { page, open, complaints } = await coordinator();
  await open(path);
  await expectNamed(page, `${number} Bom ved badeplassen`);
  await listens(page);
  await page.getByRole('button', { name: 'Endre saken', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const title = dialog.getByLabel('Hva saken gjelder, i én linje');
  await title.fill('Bom ved stranda');
  await ask(UPDATE, { input: { id, title: 'Bom ved brua' } }, 'staff');
  await page.waitForTimeout(6_000);
  expect(await title.inputValue()).toBe('Bom ved stranda');
  expect(await title.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expectNamed(page, `${number} Bom ved brua`);
  expect(complaints).toEqual([]);
});

it('asks now and then where streams are refused', async () => {
  const committee = await givenCommittee(8);
  const { id, number, path } = await givenCase(committee.id, 'Benk ved kaia');
  const { page, open } = await coordinator();
  await page
    .context()
    .route(/\/graphql\?/, (route) =>
      isStream(route.request()) ? route.fulfill({ status: 429, body: '{}' }) : route.continue(),
    );
  await page.reload();
  await open(path);
  await expectNamed(page, `${number} Benk ved kaia`);
  await listens(page);
  await ask(UPDATE, { input: { id, title: 'Benk ved torget' } }, 'staff');
  await page.getByText(TOLD).waitFor({ timeout: 40_000 });
  await expectNamed(page, `${number} Benk ved torget`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Benk ved torget');
});
