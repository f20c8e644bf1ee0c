import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const idOf = (type: string) => Buffer.from(`${type}:${UNKNOWN}`).toString('base64');

describe('registering a committee', () => {
  it('gives it its first number, name and district, from its first day', async () => {
    const { carryOut, givenDistrict, givenCoordinator, municipality, seen } = await world();
    const district = await givenDistrict({ name: 'Konnerud' });
    const coordinator = await givenCoordinator();
    const committee = await carryOut('createCommittee', {
      municipality: municipality.number,
      slug: 'konnerud-og-skoger-vest',
      number: 5,
      name: 'Konnerud og Skoger vest',
      districtId: district.id,
      coordinatorId: coordinator.id,
      establishedOn: '2019-11-01',
    });
    expect(committee).toMatchObject({
      slug: 'konnerud-og-skoger-vest',
      number: 5,
      name: 'Konnerud og Skoger vest',
      establishedOn: '2019-11-01',
      dissolvedOn: null,
      district: { id: district.id, name: 'Konnerud' },
      coordinator: { id: coordinator.id },
      names: [{ number: 5, name: 'Konnerud og Skoger vest', validFrom: '2019-11-01' }],
    });
    expect(await seen('Committee', committee.id, { as: 'public' })).toMatchObject({ number: 5, coordinator: null });
  });

  it('is refused with a short name that is taken, and leaves no trace', async () => {
    const { givenCommittee, givenDistrict, refusalOf, municipality } = await world();
    await givenCommittee({ slug: 'konnerud' });
    const { id: districtId } = await givenDistrict();
    const input = {
      municipality: municipality.number,
      slug: 'konnerud',
      number: 6,
      name: 'Ny',
      districtId,
      establishedOn: '2026-01-01',
    };
    expect(await refusalOf('createCommittee', input)).toMatchObject({
      code: 'ALREADY_EXISTS',
      field: 'slug',
      value: 'konnerud',
    });
  });

  it('takes a short name that another municipality uses', async () => {
    const [one, other] = [await world(), await world()];
    await one.givenCommittee({ slug: 'konnerud' });
    expect(await other.givenCommittee({ slug: 'konnerud' })).toMatchObject({ slug: 'konnerud' });
  });

  it.each([
    ['a short name with capitals', { slug: 'Konnerud' }, 'slug'],
    ['a short name with a space', { slug: 'konnerud vest' }, 'slug'],
    ['a short name with ø', { slug: 'strømsø' }, 'slug'],
    ['no short name', { slug: '' }, 'slug'],
    ['the number 0', { number: 0 }, 'number'],
    ['no name', { name: ' ' }, 'name'],
    ['a name of a novel’s length', { name: 'ø'.repeat(201) }, 'name'],
  ])('is refused with %s, with the field named and no trace left', async (_, changes, field) => {
    const { givenDistrict, refusalOf, municipality } = await world();
    const { id: districtId } = await givenDistrict();
    const input = { municipality: municipality.number, slug: 'konnerud', number: 5, name: 'Konnerud', districtId };
    expect(await refusalOf('createCommittee', { ...input, establishedOn: '2019-01-01', ...changes })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
  });

  it('is refused with a district or coordinator of another municipality, and leaves no trace', async () => {
    const { givenDistrict, refusalOf, municipality } = await world();
    const other = await world();
    const own = await givenDistrict();
    const input = {
      municipality: municipality.number,
      slug: 'konnerud',
      number: 5,
      name: 'Konnerud',
      establishedOn: '2019-01-01',
    };
    const foreign = { district: await other.givenDistrict(), coordinator: await other.givenCoordinator() };
    expect(await refusalOf('createCommittee', { ...input, districtId: foreign.district.id })).toMatchObject({
      code: 'NOT_FOUND',
      what: 'District',
    });
    const withCoordinator = { ...input, districtId: own.id, coordinatorId: foreign.coordinator.id };
    expect(await refusalOf('createCommittee', withCoordinator)).toMatchObject({
      code: 'NOT_FOUND',
      what: 'Coordinator',
    });
  });
});

describe('changing a committee', () => {
  it('gives it another coordinator, or none', async () => {
    const { givenCommittee, givenCoordinator, carryOut } = await world();
    const { id } = await givenCommittee();
    const { id: coordinatorId } = await givenCoordinator();
    expect(await carryOut('updateCommittee', { id, coordinatorId })).toMatchObject({
      coordinator: { id: coordinatorId },
    });
    expect(await carryOut('updateCommittee', { id, establishedOn: '2018-01-01' })).toMatchObject({
      coordinator: { id: coordinatorId },
      establishedOn: '2018-01-01',
    });
    expect(await carryOut('updateCommittee', { id, coordinatorId: null })).toMatchObject({ coordinator: null });
  });

  it('is refused with a coordinator that does not exist, and leaves no trace', async () => {
    const { givenCommittee, refusalOf } = await world();
    const { id } = await givenCommittee();
    expect(await refusalOf('updateCommittee', { id, coordinatorId: idOf('Coordinator') })).toMatchObject({
      code: 'NOT_FOUND',
      what: 'Coordinator',
    });
  });

  it('is refused to one of two who change it at once, who is told both, and leaves no trace', async () => {
    const { givenCommittee, givenCoordinator, carryOut, refusalOf, current } = await world();
    const { id, version } = await givenCommittee();
    const [kari, ola] = [await givenCoordinator('Kari'), await givenCoordinator('Ola')];
    await carryOut('updateCommittee', { id, coordinatorId: kari.id, expectedVersion: version });
    const refusal = await refusalOf('updateCommittee', { id, coordinatorId: ola.id, expectedVersion: version });
    expect(refusal).toMatchObject({ code: 'CHANGED_MEANWHILE', what: 'Committee', expectedVersion: version });
    expect(Object.keys(refusal['yours'] ?? {})).toEqual(['coordinatorId']);
    expect(Object.keys(refusal['theirs'] ?? {})).toEqual(['coordinatorId']);
    expect(await current('Committee', { id })).toMatchObject({ coordinator: { id: kari.id } });
  });
});

describe('dissolving a committee', () => {
  it('records its last day and why, and keeps its history', async () => {
    const { givenCycle, carryOut, changesOf, seen } = await world();
    const { committee, id } = await givenCycle();
    const dissolved = await carryOut('dissolveCommittee', {
      id: committee.id,
      dissolvedOn: '2026-06-30',
      reason: 'Slås sammen',
    });
    expect(dissolved).toMatchObject({ dissolvedOn: '2026-06-30', name: 'Utvalg 1' });
    expect((await changesOf(committee)).at(-1)).toMatchObject({ reason: 'Slås sammen' });
    expect(await seen('Cycle', id, { as: 'public' })).toMatchObject({ status: 'OPEN' });
  });

  it('leaves it among the committees of a day before, and not of a day after', async () => {
    const { givenCommittee, carryOut, told, municipality } = await world();
    const { id } = await givenCommittee({ establishedOn: '2020-01-01' });
    await carryOut('dissolveCommittee', { id, dissolvedOn: '2026-06-30', reason: 'Slås sammen' });
    const active = async (on: string) => {
      const { committees } = await told<{ committees: { totalCount: number } }>(
        'query($m: String!, $on: Date!) { committees(filter: { municipality: $m, activeOn: $on }) { totalCount } }',
        { m: municipality.number, on },
      );
      return committees.totalCount;
    };
    expect([await active('2019-12-31'), await active('2020-01-01')]).toEqual([0, 1]);
    expect([await active('2026-06-30'), await active('2026-07-01')]).toEqual([1, 0]);
  });

  it.each([
    ['before it was established', { dissolvedOn: '2018-12-31', reason: 'Slås sammen' }, 'dissolvedOn'],
    ['without a reason', { dissolvedOn: '2026-06-30', reason: '' }, 'reason'],
  ])('is refused %s, with the field named and no trace left', async (_, input, field) => {
    const { givenCommittee, refusalOf } = await world();
    const { id } = await givenCommittee({ establishedOn: '2019-01-01' });
    expect(await refusalOf('dissolveCommittee', { id, ...input })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
  });

  it('is refused where it would be established only afterwards, and leaves no trace', async () => {
    const { givenCommittee, carryOut, refusalOf } = await world();
    const { id } = await givenCommittee();
    await carryOut('dissolveCommittee', { id, dissolvedOn: '2025-12-31', reason: 'Slås sammen' });
    expect(await refusalOf('updateCommittee', { id, establishedOn: '2026-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'establishedOn' }],
    });
  });
});
