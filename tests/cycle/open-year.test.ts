import { expect, it } from 'vitest';
import { world, type World } from '../testkit/world.ts';

interface Preview {
  readonly year: number;
  readonly committees: readonly { readonly committee: { readonly slug: string }; readonly outcome: string }[];
}

async function preview({ told, municipality }: World, year: number) {
  const { openYearPreview: found } = await told<{ openYearPreview: Preview }>(
    `query($m: String!, $y: Int!) { openYearPreview(municipality: $m, year: $y) {
      year wheelVersion { id } committees { committee { slug } outcome } } }`,
    { m: municipality.number, y: year },
  );
  return found.committees.map(({ committee, outcome }) => [committee.slug, outcome]);
}

/** A published wheel and three committees, in the order of their numbers. */
async function three() {
  const all = await world();
  await all.givenRegulation();
  const wheel = await all.givenWheel();
  const committees = [
    await all.givenCommittee({ number: 2, slug: 'konnerud' }),
    await all.givenCommittee({ number: 10, slug: 'svelvik' }),
    await all.givenCommittee({ number: 1, slug: 'mjondalen' }),
  ];
  const open = async (year = 2026) => all.carryOut('openYear', { municipality: all.municipality.number, year });
  return { all, wheel, committees, open };
}

it('opens the year for all active committees in one go, in the order of their numbers', async () => {
  const { all, wheel, open } = await three();
  const cycles = await open();
  expect(cycles.map(({ committee, status, year }) => [committee.slug, status, year])).toEqual([
    ['mjondalen', 'OPEN', 2026],
    ['konnerud', 'OPEN', 2026],
    ['svelvik', 'OPEN', 2026],
  ]);
  expect(cycles.map(({ wheelVersion }) => wheelVersion.id)).toEqual([wheel.id, wheel.id, wheel.id]);
  const found = await all.seen('Cycle', cycles[0]?.id ?? '', { as: 'public' });
  expect(found?.phases.map(({ position, kind, window }) => [position, kind, window.from, window.to])).toEqual([
    [1, 'MEETING', '2026-01-01', '2026-01-31'],
    [2, 'DIALOGUE', '2026-02-01', '2026-04-30'],
    [3, 'MEETING', '2026-05-01', '2026-05-31'],
    [4, 'MEETING', '2026-08-01', '2026-09-30'],
    [5, 'EXCHANGE', '2026-10-01', '2026-10-31'],
    [6, 'MAYOR_VISIT', '2026-10-01', '2026-10-31'],
    [7, 'MEETING', '2026-11-01', '2026-11-30'],
  ]);
  expect(found?.phases.map(({ meetings }) => meetings.map(({ kind, status }) => `${kind} ${status}`).join())).toEqual([
    'ORDINARY PLANNED',
    '',
    'ORDINARY PLANNED',
    'ORDINARY PLANNED',
    '',
    '',
    'ORDINARY PLANNED',
  ]);
});

