import type { SeedHoliday } from './types.ts';

/** School holidays as they could stand in the plan: winter in week 8, autumn in week 40. */
export const SCHOOL_HOLIDAYS: readonly SeedHoliday[] = [
  { name: 'Vinterferie', firstOn: '2024-02-19', lastOn: '2024-02-23' },
  { name: 'Påskeferie', firstOn: '2024-03-25', lastOn: '2024-04-01' },
  { name: 'Sommerferie', firstOn: '2024-06-21', lastOn: '2024-08-18' },
  { name: 'Høstferie', firstOn: '2024-09-30', lastOn: '2024-10-04' },
  { name: 'Juleferie', firstOn: '2024-12-21', lastOn: '2025-01-02' },
  { name: 'Vinterferie', firstOn: '2025-02-17', lastOn: '2025-02-21' },
  { name: 'Påskeferie', firstOn: '2025-04-14', lastOn: '2025-04-21' },
  { name: 'Sommerferie', firstOn: '2025-06-21', lastOn: '2025-08-17' },
  { name: 'Høstferie', firstOn: '2025-09-29', lastOn: '2025-10-03' },
  { name: 'Juleferie', firstOn: '2025-12-20', lastOn: '2026-01-02' },
  { name: 'Vinterferie', firstOn: '2026-02-16', lastOn: '2026-02-20' },
  { name: 'Påskeferie', firstOn: '2026-03-30', lastOn: '2026-04-06' },
  { name: 'Sommerferie', firstOn: '2026-06-20', lastOn: '2026-08-16' },
  { name: 'Høstferie', firstOn: '2026-09-28', lastOn: '2026-10-02' },
  { name: 'Juleferie', firstOn: '2026-12-22', lastOn: '2027-01-01' },
  { name: 'Vinterferie', firstOn: '2027-02-22', lastOn: '2027-02-26' },
  { name: 'Påskeferie', firstOn: '2027-03-22', lastOn: '2027-03-29' },
  { name: 'Sommerferie', firstOn: '2027-06-19', lastOn: '2027-08-15' },
  { name: 'Høstferie', firstOn: '2027-10-04', lastOn: '2027-10-08' },
  { name: 'Juleferie', firstOn: '2027-12-22', lastOn: '2028-01-02' },
];
