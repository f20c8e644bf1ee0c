import { expect, it } from 'vitest';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';
import { workbookOf } from './testkit/workbook.ts';

const LINES = [
  'Utvalg;Navn;Rolle;Fra dato;Født;E-post (privat);Merknad',
  '2;Åse Ødegårdstuen;Ungdomsobservatør;01.02.2026;2009;aase@epost.test;',
  '2;Bjørn Ærøy;Ungdomsobservatør;31.02.2026;2010;;dagen finnes ikke',
  'Utvalg som ikke finnes;Siri Lia;Innbygger;01.02.2026;1980;;',
  '2;Eskil Myrvang;Ungdomsobservatør;1.2.2026;;;',
  'Krokstadelve;Nora Vik;Innbygger;01.02.2026;;;',
];
/** As Norwegian Excel writes it: semicolons, Windows-1252, and lines that end as on Windows. */
const FILE = {
  name: 'medlemmer.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${LINES.join('\r\n')}\r\n`, 'latin1'),
};

it('imports members from a file with three bad rows: tells each row’s fate first, then imports the rest, and none twice', async () => {
  // Amir looks after two committees, the second of them.
  const { page, open, picture, complaints } = await signedInAs('amir');
  await open('/Person');
  await page.getByRole('link', { name: 'Importer' }).click();
  await expectNamed(page, 'Importer medlemmer');
  const files = page.locator('input[type=file]');
  await files.setInputFiles(FILE);
  await page.getByText('Første rad: Åse Ødegårdstuen').waitFor();
  await expectAccessible(page);
  await picture('import-columns');
  await page.getByRole('button', { name: 'Se hva som skjer med 5 rader' }).click();

  const fates = page.getByRole('table', { name: '3. Dette skjer med radene' });
  await fates.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('3. Dette skjer med radene');
  const told = () => page.getByRole('table').getByRole('row').allInnerTexts();
  expect((await told()).map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Rad Gjelder Hva skjer Mer om raden Ta med',
    '3 Bjørn Ærøy, utvalg 2 Feil Fra: Skriv en dag som finnes, slik: 14.02.2027.',
    '4 Siri Lia, Utvalg som ikke finnes Feil Nærutvalg: Vi finner ikke utvalget. Skriv nummeret eller navnet slik det står i listen over nærutvalg.',
    '6 Nora Vik, Krokstadelve Feil Nærutvalg: Vi finner ikke utvalget. Mente du «2 Krokstadelva og Stenseth»? Skriv nummeret eller navnet slik.',
    '2 Åse Ødegårdstuen, utvalg 2 Ny ny person registreres, utvalget får en ny plass, personen får plassen',
    '5 Eskil Myrvang, utvalg 2 Ny ny person registreres, utvalget får en ny plass, personen får plassen',
  ]);
  await expectAccessible(page);
  await expectNoKeys(page);
  await page.getByText('Kolonner i filen som ikke blir brukt: «Merknad».').waitFor();
  await picture('import-fates');
  await page.getByLabel('Vis bare rader med feil').check();
  expect(await told()).toHaveLength(4);

  await page.getByRole('button', { name: 'Importer 2 rader' }).click();
  await page.getByText('2 rader er importert.').waitFor();
  await page.getByText('3 rader ble ikke importert').waitFor();
  await expectAccessible(page);
  await picture('import-done');
  await page.getByLabel('Vis bare rader med feil').uncheck();

  await files.setInputFiles(FILE);
  await page.getByRole('button', { name: 'Se hva som skjer med 5 rader' }).click();
  await page.getByText('2 finnes fra før').waitFor();
  expect(await page.getByRole('button', { name: /^Importer \d/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Åse Ødegårdstuen' }).click();
  await page.getByText('aase@epost.test').waitFor();
  expect(complaints).toEqual([]);
});

const MEETINGS = [
  'Nærutvalg;Møtetype;Tittel;Dato;Klokkeslett;Sted',
  '2;Ekstra;Befaring på Åskollen;08.12.2026;17:00;Møteplassen på Øren',
  '2;Ekstra;Ekstra om skolevei;09.12.2026;18:00;Biblioteket',
  '2;Ekstra;Umulig dag;31.11.2026;18:00;Biblioteket',
];
const CASES = [
  ['Nærutvalg', 'Tittel', 'Perspektiv', 'Opphav'],
  ['2', 'Benker langs Ærøystien', 'Kortsiktig', 'Innbygger'],
  ['2', 'Lys ved ballbingen på Øya', 'Langsiktig', 'Innbygger'],
];

it('imports meetings from Norwegian Excel’s own dialect and cases from a workbook, without the rows that are left out', async () => {
  const { page, open, picture, complaints } = await coordinator();
  const files = page.locator('input[type=file]');
  await open('/import/meetings');
  await files.setInputFiles({
    name: 'moter.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${MEETINGS.join('\r\n')}\r\n`, 'latin1'),
  });
  await page.getByRole('button', { name: 'Se hva som skjer med 3 rader' }).click();
  await page.getByText('1 rad har feil').waitFor();
  await page.getByLabel(/^Ta med rad 3:/).uncheck();
  await page.getByText('1 rad er ikke tatt med').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('import-left-out');
  await page.getByRole('button', { name: 'Importer 1 rad' }).click();
  await page.getByText('1 rad er importert.').waitFor();
  await page.getByRole('row', { name: /09\.12\.2026/ }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /08\.12\.2026/ }).click();
  await page.getByRole('heading', { level: 1, name: /Befaring på Åskollen/ }).waitFor();
  await page.getByText('Møteplassen på Øren').first().waitFor();

  await open('/import/cases');
  await files.setInputFiles({
    name: 'saker.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbookOf(CASES),
  });
  await page.getByRole('button', { name: 'Se hva som skjer med 2 rader' }).click();
  await page.getByRole('button', { name: 'Importer 2 rader' }).click();
  await page.getByText('2 rader er importert.').waitFor();
  await page.getByRole('link', { name: /^Lys ved ballbingen på Øya/ }).click();
  await page.getByRole('heading', { level: 1, name: /Lys ved ballbingen på Øya/ }).waitFor();
  await page.getByText('Langsiktig').first().waitFor();
  expect(complaints).toEqual([]);
});
