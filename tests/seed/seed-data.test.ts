import { describe, expect, it } from 'vitest';
import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import { STATEMENTS } from '@naerhjul/prisma/seed/statements.ts';
import type { SeedCommittee, SeedWheel } from '@naerhjul/prisma/seed/types.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';

const rowsOf = ({ phases }: SeedWheel) =>
  phases.flatMap((phase) => [phase, ...phase.themes, ...phase.responsibilities]);

const textsOf = ({ title, phases }: SeedWheel) => [
  title,
  ...phases.flatMap((phase) => [phase.title, ...[...phase.themes, ...phase.responsibilities].map(({ text }) => text)]),
];

const nameOn = ({ names }: SeedCommittee, day: string) => names.findLast(({ validFrom }) => validFrom <= day);

const withNesbygda = (day: string) =>
  DRAMMEN.committees.map((committee) => nameOn(committee, day)).find((name) => name?.name.includes('Nesbygda'));

describe('the shared wheel', () => {
  it('has the seven phases of the source text, in its order and with its months', () => {
    expect(WHEEL.phases.map(({ position, kind, optional, window }) => [position, kind, optional, window])).toEqual([
      [1, 'MEETING', false, { kind: 'RANGE', months: [1] }],
      [2, 'DIALOGUE', false, { kind: 'RANGE', months: [2, 3, 4] }],
      [3, 'MEETING', false, { kind: 'RANGE', months: [5] }],
      [4, 'MEETING', false, { kind: 'ONE_OF', months: [8, 9] }],
      [5, 'EXCHANGE', true, { kind: 'RANGE', months: [10] }],
      [6, 'MAYOR_VISIT', true, { kind: 'RANGE', months: [10] }],
      [7, 'MEETING', false, { kind: 'RANGE', months: [11] }],
    ]);
  });

  it('leaves no statement about phases, themes or who does what without a row', () => {
    const covered = new Set<string>(rowsOf(WHEEL).flatMap(({ statements }) => statements));
    const wanted = STATEMENTS.map(({ id }) => id).filter((id) => id !== 'S1' && id !== 'S6');
    expect(wanted.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('says of every theme and every duty which statement it comes from', () => {
    const rows = WHEEL.phases.flatMap(({ themes, responsibilities }) => [...themes, ...responsibilities]);
    expect(rows.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });

  it('has main themes for the four meetings only, and somebody to do something in every phase', () => {
    expect(WHEEL.phases.map(({ themes }) => themes.length)).toEqual([2, 0, 3, 1, 0, 0, 3]);
    expect(WHEEL.phases.filter(({ responsibilities }) => responsibilities.length === 0)).toEqual([]);
  });

  it('asks politicians in May to listen, to ask and to advise', () => {
    const may = WHEEL.phases.find(({ position }) => position === 3)?.responsibilities ?? [];
    expect(may.filter(({ actor }) => actor === 'POLITICIANS').map(({ duty }) => duty)).toEqual([
      'LISTEN',
      'ASK',
      'ADVISE',
    ]);
  });

  it.each([WHEEL, LIER_WHEEL])('is written in bokmål, nynorsk and English: $title.nb', (wheel) => {
    const missing = textsOf(wheel).filter(({ nb, nn, en }) => [nb, nn, en].some((text) => text.trim() === ''));
    expect(missing).toEqual([]);
  });

  it.each([WHEEL, LIER_WHEEL])('numbers its phases from one and upwards: $title.nb', ({ phases }) => {
    expect(phases.map(({ position }) => position)).toEqual(phases.map((_, i) => i + 1));
  });
});

describe('the statements', () => {
  it('are the forty-six of the source text, in order', () => {
    expect(STATEMENTS.map(({ id }) => id)).toEqual(Array.from({ length: 46 }, (_, i) => `S${i + 1}`));
  });

  it('need a refusal or a block eleven times and an advice five times', () => {
    const strengths = STATEMENTS.map(({ strength }) => strength);
    expect(strengths.filter((strength) => strength === 'H' || strength === 'P')).toHaveLength(11);
    expect(strengths.filter((strength) => strength === 'W')).toHaveLength(5);
  });

  it('say that they live in the wheel exactly when a row of the wheel names them', () => {
    const covered = new Set<string>(rowsOf(WHEEL).flatMap(({ statements }) => statements));
    const homeless = STATEMENTS.filter(({ lives, id }) => lives.includes('wheel') !== covered.has(id));
    expect(homeless.map(({ id }) => id)).toEqual([]);
  });
});

describe.each([DRAMMEN, LIER])('the register of $name', (municipality) => {
  it('gives no two committees the same number on the same day', () => {
    const days = municipality.committees.flatMap(({ names }) => names.map(({ validFrom }) => validFrom));
    const doubled = days.filter((day) => {
      const numbers = municipality.committees.flatMap((committee) => nameOn(committee, day)?.number ?? []);
      return new Set(numbers).size < numbers.length;
    });
    expect(doubled).toEqual([]);
  });

  it('gives every committee an address of its own in plain letters', () => {
    const slugs = municipality.committees.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('knows the district and the coordinator of every committee', () => {
    const districts = municipality.districts.map(({ key }) => key);
    const coordinators = municipality.coordinators.map(({ key }) => key);
    const { committees } = municipality;
    expect(districts).toEqual(expect.arrayContaining(committees.flatMap((c) => c.names.map((n) => n.district))));
    expect(coordinators).toEqual(expect.arrayContaining(committees.map(({ coordinator }) => coordinator)));
  });
});

it('moves Nesbygda from the ninth to the tenth committee on 1 January 2023', () => {
  expect(withNesbygda('2022-12-31')?.number).toBe(9);
  expect(withNesbygda('2023-01-01')?.number).toBe(10);
});

it('has four politicians in a committee until September 2022 and three since', () => {
  const seats = DRAMMEN.regulations.map((r) => [r.validFrom, r.politicianSeats, r.residentSeats]);
  expect(seats).toEqual([
    ['2020-01-01', 4, 8],
    ['2022-09-20', 3, 8],
  ]);
});
