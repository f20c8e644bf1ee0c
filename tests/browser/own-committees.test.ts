import { expect, it } from 'vitest';
import { ask, meetingOf, openYear } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed } from './testkit/page-checks.ts';
import { coordinator, signedInAs, type User } from './testkit/user.ts';

const TITLE = 'Benk ved turveien';

/** The cases that someone finds by their common title. Everyone finds the published one. */
async function casesFound({ page, open }: User) {
  await open('/Case');
  await page.getByPlaceholder('Søk i nummer, tittel og beskrivelse').fill(TITLE);
  await page.waitForFunction((title) => location.hash.includes(encodeURIComponent(title)), TITLE);
  await page.getByText(`${TITLE} for alle`).first().waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  const texts = await page.getByText(TITLE).allTextContents();
  return [...new Set(texts.map((text) => text.replace(/^.*turveien /, '')))].toSorted();
}

const meetingPage = (id: string) => `/Meeting/${encodeURIComponent(id)}/show`;
const change = ({ page }: User) => page.getByRole('button', { name: 'Endre møtet', exact: true });

it('shows a coordinator of two committees what is theirs, and of the others what everyone sees', async () => {
  const cycles = await openYear(2034);
  // Amir looks after the first and the second committee, and not after the seventh.
  const [own, other] = [await givenCommittee(2), await givenCommittee(7)];
  await givenCase(own.id, `${TITLE} hos oss`, { isPublic: false });
  await givenCase(other.id, `${TITLE} hos andre`, { isPublic: false });
  await givenCase(other.id, `${TITLE} for alle`, { isPublic: true });
  const amir = await signedInAs('amir');
  expect(await casesFound(amir)).toEqual(['for alle', 'hos oss']);
  expect(await casesFound(await coordinator())).toEqual(['for alle', 'hos andre', 'hos oss']);

  const { page, open, picture } = amir;
  // The list of what Amir found is narrowed to his own committees by one switch, and so is that of the meetings.
  await page.getByRole('switch', { name: 'Mine utvalg' }).check();
  await page.getByText(`${TITLE} for alle`).first().waitFor({ state: 'detached' });
  await page.getByText(`${TITLE} hos oss`).first().waitFor();
  await page.getByRole('switch', { name: 'Mine utvalg' }).uncheck();
  await page.getByText(`${TITLE} for alle`).first().waitFor();
  await open('/Meeting');
  await page.getByText('7 Strømsø').first().waitFor();
  await page.getByRole('switch', { name: 'Mine utvalg' }).check();
  await page.getByText('7 Strømsø').first().waitFor({ state: 'detached' });
  await open(meetingPage(meetingOf(cycles, 2, 1).id));
  await change(amir).waitFor();
  await open(meetingPage(meetingOf(cycles, 7, 1).id));
  await page.getByRole('heading', { name: 'Saksliste' }).waitFor();
  await page.getByText('Møtet har ingen saksliste.').waitFor();
  expect(await change(amir).count()).toBe(0);
  await expectAccessible(page);
  await picture('own-committees');

  // How another committee stands is not told, so nothing there looks as if it were in order.
  await open(`/cycle/${encodeURIComponent(cycles.find(({ committee }) => committee.number === 7)?.id ?? '')}/close`);
  await page.getByText('Bare koordinatoren for utvalget ser sjekklisten.').waitFor();
  expect(await page.getByText('I orden').count()).toBe(0);
  await open('/history');
  await page.getByText('Bare kommunens administratorer ser alt som er endret.').waitFor();
  await open('/');
  await page.getByRole('button', { name: 'Vis alle utvalg' }).click();
  await page.getByRole('button', { name: 'Vis bare mine utvalg' }).waitFor();
  // What was changed last is of these two too, and so is who does what.
  const changes = page.getByRole('region', { name: 'Sist endret' }).getByRole('listitem');
  await changes
    .filter({ hasText: `${TITLE} hos oss` })
    .first()
    .waitFor();
  expect(await changes.filter({ hasText: 'hos andre' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: /^nærutvalg .*[3-9].*, frist/ }).count()).toBe(0);
  await open('/year/2034');
  await page.getByRole('rowheader').nth(2).waitFor();
  await page.getByLabel('Mine utvalg').check();
  await page.waitForFunction(() => document.querySelectorAll('#main-content tbody [scope="row"]').length === 2);
});

