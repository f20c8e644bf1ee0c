import type { LierSlug } from './lier.ts';
import type { SeedPeople } from './people-types.ts';

/** Who sits in the committees of Lier. All of them are invented. */
export const PEOPLE_LIER = {
  'tranby-og-lierskogen': {
    politicians: [
      { name: 'Cemile Nowak', party: 'Ap', deputy: 'Lars Tindbrekke' },
      { name: 'Kaja Vintertangen', party: 'H' },
    ],
    residents: [
      { name: 'Njål Tindbrekke', born: 1989, seats: { 2025: 1 } },
      { name: 'Cecilie Asketangen', born: 1945, seats: { 2025: 2 }, consentOn: '2026-02-10' },
      { name: 'Tuva Vinterbakken', born: 1967, seats: { 2025: 3 } },
      { name: 'Ine Rødbrekke', born: 1992, seats: { 2025: 4 } },
    ],
    leaders: { 2025: ['Njål Tindbrekke', 'Tuva Vinterbakken'] },
  },
  'lierbyen-og-sylling': {
    politicians: [
      { name: 'Randi Lauvløkka', party: 'SV' },
      { name: 'Aksel Lindbakken', party: 'Sp', deputy: 'Petter Skogmoen' },
    ],
    residents: [
      { name: 'Stian Elvebakken', born: 1975, seats: { 2025: 1 } },
      { name: 'Mateusz Mehmeti', born: 1944, seats: { 2025: 2 }, consentOn: '2026-02-11' },
      { name: 'Janne Heggestrand', born: 1977, seats: { 2025: 3 } },
      { name: 'Halvard Sommerstrand', born: 1954, seats: { 2025: 4 } },
    ],
    leaders: { 2025: ['Stian Elvebakken', 'Janne Heggestrand'] },
  },
} as const satisfies Partial<Record<LierSlug, SeedPeople>>;