it('shows beforehand what it would do, and changes nothing by showing it', async () => {
  const { all, open } = await three();
  const before = await all.log.length();
  expect(await preview(all, 2026)).toEqual([
    ['mjondalen', 'CREATE'],
    ['konnerud', 'CREATE'],
    ['svelvik', 'CREATE'],
  ]);
  expect(await all.log.length()).toBe(before);
  await open();
  expect((await preview(all, 2026)).map(([, outcome]) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
});

it('changes nothing when the same year is opened again (R01)', async () => {
  const { all, open } = await three();
  const first = await open();
  const before = await all.log.length();
  expect(await open()).toEqual(first);
  expect(await all.log.length()).toBe(before);
});

it('opens the year once when two open it at the same time (R01)', async () => {
  const { all, open } = await three();
  const [one, other] = await Promise.all([open(), open()]);
  expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
  const created = (await all.changesOf()).filter(
    ({ entity, operation }) => entity === 'Cycle' && operation === 'CREATE',
  );
  expect(created).toHaveLength(3);
});

it('opens one year after the other, side by side', async () => {
  const { open } = await three();
  const [first, next] = [await open(2026), await open(2027)];
  expect(next.map(({ year }) => year)).toEqual([2027, 2027, 2027]);
  expect(first[0]?.id).not.toBe(next[0]?.id);
});

it('gives a committee that is established later the year too, and leaves the others as they are', async () => {
  const { all, open } = await three();
  const first = await open();
  await all.givenCommittee({ number: 3, slug: 'nyseter', establishedOn: '2026-06-01' });
  expect(await preview(all, 2026)).toContainEqual(['nyseter', 'CREATE']);
  const second = await open();
  expect(second.map(({ committee }) => committee.slug)).toEqual(['mjondalen', 'konnerud', 'nyseter', 'svelvik']);
  expect(second.filter(({ committee }) => committee.slug !== 'nyseter')).toEqual(first);
});

it('leaves out committees that do not exist in that year', async () => {
  const { all, committees, open } = await three();
  const [konnerud] = committees;
  await all.carryOut('dissolveCommittee', { id: konnerud?.id, dissolvedOn: '2026-06-30', reason: 'Slås sammen' });
  await all.givenCommittee({ number: 3, slug: 'nyseter', establishedOn: '2027-01-01' });
  const slugs = async (year: number) => (await open(year)).map(({ committee }) => committee.slug);
  expect(await slugs(2026)).toEqual(['mjondalen', 'konnerud', 'svelvik']);
  expect(await slugs(2027)).toEqual(['mjondalen', 'nyseter', 'svelvik']);
});

it('rests on the version published last, unless it is told another', async () => {
  const { all, wheel, open } = await three();
  const { node } = await all.told<{ node: { wheel: { id: string } } }>(
    'query($id: ID!) { node(id: $id) { ... on WheelVersion { wheel { id } } } }',
    { id: wheel.id },
  );
  all.at('2026-02-01');
  const { id: second } = await all.carryOut('draftWheelVersion', { wheelId: node.wheel.id });
  await all.carryOut('publishWheelVersion', { id: second });
  const versions = async (input: object) =>
    (await all.carryOut('openYear', { municipality: all.municipality.number, ...input })).map(
      ({ wheelVersion }) => wheelVersion.number,
    );
  expect((await open(2027))[0]?.wheelVersion.number).toBe(2);
  expect(await versions({ year: 2026, wheelVersionId: wheel.id })).toEqual([1, 1, 1]);
  expect(await versions({ year: 2026, wheelVersionId: second }), 'an open year keeps its wheel').toEqual([1, 1, 1]);
});

it('refuses to open a year where no wheel is published, and leaves no trace', async () => {
  const all = await world();
  await all.givenCommittee();
  await all.givenDraft();
  const input = { municipality: all.municipality.number, year: 2026 };
  expect(await all.refusalOf('openYear', input)).toMatchObject({
    code: 'NO_WHEEL',
    municipality: all.municipality.number,
  });
  expect(await all.refusalOf('planYear', input)).toMatchObject({ code: 'NO_WHEEL' });
});

it('refuses to open a year from a draft, or from the wheel of another municipality, and leaves no trace', async () => {
  const { all } = await three();
  const draft = await all.givenDraft();
  const foreign = await (await world()).givenWheel();
  for (const { id: wheelVersionId } of [draft, foreign]) {
    const input = { municipality: all.municipality.number, year: 2026, wheelVersionId };
    expect(await all.refusalOf('openYear', input)).toMatchObject({ code: 'NOT_FOUND', what: 'WheelVersion' });
  }
});

it.each([[1989], [2201], [20_262]])(
  'refuses the mistyped year %i, names the field, and leaves no trace',
  async (year) => {
    const { all } = await three();
    expect(await all.refusalOf('openYear', { municipality: all.municipality.number, year })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'year' }],
    });
  },
);

it('refuses a municipality that does not exist, and leaves no trace', async () => {
  const { refusalOf } = await world();
  expect(await refusalOf('openYear', { municipality: '0000', year: 2026 })).toMatchObject({
    code: 'NOT_FOUND',
    what: 'Municipality',
    id: '0000',
  });
});
