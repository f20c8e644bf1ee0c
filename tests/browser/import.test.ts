import { expect, it } from 'vitest';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const LINES = [
  'Utvalg;Navn;Rolle;Fra dato;Født;E-post (privat);Merknad',
  '2;Åse Ødegårdstuen;Ungdomsobservatør;01.02.2026;2009;aase@epost.test;',
  '2;Bjørn Ærøy;Ungdomsobservatør;31.02.2026;2010;;dagen finnes ikke',
  'Utvalg som ikke finnes;Siri Lia;Innbygger;01.02.2026;1980;;',
  '2;Eskil Myrvang;Ungdomsobservatør;1.2.2026;;;',
];
/** As Norwegian Excel writes it: semicolons, Windows-1252, and lines that end as on Windows. */
const FILE = {
  name: 'medlemmer.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${LINES.join('\r\n')}\r\n`, 'latin1'),
};

it('imports members from a file with two bad rows: tells each row’s fate first, then imports the rest, and none twice', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/Person');
  await page.getByRole('link', { name: 'Importer' }).click();
  await expectNamed(page, 'Importer medlemmer');
  const files = page.locator('input[type=file]');
  await files.setInputFiles(FILE);
  await page.getByText('Første rad: Åse Ødegårdstuen').waitFor();
  await expectAccessible(page);
  await picture('import-columns');
  await page.getByRole('button', { name: 'Se hva som skjer med 4 rader' }).click();

  const fates = page.getByRole('table', { name: '3. Dette skjer med radene' });
  await fates.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('3. Dette skjer med radene');
  const told = () => page.getByRole('table').getByRole('row').allInnerTexts();
  expect((await told()).map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Rad Gjelder Hva skjer Mer om raden',
    '3 Bjørn Ærøy, utvalg 2 Feil Fra: Skriv en dag som finnes, slik: 14.02.2027.',
    '4 Siri Lia, Utvalg som ikke finnes Feil Nærutvalg: Vi finner ikke utvalget. Skriv nummeret eller navnet slik det står i listen over nærutvalg.',
    '2 Åse Ødegårdstuen, utvalg 2 Ny ny person registreres, utvalget får en ny plass, personen får plassen',
    '5 Eskil Myrvang, utvalg 2 Ny ny person registreres, utvalget får en ny plass, personen får plassen',
  ]);
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('import-fates');
  await page.getByLabel('Vis bare rader med feil').check();
  expect(await told()).toHaveLength(3);

  await page.getByRole('button', { name: 'Importer 2 rader' }).click();
  await page.getByText('2 rader er importert.').waitFor();
  await page.getByText('2 rader ble ikke importert').waitFor();
  await expectAccessible(page);
  await picture('import-done');
  await page.getByLabel('Vis bare rader med feil').uncheck();

  await files.setInputFiles(FILE);
  await page.getByRole('button', { name: 'Se hva som skjer med 4 rader' }).click();
  await page.getByText('2 finnes fra før').waitFor();
  expect(await page.getByRole('button', { name: /^Importer \d/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Åse Ødegårdstuen' }).click();
  await page.getByText('aase@epost.test').waitFor();
  expect(complaints).toEqual([]);
});
