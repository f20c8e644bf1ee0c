import { describe, expect, it } from 'vitest';
import { REGULATION } from '../testkit/wheel.ts';
import { world } from '../testkit/world.ts';

describe('a version of the regulation', () => {
  it('carries its numbers from a day on', async () => {
    const { givenRegulation, municipality, told } = await world();
    await givenRegulation({ title: 'Gammelt', validFrom: '2019-01-01', politicianSeats: 4 });
    await givenRegulation({ title: 'Nytt', validFrom: '2022-09-01', politicianSeats: 3, source: 'Sak 22/1234' });
    const { regulations } = await told<{ regulations: { edges: { node: unknown }[] } }>(
      `query($m: String!) { regulations(filter: { municipality: $m }) {
        edges { node { title validFrom politicianSeats residentSeats source } } } }`,
      { m: municipality.number },
      { as: 'public' },
    );
    expect(regulations.edges.map(({ node }) => node)).toEqual([
      { title: 'Nytt', validFrom: '2022-09-01', politicianSeats: 3, residentSeats: 8, source: 'Sak 22/1234' },
      { title: 'Gammelt', validFrom: '2019-01-01', politicianSeats: 4, residentSeats: 8, source: null },
    ]);
  });

  it('is put right, field by field', async () => {
    const { givenRegulation, carryOut } = await world();
    const { id } = await givenRegulation({ source: 'Sak 1' });
    expect(await carryOut('updateRegulation', { id, politicianSeats: 4 })).toMatchObject({
      politicianSeats: 4,
      residentSeats: 8,
      source: 'Sak 1',
    });
    expect(await carryOut('updateRegulation', { id, source: null })).toMatchObject({ source: null });
  });

  it('is removed while it is not in force yet', async () => {
    const { givenRegulation, carryOut, seen } = await world({ now: '2026-01-05T12:00:00Z' });
    const { id } = await givenRegulation({ validFrom: '2026-01-06' });
    expect(await carryOut('deleteRegulation', { id })).toEqual({ id });
    expect(await seen('Regulation', id)).toBeNull();
  });

  it('is not removed once it is in force, and no trace is left', async () => {
    const { givenRegulation, refusalOf } = await world({ now: '2026-01-05T12:00:00Z' });
    const { id } = await givenRegulation({ validFrom: '2026-01-05' });
    expect(await refusalOf('deleteRegulation', { id })).toMatchObject({ code: 'ALREADY_DONE', what: 'Regulation' });
  });

  it('is in force from midnight in Oslo, not in London', async () => {
    const { givenRegulation, refusalOf } = await world({ now: '2026-01-04T23:30:00Z' });
    const { id } = await givenRegulation({ validFrom: '2026-01-05' });
    expect(await refusalOf('deleteRegulation', { id })).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('is refused from a day that has one, and leaves no trace', async () => {
    const { givenRegulation, refusalOf, municipality } = await world();
    await givenRegulation({ validFrom: '2022-09-01' });
    const again = { municipality: municipality.number, ...REGULATION, validFrom: '2022-09-01' };
    expect(await refusalOf('createRegulation', again)).toMatchObject({
      code: 'ALREADY_EXISTS',
      what: 'Regulation',
      field: 'validFrom',
      value: '2022-09-01',
    });
  });

  it.each([
    ['fewer than no meetings', { ordinaryMeetings: -1 }],
    ['fewer than no seats', { residentSeats: -1 }],
    ['fewer at most than at least, among long-term cases', { longTermCasesMin: 2, longTermCasesMax: 1 }],
    ['fewer at most than at least, among short-term cases', { shortTermCasesMin: 4 }],
    ['fewer at most than at least, on a visit', { visitResidentsMax: 1 }],
    ['no title', { title: '' }],
  ])('is refused with %s, with the field named and no trace left', async (_, changes) => {
    const { refusalOf, givenRegulation, municipality } = await world();
    const input = { municipality: municipality.number, ...REGULATION, ...changes };
    const fields = [{ field: expect.stringMatching(/^[a-zA-Z]+$/) }];
    expect(await refusalOf('createRegulation', input)).toMatchObject({ code: 'INVALID_INPUT', fields });
    const { id } = await givenRegulation({ validFrom: '2021-01-01' });
    expect(await refusalOf('updateRegulation', { id, ...changes })).toMatchObject({ code: 'INVALID_INPUT', fields });
  });

  it('is refused to one of two who put it right on the same view, who is told both; no trace is left', async () => {
    const { givenRegulation, carryOut, refusalOf } = await world();
    const { id, version } = await givenRegulation();
    await carryOut('updateRegulation', { id, politicianSeats: 4, expectedVersion: version });
    expect(await refusalOf('updateRegulation', { id, politicianSeats: 5, expectedVersion: version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { politicianSeats: 5 },
      theirs: { politicianSeats: 4 },
    });
  });
});
