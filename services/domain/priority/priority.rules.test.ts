import { describe, expect, it } from 'vitest';
import { advisedBy, lacksOfCase, lacksOfYear, rankedAt } from './priority.rules.ts';

const ADVISED = advisedBy({ longTermCasesMin: 1, longTermCasesMax: 1, shortTermCasesMin: 2, shortTermCasesMax: 3 });

describe('how many cases are prioritised (R10)', () => {
  it.each([
    ['one long-term and two short-term', ['LONG', 'SHORT', 'SHORT'], []],
    ['one long-term and three short-term', ['LONG', 'SHORT', 'SHORT', 'SHORT'], []],
    ['none', [], ['tooFewLongTermCases', 'tooFewShortTermCases']],
    ['two long-term and one short-term', ['LONG', 'LONG', 'SHORT'], ['tooManyLongTermCases', 'tooFewShortTermCases']],
    ['four short-term', ['LONG', 'SHORT', 'SHORT', 'SHORT', 'SHORT'], ['tooManyShortTermCases']],
    ['one whose horizon nobody told', ['LONG', 'SHORT', 'SHORT', null], ['horizon']],
  ] as const)('%s', (_, horizons, lacks) => {
    expect(lacksOfYear(horizons, ADVISED)).toEqual(lacks);
  });

  it('says nothing where no regulation is in force', () => {
    expect(lacksOfYear([], advisedBy(null))).toEqual([]);
  });
});

it.each([
  [0, ['findings']],
  [1, []],
])('a prioritised case that rests on %i findings (R07)', (findings, lacks) => {
  expect(lacksOfCase(findings)).toEqual(lacks);
});

it.each([
  [1, ['new', 'a', 'b']],
  [2, ['a', 'new', 'b']],
  [9, ['a', 'b', 'new']],
  [null, ['a', 'b', 'new']],
])('puts one at rank %s among two others', (rank, order) => {
  expect(rankedAt(['a', 'b'], 'new', rank)).toEqual(order);
});
