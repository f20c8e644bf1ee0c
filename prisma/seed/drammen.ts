import { DRAMMEN_COMMITTEES, DRAMMEN_DISTRICTS } from './drammen-areas.ts';
import { SCHOOL_HOLIDAYS } from './school-holidays.ts';
import type { SeedMunicipality } from './types.ts';

const NUMBERS = {
  ordinaryMeetings: 4,
  dialogues: 1,
  longTermCases: { min: 1, max: 1 },
  shortTermCases: { min: 2, max: 3 },
  visitResidents: { min: 2, max: 3 },
} as const;

/** Drammen with its districts and committees; the coordinators and the wording of the regulations are invented. */
export const DRAMMEN: SeedMunicipality = {
  number: '3301',
  name: 'Drammen',
  timeZone: 'Europe/Oslo',
  defaultLanguage: 'nb',
  coordinators: [
    { key: 'four', name: 'Ragnhild Solbrekke' },
    { key: 'west', name: 'Amir Haugland' },
    { key: 'south', name: 'Torill Fjellvang' },
    { key: 'town', name: 'Jonas Elvestrand' },
  ],
  districts: DRAMMEN_DISTRICTS,
  committees: DRAMMEN_COMMITTEES,
  regulations: [
    {
      validFrom: '2020-01-01',
      title: {
        nb: 'Reglement for nærutvalg i Drammen kommune (2020)',
        nn: 'Reglement for nærutval i Drammen kommune (2020)',
        en: 'Regulation for local committees in Drammen (2020)',
      },
      reference: 'Eksempeldata: oppdiktet gjengivelse, ikke kommunens reglement',
      politicianSeats: 4,
      residentSeats: 8,
      ...NUMBERS,
    },
    {
      validFrom: '2022-09-20',
      title: {
        nb: 'Reglement for nærutvalg i Drammen kommune (2022)',
        nn: 'Reglement for nærutval i Drammen kommune (2022)',
        en: 'Regulation for local committees in Drammen (2022)',
      },
      reference: 'Eksempeldata: oppdiktet gjengivelse. At fire politikere ble tre i september 2022, er offentlig',
      politicianSeats: 3,
      residentSeats: 8,
      ...NUMBERS,
    },
  ],
  schoolHolidays: SCHOOL_HOLIDAYS,
};
