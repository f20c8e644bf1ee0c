import type { SeatKind } from './seat.rules.ts';

/** The seats of one group: how many the regulation asks for, how many there are, and how many have someone in them. */
export interface Group {
  /** Null where no regulation is in force. */
  readonly required: number | null;
  readonly seats: number;
  readonly held: number;
  readonly vacant: number;
}

export interface Composition {
  readonly residents: Group;
  readonly politicians: Group;
  readonly youthObservers: Group;
  readonly vacancies: number;
  /** What differs from the regulation, each a word: seats that are too few or too many, and seats that stand empty. */
  readonly lacks: readonly string[];
}

interface Numbers {
  readonly residentSeats: number;
  readonly politicianSeats: number;
}

/** How a committee is composed on a day, against the regulation in force that day (R18). */
export function compositionOf(
  roster: readonly { readonly kind: SeatKind; readonly held: boolean }[],
  regulation: Numbers | null,
): Composition {
  const group = (kind: SeatKind, required: number | null): Group => {
    const own = roster.filter((seat) => seat.kind === kind);
    const held = own.filter((seat) => seat.held).length;
    return { required, seats: own.length, held, vacant: own.length - held };
  };
  const residents = group('RESIDENT', regulation?.residentSeats ?? null);
  const politicians = group('POLITICIAN', regulation?.politicianSeats ?? null);
  const youthObservers = group('YOUTH_OBSERVER', null);
  return {
    residents,
    politicians,
    youthObservers,
    vacancies: residents.vacant + politicians.vacant + youthObservers.vacant,
    lacks: [
      ...(differs(residents) ? ['residentSeats'] : []),
      ...(differs(politicians) ? ['politicianSeats'] : []),
      ...(residents.vacant > 0 ? ['residents'] : []),
      ...(politicians.vacant > 0 ? ['politicians'] : []),
    ],
  };
}

function differs({ required, seats }: Group): boolean {
  return required !== null && seats !== required;
}
