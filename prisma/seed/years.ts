import type { SeedYear } from './types.ts';
import { YEAR_2024 } from './year-2024.ts';
import { YEAR_2025 } from './year-2025.ts';
import { LIER_2026 } from './year-2026-lier.ts';
import { YEAR_2026 } from './year-2026.ts';

/** The years of Drammen, oldest first. */
export const DRAMMEN_YEARS: readonly SeedYear[] = [YEAR_2024, YEAR_2025, YEAR_2026];

export const LIER_YEARS: readonly SeedYear[] = [LIER_2026];
