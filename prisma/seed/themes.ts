import type { ThemeKey } from './work.ts';

/** The themes that findings and cases are sorted by. */
export const THEMES: Readonly<Record<ThemeKey, { nb: string; nn: string; en: string }>> = {
  hub: { nb: 'Møteplasser og nærmiljøhus', nn: 'Møteplassar og nærmiljøhus', en: 'Community hubs' },
  youth: { nb: 'Møtesteder for ungdom', nn: 'Møtestader for ungdom', en: 'Meeting places for young people' },
  traffic: { nb: 'Trafikksikkerhet', nn: 'Trafikktryggleik', en: 'Road safety' },
  upkeep: { nb: 'Vedlikehold av lokale anlegg', nn: 'Vedlikehald av lokale anlegg', en: 'Upkeep of local facilities' },
  green: { nb: 'Grøntområder og turveier', nn: 'Grøntområde og turvegar', en: 'Green areas and paths' },
};
