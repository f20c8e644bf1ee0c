import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { expectAccessible, expectNamed, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';

const TRACE = `query($municipality: String!) {
  impactTrace(municipality: $municipality, asOf: "2026-11-30") {
    figures { findings findingsInCases findingsAgreed findingsAchieved cases casesClosed }
    rows { findingId text case { id number title agreedOn } }
  }
}`;

interface Answer {
  readonly impactTrace: {
    readonly figures: Readonly<Record<string, number>>;
    readonly rows: readonly {
      readonly findingId: string;
      readonly text: string;
      readonly case: { readonly id: string; readonly number: string; readonly title: string } | null;
    }[];
  };
}

it('tells what became of findings, leads to them and their cases, and gives the same again', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/figures');
  await page.getByRole('link', { name: 'Fra funn til resultat' }).click();
  await expectNamed(page, 'Fra funn til resultat');
  await page.getByRole('textbox', { name: 'Slik det sto' }).fill('30.11.2026');
  await page.keyboard.press('Tab');
  await page.getByText('Slik det sto ved slutten av 30.11.2026.').waitFor();
  const { figures, rows } = (await ask<Answer>(TRACE, { municipality: DRAMMEN }, 'staff')).impactTrace;
  expect(figures['findingsInCases']).toBeGreaterThan(0);
  const stages = page.getByRole('table', { name: 'Steg for steg' });
  const told = async (name: string) => {
    await stages.waitFor();
    return (await stages.getByRole('row', { name }).getByRole('cell').allTextContents()).map(Number);
  };
  expect(await told('I alt')).toEqual([figures['findings'], figures['cases']]);
  expect((await told('I en sak'))[0]).toBe(figures['findingsInCases']);
  expect((await told('Oppnådd'))[0]).toBe(figures['findingsAchieved']);
  expect((await told('Avsluttet'))[1]).toBe(figures['casesClosed']);
  await expectAccessible(page);
  await picture('figures-impact');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier lenken' }).click();
  await page.getByText('Kopier lenken: kopiert.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/figures\/impact\?asOf=2026-11-30&knownAt=20/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned tabellen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('fra-funn-til-resultat-2026-11-30.csv');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.split('\r\n')[0]).toContain('Funn;Hva slags;Nærutvalg;År;Tema;Dialogen avsluttet;Sak;Status;Reist');

  // To a case and back to what became of what it rests on; and likewise with the finding.
  const row = rows.find((one) => one.case !== null);
  const found = row?.case;
  if (row === undefined || found === undefined || found === null) throw new Error('no finding came to a case');
  await page.getByRole('combobox', { name: 'Bare saken' }).fill(found.number);
  await page.getByRole('option', { name: `${found.number} ${found.title}` }).click();
  const lines = page.getByRole('table', { name: 'Funn for funn' });
  await lines
    .getByRole('link', { name: `${found.number} ${found.title}` })
    .first()
    .click();
  await expectNamed(page, `${found.number} ${found.title}`);
  await page.getByRole('tab', { name: 'Fra funn til resultat' }).click();
  await page.getByRole('link', { name: 'Se dagene og tallene for saken' }).click();
  await expectNamed(page, 'Fra funn til resultat');
  await lines.getByRole('link', { name: row.text }).first().click();
  await page.getByRole('listitem').filter({ hasText: row.text }).first().waitFor();
  expect(decodeURIComponent(page.url())).toContain(`finding=${row.findingId}`);
  const card = page.locator('li[aria-current]');
  await card.getByRole('link', { name: 'Se hva som ble av funnet' }).click();
  await expectNamed(page, 'Fra funn til resultat');
  expect(decodeURIComponent(page.url())).toContain(`finding=${row.findingId}`);
  expect(await told('I alt')).toEqual([1, rows.filter((one) => one.findingId === row.findingId && one.case).length]);

  await open('/figures/impact?from=2020&to=2020');
  await page.getByText('Ingen funn passer med det du har valgt.').waitFor();
  const none = btoa('Finding:00000000-0000-7000-8000-000000000000');
  await open(`/finding/${none}`);
  await page.getByRole('link', { name: 'Gå til forsiden' }).waitFor();

  const sindre = await signedInAs('sindre');
  await sindre.page.goto(link);
  await sindre.page.getByText('Slik det var kjent').first().waitFor();
  await sindre.page.getByRole('table', { name: 'Steg for steg' }).waitFor();
  await sindre.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(sindre.page);
  await expectAccessible(sindre.page);
  await sindre.picture('figures-impact-phone');
  expect([...complaints, ...sindre.complaints]).toEqual([]);
});
