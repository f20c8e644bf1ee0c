import { expect, it } from 'vitest';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { signedInAs } from './testkit/user.ts';

it('drafts a new version of the wheel, shows what it changes before it is published, and can’t be changed afterwards', async () => {
  // Lier’s, so that the years of the other tests are opened from the wheel they know.
  const { page, open, picture, complaints } = await signedInAs('solveig');
  const dialog = page.getByRole('dialog');
  await open('/Wheel');
  await page.getByRole('link', { name: 'Årshjul for nærutvalg i Lier' }).click();
  await page.getByRole('button', { name: 'Lag utkast til ny versjon' }).click();
  await dialog.getByLabel('Hva er nytt?').fill('Sommermøtet går ut, og dialogen får mer tid');
  await dialog.getByRole('button', { name: 'Lag utkast til ny versjon' }).click();
  await page.getByRole('heading', { level: 1, name: /versjon 2/ }).waitFor();
  const changes = page.getByRole('region', { name: 'Hva som er nytt siden forrige versjon' });
  await changes.getByText('Versjonen sier det samme som den forrige.').waitFor();

  await page.getByRole('button', { name: 'Fjern «Sommermøte»' }).click();
  await dialog.getByRole('button', { name: 'Fjern', exact: true }).click();
  await changes.getByText('Tatt ut').waitFor();
  await changes.getByText('Sommermøte').waitFor();
  await page.getByRole('button', { name: 'Endre «Åpen dag i nærmiljøet»' }).click();
  await dialog.getByRole('combobox', { name: /^Til måned/ }).click();
  await page.getByRole('option', { name: 'juni' }).click();
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await changes.locator('ins').getByText('mars–juni').waitFor();
  await changes.locator('del').getByText('mars–mai').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('wheel-draft');

  await page.getByRole('button', { name: 'Publiser' }).click();
  await dialog.locator('ins').getByText('mars–juni').waitFor();
  await expectAccessible(page);
  await picture('wheel-publish');
  await dialog.getByRole('button', { name: 'Publiser' }).click();
  await page.getByText('Versjon 2 er publisert').waitFor();
  await page.getByText('Denne versjonen er publisert og kan ikke endres.').waitFor();
  expect(await page.getByRole('button', { name: /^Endre «/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
