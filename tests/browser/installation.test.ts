import { newAdministratorLink } from '@naerhjul/domain/sign-in/administrator-link.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { expect, it } from 'vitest';
import { givenHouse } from '../access/given.ts';
import { expectAccessible, expectNamed, expectNoKeys, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { newcomer, signedInAs, type User } from './testkit/user.ts';

/** What the menu offers, from top to bottom. */
const menuOf = async ({ page }: User) =>
  await page
    .getByRole('menu', { name: 'Meny' })
    .or(page.locator('.RaMenu-open'))
    .getByRole('menuitem')
    .allTextContents();

async function expectSound({ page }: User) {
  await expectAccessible(page);
  await expectNoKeys(page);
}

it('is set up from nothing: the first administrator adds a municipality and appoints who looks after it', async () => {
  const house = await givenHouse();
  const token = await newAdministratorLink({ db: house.db, actor: NOBODY, now: house.clock.now }, house.idp.origin);
  house.idp.says.claims = { sub: 'first', name: 'Frida Først' };
  const frida = await newcomer(house.origin, `/auth/sign-in?link=${token}`);
  await expectNamed(frida.page, 'Oppsett av Nærhjul');
  await expectSound(frida);
  await frida.picture('setup-first');
  expect(await menuOf(frida)).toEqual([
    'Start',
    'Administrasjon',
    'Kommuner',
    'Brukere',
    'Revisjonslogg',
    'Oppbevaring',
  ]);
  for (const [path, heading] of [
    ['/User', 'Brukere'],
    ['/AuditEntry', 'Revisjonslogg'],
    ['/retention', 'Oppbevaring'],
    ['/profile', 'Min side'],
    ['/Meeting', 'Oppsett av Nærhjul'],
    ['/ApiClient', 'Siden er for administratorer'],
  ] as const) {
    await frida.open(path);
    await expectNamed(frida.page, heading);
  }

  // Who is to look after the municipality signs in, and can do nothing yet but tell who they are.
  house.idp.says.claims = { sub: 'second', name: 'Kari Kommune' };
  const kari = await newcomer(house.origin, '/auth/sign-in');
  await expectNamed(kari.page, 'Du har ingen rolle ennå');
  expect(await menuOf(kari)).toEqual(['Start', 'Min side']);
  await kari.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.origin });
  await kari.page.getByRole('button', { name: 'Kopier' }).click();
  await kari.page.getByText('Kopiert').waitFor();
  const link = await kari.page.evaluate(() => navigator.clipboard.readText());
  expect(await kari.page.locator('code').textContent()).toBe(link);
  const { userId: id } = JSON.parse(new URLSearchParams(link.split('?')[1]).get('source') ?? '') as { userId: string };
  await expectSound(kari);
  await kari.picture('setup-no-role');
  await kari.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(kari.page);
  await kari.page.setViewportSize({ width: 1280, height: 900 });
  await kari.page.getByRole('menuitem', { name: 'Min side' }).click();
  await expectNamed(kari.page, 'Min side');
  await kari.page.getByText(id).waitFor();
  await kari.page.getByRole('button', { name: 'Logg ut her' }).waitFor();
  await kari.open('/User');
  await expectNamed(kari.page, 'Siden er for administratorer');

  const { page, open } = frida;
  await open('/');
  await page.getByRole('link', { name: 'Kommunene' }).click();
  await expectNamed(page, 'Ny kommune');
  await page.getByLabel('Kommunenummer').fill('4204');
  await page.getByLabel('Navn').fill('Kristiansand');
  await expectSound(frida);
  await frida.picture('setup-municipality');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('link', { name: 'Kristiansand' }).waitFor();
  await expectNamed(page, 'Kommuner');

  // The link that Kari sent leads to the form with who she is filled in.
  await page.goto(link);
  await expectNamed(page, 'Gi rolle');
  expect(await page.getByLabel('Brukerens id').inputValue()).toBe(id);
  await expectSound(frida);

  await page.getByRole('menuitem', { name: 'Brukere' }).click();
  await page.getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await page.getByRole('link', { name: 'Kari Kommune' }).click();
  await expectNamed(page, 'Kari Kommune');
  await page.getByRole('button', { name: 'Gi rolle' }).click();
  const give = page.getByRole('dialog', { name: 'Gi rolle' });
  await give.getByLabel('Rolle').click();
  expect(await page.getByRole('option').allTextContents()).toEqual(['Kommuneadministrator', 'Systemadministrator']);
  await page.getByRole('option', { name: 'Kommuneadministrator' }).click();
  await give.getByText('4204 Kristiansand').waitFor();
  await expectSound(frida);
  await frida.picture('setup-appoint');
  // The house of this test lives in another year than the browser.
  await give.getByLabel('Fra og med').fill('2026-01-05');
  await give.getByRole('button', { name: 'Gi rolle' }).click();
  await page.getByRole('rowheader', { name: 'Kommuneadministrator' }).waitFor();
  // Nobody gives anything to themselves.
  await open('/User');
  await page.getByRole('link', { name: 'Frida Først' }).click();
  await page.getByRole('rowheader', { name: 'Systemadministrator' }).waitFor();
  expect(await page.getByRole('button', { name: /Gi rolle|Steng ute/ }).count()).toBe(0);

  await kari.open('/');
  await kari.page.reload();
  await kari.page.getByRole('heading', { name: /^Kristiansand: / }).waitFor();
  await kari.page.getByRole('menuitem', { name: 'Programmer' }).waitFor();
  await kari.open('/Municipality/create');
  await expectNamed(kari.page, 'Siden er for administratorer');
  expect([...frida.complaints, ...kari.complaints]).toEqual([]);
});

