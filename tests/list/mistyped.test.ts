import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const SCHEDULE = `query($m: String!, $c: [String!]) {
  schedule(municipality: $m, from: "2026-01-01", to: "2026-12-31", committees: $c) { totalCount }
}`;

describe('what is mistyped is not taken for what is empty:', () => {
  it.each(['committees', 'districts', 'regulations', 'wheels', 'cycles', 'phases', 'meetings', 'coordinators'])(
    '%s of a municipality that does not exist',
    async (list) => {
      const { ask } = await world();
      const { errors } = await ask(`{ ${list}(filter: { municipality: "ingen" }) { edges { cursor } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'Municipality', id: 'ingen' });
    },
  );

  it('the schedule of a committee that does not exist, also beside one that does', async () => {
    const { ask, givenCycle, municipality } = await world();
    await givenCycle();
    const { errors } = await ask(SCHEDULE, { m: municipality.number, c: ['finnes-ikke'] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'Committee', id: 'finnes-ikke' });
  });

  it.each([
    ['committee', 'finnes-ikke', undefined, { what: 'Committee', id: 'finnes-ikke' }],
    ['committee of a municipality', 'finnes-ikke', 'ingen', { what: 'Municipality', id: 'ingen' }],
  ])('a %s that does not exist, by its address', async (_, slug, number, details) => {
    const { ask, municipality } = await world();
    const { data, errors } = await ask(
      'query($m: String!, $s: String!) { committee(municipality: $m, slug: $s) { id } }',
      { m: number ?? municipality.number, s: slug },
    );
    expect(data).toEqual({ committee: null });
    expect(errors?.map(({ path, extensions }) => ({ path, ...extensions }))).toEqual([
      { path: ['committee'], code: 'NOT_FOUND', ...details },
    ]);
  });

  it('the changes of a kind of object that the log does not know', async () => {
    const { ask, municipality } = await world();
    const { errors } = await ask(
      'query($m: String!) { changes(municipality: $m, entities: ["Moete"]) { endCursor } }',
      {
        m: municipality.number,
      },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'entities' }] });
  });

  it('while a list that is empty is just empty', async () => {
    const { told, municipality } = await world();
    const { meetings } = await told<{ meetings: { totalCount: number } }>(
      'query($m: String!) { meetings(filter: { municipality: $m }) { totalCount edges { cursor } } }',
      { m: municipality.number },
    );
    expect(meetings.totalCount).toBe(0);
  });
});

it('an object in a refusal is told by its global id, in a sentence', async () => {
  const { ask, givenCycle } = await world();
  const { id } = await givenCycle();
  const { errors } = await ask(
    'mutation($id: ID!) { unpublishCycle(input: { id: $id, reason: "Feil", expectedVersion: 99 }) { id } }',
    { id },
  );
  expect(errors?.[0]?.message).toContain('Someone else changed it first');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'Cycle', id });
});

it('a page that is reached by an offset has something before it', async () => {
  const { told } = await world();
  const { municipalities } = await told<{ municipalities: { pageInfo: { hasPreviousPage: boolean } } }>(
    '{ municipalities(first: 1, offset: 1) { pageInfo { hasPreviousPage } } }',
  );
  expect(municipalities.pageInfo.hasPreviousPage).toBe(true);
});
