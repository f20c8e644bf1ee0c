import { beforeAll, describe, expect, it } from 'vitest';
import { take } from '../data/take.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';
import { HAS_OFFICE, office, READ_AS, sheetsIn, type OfficeCell } from './office.ts';

const TITLE = 'Ærlig talt: "Øvre Ås", brua; og gangveien ved Åssiden';
const FORMULA = '=HYPERLINK("http://ond.example";"Åpne")';
const DATASETS = ['cases', 'meetings', 'dialogues'] as const;

/** The cells of a column, below its name. */
function column(rows: readonly (readonly OfficeCell[])[] | undefined, name: string): readonly OfficeCell[] {
  const [names = [], ...others] = rows ?? [];
  const at = names.findIndex(({ shown }) => shown === name);
  return others.flatMap((row) => row[at] ?? []);
}

const values = (cells: readonly OfficeCell[]) => cells.map(({ value }) => value);

describe.skipIf(!HAS_OFFICE)('a file that LibreOffice opens', () => {
  let sheets: Record<'xlsx' | 'norwegian' | 'english', Record<string, ReturnType<typeof sheetsIn>>>;
  beforeAll(async () => {
    const w = await world({ now: '2026-01-05' });
    const [cycle] = await w.givenYear(2026);
    if (cycle === undefined) throw new Error('no year was opened');
    const startsAt = '2026-07-01T16:30:00Z';
    await w.carryOut('dateMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, startsAt, reason: 'Sent' });
    const { id } = await w.givenDialogue(cycle.id, { aim: 'Å høre flere' });
    for (const participants of [12, 7, 6]) {
      await w.carryOut('addDialogueActivity', { dialogueId: id, method: 'WALK', participants, heldOn: '2026-03-29' });
    }
    for (const title of [TITLE, FORMULA, '2026-014', '-2 grader']) {
      await w.givenCase({ committeeId: cycle.committee.id, title, raisedOn: '2026-01-02' });
    }
    const desk = await office();
    const here = { municipality: w.municipality.number };
    const forms = [
      ['xlsx', 'xlsx', {}],
      ['norwegian', 'csv', { dialect: 'excel-nb' }],
      ['english', 'csv', {}],
    ] as const;
    const told: typeof sheets = { xlsx: {}, norwegian: {}, english: {} };
    for (const [form, extension, more] of forms) {
      for (const dataset of DATASETS) {
        const answer = await take(`${dataset}.${extension}`, { ...here, ...more });
        await desk.keep(`${form}-${dataset}.${extension}`, new Uint8Array(await answer.arrayBuffer()));
      }
      const files = DATASETS.map((dataset) => `${form}-${dataset}.${extension}`);
      await desk.convert('fods', files, form === 'xlsx' ? undefined : READ_AS[form]);
      for (const dataset of DATASETS) {
        told[form][dataset] = sheetsIn(await desk.read(`${form}-${dataset}.fods`));
      }
    }
    sheets = told;
    return desk.leave;
  }, 300_000);

  const first = (form: keyof typeof sheets, dataset: string) => [...(sheets[form][dataset]?.values() ?? [])][0];

  it.each(['xlsx', 'norwegian', 'english'] as const)('has Norwegian letters, quotes and separators: %s', (form) => {
    expect(values(column(first(form, 'cases'), 'title'))).toContain(TITLE);
  });

  it.each(['xlsx', 'norwegian', 'english'] as const)('has days as days, and decimals as numbers: %s', (form) => {
    const days = column(first(form, 'meetings'), 'meets_on').filter(({ type }) => type !== 'empty');
    expect(days.map(({ type, value }) => [type, value.slice(0, 10)])).toContainEqual(['date', '2026-07-01']);
    const raised = column(first(form, 'cases'), 'raised_on');
    expect(raised.map(({ type, value }) => [type, value.slice(0, 10)])).toEqual(
      Array.from({ length: 4 }, () => ['date', '2026-01-02']),
    );
    const [mean] = column(first(form, 'dialogues'), 'participants_per_activity');
    expect(mean).toMatchObject({ type: 'float', value: '8.33' });
  });

  it.each(['xlsx', 'norwegian'] as const)('has moments by the Norwegian clock: %s', (form) => {
    const moments = column(first(form, 'meetings'), 'starts_at').filter(({ type }) => type === 'date');
    expect(values(moments)).toContain('2026-07-01T18:30:00');
  });

  it('shows the days of a workbook as Norwegians write them, whatever the program’s language', () => {
    const days = column(first('xlsx', 'meetings'), 'meets_on').map(({ shown }) => shown);
    expect(days).toContain('01.07.2026');
  });

  it.each(['xlsx', 'norwegian'] as const)('carries nothing out that was written as a text: %s', (form) => {
    const cells = first(form, 'cases')?.flat() ?? [];
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    expect(cells.some(({ shown }) => shown.replace(/^'/, '') === FORMULA)).toBe(true);
    const numbers = column(first(form, 'cases'), 'number');
    expect(numbers.map(({ type }) => type)).toEqual(['string', 'string', 'string', 'string']);
  });

  it('has a workbook’s second sheet, which explains the columns', () => {
    expect([...(sheets.xlsx['cases']?.keys() ?? [])]).toEqual(['Saker', 'Forklaring']);
    const explained = sheets.xlsx['cases']?.get('Forklaring')?.flat() ?? [];
    expect(explained.some(({ shown }) => shown.includes('Hvor langt saken rekker.'))).toBe(true);
  });
});
