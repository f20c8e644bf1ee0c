import { expect, it } from 'vitest';
import { windowWords, type MonthWindow } from './window-words.ts';

const translate = (key: string) => (key === 'frame.or' ? 'eller' : key);

const said: readonly (readonly [string, MonthWindow])[] = [
  ['mai', { kind: 'RANGE', months: [5] }],
  ['februar–april', { kind: 'RANGE', months: [2, 3, 4] }],
  ['desember–januar', { kind: 'RANGE', months: [12, 1] }],
  ['august eller september', { kind: 'ONE_OF', months: [8, 9] }],
  ['mai, juni eller august', { kind: 'ONE_OF', months: [5, 6, 8] }],
];

it.each(said)('says %s', (words, window) => {
  expect(windowWords(window, 'nb', translate)).toBe(words);
});
