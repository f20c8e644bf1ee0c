import type { DrammenSlug } from './drammen-areas.ts';
import type { Day } from './types.ts';

export type ThemeKey = 'hub' | 'youth' | 'traffic' | 'upkeep' | 'green';

/** The themes that findings and cases are sorted by. */
export const THEMES: Readonly<Record<ThemeKey, { nb: string; nn: string; en: string }>> = {
  hub: { nb: 'Møteplasser og nærmiljøhus', nn: 'Møteplassar og nærmiljøhus', en: 'Community hubs' },
  youth: { nb: 'Møtesteder for ungdom', nn: 'Møtestader for ungdom', en: 'Meeting places for young people' },
  traffic: { nb: 'Trafikksikkerhet', nn: 'Trafikktryggleik', en: 'Road safety' },
  upkeep: { nb: 'Vedlikehold av lokale anlegg', nn: 'Vedlikehald av lokale anlegg', en: 'Upkeep of local facilities' },
  green: { nb: 'Grøntområder og turveier', nn: 'Grøntområde og turvegar', en: 'Green areas and paths' },
};

export type StepCode =
  | 'UNDER_CONSIDERATION'
  | 'PRIORITISED'
  | 'IN_PROGRESS'
  | 'WAITING'
  | 'IN_TREATMENT'
  | 'ACHIEVED'
  | 'CLOSED_WITHOUT_RESULT'
  | 'FORWARDED';

/** A step of a case: so many days after it was raised, to which status, why, and to whom if forwarded. */
export type SeedStep = readonly [days: number, to: StepCode, reason: string, forwardedTo?: string];

/** A case as it can come up in any district; `{sted}` is one of its places. The finding is what it rests on. */
export interface SeedCase {
  theme: ThemeKey;
  horizon: 'LONG' | 'SHORT';
  finding: readonly [type: 'CHALLENGE' | 'OPPORTUNITY' | 'NEED', text: string];
  title: string;
  steps: readonly SeedStep[];
}

/** The places of each committee that its cases are about. */
export const CASE_PLACES: Readonly<Record<DrammenSlug, readonly [string, string, string, string]>> = {
  'mjondalen-og-steinberg': ['Mjøndalen', 'Åsen', 'Steinberg', 'Ytterkollen'],
  'krokstadelva-og-stenseth': ['Krokstadelva', 'Stenseth', 'Krokstad', 'Stenseth nord'],
  'solbergelva-og-assiden': ['Solbergelva', 'Åssiden', 'Solbergmoen', 'Åssiden vest'],
  'rodskog-og-gulskogen': ['Gulskogen', 'Rødskog', 'Gulskogen øst', 'Rødskog nedre'],
  'konnerud-og-skoger-vest': ['Konnerud', 'Skoger vest', 'Konnerud sentrum', 'Skoger vest skole'],
  'stromso-overfor-vestfoldbanen': ['Fjell', 'Danvik', 'Austad', 'Fjell øst'],
  'stromso-nedenfor-vestfoldbanen': ['Tangen', 'Grønland', 'Marienlyst', 'Brandengen'],
  'bragernes-og-oren': ['Bragernes', 'Øren', 'Bragernes øst', 'Øren skole'],
  'skoger-og-askollen': ['Skoger', 'Åskollen', 'Skoger nord', 'Åskollen skole'],
  svelvik: ['Svelvik', 'Nesbygda', 'Ebbestad', 'Berger'],
};

/** The road that three districts share, led by the seventh. */
export const ROAD: {
  readonly lead: DrammenSlug;
  readonly partners: readonly DrammenSlug[];
  readonly raisedOn: Day;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly SeedStep[];
} = {
  lead: 'stromso-nedenfor-vestfoldbanen',
  partners: ['skoger-og-askollen', 'svelvik'],
  raisedOn: '2024-06-11',
  title: 'Tryggere gang- og sykkelvei langs Svelvikveien',
  description:
    'Tre nærutvalg ser veien under ett: sammenhengende gang- og sykkelvei, lavere fart ved skolene og bedre busslommer.',
  steps: [
    [14, 'UNDER_CONSIDERATION', 'De tre nærutvalgene ble enige om å stå sammen om saken'],
    [100, 'PRIORITISED', 'Veien ble satt først i alle tre nærutvalg'],
    [170, 'WAITING', 'Kommunen har bedt fylket om trafikktall for hele strekningen'],
    [330, 'IN_PROGRESS', 'Trafikktallene er kommet, og nærutvalgene skriver et felles innspill'],
    [480, 'IN_TREATMENT', 'Innspillet er sendt til hovedutvalget for teknisk sektor'],
    [700, 'WAITING', 'Saken venter på handlingsprogrammet for fylkesveier'],
  ],
};
