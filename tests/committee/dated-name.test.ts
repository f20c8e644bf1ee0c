import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

interface Dated {
  readonly number: number;
  readonly name: string;
  readonly district: { readonly id: string; readonly name: string | null };
}

/** Districts 9 and 10 before and after 2023, when Nesbygda moved from the one to the other. */
async function nesbygda() {
  const all = await world();
  const ninth = await all.givenDistrict({
    name: 'Skoger, Åskollen og Nesbygda',
    areas: ['Skoger', 'Åskollen', 'Nesbygda'],
  });
  const tenth = await all.givenDistrict({ name: 'Svelvik', areas: ['Svelvik sentrum', 'Ebbestad', 'Berger'] });
  const committee = await all.givenCommittee({
    number: 9,
    slug: 'skoger-og-askollen',
    name: 'Skoger, Åskollen og Nesbygda',
    districtId: ninth.id,
    establishedOn: '2020-01-01',
  });
  const on = async (day: string | null) => {
    const { node } = await all.told<{ node: Dated }>(
      `query($id: ID!, $on: Date) { node(id: $id) { ... on Committee {
        number(on: $on) name(on: $on) district(on: $on) { id name(on: $on) } } } }`,
      { id: committee.id, on: day },
      { as: 'public' },
    );
    return node;
  };
  return { ...all, ninth, tenth, committee, on };
}

const fault = (field: string) => ({ code: 'INVALID_INPUT', fields: [{ field }] });

describe('the number, name and district of a committee', () => {
  it('are those of the day that is asked for', async () => {
    const { carryOut, committee, ninth, on } = await nesbygda();
    await carryOut('renameDistrict', { id: ninth.id, name: 'Skoger og Åskollen', validFrom: '2023-01-01' });
    const name = { number: 9, name: 'Skoger og Åskollen', districtId: ninth.id, validFrom: '2023-01-01' };
    expect(await carryOut('renameCommittee', { id: committee.id, ...name })).toMatchObject({
      id: committee.id,
      slug: 'skoger-og-askollen',
      name: 'Skoger og Åskollen',
      names: [{ name: 'Skoger, Åskollen og Nesbygda' }, { name: 'Skoger og Åskollen', validFrom: '2023-01-01' }],
    });
    const before = {
      number: 9,
      name: 'Skoger, Åskollen og Nesbygda',
      district: { id: ninth.id, name: 'Skoger, Åskollen og Nesbygda' },
    };
    const after = { number: 9, name: 'Skoger og Åskollen', district: { id: ninth.id, name: 'Skoger og Åskollen' } };
    expect(await on('2022-12-31')).toEqual(before);
    expect(await on('2023-01-01')).toEqual(after);
    expect(await on(null)).toEqual(after);
  });

  it('change together when a committee moves to another district', async () => {
    const { carryOut, committee, tenth, on } = await nesbygda();
    await carryOut('renameCommittee', {
      id: committee.id,
      number: 10,
      name: 'Nesbygda, Svelvik sentrum, Ebbestad og Berger',
      districtId: tenth.id,
      validFrom: '2023-01-01',
    });
    expect(await on('2022-12-31')).toMatchObject({ number: 9 });
    expect(await on('2023-01-01')).toMatchObject({ number: 10, district: { id: tenth.id } });
  });

  it('are those of today in Oslo, not in London', async () => {
    const { carryOut, committee, tenth, on, at } = await nesbygda();
    const name = { number: 10, name: 'Svelvik', districtId: tenth.id, validFrom: '2026-07-01' };
    await carryOut('renameCommittee', { id: committee.id, ...name });
    at('2026-06-30T21:59:00Z');
    expect(await on(null)).toMatchObject({ number: 9 });
    at('2026-06-30T22:00:00Z');
    expect(await on(null)).toMatchObject({ number: 10 });
  });

  it('are put right when the same day is given again', async () => {
    const { carryOut, committee, ninth, on } = await nesbygda();
    const name = { number: 9, districtId: ninth.id, validFrom: '2023-01-01' };
    await carryOut('renameCommittee', { id: committee.id, ...name, name: 'Skoger og Åskolen' });
    const again = await carryOut('renameCommittee', { id: committee.id, ...name, name: 'Skoger og Åskollen' });
    expect(again.names).toHaveLength(2);
    expect(await on('2024-01-01')).toMatchObject({ name: 'Skoger og Åskollen' });
  });

  it('are told for a day before the committee was, as its first', async () => {
    const { on } = await nesbygda();
    expect(await on('2010-01-01')).toMatchObject({ number: 9, name: 'Skoger, Åskollen og Nesbygda' });
  });

  it('move the committee’s change stamp', async () => {
    const { carryOut, committee, ninth, at } = await nesbygda();
    at('2026-02-01');
    const name = { number: 9, name: 'Skoger', districtId: ninth.id, validFrom: '2026-03-01' };
    expect(await carryOut('renameCommittee', { id: committee.id, ...name })).toMatchObject({
      updatedAt: '2026-02-01T12:00:00.000Z',
    });
  });

  it.each([
    ['before it was established', { validFrom: '2019-12-31' }, 'validFrom'],
    ['with the number 0', { number: 0 }, 'number'],
    ['without a name', { name: '' }, 'name'],
  ])('are refused %s, with the field named and no trace left', async (_, changes, field) => {
    const { committee, ninth, refusalOf } = await nesbygda();
    const name = { number: 9, name: 'Skoger', districtId: ninth.id, validFrom: '2023-01-01' };
    expect(await refusalOf('renameCommittee', { id: committee.id, ...name, ...changes })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
  });

  it('are refused to one of two who rename it on the same view, and leave no trace', async () => {
    const { carryOut, committee, ninth, refusalOf, current } = await nesbygda();
    const { version } = await current('Committee', committee);
    const name = { number: 9, districtId: ninth.id, validFrom: '2023-01-01', expectedVersion: version };
    await carryOut('renameCommittee', { id: committee.id, ...name, name: 'Karis navn' });
    const refusal = await refusalOf('renameCommittee', { id: committee.id, ...name, name: 'Olas navn' });
    expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'Committee' });
    expect(JSON.stringify(refusal['yours'])).toContain('Olas navn');
    expect(JSON.stringify(refusal['theirs'])).toContain('Karis navn');
  });
});

