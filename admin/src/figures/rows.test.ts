import { expect, it } from 'vitest';
import { sheetOf } from '../frame/sheet-text.ts';
import { compared, countOf, type Figures } from './rows.ts';

const row = (code: string, cases: number, perCommittee = cases): Figures => ({
  status: { code, label: code },
  category: null,
  committee: null,
  theme: null,
  horizon: null,
  origin: null,
  year: null,
  month: null,
  casesInMunicipality: cases,
  casesPerCommittee: perCommittee,
  openCases: cases,
  medianDays: null,
  p90Days: null,
  transitions: null,
  corrections: null,
  medianOpenDays: null,
});

it('puts the same group of two days side by side, and keeps those that one of them lacks', () => {
  const rows = compared([row('raised', 3), row('done', 1)], [row('waiting', 2), row('raised', 5)]);
  expect(rows.map(({ now, before }) => [now?.casesInMunicipality, before?.casesInMunicipality])).toEqual([
    [3, 5],
    [1, undefined],
    [undefined, 2],
  ]);
});

it('counts a shared case once, and once for each committee where they are told apart', () => {
  expect(countOf(row('raised', 3, 5), ['STATUS'])).toBe(3);
  expect(countOf(row('raised', 3, 5), ['STATUS', 'COMMITTEE'])).toBe(5);
  expect(countOf(undefined, [])).toBe(0);
});

it('writes a sheet in which nothing is carried out, and a sign within a text stays there', () => {
  expect(
    sheetOf([
      ['Tema', 'Saker'],
      ['=1+1', '-3'],
      ['Vei; sti', '"2"'],
    ]),
  ).toBe('\uFEFFTema;Saker\r\n\'=1+1;-3\r\n"Vei; sti";"""2"""\r\n');
});
