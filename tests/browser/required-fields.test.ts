import type { Locator } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { theConsole } from './testkit/console.ts';
import { expectAccessible } from './testkit/page-checks.ts';
import { coordinator, type User } from './testkit/user.ts';
import { yearOf } from './testkit/years.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

/** Waits until a field has the focus, and hears that it is to be filled in as a screen reader does. */
async function expectAsked({ page }: User, field: Locator) {
  const focused = field.and(page.locator(':focus'));
  await focused.waitFor();
  expect(await focused.getAttribute('aria-invalid')).toBe('true');
  const said = await focused.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
  );
  expect(said).toContain('Må fylles ut');
}

it('says at each empty field that it is to be filled in, and goes to the first of them', async () => {
  const year = await yearOf('rodskog-og-gulskogen', 2025);
  const user = await coordinator();
  const { page, open, picture, complaints } = user;
  const dialog = page.getByRole('dialog');
  await open(year.path);
  await page.getByRole('link', { name: 'Innbyggerdialog', exact: true }).click();
  await page.getByRole('button', { name: 'Skriv et funn' }).click();
  await dialog.getByRole('button', { name: 'Lagre funnet' }).click();
  await dialog.getByText('Må fylles ut').first().waitFor();
  expect(await dialog.getByText('Må fylles ut').count()).toBe(2);
  await expectAsked(user, dialog.getByRole('combobox', { name: 'Hva slags funn' }));
  await expectAccessible(page);
  await picture('required-fields');

  // What is filled in is right at once, and the next is the first that is left.
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Mulighet' }).click();
  expect(await dialog.getByText('Må fylles ut').count()).toBe(1);
  await dialog.getByRole('button', { name: 'Lagre funnet' }).click();
  await expectAsked(user, dialog.getByRole('textbox', { name: 'Hva kom fram?' }));
  await page.keyboard.type('Det');
  await dialog.getByText('Må fylles ut').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('says the same where something new is made from within a form', async () => {
  const user = await coordinator();
  const { page, open, complaints } = user;
  await open('/Case/create');
  await page.getByRole('button', { name: 'Nytt tema' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nytt tema' });
  await dialog.locator('button[type=submit]').click();
  await dialog.getByText('Må fylles ut').first().waitFor();
  await expectAsked(user, dialog.getByRole('textbox', { name: 'På bokmål' }));
  expect(await dialog.locator('form').evaluate((form: HTMLFormElement) => form.noValidate)).toBe(true);
  expect(complaints).toEqual([]);
});
