import type { Column } from '@naerhjul/domain/export/column.ts';
import type { Row } from '@naerhjul/prisma/cursor.ts';
import type { About, Batches, Format } from './format.ts';
import { explanationOf } from './explanation.ts';
import { cellOf, lettersOf, MOST_ROWS, STYLES, textCell } from './xlsx.rules.ts';
import { contentTypesOf, RELATIONS, STYLE_SHEET, workbookOf, workbookRelationsOf, XML } from './xlsx-parts.ts';
import { zipped, type ZipPart } from './zip.ts';

/** A workbook for Excel: the rows, on as many sheets as they need, and a sheet that explains the columns and what was asked. */
export const XLSX: Format = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (about, batches) => zipped(partsOf(about, batches)),
};

async function* partsOf(about: About, batches: Batches): AsyncGenerator<ZipPart, void, undefined> {
  const { columns, title } = about.dataset;
  const rows = batches[Symbol.asyncIterator]();
  const sheets: string[] = [];
  let left: readonly Row[] | undefined = [];
  while (left !== undefined) {
    sheets.push(sheets.length === 0 ? title[about.lang] : `${title[about.lang].slice(0, 26)} (${sheets.length + 1})`);
    const state: Rest = { rows: left };
    yield { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces: sheetOf(columns, rows, state) };
    left = state.rows;
  }
  sheets.push(about.lang === 'nb' ? 'Forklaring' : 'Explanation');
  yield { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces: explanationSheet(about) };
  yield { name: 'xl/styles.xml', pieces: [STYLE_SHEET] };
  yield { name: 'xl/workbook.xml', pieces: [workbookOf(sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelationsOf(sheets.length)] };
  yield { name: '_rels/.rels', pieces: [RELATIONS] };
  yield { name: '[Content_Types].xml', pieces: [contentTypesOf(sheets.length)] };
}

/** What a sheet had no more room for; nothing when there is nothing more. */
interface Rest {
  rows: readonly Row[] | undefined;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function* sheetOf(
  columns: readonly Column[],
  batches: AsyncIterator<readonly Row[]>,
  rest: Rest,
): AsyncGenerator<string, void, undefined> {
  const letters = columns.map((_column, at) => lettersOf(at));
  const widths = columns.map(
    ({ type, name }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.max(name.length + 3, WIDTHS[type])}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${columns
    .map(({ name }, at) => textCell(`${letters[at]}1`, name, STYLES.head))
    .join('')}</row>`;
  let written = 0;
  let rows = rest.rows ?? [];
  for (;;) {
    const fitting = rows.slice(0, MOST_ROWS - written);
    const above = written + 2;
    written += fitting.length;
    if (fitting.length > 0) yield fitting.map((row, at) => rowOf(columns, letters, row, above + at)).join('');
    if (fitting.length < rows.length) {
      rest.rows = rows.slice(fitting.length);
      break;
    }
    const next = await batches.next();
    if (next.done === true) {
      rest.rows = undefined;
      break;
    }
    rows = next.value;
  }
  yield '</sheetData></worksheet>';
}

const WIDTHS = { id: 16, text: 24, code: 16, integer: 10, decimal: 10, boolean: 10, date: 12, instant: 17 } as const;

function rowOf(columns: readonly Column[], letters: readonly string[], row: Row, number: number): string {
  const cells = columns.map((column, at) => cellOf(`${letters[at]}${number}`, column, row[at] ?? null));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function explanationSheet(about: About): readonly string[] {
  const rows = explanationOf(about).map(({ isHead, cells }, above) => {
    const style = isHead ? STYLES.head : STYLES.wrapped;
    const said = cells.map((text, at) => (text === '' ? '' : textCell(`${lettersOf(at)}${above + 1}`, text, style)));
    return `<row r="${above + 1}">${said.join('')}</row>`;
  });
  const cols =
    '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="16" customWidth="1"/><col min="3" max="3" width="90" customWidth="1"/></cols>';
  return [`${XML}<worksheet ${MAIN}>${cols}<sheetData>${rows.join('')}</sheetData></worksheet>`];
}
