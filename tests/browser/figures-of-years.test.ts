import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { expectAccessible, expectNamed, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';

const DUTIES = `query($municipality: String!) {
  complianceReport(municipality: $municipality, asOf: "2025-12-31", fromYear: 2025, toYear: 2025) {
    rows { committee { number name } meetings meetingsHeld meetingsRequired settlement }
  }
}`;
const DIVERGENCE = `query($municipality: String!) {
  divergenceReport(municipality: $municipality, asOf: "2025-12-31", fromYear: 2025, toYear: 2025, groupBy: [COMMITTEE]) {
    rows { committee { number name } phases divergences moved }
  }
}`;

interface Named {
  readonly committee: { readonly number: number; readonly name: string };
}
interface Duties extends Named {
  readonly meetings: 'KEPT' | 'LACKING';
  readonly meetingsHeld: number;
  readonly meetingsRequired: number;
}
interface Divergence extends Named {
  readonly phases: number;
  readonly divergences: number;
  readonly moved: number;
}

const ofDay = { municipality: DRAMMEN };
const SAID = { KEPT: 'Gjort', LACKING: 'Mangler' } as const;

it('tells what each committee’s year should have, and takes along a link that tells the same, and a file', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/figures');
  await page.getByRole('link', { name: 'Plikter' }).click();
  await expectNamed(page, 'Årets plikter');
  const table = page.getByRole('table', { name: 'Alle tallene' });
  await page.getByRole('combobox', { name: 'Fra år' }).click();
  await page.getByRole('option', { name: '2025' }).click();
  await page.getByRole('combobox', { name: 'Til år' }).click();
  await page.getByRole('option', { name: '2025' }).click();
  await page.getByRole('textbox', { name: 'Slik det sto' }).fill('31.12.2025');
  await page.keyboard.press('Tab');
  await page.getByText('Slik årene sto ved slutten av 31.12.2025.').waitFor();
  await expectAccessible(page);
  await picture('figures-duties');

  const { rows } = (
    await ask<{ readonly complianceReport: { readonly rows: readonly Duties[] } }>(DUTIES, ofDay, 'staff')
  ).complianceReport;
  expect(rows).toHaveLength(10);
  for (const { committee, meetings, meetingsHeld, meetingsRequired } of rows) {
    const row = table.getByRole('row', { name: `${committee.number} ${committee.name}` });
    expect(await row.getByRole('cell').nth(1).textContent()).toBe(
      `${SAID[meetings]} (${meetingsHeld} av ${meetingsRequired})`,
    );
  }

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier lenken' }).click();
  await page.getByText('Kopier lenken: kopiert.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/figures\/duties\?asOf=2025-12-31&from=2025&to=2025&knownAt=20/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned tabellen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('plikter-2025-12-31.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('Nærutvalg;År;Møter;Dialog');
  expect(lines).toHaveLength(11);
  const address = await page.getByRole('link', { name: 'CSV for Excel' }).getAttribute('href');
  expect(await page.evaluate(async (at) => (await fetch(at)).status, address ?? '')).toBe(200);

  const sindre = await signedInAs('sindre');
  await sindre.page.goto(link);
  await sindre.page.getByText('Slik det var kjent').first().waitFor();
  await sindre.page.getByRole('table', { name: 'Alle tallene' }).waitFor();
  await sindre.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(sindre.page);
  expect([...complaints, ...sindre.complaints]).toEqual([]);
});

it('tells how the committees’ years differ from the wheel, by what one chooses, and says so where there is none', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/figures/divergence?asOf=2025-12-31&from=2025&to=2025&groupBy=COMMITTEE');
  await expectNamed(page, 'Avvik fra det felles årshjulet');
  const table = page.getByRole('table', { name: 'Alle tallene' });
  await table.waitFor();
  const { rows } = (
    await ask<{ readonly divergenceReport: { readonly rows: readonly Divergence[] } }>(DIVERGENCE, ofDay, 'staff')
  ).divergenceReport;
  expect(rows.length).toBeGreaterThan(5);
  for (const { committee, phases, divergences, moved } of rows) {
    const row = table.getByRole('row', { name: `${committee.number} ${committee.name}` });
    const cells = await row.getByRole('cell').allTextContents();
    expect([cells[1], cells[3], cells[4]]).toEqual([phases, divergences, moved].map(String));
  }
  await page.getByLabel('Del opp etter').click();
  await page.getByRole('option', { name: 'Nærutvalg' }).click();
  await page.getByRole('option', { name: 'Fase' }).click();
  await page.keyboard.press('Escape');
  await table.getByRole('rowheader', { name: /^1 Møte/ }).waitFor();
  await expectAccessible(page);
  await picture('figures-divergence');

  await open('/figures/divergence?asOf=2025-12-31&from=2020&to=2020');
  await page.getByText('Ingen år passer med det du har valgt.').waitFor();
  expect(await page.getByRole('button', { name: 'Last ned tabellen' }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
});
