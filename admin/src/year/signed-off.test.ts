import { expect, it } from 'vitest';
import { yearEn } from '../i18n/year.en.ts';
import { yearNb } from '../i18n/year.nb.ts';
import { yearNn } from '../i18n/year.nn.ts';

it.each([
  ['bokmål', yearNb, 'Meldt gjennomført'],
  ['nynorsk', yearNn, 'Meldt gjennomført'],
  ['English', yearEn, 'Signed off on'],
] as const)(
  'the day of a sign-off is not taken for the days that the phase took, in %s',
  (_, { phase, mark }, words) => {
    expect(phase.done_on).toBe(`${words} %{day}`);
    expect(phase.done_on.startsWith(mark.done)).toBe(false);
  },
);
