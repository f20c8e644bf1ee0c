/** Under which licence what is published here may be used again (decision 024). */
export const LICENCE = {
  id: 'NLOD-2.0',
  name: {
    nb: 'Norsk lisens for offentlige data (NLOD) 2.0',
    en: 'Norwegian Licence for Open Government Data (NLOD) 2.0',
  },
  url: 'https://data.norge.no/nlod/no/2.0',
  /** The European Union's name for it, as catalogues use. */
  concept: 'http://publications.europa.eu/resource/authority/licence/NLOD_2_0',
} as const;
