import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { meetingOf, openYear } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const TITLE = 'Hva saken gjelder, i én linje';
const question = (page: Page) => page.getByRole('dialog', { name: 'Forlate uten å lagre?' });

/** What the browser asks when the tab is closed, which only it can word. */
async function closesTab(page: Page): Promise<string> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
}

it('asks before one leaves a page with something half written, by the menu, the back button and the tab', async () => {
  const { page, open, picture, complaints } = await coordinator({ reducedMotion: 'no-preference' });
  await page.getByRole('menuitem', { name: 'Saker' }).click();
  await page.getByRole('link', { name: 'Reis en sak' }).click();
  const title = page.getByLabel(TITLE);
  await title.fill('Lekeplass ved elva');
  await page.getByRole('menuitem', { name: 'Møter' }).click();
  await question(page).waitFor();
  await expectAccessible(page);
  await picture('leaving');
  await page.keyboard.press('Escape');
  await question(page).waitFor({ state: 'hidden' });
  expect(await title.inputValue()).toBe('Lekeplass ved elva');

  await page.goBack();
  await question(page).getByRole('button', { name: 'Bli her' }).click();
  await question(page).waitFor({ state: 'hidden' });
  expect(await closesTab(page)).toBe('beforeunload');

  // Whoever leaves at once finds what they wrote last, too.
  await title.fill('Lekeplass ved kirken');
  await page.getByRole('menuitem', { name: 'Møter' }).click();
  await question(page).getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await expectNamed(page, 'Møter');
  await open('/Case/create');
  await page.getByRole('button', { name: 'Hent kladden' }).click();
  expect(await title.inputValue()).toBe('Lekeplass ved kirken');
  expect(complaints).toEqual([]);
});

it('asks before a dialog with something half written closes, and leaves the one without in peace', async () => {
  const committee = await givenCommittee(4);
  const { path } = await givenCase(committee.id, 'Benk ved bussholdeplassen');
  const { page, open, complaints } = await coordinator({ reducedMotion: 'no-preference' });
  await open(path);
  await page.getByRole('button', { name: 'Endre saken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Endre saken' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: 'Endre saken' }).click();
  await dialog.getByLabel(TITLE).fill('Benk ved skolen');
  await page.keyboard.press('Escape');
  await question(page).getByRole('button', { name: 'Bli her' }).click();
  await question(page).waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'hidden' });

  // What is saved is left without a question.
  await page.getByRole('menuitem', { name: 'Møter' }).click();
  await expectNamed(page, 'Møter');
  expect(complaints).toEqual([]);
});

it('asks before the dialog of a meeting closes by Esc and by ×, and closes it once one has answered', async () => {
  const { id } = meetingOf(await openYear(2031), 3, 3);
  const { page, open, complaints } = await coordinator();
  await open(`/Meeting/${encodeURIComponent(id)}/show`);
  await page.getByRole('button', { name: 'Endre møtet', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /endre møtet/i });
  await dialog.getByLabel('Sted').fill('Biblioteket');
  await page.keyboard.press('Escape');
  await question(page).getByRole('button', { name: 'Bli her' }).click();
  await question(page).waitFor({ state: 'hidden' });
  expect(await dialog.getByLabel('Sted').inputValue()).toBe('Biblioteket');
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await question(page).getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
});
