import { expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const UPDATE = 'mutation($input: UpdateCaseInput!) { updateCase(input: $input) { id } }';
const TITLE = 'query($id: ID!) { node(id: $id) { ... on Case { title } } }';

it('finds what one looks for by Ctrl+K, and goes there by the keyboard alone', async () => {
  const { id: committeeId } = await givenCommittee(4);
  await givenCase(committeeId, 'Gatelys langs Rødskogveien');
  const { page, open, picture, complaints } = await coordinator();
  await open('/profile');
  await expectNamed(page, 'Min side');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk og gå til' });
  const field = dialog.getByRole('combobox', { name: 'Hva leter du etter?' });
  await field.fill('gatelys rødskog');
  await dialog.getByRole('option', { name: /Gatelys langs Rødskogveien Sak · nærutvalg 4/, selected: true }).waitFor();
  await expectAccessible(page);
  await picture('search');
  await field.fill('qwertyuiop');
  await dialog.getByText('Vi fant ikke noe om «qwertyuiop».').waitFor();
  await field.fill('gatelys rødskog');
  await dialog.getByRole('option', { name: /Gatelys/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Gatelys langs Rødskogveien$/ }).waitFor();

  // Where one went last comes first, and pages are found by their names.
  await page.keyboard.press('Control+k');
  await dialog.getByRole('option').first().filter({ hasText: 'Gatelys' }).waitFor();
  await field.fill('kommunedel');
  await dialog.getByRole('option', { name: 'Kommunedeler Side' }).waitFor();
  await expectNoKeys(page);
  await page.keyboard.press('Enter');
  await expectNamed(page, 'Kommunedeler');
  expect(complaints).toEqual([]);
});

it('is dark for whoever chooses so, also the next time', async () => {
  const { page, open, picture } = await coordinator();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open('/Case');
  await expectNamed(page, 'Saker');
  const light = await background();
  await page.getByRole('button', { name: 'Marit Ekornrud' }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt' }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt', checked: true }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await expectNamed(page, 'Saker');
  expect(await background()).not.toBe(light);
  await page.getByRole('columnheader', { name: 'Nærutvalg' }).waitFor();
  await expectAccessible(page);
  await picture('cases-dark');
});

it('offers what was half written when the browser went down, and forgets it once it is thrown away', async () => {
  const { page, open, complaints } = await coordinator();
  const title = page.getByLabel('Hva saken gjelder, i én linje');
  const kept = (is: boolean) =>
    page.waitForFunction(
      (wanted) => Object.keys(localStorage).some((key) => key.startsWith('naerhjul.drafts')) === wanted,
      is,
    );
  await open('/Case/create');
  await title.fill('Benker ved elva');
  await kept(true);
  await page.reload();
  await page.getByText(/^Du begynte på dette \d\d\.\d\d\.\d{4} kl\. \d\d:\d\d, men lagret ikke\.$/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hent kladden' }).click();
  expect(await title.inputValue()).toBe('Benker ved elva');
  await page.reload();
  await page.getByRole('button', { name: 'Slett den' }).click();
  await kept(false);
  expect(complaints).toEqual([]);
});

it('shows at once what someone else changes, and undoes it through the history', async () => {
  const committee = await givenCommittee(4);
  const { id, number, path } = await givenCase(committee.id, 'Fotgjengerfelt ved skolen');
  const { page, open, picture, complaints } = await coordinator();
  await open(path);
  await expectNamed(page, `${number} Fotgjengerfelt ved skolen`);
  const followed = page.waitForResponse((one) => one.request().postData()?.includes('query Live') === true);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await followed;
  await ask(UPDATE, { input: { id, title: 'Fotgjengerfelt ved kirken' } }, 'staff');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByText('Noen andre har endret noe her nå. Siden viser det nyeste.').waitFor();
  await expectNamed(page, `${number} Fotgjengerfelt ved kirken`);

  await open(`${committee.path}/history`);
  const changed = page.getByRole('listitem').filter({ hasText: `Endret: saken (${number} Fotgjengerfelt ved kirken)` });
  await changed.getByRole('button', { name: /^Angre endringen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Angre endringen?' });
  await dialog.getByText('Fotgjengerfelt ved skolen').waitFor();
  await expectAccessible(page);
  await picture('undo');
  await dialog.getByRole('button', { name: 'Angre endringen' }).click();
  await page.getByText('Endringen er angret.').waitFor();
  expect(await ask(TITLE, { id }, 'staff')).toEqual({ node: { title: 'Fotgjengerfelt ved skolen' } });

  // What has been changed again since is not overwritten.
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Endret: saken' })
    .nth(1)
    .getByRole('button', { name: /^Angre endringen/ })
    .click();
  await page.getByRole('dialog').getByText('Det samme feltet er endret igjen etterpå.').waitFor();
  expect(complaints).toEqual([]);
});