describe('the name and places of a district', () => {
  it('are those of the day that is asked for, and none before the first', async () => {
    const { carryOut, ninth, told } = await nesbygda();
    await carryOut('renameDistrict', {
      id: ninth.id,
      name: 'Skoger og Åskollen',
      areas: ['Skoger', 'Åskollen'],
      validFrom: '2023-01-01',
    });
    const on = async (day: string) =>
      (
        await told<{ node: unknown }>(
          'query($id: ID!, $on: Date) { node(id: $id) { ... on District { name(on: $on) areas(on: $on) } } }',
          { id: ninth.id, on: day },
          { as: 'public' },
        )
      ).node;
    expect(await on('1999-12-31')).toEqual({ name: null, areas: [] });
    expect(await on('2022-12-31')).toEqual({
      name: 'Skoger, Åskollen og Nesbygda',
      areas: ['Skoger', 'Åskollen', 'Nesbygda'],
    });
    expect(await on('2023-01-01')).toEqual({ name: 'Skoger og Åskollen', areas: ['Skoger', 'Åskollen'] });
  });

  it('are refused without a name or with an empty place, with the field named and no trace left', async () => {
    const { ninth, refusalOf, municipality } = await nesbygda();
    const day = { validFrom: '2023-01-01' };
    expect(await refusalOf('renameDistrict', { id: ninth.id, name: ' ', ...day })).toMatchObject(fault('name'));
    const create = { municipality: municipality.number, name: 'Ny', areas: ['Skoger', ''], ...day };
    expect(await refusalOf('createDistrict', create)).toMatchObject(fault('areas.1'));
  });

  it('are refused to one of two who rename it on the same view, and leave no trace', async () => {
    const { carryOut, ninth, refusalOf } = await nesbygda();
    const name = { id: ninth.id, validFrom: '2023-01-01', expectedVersion: ninth.version };
    await carryOut('renameDistrict', { ...name, name: 'Karis navn' });
    expect(await refusalOf('renameDistrict', { ...name, name: 'Olas navn' })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
  });
});
