import { beforeAll, describe, expect, it } from 'vitest';
import { DATASETS } from '@naerhjul/domain/export/datasets.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world, type World } from '../testkit/world.ts';
import { csvRows, parquetOf, rowsOf, sheetsOf, take, type Told } from './take.ts';

const TITLE = 'Ærlig talt: "Øvre Ås", brua; og gangveien\nved Åssiden';
const FORMULA = '=HYPERLINK("http://ond.example";"Åpne")';

let w: World;
let here: { readonly municipality: string };
beforeAll(async () => {
  w = await world({ now: '2026-01-05' });
  const [cycle] = await w.givenYear(2026);
  if (cycle === undefined) throw new Error('no year was opened');
  here = { municipality: w.municipality.number };
  await w.carryOut('dateMeeting', {
    id: meetingIn(phaseOf(cycle, 1)).id,
    startsAt: '2026-07-01T16:30:00Z',
    reason: 'Sent',
  });
  const { id } = await w.givenDialogue(cycle.id, { aim: TITLE });
  for (const participants of [12, 7, 6]) {
    await w.carryOut('addDialogueActivity', { dialogueId: id, method: 'WALK', participants, heldOn: '2026-03-29' });
  }
  for (const title of [TITLE, FORMULA, '+47 12 34 56 78', '-2 grader', '@alle', ' =1+1', '2026-014']) {
    await w.givenCase({ committeeId: cycle.committee.id, title });
  }
});

const bytesOf = async (file: string, more = {}) =>
  Buffer.from(await (await take(file, { ...here, ...more })).arrayBuffer());
const columnsOf = (dataset: string) => DATASETS.find(({ name }) => name === dataset)?.columns ?? [];

/** A column of rows that begin with the names of columns. */
function column(rows: readonly (readonly unknown[])[], name: string): readonly unknown[] {
  const [names = [], ...others] = rows;
  return others.map((row) => row[names.indexOf(name)]);
}

describe.each(DATASETS.map(({ name }) => name))('the file of %s', (dataset) => {
  it('tells the same in every format', async () => {
    const told = await rowsOf(dataset, here);
    const columns = columnsOf(dataset);
    const shown = (row: Told) => columns.map(({ name }) => String(row[name] ?? ''));
    const csv = csvRows((await bytesOf(`${dataset}.csv`)).toString());
    expect(csv).toEqual([columns.map(({ name }) => name), ...told.map(shown)]);
    const parquet = await parquetOf(await bytesOf(`${dataset}.parquet`));
    const plain = parquet.rows.map((row) =>
      columns.map(({ name, type }) => {
        const value = row[name] as Told[string] | Date | undefined;
        if (!(value instanceof Date)) return String(value ?? '');
        const iso = value.toISOString();
        return type === 'date' ? iso.slice(0, 10) : iso.replace('.000Z', 'Z');
      }),
    );
    expect(plain).toEqual(told.map(shown));
    const [sheet = []] = await sheetsOf(await bytesOf(`${dataset}.xlsx`));
    expect(sheet[0]).toEqual(columns.map(({ name }) => name));
    expect(column(sheet, 'id')).toEqual(told.map(({ id }) => id));
    const excel = csvRows((await bytesOf(`${dataset}.csv`, { dialect: 'excel-nb' })).toString(), ';');
    expect(excel.length).toBe(csv.length);
  });

  it('has the same columns when there is nothing in it', async () => {
    const empty = { from: '1900-01-01', to: '1900-12-31' };
    const names = columnsOf(dataset).map(({ name }) => name);
    expect(await rowsOf(dataset, { ...here, ...empty })).toEqual([]);
    expect(csvRows((await bytesOf(`${dataset}.csv`, empty)).toString())).toEqual([names]);
    const parquet = await parquetOf(await bytesOf(`${dataset}.parquet`, empty));
    expect([Object.keys(parquet.types), parquet.rows]).toEqual([names, []]);
    const [sheet] = await sheetsOf(await bytesOf(`${dataset}.xlsx`, empty));
    expect(sheet).toEqual([names]);
  });
});

