import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const SCHEDULE = `query($m: String!, $from: Date!, $to: Date!) {
  schedule(municipality: $m, from: $from, to: $to) { totalCount edges { node { id } } } }`;

it.each([
  ['ends before it starts', '2026-12-31', '2026-01-01', 'to'],
  ['is longer than ten years', '2026-01-01', '2062-12-31', 'to'],
])('refuses a schedule that %s, and names the field', async (_, from, to, field) => {
  const { ask, municipality } = await world();
  const { errors } = await ask(SCHEDULE, { m: municipality.number, from, to }, { as: 'public' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
});

it.each([['2026-13-01'], ['2026-02-29'], ['2026-2-1'], ['i dag'], ['2026-01-01T00:00:00Z'], ['']])(
  'refuses %s as a day, with a code',
  async (from) => {
    const { ask, municipality } = await world();
    const { data, errors } = await ask(SCHEDULE, { m: municipality.number, from, to: '2026-12-31' });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toEqual(expect.stringMatching(/^[A-Z_]+$/));
    expect(errors?.[0]?.message).toContain('from');
  },
);

it('refuses the schedule of a municipality that does not exist', async () => {
  const { ask } = await world();
  const { errors } = await ask(SCHEDULE, { m: 'ingen', from: '2026-01-01', to: '2026-12-31' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'Municipality', id: 'ingen' });
});

it('gives an empty schedule where no year is open', async () => {
  const { told, municipality } = await world();
  expect(await told(SCHEDULE, { m: municipality.number, from: '2026-01-01', to: '2026-12-31' })).toEqual({
    schedule: { totalCount: 0, edges: [] },
  });
});
