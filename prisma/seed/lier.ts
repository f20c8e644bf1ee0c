import { SCHOOL_HOLIDAYS } from './school-holidays.ts';
import type { SeedCommittee, SeedMunicipality } from './types.ts';

const COMMITTEES = [
  {
    slug: 'tranby-og-lierskogen',
    establishedOn: '2025-01-01',
    names: [{ validFrom: '2025-01-01', number: 1, name: 'Tranby og Lierskogen', district: 'tranby' }],
    coordinator: 'lier',
  },
  {
    slug: 'lierbyen-og-sylling',
    establishedOn: '2025-01-01',
    names: [{ validFrom: '2025-01-01', number: 2, name: 'Lierbyen og Sylling', district: 'lierbyen' }],
    coordinator: 'lier',
  },
  {
    slug: 'gullaug-og-lahell',
    establishedOn: '2025-01-01',
    names: [{ validFrom: '2025-01-01', number: 3, name: 'Gullaug og Lahell', district: 'gullaug' }],
    coordinator: 'lier',
  },
] as const satisfies readonly SeedCommittee[];

export type LierSlug = (typeof COMMITTEES)[number]['slug'];

/** A neighbour with other numbers. Its committees, regulation and coordinator are invented. */
export const LIER: SeedMunicipality = {
  number: '3312',
  name: 'Lier',
  timeZone: 'Europe/Oslo',
  defaultLanguage: 'nb',
  coordinators: [{ key: 'lier', name: 'Sunniva Bergerud' }],
  districts: [
    {
      key: 'tranby',
      names: [{ validFrom: '2025-01-01', name: 'Tranby og Lierskogen', areas: ['Tranby', 'Lierskogen'] }],
    },
    {
      key: 'lierbyen',
      names: [{ validFrom: '2025-01-01', name: 'Lierbyen og Sylling', areas: ['Lierbyen', 'Egge', 'Sylling'] }],
    },
    {
      key: 'gullaug',
      names: [{ validFrom: '2025-01-01', name: 'Gullaug og Lahell', areas: ['Gullaug', 'Lahell'] }],
    },
  ],
  committees: COMMITTEES,
  regulations: [
    {
      validFrom: '2025-01-01',
      title: {
        nb: 'Reglement for nærutvalg i Lier (eksempel)',
        nn: 'Reglement for nærutval i Lier (døme)',
        en: 'Regulation for local committees in Lier (example)',
      },
      reference: 'Eksempeldata: oppdiktet, Lier har ikke noe slikt reglement',
      politicianSeats: 2,
      residentSeats: 6,
      ordinaryMeetings: 3,
      dialogues: 1,
      longTermCases: { min: 1, max: 2 },
      shortTermCases: { min: 1, max: 2 },
      visitResidents: { min: 3, max: 4 },
    },
  ],
  schoolHolidays: SCHOOL_HOLIDAYS.filter(({ firstOn }) => firstOn >= '2026'),
};
