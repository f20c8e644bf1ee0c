import type { SeedCorrection } from './work.ts';

/** What was recorded wrongly, by the committee, the year and the place of the case among those of that year. */
export const CORRECTIONS: Readonly<Record<string, SeedCorrection>> = {
  'case konnerud-og-skoger-vest 2024 2': {
    step: 2,
    on: '2024-11-04',
    occurredOn: '2024-10-18',
    reason: 'Klubben åpnet en uke før det som sto',
  },
  'case svelvik 2025 1': {
    step: 2,
    on: '2025-10-20',
    isVoid: true,
    reason: 'Meldt som ferdig ved en feil: halvparten av lampene mangler ennå',
  },
};