it('lets a coordinator of two committees open a year that nobody has opened, for both and for no other', async () => {
  const { page, open, complaints, picture } = await signedInAs('amir');
  await open('/year/2046');
  await page.getByText('2046 er ikke åpnet').waitFor();
  await page.getByText('Kommunen åpner året.').waitFor();
  await page.getByRole('button', { name: 'Åpne for dine utvalg' }).click();
  const dialog = page.getByRole('dialog', { name: 'Åpne 2046 for dine utvalg' });
  await dialog.getByText(/1 Mjøndalen.* · 2 Krokstadelva/).waitFor();
  await expectAccessible(page);
  await picture('open-own');
  await dialog.getByRole('button', { name: 'Åpne 2046' }).click();
  await page.getByText('2046 er åpnet. Nå kan du sette datoer.').waitFor();
  await page.getByText('8 nærutvalg har ikke fått året ennå.').waitFor();
  expect(await page.getByRole('button', { name: 'Åpne for dine utvalg' }).count()).toBe(0);
  await page.getByRole('link', { name: /^1 Mjøndalen/ }).waitFor();
  expect(complaints).toEqual([]);
});

it('lets a coordinator of two committees date the meetings of both, and of no other', async () => {
  await openYear(2033);
  const { page, open, complaints } = await signedInAs('amir');
  await open('/year/2033/dates');
  await page.getByRole('combobox', { name: 'Ukedag' }).click();
  await page.getByRole('option', { name: 'tirsdag' }).click();
  await page.getByRole('radio', { name: /aldri to utvalg samme kveld/ }).click();
  await page.getByRole('button', { name: 'Sett 8 datoer' }).click();
  await page.getByText('8 datoer er satt').waitFor();
  const fates = page.getByRole('table', { name: 'Møtene som har fått dato' });
  const rows = await fates.getByRole('row').allTextContents();
  expect(rows.slice(1).filter((row) => !/^[12] /.test(row.trim()))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('takes the rights from whoever’s role is ended while they work, and leaves what was there', async () => {
  const { id } = meetingOf(await openYear(2035), 8, 1);
  const ragnhild = await signedInAs('ragnhild');
  await ragnhild.open(meetingPage(id));
  await change(ragnhild).click();
  const form = ragnhild.page.getByRole('dialog').filter({ has: ragnhild.page.getByLabel('Sted') });
  await form.getByLabel('Sted').fill('Bragernes bibliotek');

  const { page, open } = await coordinator();
  await open('/User');
  await page.getByRole('link', { name: 'Ragnhild Solbrekke' }).click();
  await expectNamed(page, 'Ragnhild Solbrekke');
  const end = page.getByRole('button', { name: /^Avslutt rollen/ });
  await end.first().waitFor();
  for (let left = await end.count(); left > 0; left -= 1) {
    await end.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (rest) =>
        [...document.querySelectorAll('button')].filter((one) =>
          (one.getAttribute('aria-label') ?? one.textContent).startsWith('Avslutt rollen'),
        ).length === rest,
      left - 1,
    );
  }

  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('alert').waitFor();
  await ragnhild.picture('role-ended');
  expect(await form.getByLabel('Sted').inputValue()).toBe('Bragernes bibliotek');
  await ragnhild.page.reload();
  await ragnhild.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await change(ragnhild).count()).toBe(0);
  const { node } = await ask<{ node: { place: string | null } }>(
    'query($id: ID!) { node(id: $id) { ... on Meeting { place } } }',
    { id },
    'staff',
  );
  expect(node.place).toBeNull();
});

it('offers a coordinator of two committees only these to raise a case in, and no page of the administration', async () => {
  const { page, open, picture, complaints } = await signedInAs('amir');
  await open('/Case');
  await page.getByRole('link', { name: 'Reis en sak' }).click();
  await expectNamed(page, 'Reis en sak');
  await page.getByLabel('Nærutvalg', { exact: false }).first().click();
  await page.getByRole('option').nth(1).waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual([
    expect.stringMatching(/^1 /),
    expect.stringMatching(/^2 /),
  ]);
  await page.getByRole('option').first().click();
  await picture('own-raise');
  await page.getByRole('menuitem', { name: 'Gode eksempler' }).click();
  await page.getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await page.getByRole('button', { name: 'Skriv et godt eksempel' }).waitFor();

  for (const path of ['/User', '/User/create', '/AuditEntry', '/ApiClient', '/retention', '/Wheel/create']) {
    await open(path);
    await expectNamed(page, 'Siden er for administratorer');
    expect(await page.getByText('Gi rolle').count()).toBe(0);
  }
  await open('/year/2036/open');
  await expectNamed(page, 'Siden er for administratorer');
  await expectAccessible(page);
  await picture('not-yours');
  expect(complaints).toEqual([]);
});
