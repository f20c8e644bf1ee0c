import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { expectAccessible, expectNamed, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';

const COUNT = `query($municipality: String!, $asOf: Date!) {
  caseStatusReport(municipality: $municipality, groupBy: [COMMITTEE], asOf: $asOf) {
    rows { casesPerCommittee committee { number name } }
  }
}`;

interface Count {
  readonly caseStatusReport: {
    readonly rows: readonly {
      readonly casesPerCommittee: number;
      readonly committee: { readonly number: number; readonly name: string };
    }[];
  };
}

it('counts cases as of two days, and takes along a link that gives the same figures, the query and a file', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/figures?asOf=2026-06-30');
  await expectNamed(page, 'Tall om sakene');
  await page.getByLabel('Del opp etter').click();
  await page.getByRole('option', { name: 'Status', exact: true }).click();
  await page.getByRole('option', { name: 'Nærutvalg' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Sammenlign med' }).fill('31.12.2025');
  await page.keyboard.press('Tab');
  const table = page.getByRole('table', { name: 'Alle tallene' });
  await table.getByRole('columnheader', { name: 'Saker 31.12.2025' }).waitFor();
  await picture('figures');
  await expectAccessible(page);

  // What the table says is what the report says.
  const { rows } = (await ask<Count>(COUNT, { municipality: DRAMMEN, asOf: '2026-06-30' }, 'staff')).caseStatusReport;
  expect(rows.length).toBeGreaterThan(5);
  for (const { committee, casesPerCommittee } of rows) {
    const row = table.getByRole('row', { name: `${committee.number} ${committee.name}` });
    expect(await row.getByRole('cell').first().textContent()).toBe(String(casesPerCommittee));
  }

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier lenken' }).click();
  await page.getByText('Kopier lenken: kopiert.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/figures\?groupBy=COMMITTEE&asOf=2026-06-30&compare=2025-12-31&knownAt=20/);
  await page.getByRole('button', { name: 'Kopier spørringen' }).click();
  await page.getByText('Kopier spørringen: kopiert.').waitFor();
  const [query = '', variables = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  expect(await ask<Count>(query, JSON.parse(variables) as object as Record<string, unknown>, 'staff')).toMatchObject({
    caseStatusReport: { rows: rows.map(({ casesPerCommittee }) => ({ casesPerCommittee })) },
  });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned tabellen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('saker-2026-06-30.csv');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.split('\r\n')[0]).toContain('Nærutvalg;Saker 30.06.2026;Saker 31.12.2025;Endring');

  const address = await page.getByRole('link', { name: 'CSV for Excel' }).getAttribute('href');
  expect(address).toContain('asOf=2026-06-30');
  const told = await page.evaluate(async (at) => (await fetch(at)).status, address ?? '');
  expect(told).toBe(200);

  // The file is of the cases that are counted: with what they were chosen by.
  await open('/figures?asOf=2026-06-30&years=2024,2026&horizons=LONG&origins=DIALOGUE,RESIDENT');
  await table.waitFor();
  const chosen = (await page.getByRole('link', { name: 'CSV for Excel' }).getAttribute('href')) ?? '';
  expect(chosen).toContain('&horizon=LONG&origin=DIALOGUE,RESIDENT&year=2024,2026');
  const lines = await page.evaluate(async (at) => (await (await fetch(at)).text()).trim().split('\r\n').length, chosen);
  expect(lines).toBeGreaterThan(1);
  // What was there before stays until the figures are.
  const counted = async () => {
    const counts = await table.locator('tbody tr td:first-of-type').allTextContents();
    return counts.reduce((all, count) => all + Number(count), 0);
  };
  await expect.poll(counted).toBe(lines - 1);

  // The link is opened by someone else, who may see what is published and figures of it.
  const sindre = await signedInAs('sindre');
  await sindre.page.goto(link);
  await sindre.page.getByText('Slik det var kjent').first().waitFor();
  await sindre.page.getByRole('table', { name: 'Alle tallene' }).waitFor();
  await sindre.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(sindre.page);
  await sindre.picture('figures-phone');
  expect([...complaints, ...sindre.complaints]).toEqual([]);
});
