import { CASES_FJORD } from './cases-fjord.ts';
import { CASES_LIER } from './cases-lier.ts';
import { CASES_TOWN } from './cases-town.ts';
import { CASES_WEST } from './cases-west.ts';
import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedCases } from './work.ts';

/** What came up in the committees of Drammen. */
export const DRAMMEN_CASES: Readonly<Record<DrammenSlug, SeedCases>> = { ...CASES_WEST, ...CASES_TOWN, ...CASES_FJORD };

export const LIER_CASES: Readonly<Record<string, SeedCases>> = CASES_LIER;
