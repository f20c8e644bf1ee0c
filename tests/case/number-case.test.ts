import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const NO_CYCLE = Buffer.from('Cycle:00000000-0000-4000-8000-000000000000').toString('base64');
const RAISE = 'mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { number } }';

it('keeps the numbers unique and without gaps when fifty are raised at once, some of them refused', async () => {
  const { givenYear, ask, municipality } = await world();
  const years = await givenYear(2026, { size: 3 });
  // A server with few connections turns some away who wait too long; they try again, as the same call.
  const raise = async (nth: number, tries = 20): Promise<string | undefined> => {
    const committees = years.map(({ committee }) => committee.id);
    const input = {
      leadCommitteeId: committees[nth % 3],
      partnerCommitteeIds: nth % 5 === 0 ? [committees[(nth + 1) % 3]] : [],
      title: `Sak ${nth}`,
      // Every tenth is refused after it got its number.
      ...(nth % 10 === 9 ? { cycleId: NO_CYCLE } : {}),
      origin: 'COMMITTEE',
      clientMutationKey: `${municipality.number}-${nth}`,
    };
    const { data, errors } = await ask<{ raiseCase: { number: string } }>(RAISE, { input });
    const code = errors?.[0]?.extensions?.code;
    return code === 'TRY_AGAIN' && tries > 1 ? raise(nth, tries - 1) : (data?.raiseCase?.number ?? code);
  };
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, nth) => raise(nth)));
  expect(outcomes.filter((one) => one === 'NOT_FOUND')).toHaveLength(5);
  const numbers = outcomes.filter((one) => one !== 'NOT_FOUND').toSorted((a = '', b = '') => (a < b ? -1 : 1));
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
    cycleId: NO_CYCLE,
  };
  expect(await refusalOf('raiseCase', input)).toMatchObject({ code: 'NOT_FOUND', what: 'Cycle' });
  expect((await givenCase({ committeeId })).number).toBe('2026-002');
});
