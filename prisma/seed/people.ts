import type { DrammenSlug } from './drammen-areas.ts';
import { PEOPLE_LIER } from './people-lier.ts';
import { PEOPLE_NORTH } from './people-north.ts';
import { PEOPLE_SOUTH } from './people-south.ts';
import type { SeedPeople } from './people-types.ts';

/** The people of Drammen by committee. */
export const DRAMMEN_PEOPLE: Readonly<Record<DrammenSlug, SeedPeople>> = { ...PEOPLE_NORTH, ...PEOPLE_SOUTH };

export const LIER_PEOPLE: Readonly<Record<string, SeedPeople>> = PEOPLE_LIER;
