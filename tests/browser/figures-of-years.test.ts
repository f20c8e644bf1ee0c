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

  // Beside another day, duty by duty and year by year.
  await page.getByRole('textbox', { name: 'Sammenlign med' }).fill('30.06.2025');
  await page.keyboard.press('Tab');
  const sums = page.getByRole('table', { name: 'Plikt for plikt' });
  await sums.getByRole('columnheader', { name: 'Gjort 30.06.2025' }).waitFor();
  const cells = await sums.getByRole('row', { name: 'Møter' }).getByRole('cell').allTextContents();
  const kept = rows.filter(({ meetings }) => meetings === 'KEPT').length;
  expect(cells.slice(0, 3)).toEqual([String(kept), '0', `+${kept}`]);
  await table
    .getByText(/^Gjort \(4 av 4\)\. 30\.06\.2025: Mangler \(\d av 4\)$/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await picture('figures-duties-compared');

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

  // Beside another day; and the file of the years behind the figures, by its address.
  await page.getByRole('textbox', { name: 'Sammenlign med' }).fill('30.06.2025');
  await page.keyboard.press('Tab');
  await table.getByRole('columnheader', { name: 'Avvik 30.06.2025' }).waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier lenken' }).click();
  await page.getByText('Kopier lenken: kopiert.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /#\/figures\/divergence\?asOf=2025-12-31&from=2025&to=2025&compare=2025-06-30&knownAt=20.*&groupBy=PHASE$/,
  );
  await page.getByRole('button', { name: 'Kopier spørringen' }).click();
  await page.getByText('Kopier spørringen: kopiert.').waitFor();
  const [query = '', variables = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  const asked = await ask<{ readonly report: { readonly rows: readonly object[] } }>(
    query,
    JSON.parse(variables) as Record<string, unknown>,
    'staff',
  );
  expect(asked.report.rows.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Kopier filadressen' }).click();
  await page.getByText('Kopier filadressen: kopiert.').waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain('/data/divergence.csv?');
  const file = await (await fetch(address)).text();
  const divergences = file
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const sum = divergences
    .slice(1)
    .reduce((all, line) => all + Number(line[divergences[0]?.indexOf('divergences') ?? 0]), 0);
  expect(sum).toBe(rows.reduce((all, one) => all + one.divergences, 0));

  // By committee, year and phase there are many rows: a phone shows some of them at a time.
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/figures/divergence?asOf=2025-12-31&from=2024&to=2025&groupBy=COMMITTEE,YEAR,PHASE');
  // The menu, which was beside the page, would lie over it.
  await page.reload();
  await page.getByText(/^Viser 8 av \d+ rader\.$/).waitFor();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(5000);
  await page.getByRole('button', { name: 'Vis 8 rader til' }).click();
  await page.getByText(/^Viser 16 av \d+ rader\.$/).waitFor();
  await picture('figures-divergence-phone');
  await page.setViewportSize({ width: 1280, height: 900 });

  await open('/figures/divergence?asOf=2025-12-31&from=2020&to=2020');
  await page.getByText('Ingen år passer med det du har valgt.').waitFor();
  expect(await page.getByRole('button', { name: 'Last ned tabellen' }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
});
