import { describe, expect, it } from 'vitest';
import { dayIn, numberIn, timeIn } from './cell.ts';
import { columnsIn, FIELDS, unusedIn, type ImportKind } from './fields.ts';
import { en } from '../i18n/en.ts';
import { nb } from '../i18n/nb.ts';
import { nn } from '../i18n/nn.ts';
import { rowsIn } from './rows-in.ts';
import { excelCsv } from './template.ts';
import { readCsv } from './sheet.ts';

describe('a day', () => {
  it.each([
    ['14.02.2027', '2027-02-14'],
    ['1.3.2027', '2027-03-01'],
    ['2027-02-14', '2027-02-14'],
    [46388, '2027-01-01'],
    ['46388', '2027-01-01'],
    [new Date('2027-01-01T00:00:00Z'), '2027-01-01'],
    ['29.02.2027', undefined],
    ['02/14/2027', undefined],
    ['14.02.27', undefined],
    ['i vår', undefined],
  ])('written %s is %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });
});

describe('a time', () => {
  it.each([
    ['18:00', '18:00'],
    ['kl. 18.30', '18:30'],
    ['18', '18:00'],
    ['1830', '18:30'],
    ['08:00:00', '08:00'],
    [0.75, '18:00'],
    [new Date('1899-12-30T18:00:00Z'), '18:00'],
    ['24:00', undefined],
    ['kveld', undefined],
  ])('written %s is %s', (cell, time) => {
    expect(timeIn(cell)).toBe(time);
  });
});

it.each([
  ['1974', 1974],
  ['1974,0', 1974],
  ['1 974', 1974],
  [1974, 1974],
  ['74 år', undefined],
])('a number written %s is %s', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

describe('the columns are known', () => {
  it.each([nb, nn, en].flatMap((words) => Object.keys(FIELDS).map((kind) => ({ words, kind: kind as ImportKind }))))(
    'by the names of the template, and its example is right: $words.import.title.members, $kind',
    ({ words, kind }) => {
      const fields = FIELDS[kind];
      const names: Readonly<Record<string, string>> = words.import.field[kind];
      const example: Readonly<Record<string, string>> = words.import.example[kind];
      const lines = [names, example].map((of) => fields.map(({ name }) => of[name] ?? ''));
      const sheet = readCsv(new TextEncoder().encode(excelCsv(lines)));
      const columns = columnsIn(lines[0] ?? [], fields);
      expect(columns).toEqual(Object.fromEntries(fields.map(({ name }, i) => [name, i])));
      expect(rowsIn(sheet, fields, columns).map(({ faults }) => faults)).toEqual([[]]);
    },
  );

  it('however people call them, each only once, and others are left alone', () => {
    const heads = ['Nr', 'NAVN PÅ MEDLEM', 'Utvalg', 'Type', 'Tlf.', 'e-post (privat)', 'Merknad', 'Telefon'];
    expect(columnsIn(heads, FIELDS.members)).toEqual({ name: 1, committee: 2, kind: 3, phone: 7, email: 5 });
  });
});

it('takes the seat for the role where the column of the role says something else, with or without a number', () => {
  const sheet = [
    ['Utvalg', 'Navn', 'Rolle', 'Plass', 'Merknad'],
    ['1', 'Åse Ødegård', 'Leder', 'Innbyggerplass 3', 'ny'],
    ['1', 'Per Dal', '', 'politiker', ''],
  ];
  const heads = sheet[0] ?? [];
  const columns = columnsIn(heads, FIELDS.members, sheet.slice(1));
  expect(rowsIn(sheet, FIELDS.members, columns).map(({ input }) => input['kind'])).toEqual(['RESIDENT', 'POLITICIAN']);
  expect(unusedIn(heads, columns).map((at) => heads[at])).toEqual(['Rolle', 'Merknad']);
  expect(columnsIn(['Utvalg', 'Dato', 'Kl', 'Plass'], FIELDS.meetings)['place']).toBe(3);
});

it('makes rows of a sheet, and tells by field what a row lacks or has wrong', () => {
  const sheet = [
    ['Utvalg', 'Navn', 'Rolle', 'Fra', 'Født'],
    ['1', 'Åse Ødegård', 'INNBYGGER', '01.01.2027', 1974],
    ['', null, '', '', ''],
    [2, '', 'Konge', '31.02.2027', 'ukjent'],
  ];
  const columns = columnsIn(sheet[0]?.map(String) ?? [], FIELDS.members);
  expect(rowsIn(sheet, FIELDS.members, columns)).toEqual([
    {
      number: 2,
      input: { committee: '1', name: 'Åse Ødegård', kind: 'RESIDENT', startsOn: '2027-01-01', birthYear: 1974 },
      faults: [],
    },
    {
      number: 4,
      input: { committee: '2' },
      faults: [
        { field: 'name', fault: 'required' },
        { field: 'kind', fault: 'invalid_value' },
        { field: 'startsOn', fault: 'invalid_format' },
        { field: 'birthYear', fault: 'invalid_format' },
      ],
    },
  ]);
});
