import { describe, expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

describe('setting up a municipality', () => {
  it('gives it Oslo’s time and bokmål unless told otherwise', async () => {
    const { municipality, current } = await world();
    expect(await current('Municipality', municipality)).toMatchObject({
      number: municipality.number,
      timeZone: 'Europe/Oslo',
      defaultLanguage: 'NB',
    });
  });

  it('is refused with a number that is taken, and leaves no trace', async () => {
    const { municipality, refusalOf } = await world();
    expect(await refusalOf('createMunicipality', { number: municipality.number, name: 'Kopi' })).toMatchObject({
      code: 'ALREADY_EXISTS',
      what: 'Municipality',
      field: 'number',
      value: municipality.number,
    });
  });

  it.each([
    ['a number of three digits', { number: '301' }, 'number'],
    ['a number with letters', { number: '33O1' }, 'number'],
    ['no name', { name: '' }, 'name'],
    ['a time zone that does not exist', { timeZone: 'Europe/Drammen' }, 'timeZone'],
  ])('is refused with %s, with the field named and no trace left', async (_, changes, field) => {
    const { refusalOf, db } = await world();
    const count = async () =>
      (
        await db.query<{ n: number }>(
          "SELECT count(*)::int AS n FROM municipality WHERE name = 'Ny kommune fra testen'",
        )
      )[0]?.n;
    expect(
      await refusalOf('createMunicipality', { number: '0001', name: 'Ny kommune fra testen', ...changes }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field }],
    });
    expect(await count()).toBe(0);
  });
});

describe('changing a municipality', () => {
  it('gives it another name, language or time zone, and leaves the rest', async () => {
    const { municipality, carryOut } = await world();
    const { id } = municipality;
    expect(await carryOut('updateMunicipality', { id, name: 'Drammen', defaultLanguage: 'NN' })).toMatchObject({
      name: 'Drammen',
      defaultLanguage: 'NN',
      timeZone: 'Europe/Oslo',
      number: municipality.number,
    });
  });

  it('is refused to one of two who change it on the same view, who is told both names; no trace is left', async () => {
    const { municipality, carryOut, refusalOf, current } = await world();
    const { id } = municipality;
    const { version } = await current('Municipality', municipality);
    await carryOut('updateMunicipality', { id, name: 'Karis', expectedVersion: version });
    expect(await refusalOf('updateMunicipality', { id, name: 'Olas', expectedVersion: version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { name: 'Olas' },
      theirs: { name: 'Karis' },
    });
  });

  it('is refused with an empty name, with the field named and no trace left', async () => {
    const { municipality, refusalOf } = await world();
    expect(await refusalOf('updateMunicipality', { id: municipality.id, name: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'name' }],
    });
  });
});

describe('a school holiday', () => {
  const AUTUMN = { name: 'Høstferie', firstOn: '2026-10-05', lastOn: '2026-10-09' };

  it('is recorded, and removed again with a reason', async () => {
    const { municipality, carryOut, seen, changesOf } = await world();
    const holiday = await carryOut('addSchoolHoliday', { municipality: municipality.number, ...AUTUMN });
    expect(holiday).toMatchObject(AUTUMN);
    expect(await carryOut('removeSchoolHoliday', { id: holiday.id, reason: 'Flyttet' })).toEqual({ id: holiday.id });
    expect(await seen('SchoolHoliday', holiday.id)).toBeNull();
    expect((await changesOf(holiday)).at(-1)).toMatchObject({ operation: 'DELETE', reason: 'Flyttet' });
  });

  it.each([
    ['that ends before it starts', { lastOn: '2026-10-04' }, 'lastOn'],
    ['without a name', { name: '' }, 'name'],
  ])('is refused %s, with the field named and no trace left', async (_, changes, field) => {
    const { municipality, refusalOf } = await world();
    const input = { municipality: municipality.number, ...AUTUMN, ...changes };
    expect(await refusalOf('addSchoolHoliday', input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field }] });
  });

  it('is not removed twice, and no trace is left', async () => {
    const { municipality, carryOut, refusalOf } = await world();
    const { id } = await carryOut('addSchoolHoliday', { municipality: municipality.number, ...AUTUMN });
    await carryOut('removeSchoolHoliday', { id });
    expect(await refusalOf('removeSchoolHoliday', { id })).toMatchObject({ code: 'NOT_FOUND', what: 'SchoolHoliday' });
  });
});

describe('a coordinator', () => {
  it('is registered, renamed and removed', async () => {
    const { givenCoordinator, carryOut, seen } = await world();
    const { id } = await givenCoordinator('Kari Lokal');
    expect(await carryOut('updateCoordinator', { id, name: 'Kari Nærhet' })).toMatchObject({ name: 'Kari Nærhet' });
    expect(await seen('Coordinator', id, { as: 'public' }), 'is nobody to the public').toBeNull();
    expect(await carryOut('deleteCoordinator', { id })).toEqual({ id });
    expect(await seen('Coordinator', id)).toBeNull();
  });

  it('is not removed while following a committee, and no trace is left', async () => {
    const { givenCoordinator, givenCommittee, refusalOf } = await world();
    const { id } = await givenCoordinator();
    await givenCommittee({ coordinatorId: id });
    expect(await refusalOf('deleteCoordinator', { id })).toMatchObject({ code: 'STILL_IN_USE', by: 'Committee' });
  });

  it('is refused without a name, with the field named and no trace left', async () => {
    const { givenCoordinator, refusalOf, municipality } = await world();
    const { id } = await givenCoordinator();
    const fault = { code: 'INVALID_INPUT', fields: [{ field: 'name' }] };
    expect(await refusalOf('createCoordinator', { municipality: municipality.number, name: '' })).toMatchObject(fault);
    expect(await refusalOf('updateCoordinator', { id, name: '' })).toMatchObject(fault);
  });

  it('is refused to one of two who rename on the same view, who is told both names; no trace is left', async () => {
    const { givenCoordinator, carryOut, refusalOf } = await world();
    const { id, version } = await givenCoordinator();
    await carryOut('updateCoordinator', { id, name: 'Karis', expectedVersion: version });
    expect(await refusalOf('updateCoordinator', { id, name: 'Olas', expectedVersion: version })).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      yours: { name: 'Olas' },
      theirs: { name: 'Karis' },
    });
  });
});
