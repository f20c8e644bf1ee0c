import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinatorOfTwo } from './testkit/of-two.ts';
import { yearOf } from './testkit/years.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

it('closes a year step by step: refused first, one rule set aside, cases carried over, papers sent', async () => {
  const year = await yearOf('svelvik', 2025);
  const user = await coordinatorOfTwo(DRAMMEN, ['svelvik', 'skoger-og-askollen']);
  const { page, open, picture, complaints } = user;
  const dialog = page.getByRole('dialog');
  const step = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await open(year.path);
  await page.getByRole('link', { name: 'Avslutt året' }).click();
  await page.getByRole('heading', { level: 1, name: `Avslutning av året 2025, ${year.name}` }).waitFor();
  const meetings = page.getByRole('listitem').filter({ hasText: 'Mangler: ordinære møter' });
  await meetings.getByText('Det er holdt for få ordinære møter.').waitFor();
  expect(await meetings.getByRole('link', { name: 'Til møtene i året' }).count()).toBe(1);
  await expectAccessible(page);
  await picture('40-closing-checklist');

  await step('Avslutt året').last().click();
  await page.getByText('Året kan ikke avsluttes ennå. Dette mangler: ordinære møter, oppgjør av sakene.').waitFor();
  await page.getByRole('button', { name: 'Avslutt året', exact: true }).click();
  await dialog.getByRole('button', { name: 'Avslutt året' }).click();
  await dialog.getByText('Kravet om ordinære møter er ikke oppfylt.').waitFor();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();

  await step('Se hva som mangler').click();
  await meetings.getByRole('button', { name: 'Sett kravet om ordinære møter til side' }).click();
  await dialog.getByLabel('Hvorfor?').fill('Møtet i november ble avlyst på grunn av flom');
  await dialog.getByRole('button', { name: 'Sett til side' }).click();
  await page.getByText('Møtet i november ble avlyst på grunn av flom').waitFor();
  // The button that was pressed is gone; whoever pressed it stands on the one in its place.
  await page.locator('button:focus', { hasText: 'La kravet om ordinære møter gjelde igjen' }).waitFor();

  await page.getByRole('button', { name: 'Neste steg' }).click();
  await page.getByRole('button', { name: 'Gjør opp sakene', exact: true }).click();
  const carried = await dialog.getByRole('checkbox').all();
  expect(carried.length).toBeGreaterThan(0);
  for (const one of carried) await one.check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Gjør opp', exact: true }).click();
  await page.getByText('Sakene er gjort opp.').waitFor();
  const settled = page.getByRole('table', { name: 'Oppgjør av sakene' });
  await settled.getByText('Føres videre').first().waitFor();
  await picture('41-closing-settled');

  await page.getByRole('button', { name: 'Neste steg' }).click();
  await page.getByRole('link', { name: 'Evaluering', exact: true }).click();
  await page.getByRole('button', { name: 'Begynn evalueringen', exact: true }).click();
  await dialog.getByRole('button', { name: 'Begynn', exact: true }).click();
  await page.getByText('Regel R16').click();
  await page.getByText('En evaluering har bidrag fra både innbyggere og politikere.').waitFor();
  for (const group of ['Innbyggerne', 'Politikerne']) {
    await page.getByRole('button', { name: 'Legg til bidrag' }).first().click();
    await dialog.getByRole('combobox', { name: 'Hvem sier det?' }).click();
    await page.getByRole('option', { name: group }).click();
    await dialog.getByLabel('Hva de sier').fill(`${group} ble hørt`);
    await dialog.getByRole('button', { name: 'Lagre bidraget' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`${group} ble hørt`).waitFor();
  }
  await page.getByText('Regel R16').waitFor({ state: 'hidden' });
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('42-evaluation');

  await open(`${year.path}/report`);
  await page.getByRole('button', { name: 'Lag årsrapporten' }).click();
  await dialog.getByRole('button', { name: 'Lag rapporten' }).click();
  await page.getByText('Årsrapporten er laget.').waitFor();
  await page.getByRole('button', { name: 'Skriv forord' }).click();
  await dialog.getByLabel('Forord').fill('Et år med flom og fellesskap');
  await dialog.getByRole('button', { name: 'Lagre forordet' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('main').getByText('Et år med flom og fellesskap').waitFor();
  await page.getByRole('button', { name: 'Send til politisk behandling' }).click();
  await dialog.getByLabel('Hvem behandler den?').fill('Kommunestyret');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Årsrapporten er oversendt. Nå kan alle lese den.').waitFor();
  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Last ned som Word-dokument' }).click();
  // A document of Word is a packed folder.
  expect((await readFile(await (await loading).path())).subarray(0, 2).toString()).toBe('PK');
  // It is treated when the year is closed (R19).
  expect(await page.getByRole('button', { name: 'Skriv vedtaket' }).count()).toBe(0);
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('43-annual-report');

  await open(`${year.path}/close`);
  await page.getByRole('heading', { level: 1, name: /^Avslutning av året/ }).waitFor();
  await step('Avslutt året').last().click();
  await page.getByText('Ingenting stopper avslutningen.').waitFor();
  await page.getByText('Satt til side: ordinære møter. Det kan ikke rettes når året er avsluttet.').waitFor();
  await page.getByRole('button', { name: 'Avslutt året', exact: true }).click();
  await dialog.getByRole('button', { name: 'Avslutt året' }).click();
  await page.getByText('Året er avsluttet.').waitFor();
  await page.getByText(/^Året ble avsluttet /).waitFor();
  await page.locator('h1:focus').waitFor();
  await picture('44-year-closed');

  const { node } = await ask<{ node: { status: string; settlements: readonly object[] } }>(
    'query($id: ID!) { node(id: $id) { ... on Cycle { status settlements { outcome } annualReport { foreword } } } }',
    { id: year.id },
  );
  expect(node).toMatchObject({ status: 'CLOSED', annualReport: { foreword: 'Et år med flom og fellesskap' } });
  expect(node.settlements).toContainEqual({ outcome: 'CARRIED_OVER' });
  await onAPhone(user, `Avslutning av året 2025, ${year.name}`, '45-closing-on-a-phone');
  await open(`${year.path}/report`);
  await page.getByRole('button', { name: 'Skriv vedtaket' }).waitFor();
  expect(complaints.filter((one) => !one.includes('status of'))).toEqual([]);
});
