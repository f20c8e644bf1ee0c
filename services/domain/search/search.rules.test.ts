import { expect, it } from 'vitest';
import { questionOf } from './search.rules.ts';

it.each([
  ['Åsveien', "'åsveien':*"],
  ['  trygg   skolevei ', "'trygg':* & 'skolevei':*"],
  ['2026-014', "'2026':* & '014':*"],
  ["klubb'); DROP TABLE finding; --", "'klubb':* & 'drop':* & 'table':* & 'finding':*"],
  ['erfaringsdeling', "('erfaringsdeling':* | 'erfaringsutveksling':*)"],
  ['Erfaringsutvekslingen', "('erfaringsdeling':* | 'erfaringsutveksling':*)"],
  ['a & b | !c <-> d:*', "'a':* & 'b':* & 'c':* & 'd':*"],
])('takes %s for words and beginnings of words', (typed, text) => {
  expect(questionOf(typed)).toMatchObject({ form: 'WORDS', text });
});

it.each([
  ['"trygg skolevei"', '"trygg skolevei"'],
  ['klubb -fotball', 'klubb -fotball'],
  ['"e-post"', '"e post"'],
  ['lys or benk', 'lys or benk'],
])('takes %s for an expression', (typed, text) => {
  expect(questionOf(typed)).toEqual({ form: 'EXPRESSION', text });
});

it.each([['🙂🙂'], ["''"], ['&|!'], ['-'], ['   ']])('finds no word in %s', (typed) => {
  expect(questionOf(typed)).toBeNull();
});

it('asks for words without their endings too', () => {
  expect(questionOf('Skøytebanen klubbene vei')?.plain).toBe("'skøyteban':* & 'klubb':* & 'vei':*");
});

it('asks for twelve words at most', () => {
  expect(questionOf(Array.from({ length: 99 }, () => 'vei').join(' '))?.text.split(' & ')).toHaveLength(12);
});
