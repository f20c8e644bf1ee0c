import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';
import { fatesOf, importsIn } from './given.ts';

const ROAD = { committee: '1', title: 'Fartsdump i Lia', theme: 'trafikk', horizon: 'SHORT', origin: 'RESIDENT' };
const HALL = { committee: '1', title: 'Samlingssted', year: 2025, status: 'Under arbeid', statusOn: '2025-05-06' };

it('raises cases where they stand, with their theme; and the same file again makes nothing', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  await w.givenCommittee();
  await w.carryOut('createCaseTheme', { municipality: w.municipality.number, name: { nb: 'Trafikk' } });
  const news = [
    ['NEW', 'RAISE_CASE'],
    ['NEW', 'RAISE_CASE', 'CHANGE_STATUS'],
  ];
  expect(await fates('importCases', [ROAD, HALL])).toEqual(news);
  const made = await imports('importCases', [ROAD, HALL]);
  expect([made.done, fatesOf(made)]).toEqual([true, news]);
  const [road, hall] = await Promise.all(made.rows.map(({ id }) => w.current('Case', { id: id ?? '' })));
  expect(road).toMatchObject({ number: '2026-001', title: 'Fartsdump i Lia', horizon: 'SHORT', origin: 'RESIDENT' });
  expect(hall).toMatchObject({ number: '2025-001', status: { code: 'IN_PROGRESS' } });
  const before = await w.log.length();
  expect(fatesOf(await imports('importCases', [ROAD, HALL]))).toEqual([['SAME'], ['SAME']]);
  expect(await w.log.length()).toBe(before);
});

it('changes what a file says otherwise of a case, as a step in its ledger where it moves (R20)', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  await w.givenCommittee();
  const { rows } = await imports('importCases', [HALL]);
  const changed = {
    ...HALL,
    title: 'samlingssted',
    description: 'På torget',
    status: 'FORWARDED',
    forwardedTo: 'Fylket',
    statusOn: null,
  };
  expect(fatesOf(await imports('importCases', [changed]))).toEqual([
    ['CHANGED', 'UPDATE_CASE', 'CHANGE_STATUS', 'description', 'status'],
  ]);
  expect((await w.ledgerOf({ id: rows[0]?.id ?? '' })).at(-1)).toMatchObject({ reason: 'Importert fra en fil' });
});

it('refuses each kind of fault by its field, and then imports none of the rows, and leaves no trace', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  await w.givenCommittee();
  await imports('importCases', [{ ...HALL, status: 'Oppnådd' }]);
  const before = await w.log.length();
  const told = await imports('importCases', [
    { ...ROAD, theme: null },
    ROAD,
    { ...HALL, status: 'Glemt' },
    { ...HALL, title: 'Ny', year: 2027 },
    { ...HALL, title: 'Ny', status: 'Sendt videre' },
    { ...HALL, title: 'Ny', statusOn: '2024-05-06' },
    { ...HALL, status: 'Prioritert', statusOn: null },
    { ...HALL, title: 'Ny', year: 2001 },
    { ...HALL, committee: '2' },
  ]);
  expect(fatesOf(told)).toEqual([
    ['NEW', 'RAISE_CASE'],
    ['REFUSED', 'theme', 'unknown'],
    ['REFUSED', 'status', 'unknown'],
    ['REFUSED', null, 'NOT_YET'],
    ['REFUSED', 'forwardedTo', 'required'],
    ['REFUSED', 'statusOn', 'before_start'],
    ['REFUSED', null, 'CASE_MOVE'],
    ['REFUSED', null, 'COMMITTEE_INACTIVE'],
    ['REFUSED', 'committee', 'unknown'],
  ]);
  expect(told.done).toBe(false);
  expect(await w.log.length()).toBe(before);
});
