import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedWheel } from '@naerhjul/prisma/seed/types.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { seeded, type Seeded } from '../schema/seeded.ts';

const NOW = new Date('2026-11-23T11:00:00Z');

const ASKED = `query($municipality: String!) {
  wheels(first: 10, filter: { municipality: $municipality }) {
    edges { node { names { nb nn en } versions { number status note phases {
      position kind optional titles { nb nn en } window { kind months } statements
      themes { texts { nb nn en } statements }
      responsibilities { actor duty texts { nb nn en } statements }
    } } } }
  }
}`;

/** A wheel as the API tells it, written as the seed's data are. */
const told = ({ title, version, source, phases }: SeedWheel) => ({
  names: title,
  versions: [
    {
      number: version,
      status: 'PUBLISHED',
      note: source,
      phases: phases.map(({ title: titles, themes, responsibilities, ...phase }) => ({
        ...phase,
        titles,
        themes: themes.map(({ text: texts, ...theme }) => ({ ...theme, texts })),
        responsibilities: responsibilities.map(({ text: texts, ...one }) => ({ ...one, texts })),
      })),
    },
  ],
});

type Told = ReturnType<typeof told>;

/** The statements about windows, themes and who does what. S6 speaks of the picture that is drawn of them. */
const WANTED = [...range(2, 36), ...range(42, 46)].filter((id) => id !== 'S6');

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `S${first + i}`);
}

describe('the wheel that the seed leaves in the database', () => {
  let world: Seeded;
  beforeAll(async () => {
    world = await seeded(NOW);
  }, 300_000);
  afterAll(() => world?.close());

  const wheelsOf = async (municipality: string): Promise<readonly Told[]> => {
    const { data, errors } = await world.ask(ASKED, { municipality });
    expect(errors).toBeUndefined();
    const { wheels } = data as unknown as { wheels: { edges: readonly { node: Told }[] } };
    return wheels.edges.map(({ node }) => node);
  };

  const phases = async () => (await wheelsOf('3301')).flatMap(({ versions }) => versions.flatMap((one) => one.phases));

  it.each([
    ['Drammen', '3301', WHEEL],
    ['Lier', '3312', LIER_WHEEL],
  ] as const)(
    'is, row by row and statement by statement, the one that was written for %s',
    async (_, number, wheel) => {
      expect(await wheelsOf(number)).toEqual([told(wheel)]);
    },
  );

  it('covers each statement of the source text about windows, themes and who does what with a row that names it', async () => {
    const rows = (await phases()).flatMap((phase) => [phase, ...phase.themes, ...phase.responsibilities]);
    const covered = new Set<string>(rows.flatMap(({ statements }) => statements));
    expect(WANTED).toHaveLength(39);
    expect(WANTED.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('names a statement for every theme and every duty', async () => {
    const rows = (await phases()).flatMap(({ themes, responsibilities }) => [...themes, ...responsibilities]);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ statements }) => statements.length === 0)).toEqual([]);
  });
});
