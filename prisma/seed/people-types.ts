import type { Day } from './types.ts';

/** The first years of the terms that are told of; of the third only who was elected. */
export type Term = 2023 | 2025 | 2027;

/** An invented resident: which resident seat was theirs in which term; one who only stood had none. */
export interface SeedResident {
  name: string;
  born: number;
  seats: { readonly [First in Term]?: number };
  /** Stood in the election of 2024 and was not elected. */
  stood?: boolean;
  /** The same in 2026. */
  stoodAgain?: boolean;
  /** The first day in the seat, where it was not the first of the term. */
  from?: Day;
  /** Agreed to be named on this day, for a minor a guardian did. No day: never. */
  consentOn?: Day;
  byGuardian?: boolean;
  /** The name is hidden from this day on. */
  protectedOn?: Day;
  left?: { on: Day; reason: string };
}

/** An invented politician; the party is a real one, as in any town. */
export interface SeedPolitician {
  name: string;
  party: string;
  /** A personal deputy. */
  deputy?: string;
}

/** Everyone who is known in a committee. */
export interface SeedPeople {
  politicians: readonly SeedPolitician[];
  /** Sat until the regulation of September 2022 took the seat away. */
  formerPolitician?: SeedPolitician;
  residents: readonly SeedResident[];
  /** Leader and deputy leader of a term. */
  leaders: { readonly [First in Term]?: readonly [leader: string, deputyLeader: string] };
  /** The leader's last day, where it came before the end of the term. */
  leaderUntil?: Day;
  /** A young observer. */
  youth?: { name: string; born: number; from: Day };
}
