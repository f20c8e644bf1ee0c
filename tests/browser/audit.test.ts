import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { givenPerson } from './testkit/given.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const CREATE = 'mutation($input: CreateApiClientInput!) { createApiClient(input: $input) { id } }';

it('tells an administrator whose contact data was read and what else was touched, on the days that they ask for', async () => {
  const { id } = await givenPerson('Greta Gjelder', 'RESIDENT', { email: 'greta@example.org' });
  const input = { name: 'Portalen som gjelder', kind: 'PORTAL', scopes: ['read'], municipalities: [DRAMMEN] };
  await ask(CREATE, { input }, 'staff');
  const { page, open, picture, complaints } = await coordinator();
  await open(`/Person/${encodeURIComponent(id)}/show`);
  await page.getByText('greta@example.org').waitFor();

  await open('/AuditEntry');
  const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  await rowOf('Greta Gjelder').getByText('Kontaktopplysninger lest').first().waitFor();
  await rowOf('Portalen som gjelder').getByText('Program lagt inn').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('audit-about');

  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format();
  await page.getByLabel('Til dag').fill('2020-01-01');
  await page.getByText('Greta Gjelder').first().waitFor({ state: 'detached' });
  await page.getByLabel('Til dag').fill(today);
  await page.getByLabel('Fra dag').fill(today);
  await page.getByText('Greta Gjelder').first().waitFor();
  await page.getByLabel('Hva').click();
  await page.getByRole('option', { name: 'Program lagt inn' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('Greta Gjelder').first().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Portalen som gjelder' }).click();
  await expectNamed(page, 'Portalen som gjelder');

  // Of one person alone, from the person's page; then of one user.
  await open(`/Person/${encodeURIComponent(id)}/show`);
  await page.getByRole('link', { name: 'Revisjonslogg' }).first().click();
  await expectNamed(page, 'Revisjonslogg');
  await page.getByText('Bare det som gjelder én').waitFor();
  await rowOf('Greta Gjelder').getByText('Kontaktopplysninger lest').first().waitFor();
  await rowOf('Portalen som gjelder').waitFor({ state: 'detached' });
  await expectAccessible(page);
  await picture('audit-of-one');
  await page.getByLabel('Bruker').click();
  await page.getByRole('option', { name: 'Sindre Tallaksen' }).click();
  await page.getByText('Greta Gjelder').first().waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
