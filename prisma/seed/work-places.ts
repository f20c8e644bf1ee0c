import type { DrammenSlug } from './drammen-areas.ts';
import type { LierSlug } from './lier.ts';

/** Where the committees carry out their dialogues. */
export const CASE_PLACES: Readonly<Record<DrammenSlug | LierSlug, readonly [string, string]>> = {
  'mjondalen-og-steinberg': ['Mjøndalen', 'Åsen'],
  'krokstadelva-og-stenseth': ['Krokstadelva', 'Stenseth'],
  'solbergelva-og-assiden': ['Solbergelva', 'Åssiden'],
  'rodskog-og-gulskogen': ['Gulskogen', 'Rødskog'],
  'konnerud-og-skoger-vest': ['Konnerud', 'Skoger vest'],
  'stromso-overfor-vestfoldbanen': ['Fjell', 'Danvik'],
  'stromso-nedenfor-vestfoldbanen': ['Tangen', 'Grønland'],
  'bragernes-og-oren': ['Bragernes', 'Øren'],
  'skoger-og-askollen': ['Skoger', 'Åskollen'],
  svelvik: ['Svelvik', 'Nesbygda'],
  'tranby-og-lierskogen': ['Tranby', 'Lierskogen'],
  'lierbyen-og-sylling': ['Sylling', 'Egge'],
  'gullaug-og-lahell': ['Lahell', 'Gullaug'],
};
