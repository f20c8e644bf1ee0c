import type { SeedCases } from './work.ts';
import type { LierSlug } from './lier.ts';

/** What came up in the committees of Lier, which began in 2025. */
export const CASES_LIER = {
  'tranby-og-lierskogen': {
    2026: [
      {
        flow: 'hub',
        title: 'Møteplass i det gamle stasjonshuset på Tranby',
        description: 'Stasjonshuset settes i stand til kafé og møterom for lag og naboer.',
        finding: 'Tranby har vokst, men har ingen felles stue.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved Lierskogen skole',
        description: 'Gangfelt og lys i krysset, så barna kan gå til skolen alene.',
        finding: 'Foreldre på Lierskogen er redde for krysset ved skolen.',
      },
      {
        flow: 'spot',
        title: 'Grillhytte ved skiløypa på Tranby',
        description: 'En åpen grillhytte ungdommene kan bruke og passe på selv.',
        finding: 'Ungdom på Tranby vil ha et sted i skogen der de kan være.',
      },
    ],
  },
  'lierbyen-og-sylling': {
    2026: [
      {
        flow: 'sidewalk',
        title: 'Gangvei mellom Egge og Sylling',
        description: 'En sammenhengende gang- og sykkelvei skilt fra biltrafikken.',
        finding: 'Det går ikke an å sykle trygt mellom Egge og Sylling.',
      },
      {
        flow: 'cafe',
        title: 'Bygdestue i Sylling på tirsdager',
        description: 'Åpen kirkestue med kaffe og prat midt på dagen, for alle som er hjemme.',
        finding: 'I Sylling står kirkestua tom på dagtid.',
      },
    ],
  },
  'gullaug-og-lahell': {
    2026: [
      {
        flow: 'bus',
        title: 'Tryggere holdeplass på Lahell',
        description: 'Et kort fortau, en venteplass og lys der skolebarna går av bussen.',
        finding: 'Bussen stopper der det verken er fortau eller lys.',
      },
    ],
  },
} as const satisfies Partial<Record<LierSlug, SeedCases>>;
