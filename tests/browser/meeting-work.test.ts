import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ask } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';
import { carryOut, yearOf } from './testkit/years.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

/** An extra meeting of a committee in 2026, on a day that has passed. */
async function extraMeeting(slug: string, day: string) {
  const year = await yearOf(slug, 2026);
  const id = await carryOut('planMeeting', { kind: 'EXTRA', committees: [{ cycleId: year.id }] });
  await carryOut('dateMeeting', { id, startsAt: `${day}T18:00:00+02:00`, endsAt: `${day}T20:00:00+02:00` });
  return { year, id, path: `/Meeting/${encodeURIComponent(id)}/show` };
}

const titles = (page: Page) =>
  page.getByRole('list', { name: 'Saksliste' }).getByRole('listitem').locator('p.MuiTypography-root').first();

async function itemsOf(page: Page): Promise<readonly string[]> {
  const lines = await page.getByRole('list', { name: 'Saksliste' }).locator(':scope > li').all();
  return Promise.all(lines.map(async (line) => (await line.locator('p').first().textContent()) ?? ''));
}

it('runs a meeting: an agenda in order, what came of it, minutes, who was there, and training', async () => {
  const { year, id, path } = await extraMeeting('krokstadelva-og-stenseth', '2026-06-10');
  const user = await signedInAs('amir');
  const { page, open, picture, complaints } = user;
  const dialog = page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await open(path);
  await page.getByText('Sakslisten er tom.').waitFor();

  await press('Legg til punkt');
  await dialog.getByLabel('Hva punktet heter').fill('Velkommen');
  await expectAccessible(page);
  await picture('20-agenda-adding');
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByText('Punktet er lagt til.').waitFor();
  await titles(page).getByText('Velkommen').waitFor();

  await press('Legg til punkt');
  await dialog.getByRole('combobox', { name: 'Hva slags punkt' }).click();
  await page.getByRole('option', { name: 'Sak', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Sak', exact: true }).click();
  const [aCase] = year.cases;
  await page.getByRole('option', { name: `${aCase?.number} ${aCase?.title}` }).click();
  await dialog.getByLabel('Hva punktet heter').fill('Veien videre med saken');
  await dialog.getByLabel('Vis for alle').uncheck();
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByText('Ikke for alle').waitFor();

  await page.getByRole('button', { name: 'Flytt «Veien videre med saken» opp' }).press('Enter');
  await page.getByText('«Veien videre med saken» er nå punkt 1.').waitFor();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === 'Flytt «Veien videre med saken» opp',
  );
  const lines = page.getByRole('list', { name: 'Saksliste' }).locator(':scope > li');
  await lines.nth(0).getByText('Veien videre med saken', { exact: true }).waitFor();
  expect(await itemsOf(page)).toEqual(['Veien videre med saken', 'Velkommen']);
  await lines.nth(1).dragTo(lines.nth(0));
  await page.getByText('«Velkommen» er nå punkt 1.').waitFor();
  await lines.nth(0).getByText('Velkommen', { exact: true }).waitFor();
  expect(await itemsOf(page)).toEqual(['Velkommen', 'Veien videre med saken']);
  await expectAccessible(page);
  await picture('21-agenda');

  await page.getByRole('button', { name: 'Hva vil du gjøre med «Velkommen»?' }).click();
  await page.getByRole('menuitem', { name: 'Skriv hva som ble resultatet' }).click();
  await dialog.getByLabel('Hva ble resultatet?').fill('Alle fikk ordet.');
  await dialog.getByRole('button', { name: 'Lagre resultatet' }).click();
  await page.getByText('Resultat: Alle fikk ordet.').waitFor();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('aria-label') === 'Hva vil du gjøre med «Velkommen»?',
  );

  await press('Meld holdt');
  await dialog.getByRole('button', { name: 'Meld holdt' }).click();
  await page.getByText('Møtet er meldt holdt.').waitFor();

  await press('Registrer oppmøte');
  await dialog.getByRole('button', { name: 'Merk alle som til stede' }).click();
  const represented = year.politicians.find(({ deputy }) => deputy !== null);
  const row = dialog.getByRole('radiogroup', { name: represented?.name ?? '' });
  await row.getByRole('radio', { name: 'Vara møtte' }).check();
  await dialog.getByText(represented?.deputy ?? '').waitFor();
  const ill = dialog.getByRole('radiogroup', { name: year.residents[0] ?? '' });
  await ill.getByRole('radio', { name: 'Ikke til stede' }).check();
  await expectAccessible(page);
  await picture('22-attendance');
  await dialog.getByRole('button', { name: 'Lagre oppmøtet' }).click();
  const there = page.getByRole('table', { name: 'Hvem som var på møtet' });
  await there.getByText(`Vara møtte: ${represented?.deputy ?? ''}`).waitFor();
  await page.getByText(/Innbyggere: \d+ til stede, 0 med vara, 1 borte\./).waitFor();

  await press('Registrer opplæring');
  await dialog.getByLabel('Om nærutvalg').check();
  await dialog.getByLabel(`${year.residents[1]} (innbygger)`).check();
  await dialog.getByRole('button', { name: 'Lagre opplæringen' }).click();
  const coverage = page.getByRole('table', { name: 'Hvem opplæringen i 2026 har nådd' });
  await coverage.getByRole('row', { name: /^Om nærutvalg Innbyggere 1 / }).waitFor();

  await press('Skriv referat');
  await dialog.getByLabel('Hva som ble sagt og bestemt').fill('Møtet ble satt klokka 18.');
  await dialog.getByRole('button', { name: 'Lagre referatet' }).click();
  await page.getByText('Ikke godkjent ennå. Ikke publisert.').waitFor();
  await press('Merk som godkjent');
  await dialog.getByRole('button', { name: 'Merk som godkjent' }).click();
  await page.getByText('Referatet er merket som godkjent.').waitFor();
  await press('Publiser referatet');
  await dialog.getByRole('button', { name: 'Publiser referatet' }).click();
  await page.getByText('Referatet er publisert.').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('23-meeting-run');

  const { node } = await ask<{ node: object }>(
    `query($id: ID!) { node(id: $id) { ... on Meeting { status minutes { text } agenda { title outcome } } } }`,
    { id },
  );
  expect(node, 'for everyone').toEqual({
    status: 'HELD',
    minutes: { text: 'Møtet ble satt klokka 18.' },
    agenda: [{ title: 'Velkommen', outcome: 'Alle fikk ordet.' }],
  });
  await onAPhone(user, `Ekstramøte, ${year.name}`, '24-meeting-on-a-phone');
  expect(complaints).toEqual([]);
});

