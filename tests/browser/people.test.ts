import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { givenPerson } from './testkit/given.ts';
import { expectAccessible, expectNamed } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const PERSON = 'query($id: ID!) { node(id: $id) { ... on Person { name publication contact { email } } } }';

interface Told {
  readonly node: { readonly name: string; readonly publication: string; readonly contact: object | null };
}

it('registers someone, records consent, and shows the public the name from then on', async () => {
  const { page, open, picture, complaints } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open('/Person/create');
  await page.getByLabel('Navn').fill('Solfrid Lundestad');
  await page.getByLabel('Rolle').click();
  await page.getByRole('option', { name: 'Innbygger', exact: true }).click();
  await page.getByLabel('Fødselsår').fill('1974');
  await page.getByLabel('E-post').fill('solfrid@example.org');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expectNamed(page, 'Solfrid Lundestad');
  await page.getByText('Bare rollen vises for publikum').waitFor();
  await page.getByText('solfrid@example.org').waitFor();

  await page.getByRole('button', { name: 'Registrer samtykke' }).click();
  await dialog.getByLabel('Gitt').fill('2026-02-03');
  await dialog.getByLabel('Hvordan').fill('Signert skjema');
  await dialog.getByRole('button', { name: 'Registrer samtykke' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Navnet vises for alle').waitFor();
  await expectAccessible(page);
  await picture('person-consented');
  const id = decodeURIComponent(/#\/Person\/([^/]+)\/show/.exec(page.url())?.[1] ?? '');

  await page.getByRole('button', { name: 'Registrer at det er trukket' }).click();
  await dialog.getByRole('button', { name: 'Registrer at det er trukket' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Bare rollen vises for publikum').waitFor();
  await page.getByText('Signert skjema').waitFor();
  const { node } = await ask<Told>(PERSON, { id }, 'staff');
  expect(node).toMatchObject({ publication: 'ROLE_ONLY', contact: { email: 'solfrid@example.org' } });
  expect(complaints).toEqual([]);
});

const READS = `query($municipality: String!, $from: DateTime!) {
  auditEntries(filter: { municipality: $municipality, events: [CONTACT_READ], from: $from }) { totalCount }
}`;

it('reads what is private of those whose own page is opened, and of nobody in a list', async () => {
  const { path } = await givenPerson('Torbjørn Kvernland', 'RESIDENT', { birthYear: 1960 });
  const from = new Date().toISOString();
  const reads = async () => {
    const variables = { municipality: DRAMMEN, from };
    const told = await ask<{ auditEntries: { readonly totalCount: number } }>(READS, variables, 'staff');
    return told.auditEntries.totalCount;
  };
  const { page, open } = await coordinator();
  await open('/Person');
  await page.getByText(/^1–25 av/).waitFor();
  expect(await reads()).toBe(0);
  await open(path);
  await page.getByText('1960').waitFor();
  expect(await reads()).toBe(1);
});

it('refuses consent from one who may be under 18 unless a guardian gives it, and keeps the form', async () => {
  const { path } = await givenPerson('Iben Fagertun', 'RESIDENT', { birthYear: 2010 });
  const { page, open, picture } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open(path);
  await page.getByRole('button', { name: 'Registrer samtykke' }).click();
  await dialog.getByLabel('Gitt').fill('2026-02-03');
  await dialog.getByLabel('Hvordan').fill('Muntlig på møtet');
  await dialog.getByRole('button', { name: 'Registrer samtykke' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByText('Må fylles ut').waitFor();
  expect(await dialog.getByLabel('Hvordan').inputValue()).toBe('Muntlig på møtet');
  await expectAccessible(page);
  await picture('person-consent-refused');
  await dialog.getByLabel('En foresatt ga samtykket').check();
  await dialog.getByRole('button', { name: 'Registrer samtykke' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Foresatt').waitFor();
});

it('protects someone at once after saying what that does, and shows the name to nobody', async () => {
  const { id, path } = await givenPerson('Amalie Skogstrand', 'POLITICIAN');
  const { page, open, picture, complaints } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open(path);
  await expectNamed(page, 'Amalie Skogstrand');
  await page.getByRole('button', { name: 'Beskytt personen' }).click();
  await dialog.getByText('Navnet forsvinner med en gang, overalt, også fra det som er publisert før.').waitFor();
  await dialog.getByLabel('Hvorfor?').fill('Adressesperre');
  await expectAccessible(page);
  await picture('person-protecting');
  await dialog.getByRole('button', { name: 'Beskytt nå' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Personen er beskyttet. Navnet vises ikke for noen, heller ikke for deg.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Politiker \d+$/ }).waitFor();
  await page.getByText('Amalie Skogstrand').first().waitFor({ state: 'detached' });
  await expectAccessible(page);
  expect((await ask<Told>(PERSON, { id }, 'staff')).node.name).toMatch(/^Politiker \d+$/);
  expect(complaints).toEqual([]);
});
