import type { DrammenSlug } from './drammen-areas.ts';
import type { Day } from './types.ts';

/** When what is said of a year is written, submitted and treated; what is left out has not come so far. */
export interface SeedPapers {
  schemeOn: Day;
  summarisedOn?: Day;
  generatedOn?: Day;
  collatedOn?: Day;
  submittedOn?: Day;
  treated?: { on: Day; caseReference: string };
  /** Committees whose papers are still drafts. */
  leftOut?: readonly string[];
  /** Committees whose politicians said nothing. */
  residentsOnly?: readonly string[];
}

const OPEN: readonly DrammenSlug[] = ['mjondalen-og-steinberg', 'rodskog-og-gulskogen', 'svelvik'];

/** By year. */
export const DRAMMEN_PAPERS: Readonly<Record<number, SeedPapers>> = {
  2024: {
    schemeOn: '2024-12-02',
    summarisedOn: '2025-01-15',
    generatedOn: '2025-02-10',
    collatedOn: '2025-02-20',
    submittedOn: '2025-03-03',
    treated: { on: '2025-04-08', caseReference: '25/00123' },
  },
  2025: {
    schemeOn: '2025-12-01',
    summarisedOn: '2026-01-15',
    generatedOn: '2026-02-10',
    collatedOn: '2026-02-20',
    submittedOn: '2026-03-02',
    leftOut: OPEN,
    residentsOnly: ['rodskog-og-gulskogen'],
  },
  2026: { schemeOn: '2026-11-19' },
};
