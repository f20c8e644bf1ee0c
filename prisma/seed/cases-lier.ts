import type { SeedCases } from './work.ts';
import type { LierSlug } from './lier.ts';

/** What came up in the committees of Lier, which began in 2025. */
export const CASES_LIER = {
  'tranby-og-lierskogen': {
    2026: [
      {
        flow: 'hub',
        title: 'Møteplass i det gamle stasjonshuset på Tranby',
        finding: 'Tranby har vokst, men har ingen felles stue.',
      },
      {
        flow: 'crossing',
        title: 'Gangfelt ved Lierskogen skole',
        finding: 'Foreldre på Lierskogen er redde for krysset ved skolen.',
      },
      {
        flow: 'spot',
        title: 'Grillhytte ved skiløypa på Tranby',
        finding: 'Ungdom på Tranby vil ha et sted i skogen der de kan være.',
      },
    ],
  },
  'lierbyen-og-sylling': {
    2026: [
      {
        flow: 'sidewalk',
        title: 'Gangvei mellom Egge og Sylling',
        finding: 'Det går ikke an å sykle trygt mellom Egge og Sylling.',
      },
      {
        flow: 'cafe',
        title: 'Bygdestue i Sylling på tirsdager',
        finding: 'I Sylling står kirkestua tom på dagtid.',
      },
    ],
  },
  'gullaug-og-lahell': {
    2026: [
      {
        flow: 'bus',
        title: 'Tryggere holdeplass på Lahell',
        finding: 'Bussen stopper der det verken er fortau eller lys.',
      },
    ],
  },
} as const satisfies Partial<Record<LierSlug, SeedCases>>;
