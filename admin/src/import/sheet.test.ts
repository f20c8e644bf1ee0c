import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv, readSheet } from './sheet.ts';

/** Bytes in Windows-1252, where each letter that we use is one byte of its own number. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A cell of a workbook with a text in it. */
const cellOf = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const READ = [
  ['Navn', 'Adresse'],
  ['Åse Ødegård', 'Storgata 1; 2. etasje'],
];

describe('separated values are read', () => {
  it.each([
    ['as Norwegian Excel writes them', windows1252('Navn;Adresse\r\nÅse Ødegård;"Storgata 1; 2. etasje"\r\n')],
    ['as it writes them in UTF-8', utf8('\uFEFFNavn;Adresse\r\nÅse Ødegård;"Storgata 1; 2. etasje"\r\n')],
    [
      'with the line that says what separates them',
      utf8('sep=;\r\nNavn;Adresse\r\nÅse Ødegård;"Storgata 1; 2. etasje"'),
    ],
    ['with commas', utf8('Navn,Adresse\nÅse Ødegård,Storgata 1; 2. etasje\n')],
    ['with tabs', utf8('Navn\tAdresse\nÅse Ødegård\tStorgata 1; 2. etasje\n')],
  ])('%s', (_how, bytes) => {
    expect(readCsv(bytes)).toEqual(READ);
  });

  it('with line breaks and quotes within a cell, short rows, and nothing taken for a formula', () => {
    const text = 'Tittel;Beskrivelse\n"Gå ""trygt""";"Første linje\nAndre linje"\n=1+1\n\nSist;';
    expect(readCsv(utf8(text))).toEqual([
      ['Tittel', 'Beskrivelse'],
      ['Gå "trygt"', 'Første linje\nAndre linje'],
      ['=1+1'],
      [''],
      ['Sist', ''],
    ]);
  });

  it('but not what is no text', () => {
    expect(() => readCsv(new Uint8Array([0x41, 0, 0x42, 0]))).toThrow('no text');
  });
});

it('reads a workbook: texts, numbers, days and times', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (of: string, ...targets: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map((target, i) => `<Relationship Id="rId${i + 1}" Type="${rels}/${of.split(' ')[i]}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const file = zipSync({
    '_rels/.rels': strToU8(relations('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relations('worksheet styles', 'worksheets/sheet1.xml', 'styles.xml')),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData><row r="1">${cellOf('A1', 'Navn')}${cellOf('B1', 'Født')}${cellOf('C1', 'Fra')}${cellOf('D1', 'Kl')}</row>
      <row r="2">${cellOf('A2', 'Åse')}<c r="B2"><v>1974</v></c><c r="C2" s="1"><v>46388</v></c><c r="D2" s="2"><v>0.75</v></c></row></sheetData></worksheet>`,
    ),
  });
  const [heads, row = []] = await readSheet(new Blob([file]));
  expect(heads).toEqual(['Navn', 'Født', 'Fra', 'Kl']);
  expect(row.slice(0, 3)).toEqual(['Åse', 1974, new Date('2027-01-01T00:00:00Z')]);
  // Whether as a moment of the first day or as a part of a day: the next step reads both.
  expect([0.75, '1899-12-30T18:00:00.000Z']).toContain(row[3] instanceof Date ? row[3].toISOString() : row[3]);
});
