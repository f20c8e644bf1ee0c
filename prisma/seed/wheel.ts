import type { SeedWheel } from './types.ts';
import { AUTUMN } from './wheel-autumn.ts';
import { NOVEMBER } from './wheel-november.ts';
import { SPRING } from './wheel-spring.ts';

/** The wheel of the source text: seven phases, its blocks read as statements.md tells. */
export const WHEEL: SeedWheel = {
  title: {
    nb: 'Felles årshjul for nærutvalgene',
    nn: 'Felles årshjul for nærutvala',
    en: 'Shared annual wheel for the local committees',
  },
  version: 1,
  firstYear: 2024,
  source: 'Drammen kommune: Årshjul/tidslinje for nærutvalgene',
  phases: [...SPRING, ...AUTUMN, NOVEMBER],
};
