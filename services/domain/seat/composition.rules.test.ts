import { expect, it } from 'vitest';
import { compositionOf } from './composition.rules.ts';

const seats = (kind: 'RESIDENT' | 'POLITICIAN' | 'YOUTH_OBSERVER', held: number, vacant = 0) =>
  Array.from({ length: held + vacant }, (_, index) => ({ kind, held: index < held }));
const UNTIL_2022 = { residentSeats: 8, politicianSeats: 4 };
const SINCE_2022 = { residentSeats: 8, politicianSeats: 3 };

it.each([
  ['all eight and four of 2020', seats('RESIDENT', 8), seats('POLITICIAN', 4), UNTIL_2022, 0, []],
  [
    'a politician too many since 2022',
    seats('RESIDENT', 8),
    seats('POLITICIAN', 4),
    SINCE_2022,
    0,
    ['politicianSeats'],
  ],
  ['a vacant resident seat', seats('RESIDENT', 7, 1), seats('POLITICIAN', 3), SINCE_2022, 1, ['residents']],
  ['a missing resident seat', seats('RESIDENT', 7), seats('POLITICIAN', 3), SINCE_2022, 0, ['residentSeats']],
  ['vacant politicians', seats('RESIDENT', 8), seats('POLITICIAN', 1, 2), SINCE_2022, 2, ['politicians']],
  ['no seat at all', [], [], SINCE_2022, 0, ['residentSeats', 'politicianSeats']],
  ['vacancies without a regulation', seats('RESIDENT', 1, 1), [], null, 1, ['residents']],
  [
    'only vacant youth observers',
    [...seats('RESIDENT', 8), ...seats('YOUTH_OBSERVER', 0, 2)],
    seats('POLITICIAN', 3),
    SINCE_2022,
    2,
    [],
  ],
])('a committee with %s lacks just that (R18)', (_, residents, politicians, regulation, vacancies, lacks) => {
  expect(compositionOf([...residents, ...politicians], regulation)).toMatchObject({ vacancies, lacks });
});
