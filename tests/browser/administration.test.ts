import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, signedInAs, visitor } from './testkit/user.ts';

const VIEWER = '{ viewer { signedIn actor user { id } grants { role } } }';

interface Viewer {
  readonly viewer: {
    readonly signedIn: boolean;
    readonly actor: string;
    readonly grants: readonly { readonly role: string }[];
  };
}

/** Asks as a program does, with a key. */
async function askWith(key: string) {
  const { origin } = await theConsole();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: VIEWER }),
  });
  const { data } = (await response.json()) as { data?: Viewer };
  return { status: response.status, grants: data?.viewer.grants ?? [] };
}

it('gives a user a role, ends it, shuts the user out and lets them in again', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/User');
  await page.getByRole('link', { name: 'Sindre Tallaksen' }).click();
  await expectNamed(page, 'Sindre Tallaksen');
  await page.getByText('Du ser ikke hvor brukeren er logget inn, men du kan logge brukeren ut overalt.').waitFor();
  await page.getByRole('button', { name: 'Logg ut overalt' }).waitFor();
  await page.getByRole('button', { name: 'Gi rolle' }).click();
  const give = page.getByRole('dialog', { name: 'Gi rolle' });
  await give.getByLabel('Rolle').click();
  await page.getByRole('option', { name: 'Lokalkoordinator' }).click();
  await give.getByLabel('Bare for dette utvalget').waitFor();
  const today = new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format();
  expect(await give.getByLabel('Fra og med').inputValue()).toBe(today);
  await expectAccessible(page);
  await picture('user-give-role');
  await give.getByRole('button', { name: 'Gi rolle' }).click();
  await page.getByRole('rowheader', { name: 'Lokalkoordinator' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Avslutt rollen Lokalkoordinator' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).click();
  await page.getByRole('cell', { name: /^Avsluttet \d{2}\.\d{2}\.\d{4} kl\. / }).waitFor();

  await page.getByRole('button', { name: 'Steng ute' }).click();
  await page
    .getByRole('dialog', { name: 'Steng ute Sindre Tallaksen' })
    .getByRole('button', { name: 'Steng ute' })
    .click();
  await page.getByText('Stengt ute').waitFor();
  await page.getByRole('button', { name: 'Slipp inn igjen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slipp inn igjen' }).click();
  await page.getByText('Kan logge inn').waitFor();
  await expectNoKeys(page);

  await open('/AuditEntry');
  await page.getByText('Rolle gitt').first().waitFor();
  await page.getByText('Bruker sluppet inn igjen').first().waitFor();
  await expectAccessible(page);
  await picture('audit');
  expect(complaints).toEqual([]);
});

it('lets a program in by a key that is shown once, replaces and revokes it, and takes organisations', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/ApiClient/create');
  await page.getByLabel('Navn').fill('Portalen i prøve');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expectNamed(page, 'Portalen i prøve');
  await page.getByText('3301 Drammen').waitFor();
  expect(await page.getByRole('definition').allTextContents()).toEqual([
    'Viser det som er publisert',
    '3301 Drammen',
    'Lese',
    'I bruk',
  ]);

  await page.getByRole('button', { name: 'Endre programmet' }).click();
  const change = page.getByRole('dialog', { name: 'Endre programmet' });
  await change.getByLabel('Saker').check();
  await expectAccessible(page);
  await change.getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Lese · Saker').waitFor();

  await page.getByRole('button', { name: 'Ny nøkkel' }).click();
  const made = page.getByRole('dialog', { name: 'Ny nøkkel' });
  await made.getByLabel('Saker').uncheck();
  await expectAccessible(page);
  await made.getByRole('button', { name: 'Ny nøkkel' }).click();
  const shown = page.getByRole('dialog', { name: 'Her er nøkkelen' });
  const key = (await shown.getByText(/^nh_/).textContent()) ?? '';
  await expectAccessible(page);
  await picture('client-key');
  expect(await askWith(key)).toEqual({ status: 200, grants: [{ role: 'PORTAL' }] });
  await shown.getByRole('button', { name: 'Lukk' }).click();
  await shown.waitFor({ state: 'detached' });
  expect(await page.getByText(key).count()).toBe(0);
  // A key may do less than its program.
  await page.getByRole('cell', { name: 'Lese', exact: true }).waitFor();

  await page.getByRole('button', { name: /^Bytt ut nøkkelen/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bytt ut', exact: true }).click();
  await shown.waitFor();
  const next = (await shown.getByText(/^nh_/).textContent()) ?? '';
  await shown.getByRole('button', { name: 'Lukk' }).click();
  expect([(await askWith(key)).status, (await askWith(next)).status]).toEqual([200, 200]);

  const prefix = key.split('_')[1] ?? '';
  await page.getByRole('button', { name: `Trekk tilbake nøkkelen ${prefix}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake', exact: true }).click();
  await page.getByRole('cell', { name: 'Trukket tilbake' }).waitFor();
  expect([(await askWith(key)).status, (await askWith(next)).status]).toEqual([401, 200]);

  await page.getByRole('button', { name: 'Legg til organisasjon' }).click();
  await page.getByRole('dialog').getByLabel('Organisasjonsnummer').fill('123456785');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('rowheader', { name: '123456785' }).waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('client');
  await page.getByRole('button', { name: 'Fjern 123456785' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click();
  await page.getByText('Ingen organisasjoner ennå.').waitFor();

  await page.getByRole('button', { name: 'Steng programmet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Steng programmet' }).click();
  await page.getByText('Stengt', { exact: true }).waitFor();
  expect((await askWith(next)).status).toBe(401);
  expect(complaints).toEqual([]);
});

it('shows everyone who they are and where they are signed in, and signs out elsewhere', async () => {
  const elsewhere = await signedInAs('amir');
  const { page, picture, complaints } = await signedInAs('amir');
  await expectNamed(page, 'Drammen: året i nærutvalgene');
  await page.getByRole('button', { name: 'Amir Haugland' }).click();
  await page.getByRole('menuitem', { name: 'Min side' }).click();
  await expectNamed(page, 'Min side');
  await page
    .getByRole('rowheader', { name: /Chrome/ })
    .nth(1)
    .waitFor();
  // Which roles one has and had, and when each was given, one sees without asking anyone.
  const roles = page.getByRole('table', { name: 'Roller' });
  await roles.getByRole('columnheader', { name: 'Gitt', exact: true }).waitFor();
  await roles
    .getByRole('row', { name: /^Lokalkoordinator .*\d{2}\.\d{2}\.\d{4} kl\. / })
    .first()
    .waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('profile');
  expect(await page.getByRole('menuitem', { name: 'Brukere' }).count()).toBe(0);
  // The one that was used last is the one that is used now.
  await page.getByRole('button', { name: 'Logg ut her' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Logg ut her' }).click();
  await page
    .getByRole('rowheader', { name: /Chrome/ })
    .nth(1)
    .waitFor({ state: 'detached' });
  const statuses = await Promise.all(
    [elsewhere.page, page].map((tab) =>
      tab.evaluate(async (query) => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return response.status;
      }, VIEWER),
    ),
  );
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 401]);
  expect(complaints).toEqual([]);
});

it('gives a person all that is known about them, erases how to reach them, and tells how long things are kept', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/Person/create');
  await page.getByLabel('Navn').fill('Petra Prøve');
  await page.getByLabel('Rolle').click();
  await page.getByRole('option', { name: 'Politiker' }).click();
  await page.getByLabel('E-post').fill('petra@example.org');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expectNamed(page, 'Petra Prøve');
  await page.getByRole('button', { name: 'Hent ut opplysningene' }).click();
  const give = page.getByRole('dialog', { name: 'Hent ut opplysningene' });
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    give.getByRole('button', { name: 'Hent ut' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Petra Prøve.json');
  const told = JSON.parse(await text(await file.createReadStream())) as { readonly person: object };
  expect(told.person).toMatchObject({ name: 'Petra Prøve', contact: { email: 'petra@example.org' } });

  await page.getByRole('button', { name: 'Slett kontaktopplysningene' }).click();
  const erase = page.getByRole('dialog', { name: 'Slett kontaktopplysningene' });
  await picture('person-erase-contact');
  await erase.getByRole('button', { name: 'Slett kontaktopplysningene' }).click();
  await page.getByText('petra@example.org').waitFor({ state: 'detached' });
  await expectNoKeys(page);

  await open('/retention');
  await expectNamed(page, 'Oppbevaring');
  await page.getByRole('rowheader', { name: 'Kontaktopplysninger etter siste verv' }).waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('retention');
  expect(complaints).toEqual([]);
});

it.for(['nn', 'en'])('speaks %s on every page of the administration', async (language) => {
  const { page, open, complaints } = await coordinator();
  await page.evaluate((chosen) => localStorage.setItem('naerhjul.language', chosen), language);
  const headings =
    language === 'nn'
      ? ['Brukarar', 'Program', 'Revisjonslogg', 'Oppbevaring', 'Mi side']
      : ['Users', 'Programs', 'Audit', 'Retention', 'My page'];
  for (const [at, path] of ['/User', '/ApiClient', '/AuditEntry', '/retention', '/profile'].entries()) {
    await open(path);
    await page.reload();
    await expectNamed(page, headings[at] ?? '', language);
    await expectNoKeys(page);
  }
  expect(complaints).toEqual([]);
});

it('shows an administration page to nobody who is not signed in', async () => {
  const { page, open } = await visitor();
  await open('/User');
  await expectNamed(page, 'Logg inn');
  expect(await page.getByRole('menuitem').count()).toBe(0);
});
