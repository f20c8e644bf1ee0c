import { DRAMMEN } from '@naerhjul/prisma/seed/drammen.ts';
import { LIER } from '@naerhjul/prisma/seed/lier.ts';
import type { SeedMunicipality, SeedWheel, SeedYear } from '@naerhjul/prisma/seed/types.ts';
import { LIER_WHEEL } from '@naerhjul/prisma/seed/wheel-lier.ts';
import { WHEEL } from '@naerhjul/prisma/seed/wheel.ts';
import { DRAMMEN_YEARS, LIER_YEARS } from '@naerhjul/prisma/seed/years.ts';

/** A municipality with its wheel and its years, oldest first. */
export interface Place {
  readonly municipality: SeedMunicipality;
  readonly wheel: SeedWheel;
  readonly years: readonly SeedYear[];
}

export const PLACES: readonly Place[] = [
  { municipality: DRAMMEN, wheel: WHEEL, years: DRAMMEN_YEARS },
  { municipality: LIER, wheel: LIER_WHEEL, years: LIER_YEARS },
];
