import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const RAISE = 'mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { number } }';

it('keeps the numbers unique and without gaps when fifty are raised at once, some of them refused', async () => {
  const { givenYear, ask } = await world();
  const years = await givenYear(2026, { size: 3 });
  const raise = async (nth: number) => {
    const committees = years.map(({ committee }) => committee.id);
    const input = {
      leadCommitteeId: committees[nth % 3],
      partnerCommitteeIds: nth % 5 === 0 ? [committees[(nth + 1) % 3]] : [],
      // Every tenth is refused, some of them only after the number was found.
      title: nth % 10 === 9 ? '' : `Sak ${nth}`,
      origin: 'COMMITTEE',
    };
    const { data, errors } = await ask<{ raiseCase: { number: string } }>(RAISE, { input });
    return data?.raiseCase?.number ?? errors?.[0]?.extensions?.code;
  };
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, nth) => raise(nth)));
  expect(outcomes.filter((one) => one === 'INVALID_INPUT')).toHaveLength(5);
  const numbers = outcomes.filter((one) => one !== 'INVALID_INPUT').toSorted((a = '', b = '') => (a < b ? -1 : 1));
  expect(numbers).toEqual(Array.from({ length: 45 }, (_, nth) => `2026-${String(nth + 1).padStart(3, '0')}`));
});

it('leaves no gap where a case was raised within an act that failed', async () => {
  const { givenCase, givenCommittee, refusalOf } = await world();
  const { id: committeeId } = await givenCommittee();
  await givenCase({ committeeId });
  const input = {
    leadCommitteeId: committeeId,
    title: 'Lys',
    origin: 'COMMITTEE',
    cycleId: 'Q3ljbGU6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw',
  };
  expect(await refusalOf('raiseCase', input)).toMatchObject({ code: 'NOT_FOUND', what: 'Cycle' });
  expect((await givenCase({ committeeId })).number).toBe('2026-002');
});
