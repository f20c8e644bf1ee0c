import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { DRAMMEN_CASES, LIER_CASES } from '@naerhjul/prisma/seed/cases.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import { DRAMMEN_PEOPLE, LIER_PEOPLE } from '@naerhjul/prisma/seed/people.ts';
import { DRAMMEN_PAPERS, type SeedPapers } from '@naerhjul/prisma/seed/papers.ts';
import type { SeedPeople } from '@naerhjul/prisma/seed/people-types.ts';
import type { SeedMunicipality, SeedWheel, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import type { SeedCases } from '@naerhjul/prisma/seed/work.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { DRAMMEN_YEARS, LIER_YEARS } from '@naerhjul/prisma/seed/years.ts';

/** A municipality with its wheel and its years, oldest first. */
export interface Place {
  readonly municipality: SeedMunicipality;
  readonly wheel: SeedWheel;
  readonly years: readonly SeedYear[];
  readonly people: Readonly<Record<string, SeedPeople>>;
  readonly cases: Readonly<Record<string, SeedCases>>;
  /** Evaluations and reports, by year. */
  readonly papers?: Readonly<Record<number, SeedPapers>>;
}

export const PLACES: readonly Place[] = [
  {
    municipality: DRAMMEN,
    wheel: WHEEL,
    years: DRAMMEN_YEARS,
    people: DRAMMEN_PEOPLE,
    cases: DRAMMEN_CASES,
    papers: DRAMMEN_PAPERS,
  },
  { municipality: LIER, wheel: LIER_WHEEL, years: LIER_YEARS, people: LIER_PEOPLE, cases: LIER_CASES },
];
