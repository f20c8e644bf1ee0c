import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OF_OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OF_PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relation = (type: string, target: string) =>
  strToU8(
    `<Relationships xmlns="${OF_PACKAGE}"><Relationship Id="rId1" Type="${OF_OFFICE}/${type}" Target="${target}"/></Relationships>`,
  );

const cellOf = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook of Excel's with one sheet of texts, as bytes of an .xlsx file. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const sheet = rows.map((cells, row) => {
    const told = cells.map((cell, column) => cellOf(`${String.fromCodePoint(65 + column)}${row + 1}`, cell));
    return `<row r="${row + 1}">${told.join('')}</row>`;
  });
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OF_OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ),
  };
  return Buffer.from(zipSync(parts));
}