it('keeps what two wrote in the same minutes, and asks which is to stand', async () => {
  const { id, path } = await extraMeeting('rodskog-og-gulskogen', '2026-06-11');
  await carryOut('writeMinutes', { meetingId: id, text: 'Første utkast' });
  const { page, open, picture } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open(path);
  await page.getByText('Første utkast').waitFor();
  await page.getByRole('button', { name: 'Endre referatet' }).click();
  await dialog.getByLabel('Hva som ble sagt og bestemt').fill('Mitt utkast');
  const { node } = await ask<{ node: { minutes: { version: number } } }>(
    'query($id: ID!) { node(id: $id) { ... on Meeting { minutes { version } } } }',
    { id },
    'staff',
  );
  const expectedVersion = node.minutes.version;
  await carryOut('writeMinutes', { meetingId: id, text: 'Hennes utkast', expectedVersion });
  await dialog.getByRole('button', { name: 'Lagre referatet' }).click();
  await dialog.getByRole('table').getByText('Hennes utkast').waitFor();
  expect(await dialog.getByRole('table').getByText('Mitt utkast').count()).toBe(1);
  await expectAccessible(page);
  await picture('25-minutes-conflict');
  await dialog.getByRole('button', { name: 'Lagre mitt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Mitt utkast').waitFor();
});