it('lets a system administrator look after users and retention where there are municipalities', async () => {
  const vidar = await signedInAs('vidar');
  const { page, open, picture, complaints } = vidar;
  await expectNamed(page, 'Oppsett av Nærhjul');
  await picture('setup-vidar');
  await open('/retention');
  await page
    .getByRole('button', { name: /^Endre/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Antall døgn').fill('400');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('cell', { name: '400 døgn' }).waitFor();
  await open('/User');
  await page.getByRole('link', { name: 'Solveig Brattås' }).click();
  await page.getByRole('rowheader', { name: 'Kommuneadministrator' }).waitFor();
  await expectSound(vidar);
  await picture('setup-user');
  await open('/AuditEntry');
  await page.getByRole('cell', { name: 'Logget inn' }).first().waitFor();
  await open('/Municipality');
  await page.getByRole('link', { name: 'Lier' }).waitFor();
  await expectSound(vidar);
  await open('/year/2026');
  await page.getByText('Gulskogen').first().waitFor();
  expect(complaints).toEqual([]);
});

it('lets an analyst read what is published, without a button that would be refused', async () => {
  const sindre = await signedInAs('sindre');
  const { page, open, picture, complaints } = sindre;
  await page.getByRole('heading', { name: /^Drammen: / }).waitFor();
  await page.getByRole('heading', { name: 'Årshjulet' }).waitFor();
  await picture('analyst-start');
  expect(await page.getByRole('menuitem', { name: 'Brukere' }).count()).toBe(0);
  for (const [path, shows] of [
    ['/year/2026', 'Gulskogen'],
    ['/year/2031', '2031 er ikke åpnet'],
    ['/Meeting', 'Nærutvalgsmøte'],
    ['/Case', 'Gulskogen'],
    ['/Person', 'Innbygger'],
    ['/Committee', 'Konnerud og Skoger vest'],
    ['/Wheel', 'Felles årshjul'],
    ['/Municipality', 'Skoleferier'],
    ['/board?year=2026', 'Prioritert'],
    ['/examples', 'Søk i gode eksempler'],
  ] as const) {
    await open(path);
    await page.locator('#main-content').getByText(shows).first().waitFor();
    const does = page.locator('#main-content').getByText(/^(?:Ny|Nytt|Reis|Åpne|Lag|Gi|Endre|Planlegg|Registrer) /);
    expect(await does.allTextContents(), `verbs at ${path}`).toEqual([]);
    await expectNoKeys(page);
  }
  await expectAccessible(page);
  for (const path of ['/User', '/AuditEntry', '/retention', '/ApiClient']) {
    await open(path);
    await expectNamed(page, 'Siden er for administratorer');
  }
  expect(complaints).toEqual([]);
});
