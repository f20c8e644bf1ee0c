import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import { DRAMMEN_PEOPLE, LIER_PEOPLE } from '@naerhjul/prisma/seed/people.ts';
import type { SeedPeople } from '@naerhjul/prisma/seed/people-types.ts';
import type { SeedMunicipality, SeedWheel, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { DRAMMEN_YEARS, LIER_YEARS } from '@naerhjul/prisma/seed/years.ts';

/** A municipality with its wheel and its years, oldest first. */
export interface Place {
  readonly municipality: SeedMunicipality;
  readonly wheel: SeedWheel;
  readonly years: readonly SeedYear[];
  readonly people: Readonly<Record<string, SeedPeople>>;
}

export const PLACES: readonly Place[] = [
  { municipality: DRAMMEN, wheel: WHEEL, years: DRAMMEN_YEARS, people: DRAMMEN_PEOPLE },
  { municipality: LIER, wheel: LIER_WHEEL, years: LIER_YEARS, people: LIER_PEOPLE },
];
