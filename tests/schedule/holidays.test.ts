import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const HOLIDAYS = `query($municipality: String!, $from: Date!, $to: Date!, $language: Language) {
  holidays(municipality: $municipality, from: $from, to: $to) { kind name(language: $language) firstOn lastOn }
}`;

it('tells everyone of the public holidays and those of the schools, in order', async () => {
  const { municipality, carryOut, told } = await world();
  const autumn = { name: 'Høstferie', firstOn: '2026-04-29', lastOn: '2026-05-05' };
  await carryOut('addSchoolHoliday', { municipality: municipality.number, ...autumn });
  const { holidays } = await told<{ holidays: object[] }>(
    HOLIDAYS,
    { municipality: municipality.number, from: '2026-05-01', to: '2026-05-14' },
    { as: 'public' },
  );
  expect(holidays).toEqual([
    { kind: 'SCHOOL', ...autumn },
    { kind: 'PUBLIC', name: 'Arbeidernes dag', firstOn: '2026-05-01', lastOn: '2026-05-01' },
    { kind: 'PUBLIC', name: 'Kristi himmelfartsdag', firstOn: '2026-05-14', lastOn: '2026-05-14' },
  ]);
});

it('names the public ones in the language asked for, and the schools’ as they are written', async () => {
  const { municipality, carryOut, told } = await world();
  await carryOut('addSchoolHoliday', {
    municipality: municipality.number,
    name: 'Fri',
    firstOn: '2026-05-01',
    lastOn: '2026-05-01',
  });
  const namesIn = async (language: string) => {
    const asked = { municipality: municipality.number, from: '2026-05-01', to: '2026-05-01', language };
    const { holidays } = await told<{ holidays: readonly { readonly name: string }[] }>(HOLIDAYS, asked);
    return holidays.map(({ name }) => name);
  };
  expect(await namesIn('NN')).toEqual(['Arbeidaranes dag', 'Fri']);
  expect(await namesIn('EN')).toEqual(['Labour Day', 'Fri']);
});

it('refuses more than two years at once, and days the wrong way round', async () => {
  const { municipality, ask } = await world();
  for (const [from, to, fault] of [
    ['2026-05-02', '2026-05-01', 'before_start'],
    ['2026-01-01', '2029-01-01', 'too_late'],
  ]) {
    const { errors } = await ask(HOLIDAYS, { municipality: municipality.number, from, to });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'to', fault }] });
  }
});