describe('what stands in a file', () => {
  it('keeps Norwegian letters, quotation marks, separators and lines as they were written', async () => {
    const csv = csvRows((await bytesOf('cases.csv')).toString());
    const excel = csvRows((await bytesOf('cases.csv', { dialect: 'excel-nb' })).toString(), ';');
    const [sheet = []] = await sheetsOf(await bytesOf('cases.xlsx'));
    const { rows } = await parquetOf(await bytesOf('cases.parquet'));
    for (const titles of [
      column(csv, 'title'),
      column(excel, 'title'),
      column(sheet, 'title'),
      rows.map((row) => row['title']),
    ]) {
      expect(titles).toContain(TITLE);
    }
  });

  it('begins the file for Excel with a byte order mark, and each line ends as the format says', async () => {
    const excel = await bytesOf('cases.csv', { dialect: 'excel-nb' });
    expect(excel.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const plain = await bytesOf('meetings.csv');
    expect(plain.toString()).toMatch(/^id,/);
    expect(
      plain
        .toString()
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true);
  });

  it('is never carried out by a spreadsheet', async () => {
    const titles = column(csvRows((await bytesOf('cases.csv', { dialect: 'excel-nb' })).toString(), ';'), 'title');
    expect(titles).toEqual(
      [TITLE, `'${FORMULA}`, `'+47 12 34 56 78`, `'-2 grader`, `'@alle`, '=1+1', '2026-014'].map((one) =>
        one === '=1+1' ? `'=1+1` : one,
      ),
    );
    const [sheet = []] = await sheetsOf(await bytesOf('cases.xlsx'));
    expect(column(sheet, 'title')).toContain(FORMULA);
  });

  it('has days, moments and decimals as what they are', async () => {
    const { types, rows } = await parquetOf(await bytesOf('meetings.parquet'));
    expect(types).toMatchObject({ meets_on: 'DATE', starts_at: 'TIMESTAMP_MILLIS', year: 'INT32', deleted: 'BOOLEAN' });
    expect(rows.map((row) => row['meets_on'])).toContainEqual(new Date('2026-07-01T00:00:00Z'));
    expect(rows.map((row) => row['starts_at'])).toContainEqual(new Date('2026-07-01T16:30:00Z'));
    const [sheet = []] = await sheetsOf(await bytesOf('meetings.xlsx'));
    expect(column(sheet, 'meets_on')).toContainEqual(new Date('2026-07-01T00:00:00Z'));
    // By the Norwegian clock, which a cell can't say.
    expect(column(sheet, 'starts_at')).toContainEqual(new Date('2026-07-01T18:30:00Z'));
    const excel = csvRows((await bytesOf('meetings.csv', { dialect: 'excel-nb' })).toString(), ';');
    expect(column(excel, 'meets_on')).toContain('01.07.2026');
    expect(column(excel, 'starts_at')).toContain('01.07.2026 18:30');
    const dialogues = csvRows((await bytesOf('dialogues.csv', { dialect: 'excel-nb' })).toString(), ';');
    expect(column(dialogues, 'participants_per_activity')).toEqual(['8,33']);
    expect(column(csvRows((await bytesOf('dialogues.csv')).toString()), 'participants_per_activity')).toEqual(['8.33']);
    const [counted = []] = await sheetsOf(await bytesOf('dialogues.xlsx'));
    expect(column(counted, 'participants_per_activity')).toEqual([8.33]);
  });

  it('is explained on a sheet of its own, with what was asked', async () => {
    const [, explanation = []] = await sheetsOf(await bytesOf('cases.xlsx', { asOf: '2026-01-05' }));
    expect(explanation).toContainEqual(['asOf', '2026-01-05', null]);
    const [, , meaning] = explanation.find(([name]) => name === 'horizon') ?? [];
    expect(meaning).toContain('Hvor langt saken rekker.');
    expect(meaning).toContain('LONG: Langsiktig.');
  });
});
